import { minuteMs } from '../clock.ts';
import type { HttpAnswer } from '../net/http.ts';
import { wasNeverSent } from '../net/http-failure.ts';
import type { PlatformContext } from './platform.ts';

const waitBeforeRetryMs = 5_000;
const longestWaitMs = minuteMs;

/** A token request that returned no tokens. */
export interface Failed {
  error: unknown;
  /**
   * What happened to the token that was sent. `none`: the platform did not use it up. `unknown`: it may or
   * may not have been used up. `final`: the platform refused, and a retry would not help.
   */
  effect: 'none' | 'unknown' | 'final';
  /** How long the platform asks to wait, in ms; `null` when it does not say. */
  waitMs: number | null;
}

/**
 * Sends a request that may use up the token it carries, and retries it only where that is safe: after a
 * failure without effect (not connected, throttled), up to 4 attempts in all, and once after a failure of
 * unknown effect. In the second case a server with a grace window sends the same tokens again, and without
 * one the token is lost anyway. Attempts never overlap. Between them it waits 5 s or as long as the platform
 * asks, but gives up instead of waiting more than 60 s, when the run is cancelled, and when somebody else may have
 * spent the token meanwhile (`assertUnspent`).
 *
 * Resolves with what `understand` made of the answer, which may be an incomplete one (`keepPartial`); rejects
 * with the `error` of the last failure. `name` is the request's name in the log.
 */
export async function askForTokens<Understood extends object>(
  name: string,
  send: () => Promise<HttpAnswer>,
  understand: (answer: HttpAnswer) => Understood | Failed,
  context: PlatformContext,
): Promise<Understood> {
  let ambiguous = false;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send().then((answer) => judge(answer, understand(answer)), notAnswered);
    if (!isFailed(outcome)) return outcome;

    const { error, effect } = outcome;
    // Not `??`: a Retry-After of 0 still means back off.
    const waitMs = outcome.waitMs || waitBeforeRetryMs;
    const last = attempt === 4 || effect === 'final' || (effect === 'unknown' && ambiguous);
    if (last || waitMs > longestWaitMs || context.signal.aborted) throw error;
    ambiguous ||= effect === 'unknown';
    context.debug(`${name} failed (attempt ${attempt}); trying again in ${waitMs / 1000} s.`);
    await context.clock.sleep(waitMs, context.signal).catch(() => undefined);
    if (context.signal.aborted) throw error;
    await context.assertUnspent?.();
  }
}

const isFailed = (outcome: object): outcome is Failed => 'effect' in outcome;

/** Of an incomplete answer counts what it holds: tokens, or a refusal. The rest may not have arrived. */
const judge = <Understood extends object>(
  { brokenOff }: HttpAnswer,
  outcome: Understood | Failed,
): Understood | Failed =>
  brokenOff && isFailed(outcome) && outcome.effect === 'unknown'
    ? { error: brokenOff, effect: 'unknown', waitMs: null }
    : outcome;

const notAnswered = (error: unknown): Failed => ({
  error,
  effect: wasNeverSent(error) ? 'none' : 'unknown',
  waitMs: null,
});
