import type { Clock } from '../clock.ts';
import type { GitHubAnswer } from '../net/github.ts';

/** GitHub's time: only GitHub's clock orders the times of secrets, because a laptop's may be hours off. */
export interface GitHubClock {
  /** Takes the time from an answer: https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1 */
  observe(answer: GitHubAnswer): void;
  /** In ms since 1970; this machine's time before the first answer. */
  now(): number;
  /** GitHub's clock minus this machine's, in ms. */
  offsetMs(): number;
}

/** The header is in whole seconds, and an answer takes a while: a smaller difference says nothing. */
const slackMs = 5_000;

export function createGitHubClock(clock: Clock): GitHubClock {
  let offsetMs = 0;
  return {
    observe: ({ headers }) => {
      const at = Date.parse(String(headers.date ?? ''));
      if (Number.isNaN(at)) return;
      const differenceMs = at - Math.floor(clock.now() / 1000) * 1000;
      offsetMs = Math.abs(differenceMs) > slackMs ? differenceMs : 0;
    },
    now: () => clock.now() + offsetMs,
    offsetMs: () => offsetMs,
  };
}
