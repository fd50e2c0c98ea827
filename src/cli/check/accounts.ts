import { dayMs, toIsoSeconds } from '../../clock.ts';
import { type Account, secretValues } from '../../credentials/accounts.ts';
import { createRedactor } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import { inEach, type Text } from '../../locale/text.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { Fetched } from '../../pipeline/fetch-account.ts';
import type { FailOn } from '../../pipeline/inputs.ts';
import { refuseTwins, sameAccount, sharesToken } from '../../pipeline/twins.ts';
import { toGives } from '../setup/platform-words.ts';
import { type AccountContext, renewsNow } from './account-context.ts';
import { checkApp } from './check-app.ts';
import { type Finding, failed, ok, skipped, toFailed, toProven, warning } from './finding.ts';
import { accountWords } from './words/account-words.ts';
import { topics } from './words/topics.ts';

/** A sign-in or token that expires within this time, in ms, is a warning. */
export const soonMs = 7 * dayMs;

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
    error ? [toFailed(topics.account(account.id), error)] : [],
  );
  const shared = accounts.flatMap((account) => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account
      ? [toFailed(topics.account(account.id), sameAccount(account, twin))]
      : [];
  });
  const redact = createRedactor(accounts.flatMap(secretValues));
  const redacted = (text: Text) => inEach((locale) => redact(text[locale]));
  const findings = [
    ...checked.flatMap((one) => one.findings),
    ...(shared.length > 0 ? shared : twins),
  ];
  return tolerate(findings, accounts, context.failOn).map(({ message, hint, ...finding }) => ({
    ...finding,
    message: redacted(message),
    hint: hint && redacted(hint),
  }));
}

/** An account that fails does not fail the run where `fail-on` says so. */
function tolerate(
  findings: readonly Finding[],
  accounts: readonly Account[],
  failOn: FailOn,
): readonly Finding[] {
  const failing = accounts.filter(({ id }) =>
    findings.some(({ name, status }) => status === 'failed' && name.en.split(':')[0] === id),
  );
  const isTolerated = failOn === 'never' || (failOn === 'all' && failing.length < accounts.length);
  if (!isTolerated) return findings;
  return findings.map((one) =>
    one.status === 'failed' ? warning(one.name, accountWords.tolerated(one, failOn)) : one,
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
          finding: skipped(topics.access(account.id), accountWords.notTried),
          snapshot: null,
        }
      : await checkAccess(account, now, context, warnings);
  const app = await checkApp(account, context);
  const scopes = await checkScopes(account);
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
        warning(topics.numbers(account.id), {
          message: {
            en: message,
            de: `Nicht alle Zahlen kamen an. Die Meldung auf Englisch: „${message}“`,
          },
          hint: accountWords.otherNumbers,
        }),
      ),
    ],
  };
}

/** `null` when the platform needs no sign-in. */
function checkSignIn(account: Account, now: number, context: AccountContext): Finding | null {
  const { id, platform, values } = account;
  if (!platform.tokens) return null;
  const name = topics.signIn(id);
  const expiresAt = platform.tokens.signInExpiresAt(values);
  if (expiresAt === null) return ok(name, accountWords.signInUnknown);
  const until = toIsoSeconds(expiresAt);
  const accessEndsAt = platform.tokens.accessExpiresAt(values) ?? 0;
  if (expiresAt <= now)
    return accessEndsAt <= now || renewsNow(account, context)
      ? failed(name, accountWords.signInExpired(until))
      : warning(name, accountWords.signInExpiredLater(until, toIsoSeconds(accessEndsAt)));
  return expiresAt - now < soonMs
    ? warning(name, accountWords.signInSoon(until))
    : ok(name, accountWords.signInLasts(until));
}

async function checkAccess(
  account: Account,
  now: number,
  context: AccountContext,
  warnings: string[],
): Promise<{ finding: Finding; snapshot: Snapshot | null }> {
  const { id, platform, values } = account;
  const name = topics.access(id);
  const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
  const until = expiresAt === null ? null : toIsoSeconds(expiresAt);
  if (expiresAt !== null && until !== null && expiresAt <= now) {
    const finding =
      context.refresh === 'never'
        ? failed(name, accountWords.renewalForbidden(until))
        : skipped(name, accountWords.accessExpired(until));
    return { finding, snapshot: null };
  }
  try {
    const snapshot = await platform.fetch(values, 1, {
      ...context,
      apiUrl: context.apiUrlOf(platform),
      readStoredId: () => context.readStoredId(account),
      signal: new AbortController().signal,
      warn: (message) => warnings.push(message),
    });
    const who = snapshot.profile.username ?? snapshot.profile.name ?? id;
    return { finding: ok(name, accountWords.answers(platform.name, who, until)), snapshot };
  } catch (error) {
    const isRenewable =
      context.refresh !== 'never' &&
      platform.tokens &&
      error instanceof StatsError &&
      error.code === 'access-expired';
    const finding = isRenewable
      ? warning(name, accountWords.refusedEarly(platform.name))
      : toProven(name, error);
    return { finding, snapshot: null };
  }
}

/** Compares the granted scopes, if they are stored, with all scopes of the platform. */
async function checkScopes({ id, platform, values }: Account): Promise<Finding[]> {
  if (platform.scopes.length === 0) return [];
  const name = topics.scopes(id);
  // Only platforms that report the granted scopes have such a key.
  const key = platform.keys.find((one) => one.name.endsWith('_SCOPE'))?.name;
  const granted = (values.get(key ?? '') ?? '').split(/[\s,]+/).filter(Boolean);
  if (granted.length === 0) return key ? [skipped(name, accountWords.scopesUnknown)] : [];
  const missing = platform.scopes.filter((scope) => !granted.includes(scope.name));
  if (missing.length === 0) return [ok(name, accountWords.scopesGranted(platform.scopes.length))];
  const german = await platform.german?.();
  return missing.map((scope) => {
    const isRequired = platform.signIn?.requiredScopes.includes(scope.name);
    const toFinding = isRequired ? failed : warning;
    return toFinding(
      name,
      accountWords.scopeMissing(
        platform.name,
        scope.name,
        toGives(scope.name, scope.gives, german),
      ),
    );
  });
}
