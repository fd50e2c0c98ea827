import { isRecord } from '../assert.ts';
import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { GitHub, GitHubAnswer } from '../github.ts';
import { parseEnv } from './env-file.ts';
import {
  isAnswer,
  isThrottled,
  isWritten,
  notFound,
  notSaved,
  notWritable,
  toKey,
  toVersion,
  unusable,
  waitBeforeRepeat,
} from './github-answers.ts';
import { assertRoom, assertTarget, stamp } from './saved-text.ts';
import { seal } from './seal.ts';
import { loadSodium } from './sodium.ts';
import type { CredentialStore, OpenStore } from './store.ts';

/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`; a larger gap means that somebody wrote since. */
const ownWriteMs = 2 * 60_000;

const saveAttempts = 4;

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

  // Harmless, so a connection that drops is worth a second one.
  const probe = () => github(`PUT /${secrets}/{secret_name}`, { ...where, secret_name: probeName });

  async function open(text: string, spareBytes: number): Promise<OpenStore> {
    const env = parseEnv(text);
    assertTarget(env.get('SOCIAL_SAVED_IN'), target);
    assertRoom(stamp(text, target, clock.now()), spareBytes, secretName);
    const savedAtMs = Date.parse(env.get('SOCIAL_SAVED_AT') ?? '');
    const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
      readMetadata(),
      readKey(),
      probe().catch(probe),
      // A text that was never saved here: the run alone can tell whether it is a copy of old.
      Number.isNaN(savedAtMs) ? readRun().catch(() => null) : null,
      loadSodium(),
    ]);
    if (isWritten(probed)) await removeProbe();
    if (metadata.status === 404) throw notFound(place, secretName);
    judgeProbe(probed);
    const version = toVersion(metadata, place);
    let key = toKey(keyAnswer, place);
    const updatedAtMs = Date.parse(version);
    const run = updatedAtMs - savedAtMs > ownWriteMs ? await readRun() : firstRun;
    if (run !== null) assertFresh(run, updatedAtMs, Number.isNaN(savedAtMs));

    const send = (newText: string) =>
      github(`PUT /${secrets}/{secret_name}`, {
        ...where,
        secret_name: secretName,
        encrypted_value: seal(stamp(newText, target, clock.now()), key.key, sodium),
        key_id: key.id,
      });

    async function save(newText: string): Promise<void> {
      let refreshedKey = false;
      opened.unclear = false;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await send(newText).catch((error: unknown) => error);
        if (isAnswer(outcome) && isWritten(outcome)) return;
        if (!isAnswer(outcome) || outcome.status >= 500) opened.unclear = true;

        if (isAnswer(outcome) && outcome.status === 422 && !refreshedKey) {
          // The repository's key may have changed since it was read.
          refreshedKey = true;
          try {
            key = toKey(await readKey(), place);
          } catch (error) {
            throw notSaved(error, secretName, place);
          }
          continue;
        }
        const waitMs = waitBeforeRepeat(outcome, attempt, clock.now());
        if (waitMs === null || attempt === saveAttempts) throw notSaved(outcome, secretName, place);
        await clock.sleep(waitMs);
      }
    }
    const opened: OpenStore = {
      name: `the secret ${secretName} of ${place}`,
      version,
      unclear: false,
      readVersion: async () => toVersion(await readMetadata(), place),
      save,
    };
    return opened;
  }

  /** GitHub refuses the probe's body only after the right to write. */
  function judgeProbe(probed: GitHubAnswer): void {
    if (probed.status === 422 || isWritten(probed)) return;
    if (isThrottled(probed)) throw unusable(probed, 'writing secrets', place);
    if ([401, 403, 404].includes(probed.status)) throw notWritable(probed, place);
    options.warn(
      `Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`,
    );
  }

  async function removeProbe(): Promise<void> {
    const removed = await github(`DELETE /${secrets}/{secret_name}`, {
      ...where,
      secret_name: probeName,
    }).catch(() => null);
    if (removed?.status === 204) return;
    options.warn(`GitHub took the write probe for a secret: delete ${probeName} in ${place}.`);
  }

  const readRun = async () =>
    options.run?.github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      ...where,
      run_id: options.run.id,
    }) ?? null;

  /** GitHub hands repository secrets out when a run is queued: a run that waited may hold spent tokens. */
  function assertFresh(run: GitHubAnswer, updatedAtMs: number, first: boolean): void {
    const created = run.status === 200 && isRecord(run.data) ? run.data.created_at : undefined;
    const createdAtMs = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    if (updatedAtMs > createdAtMs) throw staleCopy(secretName);
    // Unreadable. On a first run nothing hints at an old copy, so that does not stop it.
    if (!Number.isNaN(createdAtMs) || first) return;
    const passing = isThrottled(run) || run.status >= 500;
    throw passing
      ? unusable(run, 'reading this run', place)
      : runUnreadable(secretName, run.status);
  }

  return { open };
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
