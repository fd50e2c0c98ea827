import { expect, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import type { Http, HttpRequest } from '../../src/net/http.ts';
import { pace } from '../../src/net/pace.ts';

const request: HttpRequest = { name: 'A read', method: 'GET', url: 'http://127.0.0.1/' };

/** A paced fake client: `times` holds the start of each request, and `answers` lets each one finish. */
function openDoor(options: { concurrent: number; perMinute: number }) {
  const clock = createVirtualClock(0);
  const times: number[] = [];
  const answers: (() => void)[] = [];
  const http: Http = () => {
    times.push(clock.now());
    return new Promise((resolve) => {
      answers.push(() => resolve({ status: 200, headers: new Headers(), text: '' }));
    });
  };
  return { clock, times, answers, paced: pace(http, { clock, ...options }) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('no more requests are in progress than allowed, and the next one starts when one is answered', async () => {
  const { times, answers, paced } = openDoor({ concurrent: 2, perMinute: 100 });
  const all = Promise.all([paced(request), paced(request), paced(request)]);
  await settle();
  expect(times).toHaveLength(2);
  answers[0]?.();
  await settle();
  expect(times).toHaveLength(3);
  for (const answer of answers) answer();
  expect(await all).toHaveLength(3);
});

test('no more requests start within 60 s than allowed', async () => {
  const { clock, times, answers, paced } = openDoor({ concurrent: 100, perMinute: 3 });
  for (const advance of [0, 10_000, 0, 0, 0, 0, 0]) {
    clock.advance(advance);
    void paced(request);
    await settle();
  }
  expect(answers).toHaveLength(7);
  for (const [index, at] of times.entries()) {
    expect(at - (times[index - 3] ?? -60_000)).toBeGreaterThanOrEqual(60_000);
  }
});

test('a failed request passes its slot to the next one', async () => {
  let calls = 0;
  const http: Http = async () => {
    calls += 1;
    throw new Error('broken');
  };
  const paced = pace(http, { clock: createVirtualClock(0), concurrent: 1, perMinute: 100 });
  const outcomes = await Promise.allSettled([paced(request), paced(request)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toBe(2);
});
