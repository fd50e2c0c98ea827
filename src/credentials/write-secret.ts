import type { Clock } from '../clock.ts';
import type { StatsError } from '../errors.ts';
import type { GitHubAnswer } from '../net/github.ts';
import type { EnvFile } from './env-file.ts';
import { isAnswer, isWritten, waitBeforeRetry } from './github-answers.ts';
import type { Expected, SaveOutcome, Version, WriteAttempt } from './store.ts';
import { isWrittenWithin } from './write-times.ts';

/** A version that was read longer ago is read again right before a write. */
const freshMs = 1_000;

/** The client gives up an attempt after 20 s; GitHub may carry it out a little later. */
const attemptMs = 25_000;

const mostAttempts = 4;

export interface SecretWriter {
  /** Seals and sends the text. Any status resolves; rejects when there is no answer. */
  send(file: EnvFile): Promise<GitHubAnswer>;
  /** Reads the secret's public key again. Rejects with a StatsError. */
  renewKey(): Promise<void>;
  /** Rejects with a StatsError. */
  readVersion(): Promise<Version>;
  /** GitHub's time, in ms since 1970. */
  now(): number;
  clock: Clock;
  /** Aborted: gives up the waits between two attempts. */
  signal?: AbortSignal | undefined;
  /** `secret-not-saved`, with the answer or error that was the last one. */
  toError(outcome: unknown): StatsError;
  changedMeanwhile(): StatsError;
}

/**
 * Writes a secret if nobody else has written it since `expected`, with retries for what may pass. GitHub has no
 * conditional write, so the version is read again right before it, unless that was less than a second ago. A
 * write without a clear answer is never sent again blindly: the version shows whether it was carried out. One
 * that GitHub carries out even later counts as somebody else's, which is loud and loses nothing.
 */
export async function writeSecret(
  file: EnvFile,
  expected: Expected,
  writer: SecretWriter,
  onAttempt: (attempt: WriteAttempt) => void = () => {},
): Promise<SaveOutcome> {
  const { clock } = writer;
  let { version } = expected;
  // As it is now: `onAttempt` may add this write to it.
  const { attempt: earlier } = expected;
  let unclear: WriteAttempt | null = null;
  let mayRenewKey = true;
  const fail = (cause: unknown): SaveOutcome => ({
    saved: false,
    error: writer.toError(cause),
    attempt: unclear,
  });

  /** `null` while nobody else has written the secret. Rejects when its version cannot be read. */
  async function compare(): Promise<SaveOutcome | null> {
    const before = version;
    const attempted = unclear;
    version = await writer.readVersion();
    unclear = null;
    const writtenAt = Date.parse(version.id);
    if (version.id === before.id) return null;
    if (isWrittenWithin(writtenAt, attempted)) return { saved: true };
    if (isWrittenWithin(writtenAt, earlier)) return null;
    return { saved: false, error: writer.changedMeanwhile(), attempt: null };
  }

  /** What became of the secret, or the answer or error after which another attempt is possible. */
  async function attempt(): Promise<SaveOutcome | { failure: unknown }> {
    if (unclear !== null || clock.now() - version.readAt > freshMs) {
      const seen = await compare();
      if (seen !== null) return seen;
    }
    const from = writer.now();
    onAttempt({ from, to: from + attemptMs });
    const answer = await writer.send(file).catch((error: unknown) => error);
    if (isAnswer(answer) && isWritten(answer)) return { saved: true };
    if (!isAnswer(answer) || answer.status >= 500) {
      unclear = { from, to: writer.now() };
      return (await compare().catch(() => null)) ?? { failure: answer };
    }
    if (answer.status === 422 && mayRenewKey) {
      // The key may have changed since it was read.
      mayRenewKey = false;
      try {
        await writer.renewKey();
      } catch (error) {
        return fail(error);
      }
      return attempt();
    }
    return { failure: answer };
  }

  for (let count = 1; ; count += 1) {
    const outcome = await attempt().catch((error: unknown) => ({ failure: error }));
    if ('saved' in outcome) return outcome;
    const waitMs = waitBeforeRetry(outcome.failure, count, clock.now());
    if (waitMs === null || count === mostAttempts) return fail(outcome.failure);
    await clock.sleep(waitMs, writer.signal).catch(() => undefined);
    if (writer.signal?.aborted) return fail(outcome.failure);
  }
}
