import { type Clock, minuteMs } from '../../clock.ts';
import { clockSkewMs } from '../../credentials/write-times.ts';
import type { Http } from '../../net/http.ts';
import { type Finding, ok, skipped, warning } from './finding.ts';
import { placeWords } from './words/place-words.ts';
import { topics } from './words/topics.ts';

/**
 * Compares this machine's clock with the `Date` header of every answer to the returned client:
 * https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1. `describe` returns the finding, from the latest
 * answer.
 */
export function watchClock(http: Http, clock: Clock): { http: Http; describe(): Finding } {
  let aheadMs: number | null = null;
  return {
    http: async (request) => {
      const answer = await http(request);
      const date = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(date)) aheadMs = clock.now() - date;
      return answer;
    },
    describe: () => describeSkew(aheadMs),
  };
}

function describeSkew(aheadMs: number | null): Finding {
  if (aheadMs === null) return skipped(topics.clock, placeWords.clockUnknown);
  if (Math.abs(aheadMs) <= clockSkewMs) return ok(topics.clock, placeWords.clockRight);
  const minutes = Math.round(Math.abs(aheadMs) / minuteMs);
  return warning(topics.clock, placeWords.clockWrong(minutes, aheadMs > 0));
}
