import { dayMs, toIsoSeconds } from '../../clock.ts';
import { type Account, secretValues } from '../../credentials/accounts.ts';
import { createRedactor } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { Fetched } from '../../pipeline/fetch-account.ts';
import type { FailOn } from '../../pipeline/inputs.ts';
import { refuseTwins, sameAccount, sharesToken } from '../../pipeline/twins.ts';
import { type AccountContext, renewsNow } from './account-context.ts';
import { checkApp } from './check-app.ts';
import { type Finding, failed, ok, skipped, toFailed, warning } from './finding.ts';

/** A sign-in or token that expires within this time, in ms, is a warning. */
export const soonMs = 7 * dayMs;

const signInAgain = 'Sign in again: run setup.';

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
  const findings = [
    ...checked.flatMap((one) => one.findings),
    ...(shared.length > 0 ? shared : twins),
  ];
  return tolerate(findings, accounts, context.failOn).map(({ message, hint, ...finding }) => ({
    ...finding,
    message: redact(message),
    hint: hint && redact(hint),
  }));
}

/** An account that fails does not fail the run where `fail-on` says so. */
function tolerate(
  findings: readonly Finding[],
  accounts: readonly Account[],
  failOn: FailOn,
): readonly Finding[] {
  const failing = accounts.filter(({ id }) =>
    findings.some(({ name, status }) => status === 'failed' && name.split(':')[0] === id),
  );
  const isTolerated = failOn === 'never' || (failOn === 'all' && failing.length < accounts.length);
  if (!isTolerated) return findings;
  return findings.map((one) =>
    one.status === 'failed'
      ? warning(
          one.name,
          `${one.message} By fail-on: ${failOn}, this does not fail the run.`,
          one.hint ?? '',
        )
      : one,
  );
}

interface Checked {
  account: Account;
  snapshot: Snapshot | null;
  findings: Finding[];
}

async function checkAccount(account: Account, context: AccountContext): Promise<Checked> {
  const now = context.clock.now();
  const signIn = checkSignIn(account, now, context);
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
function checkSignIn(account: Account, now: number, context: AccountContext): Finding | null {
  const { id, platform, values } = account;
  if (!platform.tokens) return null;
  const name = `${id}: sign-in`;
  const expiresAt = platform.tokens.signInExpiresAt(values);
  if (expiresAt === null) return ok(name, 'When it ends is noted with the first renewal.');
  const day = toIsoSeconds(expiresAt);
  const accessEndsAt = platform.tokens.accessExpiresAt(values) ?? 0;
  if (expiresAt <= now) {
    const message = `It ended at ${day}, and no renewal can help.`;
    return accessEndsAt <= now || renewsNow(account, context)
      ? failed(name, message, signInAgain)
      : warning(
          name,
          `${message} The access token lasts until ${toIsoSeconds(accessEndsAt)}; the first run after that fails.`,
          signInAgain,
        );
  }
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
  if (expiresAt !== null && expiresAt <= now && context.refresh === 'never')
    return {
      finding: failed(
        name,
        `The access token ended at ${toIsoSeconds(expiresAt)}, and refresh: never forbids renewing it.`,
        'Set refresh to auto.',
      ),
      snapshot: null,
    };
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
      : describeError(name, error);
    return { finding, snapshot: null };
  }
}

/** An outage or a limit says nothing about the next run. */
const describeError = (name: string, error: unknown): Finding =>
  error instanceof StatsError && ['throttled', 'unavailable'].includes(error.code)
    ? skipped(name, `Not checked: ${error.message}`, error.hint)
    : toFailed(name, error);

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
