import { type Clock, minuteMs } from '../../clock.ts';
import { clockSkewMs } from '../../credentials/write-times.ts';
import type { Http } from '../../net/http.ts';
import { type Finding, ok, skipped, warning } from './finding.ts';

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
  const name = 'clock';
  if (aheadMs === null) return skipped(name, 'No service answered that tells the time.');
  if (Math.abs(aheadMs) <= clockSkewMs) return ok(name, "This machine's clock is right.");
  return warning(
    name,
    `This machine's clock is ${Math.round(Math.abs(aheadMs) / minuteMs)} minutes ${aheadMs > 0 ? 'ahead' : 'behind'}, so tokens are renewed at the wrong time and copies of the secret look too old or too new.`,
    'Let it set itself by the network (NTP).',
  );
}
