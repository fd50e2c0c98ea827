import { toIsoSeconds } from '../../src/clock.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { setEnv } from '../../src/credentials/set-env.ts';
import type { Chance } from './chance.ts';
import { supersede } from './supersede.ts';
import { isAlive, type Year } from './year.ts';

/** Writes a text into the secret as the web page does. */
export function paste(year: Year, text: string): void {
  const { github, repository, secrets, secretName } = year;
  const before = secrets.current(secretName);
  github.setSecret(repository, secretName, text);
  const { tokens } = secrets.note(secretName, null);
  for (const [account, { signIn, token, order }] of before?.tokens ?? []) {
    if ((tokens.get(account)?.order ?? -1) < order && isAlive(year, token))
      signIn.verdict = { reason: 'pasted-old-text' };
  }
  supersede(year, tokens);
}

/** The text after a person has signed in to the account and put the new tokens into it. */
export function signIn(year: Year, account: string, text: string): string {
  const { tiktok, instagram, creator, ledger, clock } = year;
  const now = clock.now();
  if (account === 'instagram') {
    const { appId } = creator.instagramApp;
    const { accessToken } = instagram.signIn({ appId, account: creator.instagramAccount });
    ledger.signIn(account, accessToken, now, null);
    return put(text, {
      INSTAGRAM_APP_ID: appId,
      INSTAGRAM_APP_SECRET: creator.instagramApp.appSecret,
      INSTAGRAM_ACCESS_TOKEN: accessToken,
      INSTAGRAM_ACCESS_TOKEN_ISSUED_AT: toIsoSeconds(now),
      INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT: '',
    });
  }
  const { clientKey, clientSecret } = creator.tiktokApp;
  const owner = creator.tiktokAccounts.get(account);
  if (!owner) throw new Error(`Nobody has the account ${account}.`);
  const tokens = tiktok.signIn({ clientKey, account: owner });
  ledger.signIn(account, tokens.refreshToken, now, null);
  const label = account.includes('/') ? '__SHOP' : '';
  return put(text, {
    TIKTOK_CLIENT_KEY: clientKey,
    TIKTOK_CLIENT_SECRET: clientSecret,
    [`TIKTOK_ACCESS_TOKEN${label}`]: tokens.accessToken,
    [`TIKTOK_REFRESH_TOKEN${label}`]: tokens.refreshToken,
    [`TIKTOK_ACCESS_TOKEN_EXPIRES_AT${label}`]: '',
    [`TIKTOK_REFRESH_TOKEN_EXPIRES_AT${label}`]: '',
  });
}

/** Sets the values; keys that are new are added at the end. */
function put(text: string, values: Record<string, string>): string {
  const missing = Object.keys(values).filter((key) => !parseEnv(text).values.has(key));
  const whole = `${text}${missing.map((key) => `${key}=\n`).join('')}`;
  return setEnv(parseEnv(whole), new Map(Object.entries(values)), '').text;
}

/** The accounts that the person has signed in to so far. */
export const accountsOf = ({ ledger }: Year): string[] => [
  ...new Set(ledger.signIns.map(({ account }) => account)),
];

/** Mostly `.env.social`, and sometimes a file of any age. */
export const chooseFile = ({ laptop }: Year, chance: Chance): string =>
  chance.hits(0.75) ? laptop.envFile : chance.pick(laptop.envFiles());
