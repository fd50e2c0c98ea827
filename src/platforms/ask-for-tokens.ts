import { minuteMs } from '../clock.ts';
import type { HttpAnswer } from '../net/http.ts';
import { wasNeverSent } from '../net/http-failure.ts';
import type { PlatformContext } from './platform.ts';

const waitBeforeRepeatMs = 5_000;
const longestWaitMs = minuteMs;

/** A token request that brought nothing. */
export interface Failed {
  error: unknown;
  /** What it did to the token: surely nothing, nobody knows, or the platform decided. */
  effect: 'none' | 'unknown' | 'final';
  /** How long the platform asks to wait; `null` when it does not say. */
  waitMs: number | null;
}

/**
 * Sends a token request that may end the token it was sent with. So it is never sent twice at once: again
 * when it surely did nothing (not connected, throttled), and once more after 5 s when nobody can know (a
 * server with a grace window answers the same; without one, the token is lost already). Gives what
 * `understand` made of the answer; rejects with the last `Failed.error`. `name` is the request's, for the log.
 */
export async function askForTokens<Understood extends object>(
  name: string,
  send: () => Promise<HttpAnswer>,
  understand: (answer: HttpAnswer) => Understood | Failed,
  context: PlatformContext,
): Promise<Understood> {
  let ambiguous = false;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send().then(understand, notAnswered);
    if (!isFailed(outcome)) return outcome;

    const { error, effect } = outcome;
    // Not `??`: a server that names no wait at all, 0, is not hammered either.
    const waitMs = outcome.waitMs || waitBeforeRepeatMs;
    const last = attempt === 4 || effect === 'final' || (effect === 'unknown' && ambiguous);
    if (last || waitMs > longestWaitMs || context.signal.aborted) throw error;
    ambiguous ||= effect === 'unknown';
    context.debug(`${name} failed (attempt ${attempt}); again in ${waitMs / 1000} s.`);
    await context.clock.sleep(waitMs, context.signal).catch(() => undefined);
    if (context.signal.aborted) throw error;
  }
}

const isFailed = (outcome: object): outcome is Failed => 'effect' in outcome;

const notAnswered = (error: unknown): Failed => ({
  error,
  effect: wasNeverSent(error) ? 'none' : 'unknown',
  waitMs: null,
});
