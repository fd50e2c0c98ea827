import { type Clock, dayMs, toIsoSeconds } from '../../clock.ts';
import { type Account, secretValues } from '../../credentials/accounts.ts';
import { createRedactor } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import type { Http } from '../../net/http.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { Fetched } from '../../pipeline/fetch-account.ts';
import { refuseTwins, sameAccount, sharesToken } from '../../pipeline/twins.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import { type Finding, failed, ok, skipped, toFailed, warning } from './finding.ts';

/** A sign-in or token that expires within this time, in ms, is a warning. */
export const soonMs = 7 * dayMs;

const signInAgain = 'Sign in again: run setup.';

export interface AccountContext {
  http: Http;
  clock: Clock;
  apiUrlOf(platform: Platform): string;
  /** As `PlatformContext.readStoredId`. */
  readStoredId(account: Account): Promise<string | null>;
  debug(message: string): void;
  /** Whether a run renews tokens that are not due, too. */
  renewsAlways: boolean;
}

/** Checks sign-in, access and scopes of each account. Requests its numbers, but never a new token. */
export async function checkAccounts(
  accounts: readonly Account[],
  context: AccountContext,
): Promise<Finding[]> {
  const checked = await Promise.all(accounts.map((account) => checkAccount(account, context)));
  const fetched = checked.flatMap(({ account, snapshot }): Fetched[] =>
    snapshot ? [{ account, snapshot }] : [],
  );
  const twins = refuseTwins(fetched).flatMap(({ account, error }) =>
    error ? [toFailed(account.id, error)] : [],
  );
  const shared = accounts.flatMap((account) => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account ? [toFailed(account.id, sameAccount(account, twin))] : [];
  });
  const redact = createRedactor(accounts.flatMap(secretValues));
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...(shared.length > 0 ? shared : twins),
  ].map(({ message, hint, ...finding }) => ({
    ...finding,
    message: redact(message),
    hint: hint && redact(hint),
  }));
}

interface Checked {
  account: Account;
  snapshot: Snapshot | null;
  findings: Finding[];
}

async function checkAccount(account: Account, context: AccountContext): Promise<Checked> {
  const now = context.clock.now();
  const signIn = checkSignIn(account, now);
  const warnings: string[] = [];
  const { finding, snapshot } =
    signIn?.status === 'failed'
      ? {
          finding: skipped(`${account.id}: access`, 'Not asked for, as the sign-in has ended.'),
          snapshot: null,
        }
      : await checkAccess(account, now, context, warnings);
  const app = await checkApp(account, context);
  const scopes = checkScopes(account);
  // A missing scope is a finding already, so the figures that it leaves empty are not reported again.
  const empty = scopes.some(({ status }) => status !== 'ok' && status !== 'skipped')
    ? []
    : warnings;
  return {
    account,
    snapshot,
    findings: [
      ...(signIn ? [signIn] : []),
      finding,
      ...app,
      ...scopes,
      ...empty.map((message) =>
        warning(`${account.id}: numbers`, message, 'The other numbers are fetched all the same.'),
      ),
    ],
  };
}

/** `null` when the platform needs no sign-in. */
function checkSignIn({ id, platform, values }: Account, now: number): Finding | null {
  if (!platform.tokens) return null;
  const name = `${id}: sign-in`;
  const expiresAt = platform.tokens.signInExpiresAt(values);
  if (expiresAt === null) return ok(name, 'When it ends is noted with the first renewal.');
  const day = toIsoSeconds(expiresAt);
  if (expiresAt <= now)
    return failed(name, `It ended at ${day}, and no renewal can help.`, signInAgain);
  const message = `It lasts until ${day}, unless it is renewed before`;
  return expiresAt - now < soonMs
    ? warning(
        name,
        `${message}: less than 7 days.`,
        'See that the daily run succeeds, or sign in again.',
      )
    : ok(name, `${message}.`);
}

async function checkAccess(
  account: Account,
  now: number,
  context: AccountContext,
  warnings: string[],
): Promise<{ finding: Finding; snapshot: Snapshot | null }> {
  const { id, platform, values } = account;
  const name = `${id}: access`;
  const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
  if (expiresAt !== null && expiresAt <= now) {
    const message = `The access token ended at ${toIsoSeconds(expiresAt)}, and the next run renews it. Not checked whether that works: a refresh token works once, so only its use tells.`;
    return { finding: skipped(name, message), snapshot: null };
  }
  try {
    const snapshot = await platform.fetch(values, 1, {
      ...context,
      apiUrl: context.apiUrlOf(platform),
      readStoredId: () => context.readStoredId(account),
      signal: new AbortController().signal,
      warn: (message) => warnings.push(message),
    });
    const until = expiresAt === null ? '' : `; access lasts until ${toIsoSeconds(expiresAt)}`;
    const who = snapshot.profile.username ?? snapshot.profile.name ?? id;
    return { finding: ok(name, `${platform.name} answers for ${who}${until}.`), snapshot };
  } catch (error) {
    const isRenewable =
      platform.tokens && error instanceof StatsError && error.code === 'access-expired';
    const finding = isRenewable
      ? warning(
          name,
          `${platform.name} refuses the access token before its time.`,
          `The next run tries to renew it. If that fails: ${signInAgain}`,
        )
      : toFailed(name, error);
    return { finding, snapshot: null };
  }
}

/**
 * Whether the app's keys belong together, where the platform has a request that tells and uses up nothing. The next run
 * fails by them only when it renews a token.
 */
async function checkApp(account: Account, context: AccountContext): Promise<Finding[]> {
  const { id, platform, values } = account;
  if (!platform.judgeApp) return [];
  const name = `${id}: app`;
  const verdict = await judge(platform, values, context);
  const keys = platform.signIn?.appKeys.join(' and ') ?? 'the keys of the app';
  if (verdict === 'right') return [ok(name, `${platform.name} knows the app by ${keys}.`)];
  if (verdict !== 'swapped' && verdict !== 'wrong')
    return [skipped(name, `Not checked: ${platform.name} did not tell whether ${keys} are right.`)];
  const [message, hint] =
    verdict === 'swapped'
      ? [`${keys} are in each other's place, so no token can be renewed.`, 'Swap the two values.']
      : [
          `${platform.name} knows no app with this pair of ${keys}, so no token can be renewed.`,
          `Compare ${keys} with the page of the app in ${platform.name}'s portal.`,
        ];
  const now = context.clock.now();
  if (context.renewsAlways || platform.tokens?.isDue(values, now) !== false)
    return [failed(name, message, hint)];
  const endsAt = platform.tokens.accessExpiresAt(values);
  const until = endsAt === null ? '' : `, the access token lasts until ${toIsoSeconds(endsAt)}`;
  return [
    warning(name, `${message} No token is due now${until}; the first run after that fails.`, hint),
  ];
}

/** A request that fails leaves it open: what keeps this platform from answering is a finding of `access`. */
async function judge(platform: Platform, values: Values, context: AccountContext) {
  try {
    return await platform.judgeApp?.(values, {
      ...context,
      apiUrl: context.apiUrlOf(platform),
      readStoredId: async () => null,
      signal: new AbortController().signal,
      warn: () => undefined,
    });
  } catch (error) {
    if (error instanceof StatsError) return null;
    throw error;
  }
}

/** Compares the granted scopes, if they are stored, with all scopes of the platform. */
function checkScopes({ id, platform, values }: Account): Finding[] {
  if (platform.scopes.length === 0) return [];
  const name = `${id}: scopes`;
  // Only platforms that report the granted scopes have such a key.
  const key = platform.keys.find((one) => one.name.endsWith('_SCOPE'))?.name;
  const granted = (values.get(key ?? '') ?? '').split(/[\s,]+/).filter(Boolean);
  if (granted.length === 0)
    return key ? [skipped(name, 'Noted with the first renewal; what was granted shows then.')] : [];
  const missing = platform.scopes.filter((scope) => !granted.includes(scope.name));
  if (missing.length === 0) return [ok(name, `All ${platform.scopes.length} are granted.`)];
  return missing.map((scope) => {
    const message = `Without ${scope.name} these stay empty: ${scope.gives}.`;
    const hint = `Switch it on in ${platform.name}'s portal, and sign in again with it: run setup.`;
    return platform.signIn?.requiredScopes.includes(scope.name)
      ? failed(name, message, hint)
      : warning(name, message, hint);
  });
}
