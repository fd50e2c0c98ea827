import { describe, expect, test } from 'vitest';
import { readTable } from './fault-kinds.ts';
import { type Cell, type Outcome, runCell } from './run-cell.ts';

/** Runs the cell with a fault that passes after one request, and with one that lasts. */
const runBoth = (cell: Omit<Cell, 'lasting'>): Promise<[Outcome, Outcome]> =>
  Promise.all([runCell({ ...cell, lasting: false }), runCell({ ...cell, lasting: true })]);

const statuses = ({ collected }: Outcome) => collected.accounts.map(({ status }) => status);

describe('the requests to GitHub before a token is spent', () => {
  /**
   * `fine`: renewed, saved, fetched. A code: no token is spent, and a valid access token still fetches the
   * numbers. A throttled answer without a Retry-After means one minute, and only the write waits that long.
   */
  const cases = readTable(
    `
fault                        | metadata            | key                 | probe
connection refused           | fine / unavailable  | fine / unavailable  | fine / unavailable
reset before it acted        | fine / unavailable  | fine / unavailable  | fine / unavailable
reset after it acted         | fine / unavailable  | fine / unavailable  | fine / unavailable
broken off midway            | fine / unavailable  | fine / unavailable  | fine / unavailable
time-out before it acted     | fine / unavailable  | fine / unavailable  | fine / unavailable
time-out after it acted      | fine / unavailable  | fine / unavailable  | fine / unavailable
400                          | unexpected-answer   | unexpected-answer   | fine, warned
401                          | secret-not-writable | secret-not-writable | secret-not-writable
403                          | secret-not-writable | secret-not-writable | secret-not-writable
404                          | wrong-target        | secret-not-writable | secret-not-writable
409                          | unavailable         | unavailable         | fine, warned
422                          | unexpected-answer   | unexpected-answer   | fine
429                          | throttled           | throttled           | throttled
429, Retry-After             | fine / throttled    | fine / throttled    | throttled
secondary limit, Retry-After | fine / throttled    | fine / throttled    | throttled
secondary limit, 403         | throttled           | throttled           | throttled
secondary limit, 429         | throttled           | throttled           | throttled
primary limit                | throttled           | throttled           | throttled
500                          | fine / unavailable  | fine / unavailable  | fine / fine, warned
502                          | fine / unavailable  | fine / unavailable  | fine / fine, warned
503                          | fine / unavailable  | fine / unavailable  | fine / fine, warned
HTML                         | unexpected-answer   | unexpected-answer   | fine, warned
JSON cut in half             | unexpected-answer   | unexpected-answer   | fine
`,
    ['metadata', 'key', 'probe'],
  );

  /** These would not pass by the next day, so they fail the run even if all accounts succeed. */
  const failsTheRun = (code: string) => code === 'wrong-target' || code === 'secret-not-writable';
  const isFine = (outcome: string) => outcome.startsWith('fine');

  test.each(cases)('$column: $fault: $cell', async (one) => {
    const { column: request, fault, once, lasting } = one;
    const [[passing, expired], valid] = await Promise.all([
      runBoth({ request, fault, access: 'expired' }),
      runCell({ request, fault, access: 'valid', lasting: true }),
    ]);
    expect(passing.told).toBe(isFine(once) ? once : `${once}, unspent`);
    expect(passing.sent).toBe(isFine(once) ? 1 : 0);
    if (isFine(lasting)) {
      expect([expired.told, valid.told]).toEqual([lasting, lasting]);
      expect([expired.sent, valid.sent]).toEqual([1, 1]);
      return;
    }
    expect(expired.told).toBe(`${lasting}, unspent`);
    expect(expired.sent + valid.sent).toBe(0);
    expect(statuses(expired)).toEqual(['failed']);
    expect(statuses(valid)).toEqual(['ok']);
    expect(expired.warnings).toEqual([]);
    if (failsTheRun(lasting)) {
      expect(valid.told).toBe(`${lasting}, unspent`);
      expect(valid.warnings).toEqual([]);
    } else {
      expect(valid.told).toBe('fine, warned, unspent');
      expect(valid.warnings).toEqual([`tiktok: ${expired.failure}`]);
    }
  });
});

describe('the write of the renewed tokens', () => {
  /**
   * `journal`: secret-not-saved, and the journal keeps the tokens for the end of the job; `both`: the secret
   * has them too, because only GitHub's answer was lost. The numbers are fetched in every case.
   */
  const cases = readTable(
    `
fault                        | write
connection refused           | fine / journal
reset before it acted        | fine / journal
reset after it acted         | fine / fine
time-out before it acted     | fine / journal
time-out after it acted      | fine / fine
400                          | journal
401                          | journal
403                          | journal
404                          | journal
409                          | journal
422                          | fine / journal
429                          | fine / journal
429, Retry-After             | fine / journal
secondary limit, Retry-After | fine / journal
secondary limit, 403         | fine / journal
secondary limit, 429         | fine / journal
primary limit                | journal
500                          | fine / journal
502                          | fine / journal
502 after it acted           | fine / fine
503                          | fine / journal
HTML                         | journal
HTML after it acted          | both
`,
    ['write'],
  );

  test.each(cases)('$fault: $cell', async ({ column: request, fault, once, lasting }) => {
    const outcomes = await runBoth({ request, fault, access: 'expired' });
    expect(outcomes.map(({ told }) => told)).toEqual(
      [once, lasting].map((cell) => (cell === 'fine' ? cell : `secret-not-saved, ${cell}`)),
    );
    for (const outcome of outcomes) {
      expect(statuses(outcome)).toEqual(['ok']);
      expect(outcome.sent).toBe(1);
      expect(outcome.warnings).toEqual([]);
    }
  });
});

describe('a token request that TikTok does not carry out', () => {
  /** A code: the refresh token is still valid. */
  const cases = readTable(
    `
fault                    | token
connection refused       | fine / unavailable
reset before it acted    | fine / unavailable
time-out before it acted | fine / unavailable
400                      | unexpected-answer
401                      | invalid-input
403                      | reauthorize
404                      | fine / unexpected-answer
409                      | fine / unexpected-answer
422                      | fine / unexpected-answer
429                      | fine / throttled
429, Retry-After         | fine / throttled
200, rate_limit_exceeded | fine / throttled
500                      | fine / unavailable
502                      | fine / unavailable
503                      | fine / unavailable
HTML                     | fine / unexpected-answer
`,
    ['token'],
  );

  /** These need a person, so the account fails even while its access token is valid. */
  const needsPerson = (code: string) => code === 'reauthorize' || code === 'invalid-input';

  test.each(cases)('$fault: $cell', async ({ column: request, fault, once, lasting }) => {
    const [[passing, expired], valid] = await Promise.all([
      runBoth({ request, fault, access: 'expired' }),
      runCell({ request, fault, access: 'valid', lasting: true }),
    ]);
    expect(passing.told).toBe(once === 'fine' ? once : `${once}, unspent`);
    expect(passing.sent).toBe(once === 'fine' ? 2 : 1);
    expect(expired.told).toBe(`${lasting}, unspent`);
    expect(expired.warnings).toEqual([]);
    expect(valid.sent).toBe(expired.sent);
    if (needsPerson(lasting)) {
      expect(valid.told).toBe(expired.told);
      expect(valid.failure).toBe(expired.failure);
    } else {
      expect(valid.told).toBe('fine, warned, unspent');
      expect(valid.warnings).toEqual([`tiktok: ${expired.failure}`]);
    }
  });
});

describe('a token request that TikTok carries out, but whose answer is lost', () => {
  /**
   * The columns are the reactions of TikTok to a refresh token that is sent again. In a grace period it
   * answers with the same pair; without one, the pair is lost with the answer. A code alone: no token is
   * lost.
   */
  const cases = readTable(
    `
fault                   | refused                                     | grace                    | revokes-family
reset after it acted    | reauthorize, lost / unavailable, lost       | fine / unavailable       | reauthorize, lost / unavailable, lost
broken off midway       | reauthorize, lost / unavailable, lost       | fine / unavailable       | reauthorize, lost / unavailable, lost
time-out after it acted | reauthorize, lost / unavailable, lost       | fine / unavailable       | reauthorize, lost / unavailable, lost
502 after it acted      | reauthorize, lost / unavailable, lost       | fine / unavailable       | reauthorize, lost / unavailable, lost
HTML after it acted     | reauthorize, lost / unexpected-answer, lost | fine / unexpected-answer | reauthorize, lost / unexpected-answer, lost
JSON cut in half        | reauthorize, lost                           | fine / unexpected-answer | reauthorize, lost
JSON without its end    | fine                                        | fine                     | fine
`,
    ['refused', 'grace', 'revokes-family'],
  );

  test.each(cases)('$fault, a used refresh token means $column: $cell', async (one) => {
    const { column: usedRefreshToken, fault, once, lasting } = one;
    const outcomes = await runBoth({
      request: 'token',
      fault,
      access: 'expired',
      usedRefreshToken,
    });
    const isWhole = (cell: string) => cell === 'fine' || cell.endsWith(', lost');
    expect(outcomes.map(({ told }) => told)).toEqual(
      [once, lasting].map((cell) => (isWhole(cell) ? cell : `${cell}, unspent`)),
    );
    for (const outcome of outcomes) {
      expect(outcome.sent).toBe(lasting === 'fine' ? 1 : 2);
      expect(outcome.warnings).toEqual([]);
    }
  });
});

describe('the numbers', () => {
  const columns = ['profile', 'videos'] as const;

  /** A code: the account fails with it, and its new tokens are saved. */
  const afterRenewal = readTable(
    `
fault                    | profile            | videos
connection refused       | fine / unavailable | fine / unavailable
reset before it acted    | fine / unavailable | fine / unavailable
reset after it acted     | fine / unavailable | fine / unavailable
broken off midway        | fine / unavailable | fine / unavailable
time-out before it acted | fine / unavailable | fine / unavailable
time-out after it acted  | fine / unavailable | fine / unavailable
400                      | unexpected-answer  | unexpected-answer
401                      | reauthorize        | reauthorize
403                      | unexpected-answer  | unexpected-answer
404                      | unexpected-answer  | unexpected-answer
409                      | unexpected-answer  | unexpected-answer
422                      | unexpected-answer  | unexpected-answer
429                      | fine / throttled   | fine / throttled
429, Retry-After         | fine / throttled   | fine / throttled
200, rate_limit_exceeded | fine / throttled   | fine / throttled
500                      | fine / unavailable | fine / unavailable
502                      | fine / unavailable | fine / unavailable
503                      | fine / unavailable | fine / unavailable
HTML                     | unexpected-answer  | unexpected-answer
JSON cut in half         | unexpected-answer  | unexpected-answer
`,
    columns,
  );

  test.each(afterRenewal)('$column after a renewal: $fault: $cell', async (one) => {
    const { column: request, fault, once, lasting } = one;
    const outcomes = await runBoth({ request, fault, access: 'expired' });
    expect(outcomes.map(({ told }) => told)).toEqual(
      [once, lasting].map((cell) => (cell === 'fine' ? cell : `${cell}, saved`)),
    );
    for (const outcome of outcomes) {
      expect(outcome.sent).toBe(1);
      expect(outcome.warnings).toEqual([]);
    }
  });

  /** Only a refused access token causes a renewal, and only one. */
  const withNothingDue = readTable(
    `
fault                | profile            | videos
reset after it acted | fine / unavailable | fine / unavailable
401                  | fine / reauthorize | fine / reauthorize
403                  | unexpected-answer  | unexpected-answer
429                  | fine / throttled   | fine / throttled
502                  | fine / unavailable | fine / unavailable
HTML                 | unexpected-answer  | unexpected-answer
`,
    columns,
  );

  test.each(withNothingDue)('$column with nothing due: $fault: $cell', async (one) => {
    const { column: request, fault, once, lasting } = one;
    const outcomes = await runBoth({ request, fault, access: 'fresh' });
    const renews = fault === '401';
    expect(outcomes.map(({ told }) => told)).toEqual(
      [once, lasting].map((cell) =>
        cell === 'fine' && renews ? cell : `${cell}, ${renews ? 'saved' : 'unspent'}`,
      ),
    );
    for (const outcome of outcomes) {
      expect(outcome.sent).toBe(renews ? 1 : 0);
      expect(outcome.warnings).toEqual([]);
    }
  });
});
