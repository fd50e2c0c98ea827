import { expect, test } from 'vitest';
import { assertRecord } from '../../../src/net/assert.ts';
import { parseJson } from '../../../src/net/json.ts';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { insightsName, understandInsights } from '../../../src/platforms/threads/understand.ts';

/** Recorded at https://github.com/marclove/pythreads, shortened. */
const recorded = `{"data":[
  {"name":"views","period":"day","values":[{"value":130,"end_time":"2024-07-10T07:00:00+0000"},
    {"value":227,"end_time":"2024-07-11T07:00:00+0000"}],"title":"views","id":"95561/insights/views/day"},
  {"name":"likes","period":"day","title":"likes","total_value":{"value":92},"id":"95561/insights/likes/day"},
  {"name":"clicks","period":"day","link_total_values":[{"value":4}],"id":"95561/insights/clicks/day"}],
 "paging":{"previous":"https://graph.threads.net/v1.0/95561/threads_insights?since=1","next":"…"}}`;

const understand = (text: string) => {
  const reader = createLenientReader();
  const body = assertRecord(parseJson(text), 'the answer');
  return { known: understandInsights(insightsName, body, reader), notes: reader.notes() };
};

test('a recorded answer has the views of all days and the totals', () => {
  expect(understand(recorded)).toEqual({
    known: new Map([
      ['views', 357n],
      ['likes', 92n],
    ]),
    notes: [],
  });
});

test.each(['-1', '"7"', '1.5', '{}'])(
  'a day with %s views makes the metric unknown, with a note',
  (value) => {
    const { known, notes } = understand(recorded.replace('227', value));
    expect(known.get('views')).toBeUndefined();
    expect(notes).toEqual([`${insightsName}: data[0].values[1].value is not a count`]);
  },
);
