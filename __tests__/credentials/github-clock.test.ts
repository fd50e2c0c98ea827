import { expect, test } from 'vitest';
import { createGitHubClock } from '../../src/credentials/github-clock.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';

const machine = Date.UTC(2026, 10, 23, 3, 17, 0, 400);

function openClock() {
  const githubClock = createGitHubClock(createVirtualClock(machine));
  const observe = (date?: string) =>
    githubClock.observe({ status: 200, data: {}, headers: date === undefined ? {} : { date } });
  return { ...githubClock, observe };
}

const answeredAt = (aheadMs: number) => new Date(machine - 400 + aheadMs).toUTCString();

test.each([-3_600_000, -6_000, 6_000, 3_600_000])(
  "a difference of %i ms to GitHub's clock is taken over",
  (aheadMs) => {
    const { observe, now, offsetMs } = openClock();
    observe(answeredAt(aheadMs));
    expect(offsetMs()).toBe(aheadMs);
    expect(now()).toBe(machine + aheadMs);
  },
);

test.each([-5_000, -1_000, 0, 5_000])(
  'a difference of %i ms may be that of the answer, and changes nothing',
  (aheadMs) => {
    const { observe, now, offsetMs } = openClock();
    observe(answeredAt(3_600_000));
    observe(answeredAt(aheadMs));
    expect(offsetMs()).toBe(0);
    expect(now()).toBe(machine);
  },
);

test.each([undefined, 'soon'])('an answer with the time %s tells nothing new', (date) => {
  const { observe, offsetMs } = openClock();
  observe(answeredAt(3_600_000));
  observe(date);
  expect(offsetMs()).toBe(3_600_000);
});
