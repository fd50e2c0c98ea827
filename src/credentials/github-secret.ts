import { isRecord } from '../assert.ts';
import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { GitHub, GitHubAnswer } from '../github.ts';
import { readRetryAfter } from '../http.ts';
import { parseEnv, setEnv } from './env-file.ts';
import { seal } from './seal.ts';
import { loadSodium } from './sodium.ts';
import type { CredentialStore, OpenStore } from './store.ts';

/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

/** GitHub's limit for one secret, in bytes of text. */
const largestSecret = 48 * 1024;

/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`; a larger gap means that somebody wrote since. */
const ownWriteMs = 2 * 60_000;

const saveAttempts = 4;
const longestWaitMs = 30_000;

export interface GitHubSecretOptions {
  /** By a token that may write secrets. */
  github: GitHub;
  /** The run that this copy of the text was handed to, and who may read it; `null` outside a workflow. */
  run: { id: number; github: GitHub } | null;
  repository: { owner: string; name: string; id: string };
  secretName: string;
  clock: Clock;
  warn(message: string): void;
}

/** A repository secret of GitHub Actions: sealed for the repository's public key, never readable again. */
export function createGitHubSecret(options: GitHubSecretOptions): CredentialStore {
  const { github, repository, secretName, clock } = options;
  const where = { owner: repository.owner, repo: repository.name };
  const place = `${repository.owner}/${repository.name}`;
  const target = `${repository.id}/${secretName}`;
  const secrets = 'repos/{owner}/{repo}/actions/secrets';

  const readMetadata = () =>
    github(`GET /${secrets}/{secret_name}`, { ...where, secret_name: secretName });
  const readKey = () => github(`GET /${secrets}/public-key`, where);

  async function open(text: string, spareBytes: number): Promise<OpenStore> {
    const env = parseEnv(text);
    assertTarget(env.get('SOCIAL_SAVED_IN'), target);
    assertRoom(text, spareBytes, secretName);
    const [metadata, keyAnswer, probe, sodium] = await Promise.all([
      readMetadata(),
      readKey(),
      github(`PUT /${secrets}/{secret_name}`, { ...where, secret_name: probeName }),
      loadSodium(),
    ]);
    const version = toVersion(metadata, place, secretName);
    let key = toKey(keyAnswer, place);
    await judgeProbe(probe);
    await assertFresh(env.get('SOCIAL_SAVED_AT'), version);

    async function save(newText: string): Promise<void> {
      const stamped = stamp(newText, target, clock.now());
      let refreshedKey = false;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await github(`PUT /${secrets}/{secret_name}`, {
          ...where,
          secret_name: secretName,
          encrypted_value: seal(stamped, key.key, sodium),
          key_id: key.id,
        }).catch((error: unknown) => error);
        if (isAnswer(outcome) && (outcome.status === 201 || outcome.status === 204)) return;

        if (isAnswer(outcome) && outcome.status === 422 && !refreshedKey) {
          // The repository's key may have changed since it was read.
          refreshedKey = true;
          key = toKey(await readKey(), place);
          continue;
        }
        const waitMs = waitBeforeRepeat(outcome, attempt, clock.now());
        if (waitMs === null || attempt === saveAttempts) throw notSaved(outcome, secretName, place);
        await clock.sleep(waitMs);
      }
    }
    return {
      name: `the secret ${secretName} of ${place}`,
      version,
      readVersion: async () => toVersion(await readMetadata(), place, secretName),
      save,
    };
  }

  async function judgeProbe(probe: GitHubAnswer): Promise<void> {
    if (probe.status === 422) return;
    if ([401, 403, 404].includes(probe.status)) throw notWritable(probe, place);
    if (probe.status === 201 || probe.status === 204) {
      await github(`DELETE /${secrets}/{secret_name}`, { ...where, secret_name: probeName });
    }
    options.warn(
      `Whether the secret may be written could not be told beforehand (HTTP ${probe.status}); going on.`,
    );
  }

  /** GitHub hands repository secrets out when a run is queued: a run that waited may hold spent tokens. */
  async function assertFresh(savedAt: string | undefined, version: string): Promise<void> {
    const savedAtMs = Date.parse(savedAt ?? '');
    const updatedAtMs = Date.parse(version);
    if (options.run === null || Number.isNaN(savedAtMs) || updatedAtMs - savedAtMs <= ownWriteMs)
      return;
    const answer = await options.run.github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      ...where,
      run_id: options.run.id,
    });
    const created =
      answer.status === 200 && isRecord(answer.data) ? answer.data.created_at : undefined;
    const createdAtMs = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    if (Number.isNaN(createdAtMs)) throw runUnreadable(secretName, answer.status);
    if (updatedAtMs > createdAtMs) throw staleCopy(secretName);
  }

  return { open };
}

const isAnswer = (outcome: unknown): outcome is GitHubAnswer =>
  isRecord(outcome) && typeof outcome.status === 'number' && 'data' in outcome;

function stamp(text: string, target: string, now: number): string {
  const [anchor] = [...parseEnv(text)].find(([, value]) => value !== '') ?? [''];
  const changes = [
    ['SOCIAL_SAVED_AT', new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')],
    ['SOCIAL_SAVED_IN', target],
  ] as const;
  return setEnv(text, new Map(changes), anchor);
}

function toVersion(answer: GitHubAnswer, place: string, secretName: string): string {
  if (answer.status === 404) {
    throw new StatsError(
      'wrong-target',
      `GitHub knows no secret ${secretName} in ${place}, or does not show it to this token.`,
      'Compare the input secret-name with the name of the secret, and see that secrets-token was made for this repository.',
    );
  }
  if (answer.status !== 200) throw unusable(answer, 'reading the secret', place);
  const updatedAt = isRecord(answer.data) ? answer.data.updated_at : undefined;
  if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt))) {
    throw unexpected('the secret', 'updated_at');
  }
  return updatedAt;
}

function toKey(answer: GitHubAnswer, place: string): { id: string; key: string } {
  if (answer.status !== 200) throw unusable(answer, "reading the repository's public key", place);
  const { key_id: id, key } = isRecord(answer.data) ? answer.data : {};
  if (typeof id !== 'string' || typeof key !== 'string')
    throw unexpected('the public key', 'key_id and key');
  if (!/^[A-Za-z0-9+/]{43}=$/.test(key)) throw unexpected('the public key', '32 bytes of base64');
  return { id, key };
}

const unexpected = (what: string, field: string) =>
  new StatsError(
    'unexpected-answer',
    `GitHub's answer about ${what} has no ${field}.`,
    'Check that no proxy stands between the runner and GitHub.',
  );

function unusable(answer: GitHubAnswer, what: string, place: string): StatsError {
  if ([401, 403, 404].includes(answer.status)) return notWritable(answer, place);
  if (answer.status === 429) {
    return new StatsError(
      'throttled',
      `GitHub throttled ${what}.`,
      'Run it again in a few minutes.',
    );
  }
  return new StatsError(
    'unavailable',
    `GitHub answered ${what} with HTTP ${answer.status}.`,
    'This is usually over soon: the next run tries again.',
  );
}

function notWritable(answer: GitHubAnswer, place: string): StatsError {
  if (answer.status === 401) {
    return new StatsError(
      'secret-not-writable',
      'GitHub does not accept the token of the input secrets-token (HTTP 401): it is wrong, expired or revoked.',
      'Make a new one, or let actions/create-github-app-token make one in each run.',
    );
  }
  const accepted = String(answer.headers['x-accepted-github-permissions'] ?? '');
  const needed = /^[a-z_=,; ]{1,80}$/.test(accepted) ? accepted : 'secrets=write';
  return new StatsError(
    'secret-not-writable',
    `The token of the input secrets-token may not write secrets in ${place} (HTTP ${answer.status}; GitHub wants ${needed}).`,
    'Give the GitHub App or fine-grained token the repository permission "Secrets: Read and write" for this repository.',
  );
}

function notSaved(outcome: unknown, secretName: string, place: string): StatsError {
  const why = isAnswer(outcome)
    ? `HTTP ${outcome.status}`
    : outcome instanceof StatsError
      ? outcome.message
      : 'the request failed';
  return new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written into ${secretName} of ${place} (${why}).`,
    'The end of this job tries once more; if that fails too, it prints a recovery line for each account.',
    { cause: outcome },
  );
}

/** Writing the same text again is harmless, so whatever may pass is repeated; `null`: it will not pass. */
function waitBeforeRepeat(outcome: unknown, attempt: number, now: number): number | null {
  const backOffMs = 1000 * 2 ** (attempt - 1);
  if (!isAnswer(outcome)) return outcome instanceof StatsError ? backOffMs : null;
  const retryAfter = outcome.headers['retry-after'];
  const namedMs =
    retryAfter === undefined
      ? null
      : readRetryAfter(new Headers({ 'retry-after': String(retryAfter) }), now);
  const throttled = outcome.status === 429 || (outcome.status === 403 && namedMs !== null);
  if (!throttled && outcome.status < 500) return null;
  const waitMs = namedMs ?? backOffMs;
  return waitMs <= longestWaitMs ? waitMs : null;
}

function assertTarget(savedIn: string | undefined, target: string): void {
  if (!savedIn || savedIn.toUpperCase() === target.toUpperCase()) return;
  throw new StatsError(
    'wrong-target',
    `This text of .env.social was saved into another secret (${printable(savedIn)}) than the one to write (${target}).`,
    'Let env-social and secret-name mean the same secret; after copying the text to a new one on purpose, delete its line SOCIAL_SAVED_IN.',
  );
}

const printable = (text: string): string => text.replace(/[^\w./-]/g, '?').slice(0, 100);

function assertRoom(text: string, spareBytes: number, secretName: string): void {
  const bytes = Buffer.byteLength(text) + spareBytes;
  if (bytes <= largestSecret) return;
  throw new StatsError(
    'secret-not-writable',
    `The text of ${secretName} would grow to about ${bytes} bytes, and GitHub takes at most ${largestSecret}.`,
    'Take comments out of it, or spread the accounts over several secrets and workflows.',
  );
}

const staleCopy = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this run was given its copy, so the tokens here may be spent.`,
    'Start a new run instead of running this one again, and give the workflow a concurrency group.',
  );

const runUnreadable = (secretName: string, status: number) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written since it was last saved here, and this run could not be read to tell when it got its copy (HTTP ${status}).`,
    'Give the job the permission actions: read.',
  );
