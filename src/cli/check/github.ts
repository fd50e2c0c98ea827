import { statSync } from 'node:fs';
import { type Clock, dayMs, hourMs, toIsoSeconds } from '../../clock.ts';
import { type EnvFile, parseEnv } from '../../credentials/env-file.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import { assertRoom, assertTarget, stamp } from '../../credentials/saved-text.ts';
import { type Repository, toSecretPlace } from '../../credentials/secret-place.ts';
import type { OpenStore } from '../../credentials/store.ts';
import { isAhead, isUnsaved } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import type { GitHub } from '../../net/github.ts';
import type { Values } from '../../platforms/platform.ts';
import { translateError } from '../describe-error.ts';
import {
  type OpenedRepository,
  openRepository,
  optionNames,
  tokenName,
} from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import { soonMs } from './accounts.ts';
import { createNames, type Names } from './check-names.ts';
import {
  atRenewal,
  type Finding,
  failed,
  ok,
  type Renewal,
  skipped,
  toFailed,
  toProven,
  toUnchecked,
  warning,
} from './finding.ts';
import { githubWords } from './words/github-words.ts';
import { topics } from './words/topics.ts';

/**
 * GitHub disables schedules in a public repository after this many days without activity:
 * https://docs.github.com/en/actions/using-workflows/disabling-and-enabling-a-workflow
 */
const idleDays = 60;
/** A warning begins this many days before. */
const soonIdleDays = 14;

/** The secret that a workflow reads and writes. */
export interface Target {
  environment: string | null;
  secretName: string;
  /** Whether a run writes it with a token of its own, so that the one used here need not be able to. */
  hasWriter?: boolean;
  /** That of the job, which gets the secrets of both; `null` or absent without one. */
  jobEnvironment?: string | null;
  /** The next run writes it, because a token is due. */
  renewal?: Renewal;
}

export interface GitHubOptions {
  github: GitHub;
  clock: Clock;
  /** `owner/name`. */
  fullName: string;
  /** That of each workflow. */
  targets: readonly Target[];
  credentials: Credentials;
  /** How many bytes a renewal may add to the text. */
  spareBytes: number;
}

/** Checks the repository, the secrets and the token that writes them; changes nothing. */
export async function checkGitHub(
  options: GitHubOptions,
): Promise<{ opened: OpenedRepository | null; names: Names | null; findings: Finding[] }> {
  const { fullName, github, clock, targets } = options;
  try {
    const opened = await openRepository(fullName, github);
    const names = createNames(opened, github);
    const secrets = await Promise.all(
      targets.map((target) => {
        const credentials = toOwn(target, opened.repository, options);
        return checkSecret(opened, { ...options, ...target, credentials, names });
      }),
    );
    const findings = [
      opened.isArchived
        ? failed(topics.repository, githubWords.archived(fullName))
        : ok(topics.repository, githubWords.found(fullName)),
      ...secrets.flat(),
      checkToken(opened, clock.now()),
      checkActivity(opened, clock.now()),
    ];
    return { opened, names, findings };
  } catch (error) {
    // The token here is not that of a run, so a refusal says nothing about the next one.
    const finding = toUnchecked('GitHub', topics.repository, error);
    return { opened: null, names: null, findings: [finding] };
  }
}

/** The file belongs to one secret: beside it, the others are looked at without a copy. */
function toOwn(target: Target, repository: Repository, options: GitHubOptions): Credentials {
  const { credentials, targets } = options;
  const toId = ({ environment, secretName }: Target) =>
    toSecretPlace(repository, environment, tokenName).target(secretName);
  const savedIn = credentials.env.values.get('SOCIAL_SAVED_IN');
  const isOfOther = savedIn !== toId(target) && targets.some((one) => toId(one) === savedIn);
  return isOfOther ? { env: parseEnv(''), file: null } : credentials;
}

async function checkSecret(
  { repository }: OpenedRepository,
  options: Omit<GitHubOptions, 'targets'> & Target & { names: Names },
): Promise<Finding[]> {
  const { github, clock, environment, secretName, credentials, spareBytes, names } = options;
  const { hasWriter = false, renewal = 'due', jobEnvironment = null } = options;
  const { env, file } = credentials;
  const name = topics.secret;
  const unclear: Finding[] = [];
  const store = createGitHubSecret({
    github,
    tokenName,
    names: optionNames,
    copy: file === null ? null : { writtenAt: statSync(file).mtimeMs },
    repository,
    environment,
    secretName,
    clock,
    warn: (message) =>
      unclear.push(
        warning(name, {
          message: { en: message, de: `Die Meldung auf Englisch: „${message}“` },
          hint: githubWords.again,
        }),
      ),
  });
  const writable = ok(name, githubWords.writable(secretName, environment));
  // A text without any value cannot get stamps; that it has none is another finding already.
  const hasValues = [...env.values.values()].some(Boolean);
  const target = toSecretPlace(repository, environment, tokenName).target(secretName);
  const unfit = hasValues ? refuseText(env, target, options) : null;
  try {
    const standIn = parseEnv('STAND_IN=1');
    const opened = await store.open(hasValues && !unfit ? env : standIn, spareBytes);
    if (unfit) return [atRenewal(renewal, unfit)];
    const isHidden =
      environment === null &&
      jobEnvironment !== null &&
      renewal !== 'never' &&
      (await names.list('secrets', jobEnvironment))?.has(secretName);
    return [
      ...(isHidden ? [warning(name, githubWords.inBoth(secretName, jobEnvironment))] : []),
      ...(unclear.length > 0 ? unclear : [writable]),
      ...(file === null ? [] : [compareFile(file, env.values, opened, secretName)]),
    ];
  } catch (error) {
    if (error instanceof StatsError && error.code === 'wrong-target') {
      const elsewhere = await findElsewhere(options);
      if (elsewhere) return [elsewhere];
    }
    if (hasWriter && error instanceof StatsError && error.code === 'secret-not-writable')
      return [await describeReadOnly(error, { environment, secretName }, names)];
    // `open` checks this last, so everything else about the secret is fine.
    if (!(error instanceof StatsError) || error.code !== 'stale-copy')
      return [toProven(name, error)];
    return [
      writable,
      warning(topics.copy, githubWords.fileOlder(secretName, file ?? '', error.hint)),
    ];
  }
}

/** Why a renewal could not write this text into the secret, whatever the token; `null` when it could. */
function refuseText(
  env: EnvFile,
  target: string,
  { secretName, spareBytes, clock }: Target & Pick<GitHubOptions, 'spareBytes' | 'clock'>,
): Finding | null {
  try {
    assertTarget(env.values.get('SOCIAL_SAVED_IN'), target, optionNames);
    assertRoom(stamp(env, target, clock.now()), spareBytes, secretName);
    return null;
  } catch (error) {
    return toFailed(topics.secret, error);
  }
}

/** The token used here may not write; that of a run is another one. */
async function describeReadOnly(
  error: StatsError,
  { environment, secretName }: Target,
  names: Names,
): Promise<Finding> {
  const listed = await names.list('secrets', environment);
  if (listed && !listed.has(secretName)) return toFailed(topics.secret, error);
  const refusal = translateError(error);
  const { message, hint } = githubWords.writerUnknown(secretName, listed !== null, refusal);
  return skipped(topics.secret, message, hint);
}

/** The secret is not where the workflow writes it, but where a run reads its text; `null` when it is nowhere. */
async function findElsewhere({
  environment,
  jobEnvironment = null,
  secretName,
  renewal = 'due',
  names,
}: Target & { names: Names }): Promise<Finding | null> {
  const place = environment === null ? jobEnvironment : null;
  if (environment === null && place === null) return null;
  if (!(await names.list('secrets', place))?.has(secretName)) return null;
  // The App's step asks for a right that it may lack, also when nothing is renewed.
  if (environment !== null)
    return failed(topics.secret, githubWords.inRepository(secretName, environment));
  const advice = githubWords.inOtherEnvironment(secretName, place ?? '');
  return atRenewal(renewal, failed(topics.secret, advice));
}

function compareFile(
  file: string,
  values: Values,
  { version, clockOffsetMs }: OpenStore,
  secretName: string,
): Finding {
  if (isUnsaved(values)) return failed(topics.copy, githubWords.unsaved(file, secretName));
  // Judged only by the time of the file, so a comment added by hand looks the same as a renewal.
  const writtenAt = statSync(file).mtimeMs + clockOffsetMs;
  return isAhead(writtenAt, Date.parse(version.id))
    ? warning(topics.copy, githubWords.fileNewer(file, secretName))
    : ok(topics.copy, githubWords.fresh(file));
}

function checkToken({ tokenExpiresAt }: OpenedRepository, now: number): Finding {
  if (tokenExpiresAt === null) return ok(topics.token, githubWords.tokenEndUnknown);
  const at = toIsoSeconds(tokenExpiresAt);
  // A token of a GitHub App expires after an hour, and each run creates a new one.
  return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > hourMs
    ? warning(topics.token, githubWords.tokenEndsSoon(at))
    : ok(topics.token, githubWords.tokenEnds(at));
}

function checkActivity({ isPrivate, pushedAt }: OpenedRepository, now: number): Finding {
  const name = topics.activity;
  if (isPrivate) return ok(name, githubWords.alwaysActive);
  if (pushedAt === null) return skipped(name, githubWords.activityUnknown);
  const daysLeft = Math.ceil(idleDays - (now - pushedAt) / dayMs);
  if (daysLeft <= 0) return failed(name, githubWords.idle(toIsoSeconds(pushedAt), idleDays));
  return daysLeft <= soonIdleDays
    ? warning(name, githubWords.idleSoon(daysLeft))
    : ok(name, githubWords.activeFor(daysLeft));
}
