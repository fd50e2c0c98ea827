import type { Account } from '../credentials/accounts.ts';
import type { Renewals } from '../credentials/renewals.ts';
import { StatsError } from '../errors.ts';
import { requestsLeft } from '../net/http.ts';
import type { PlatformContext } from '../platforms/platform.ts';
import type { DatabaseOptions } from '../storage/database.ts';
import { announceLoss, announceSignIns, announceTokenEnd, toSignIn } from './announce-ends.ts';
import { earliestOf } from './announce-expiries.ts';
import { askForAudiences } from './ask-for-audiences.ts';
import type { CollectDependencies, Collected, CollectOptions } from './collected.ts';
import type { Fetched } from './fetch-account.ts';
import { openPortraits, type Portraits } from './portraits.ts';
import { publishFiles } from './publish-files.ts';
import { reportDamage } from './read-stored.ts';
import { redactFetched } from './redact-fetched.ts';
import { describeDatabase, type Stored, storeAccounts, toUnstored } from './store-accounts.ts';
import { refuseTwins } from './twins.ts';

export interface ConcludeDependencies extends CollectDependencies {
  renewals: Renewals;
  contextOf(account: Account): PlatformContext;
}

/** Waits for the accounts' answers and does all that follows, as `collect` says. `takenAt` is in ms since 1970. */
export async function conclude(
  {
    accounts,
    fetching,
  }: { accounts: Account[]; fetching: readonly (Promise<Fetched> | Fetched)[] },
  { opened, ...options }: CollectOptions & Pick<DatabaseOptions, 'opened'> & { takenAt: number },
  dependencies: ConcludeDependencies,
): Promise<Collected> {
  const { takenAt } = options;
  const { log, renewals, contextOf, signal } = dependencies;
  const portraits = await openPortraitsOf(accounts, options, dependencies);
  const answers = refuseTwins(await Promise.all(fetching));
  const { fetched, warnings, redact, redactError } = redactFetched(
    answers,
    options.env,
    dependencies,
  );
  for (const warning of warnings) log.warning(warning);
  for (const { account, error } of fetched)
    if (error) log.failure(`${account.id}: ${error.message}`);
  // Beside the secret's write and the database's work; no address holds a secret value any more.
  portraits?.ask(fetched);
  // Beside the secret's write as well.
  const asking = options.audience
    ? askForAudiences(fetched, options, { contextOf, redact, log })
    : fetched;
  await requestsLeft();
  const { tokenEndsAt, problems, isStale, ...renewed } = await renewals.settle();
  if (isStale) announceLoss(accounts, takenAt, log);
  announceSignIns(fetched, takenAt, log);
  announceTokenEnd(tokenEndsAt, takenAt, log);

  log.group('Database');
  /** Fails the run, and leaves the numbers to the outputs. */
  const noteProblem = (error: unknown): null => {
    if (!(error instanceof StatsError)) throw error;
    problems.push(error);
    return null;
  };
  const written = await Promise.resolve(asking)
    .then((known) => storeAccounts(known, { ...options, opened }))
    .catch(noteProblem);
  if (written) log.info(describeDatabase(written, options));
  const stored = written ?? toUnstored(fetched, takenAt);
  // A run that fails reports it without waiting for a picture.
  if (problems.length > 0) portraits?.giveUp();
  const signIns = fetched.flatMap(({ account }) => toSignIn(account) ?? []);
  const filesChanged = signal.aborted
    ? false
    : await publish(stored, portraits, options, dependencies).catch(noteProblem);
  portraits?.giveUp();
  return {
    ...stored,
    ...renewed,
    changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
    filesChanged: filesChanged === true,
    signInExpiresAt: earliestOf(signIns),
    signIns,
    takenAt,
    problems: problems.map(redactError),
  };
}

/** Resolves with `null` when no files are wanted. */
async function openPortraitsOf(
  accounts: readonly Account[],
  { outputDirectory: directory, dryRun }: CollectOptions,
  { download, log, signal, published = () => null }: CollectDependencies,
): Promise<Portraits | null> {
  if (directory === null || dryRun) return null;
  return openPortraits(accounts, { directory, published: published(), download, log, signal });
}

/** Writes the files, unless there are no numbers or none are wanted. Resolves with whether they changed. */
async function publish(
  stored: Stored,
  portraits: Portraits | null,
  { outputDirectory: directory, ...options }: CollectOptions,
  { log, published = () => null }: CollectDependencies,
): Promise<boolean> {
  reportDamage(stored.histories ?? [], log);
  if (directory === null || !portraits) return false;
  if (!stored.accounts.some((one) => one.status === 'ok' || one.stored)) return false;
  return publishFiles(stored, { ...options, directory, portraits, published: published(), log });
}
