import { statSync } from 'node:fs';
import { type Clock, dayMs, hourMs, toIsoSeconds } from '../../clock.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import { type Repository, toSecretPlace } from '../../credentials/secret-place.ts';
import type { OpenStore } from '../../credentials/store.ts';
import { isAhead, isUnsaved } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import type { GitHub } from '../../net/github.ts';
import type { Values } from '../../platforms/platform.ts';
import { type OpenedRepository, openRepository, tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import { soonMs } from './accounts.ts';
import { createNames, type Names } from './check-names.ts';
import { type Finding, failed, ok, skipped, toFailed, warning } from './finding.ts';

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
        ? failed(
            'repository',
            `${fullName} is archived, and runs nothing.`,
            'Take it out of the archive.',
          )
        : ok('repository', `${fullName} is there.`),
      ...secrets.flat(),
      checkToken(opened, clock.now()),
      checkActivity(opened, clock.now()),
    ];
    return { opened, names, findings };
  } catch (error) {
    return { opened: null, names: null, findings: [toFailed('repository', error)] };
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
  const { hasWriter = false } = options;
  const { env, file } = credentials;
  const name = 'secret';
  const unclear: Finding[] = [];
  const store = createGitHubSecret({
    github,
    tokenName,
    copy: file === null ? null : { writtenAt: statSync(file).mtimeMs },
    repository,
    environment,
    secretName,
    clock,
    warn: (message) => unclear.push(warning(name, message, 'Run check again.')),
  });
  const where = environment === null ? '' : ` of the environment ${environment}`;
  const writable = ok(name, `${secretName}${where} is there, and this token may write it.`);
  try {
    // A text without any value cannot get stamps; that it has none is another finding already.
    const hasValues = [...env.values.values()].some(Boolean);
    const opened = await store.open(hasValues ? env : parseEnv('STAND_IN=1'), spareBytes);
    return [
      ...(unclear.length > 0 ? unclear : [writable]),
      ...(file === null ? [] : [compareFile(file, env.values, opened, secretName)]),
    ];
  } catch (error) {
    const misplaced = await findMisplaced({ environment, secretName }, names);
    if (misplaced && error instanceof StatsError && error.code === 'wrong-target')
      return [misplaced];
    if (hasWriter && error instanceof StatsError && error.code === 'secret-not-writable')
      return [await describeReadOnly(error, { environment, secretName }, names)];
    // `open` checks this last, so everything else about the secret is fine.
    if (!(error instanceof StatsError) || error.code !== 'stale-copy')
      return [toFailed(name, error)];
    return [
      writable,
      warning(
        'copy',
        `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not concerned.`,
        error.hint,
      ),
    ];
  }
}

/** The token used here may not write; that of a run is another one. */
async function describeReadOnly(
  error: StatsError,
  { environment, secretName }: Target,
  names: Names,
): Promise<Finding> {
  const listed = await names.list('secrets', environment);
  if (listed && !listed.has(secretName)) return toFailed('secret', error);
  const isThere = listed ? `${secretName} is there. ` : '';
  return skipped(
    'secret',
    `${isThere}Not checked whether a run may write it: it has a token of its own. ${error.message}`,
    `To have it checked: ${error.hint}`,
  );
}

/** A secret of the repository beside a workflow for one of an environment. */
async function findMisplaced(
  { environment, secretName }: Target,
  names: Names,
): Promise<Finding | null> {
  if (environment === null) return null;
  const [inEnvironment, inRepository] = await Promise.all([
    names.list('secrets', environment),
    names.list('secrets', null),
  ]);
  if (inEnvironment?.has(secretName) || !inRepository?.has(secretName)) return null;
  return failed(
    'secret',
    `The workflow is made for a secret of the environment ${environment}, and ${secretName} is a secret of the repository.`,
    `Use the recipe for a secret of the repository: without environment: and secret-environment:, and with permission-secrets. Or write the secret of the environment: setup --secret owner/name --environment ${environment}.`,
  );
}

function compareFile(
  file: string,
  values: Values,
  { version, clockOffsetMs }: OpenStore,
  secretName: string,
): Finding {
  if (isUnsaved(values)) return unsaved(file, secretName);
  const writtenAt = statSync(file).mtimeMs + clockOffsetMs;
  return isAhead(writtenAt, Date.parse(version.id)) ? ahead(file, secretName) : fresh(file);
}

const unsaved = (file: string, secretName: string) =>
  failed(
    'copy',
    `${file} holds tokens that were renewed and not saved in ${secretName}, so those in ${secretName} are spent.`,
    'Run fetch with --secret owner/name, which writes them into the secret.',
  );

/** Judged only by the time of the file, so a comment added by hand looks the same as a renewal. */
const ahead = (file: string, secretName: string) =>
  warning(
    'copy',
    `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`,
    'Write the secret as well: run setup with --secret.',
  );

const fresh = (file: string) => ok('copy', `${file} is as new as the secret.`);

function checkToken({ tokenExpiresAt }: OpenedRepository, now: number): Finding {
  const name = 'GitHub token';
  if (tokenExpiresAt === null) return ok(name, 'It has no end, or GitHub does not tell it.');
  const message = `It ends at ${toIsoSeconds(tokenExpiresAt)}`;
  // A token of a GitHub App expires after an hour, and each run creates a new one.
  return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > hourMs
    ? warning(
        name,
        `${message}: in less than 7 days.`,
        'Make one with the same permissions, and store it in its place.',
      )
    : ok(name, `${message}.`);
}

function checkActivity({ isPrivate, pushedAt }: OpenedRepository, now: number): Finding {
  const name = 'activity';
  if (isPrivate) return ok(name, 'GitHub never switches schedules off in a private repository.');
  if (pushedAt === null) return skipped(name, 'GitHub does not tell when somebody last pushed.');
  const daysLeft = Math.ceil(idleDays - (now - pushedAt) / dayMs);
  const hint = 'Push a commit, or press "Enable workflow" on the page of Actions.';
  if (daysLeft <= 0)
    return failed(
      name,
      `The last push was at ${toIsoSeconds(pushedAt)}: after ${idleDays} days without activity GitHub switches the schedule off.`,
      hint,
    );
  const message = `GitHub switches the schedule off in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} unless something is pushed.`;
  return daysLeft <= soonIdleDays ? warning(name, message, hint) : ok(name, message);
}
