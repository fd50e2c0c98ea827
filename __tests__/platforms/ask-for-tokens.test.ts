import { describe, expect, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { askForTokens, type Failed } from '../../src/platforms/ask-for-tokens.ts';
import type { PlatformContext } from '../../src/platforms/platform.ts';

const answer = { status: 200, headers: new Headers(), text: '' };
const tokens = { refreshToken: 'new' };
const startedAt = Date.UTC(2026, 10, 23, 3, 17);

const failed = (effect: Failed['effect'], waitMs: number | null = null): Failed => ({
  error: new Error(`${effect} ${waitMs}`),
  effect,
  waitMs,
});
const notConnected = () => new Error('unreachable', { cause: codeOf('ECONNREFUSED') });
const codeOf = (code: string) => Object.assign(new Error('inner'), { code });

interface Incomplete {
  understood: typeof tokens | Failed;
  brokenOff: StatsError;
}

/**
 * Each attempt has the next outcome: an `Error` breaks the connection, anything else is what is understood of
 * the answer, which breaks off with the error of a `Incomplete`.
 */
async function ask(...outcomes: (typeof tokens | Failed | Error | Incomplete)[]) {
  const clock = createVirtualClock(startedAt);
  const sentAt: number[] = [];
  const lines: string[] = [];
  const cancel = new AbortController();
  const context: PlatformContext = {
    http: () => Promise.reject(new Error('not asked')),
    clock,
    apiUrl: '',
    signal: cancel.signal,
    warn: (line) => lines.push(line),
    debug: (line) => lines.push(line),
  };
  const last = () => {
    const outcome = outcomes[sentAt.length - 1];
    if (!outcome) throw new Error('Sent too often.');
    return outcome;
  };
  const send = async () => {
    sentAt.push((clock.now() - startedAt) / 1000);
    const outcome = last();
    if (outcome instanceof Error) throw outcome;
    return 'brokenOff' in outcome ? { ...answer, brokenOff: outcome.brokenOff } : answer;
  };
  const understand = () => {
    const outcome = last();
    if (outcome instanceof Error) throw new Error('There was no answer.');
    return 'brokenOff' in outcome ? outcome.understood : outcome;
  };
  const result = await askForTokens('The renewal', send, understand, context).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { result, sentAt, lines };
}

test('a successful token request is sent once', async () => {
  expect(await ask(tokens)).toEqual({ result: { value: tokens }, sentAt: [0], lines: [] });
});

test('a request without effect is retried every 5 s, up to four attempts in all', async () => {
  const none = failed('none');
  const { result, sentAt, lines } = await ask(none, none, none, tokens);
  expect(result).toEqual({ value: tokens });
  expect(sentAt).toEqual([0, 5, 10, 15]);
  expect(lines).toEqual(
    [1, 2, 3].map((attempt) => `The renewal failed (attempt ${attempt}); trying again in 5 s.`),
  );
  const given = failed('none');
  expect((await ask(none, none, none, given, tokens)).result).toEqual({ error: given.error });
});

test('the wait is as long as the platform asks, and 5 s when it asks for none', async () => {
  expect((await ask(failed('none', 7_000), tokens)).sentAt).toEqual([0, 7]);
  expect((await ask(failed('none', 0), tokens)).sentAt).toEqual([0, 5]);
  expect((await ask(failed('none', 60_000), tokens)).sentAt).toEqual([0, 60]);
});

test('a request is not retried when the platform asks for more than a minute', async () => {
  const long = failed('none', 60_001);
  expect(await ask(long, tokens)).toEqual({
    result: { error: long.error },
    sentAt: [0],
    lines: [],
  });
});

test('a request that the platform refused is not retried', async () => {
  const final = failed('final');
  expect(await ask(final, tokens)).toMatchObject({ result: { error: final.error }, sentAt: [0] });
});

test('a request of unknown effect is retried only once', async () => {
  const unknown = failed('unknown');
  expect(await ask(unknown, tokens)).toMatchObject({ result: { value: tokens }, sentAt: [0, 5] });
  const [first, second] = [failed('unknown'), failed('unknown')];
  expect(await ask(first, second, tokens)).toMatchObject({
    result: { error: second.error },
    sentAt: [0, 5],
  });
  expect((await ask(failed('none'), first, tokens)).sentAt).toEqual([0, 5, 10]);
  // Another failure in between does not allow one more retry.
  expect((await ask(first, failed('none'), second, tokens)).sentAt).toEqual([0, 5, 10]);
});

describe('an incomplete answer', () => {
  // As when the route to the server is lost in the middle of an answer: it was sent nevertheless.
  const brokenOff = new StatsError('unavailable', 'It broke off.', 'Try again.', {
    cause: codeOf('EHOSTUNREACH'),
  });

  test('counts when it has tokens', async () => {
    const partial = { understood: tokens, brokenOff };
    expect(await ask(partial)).toMatchObject({ result: { value: tokens }, sentAt: [0] });
  });

  test('is a broken connection when it has none, and the request is retried once', async () => {
    const partial = { understood: failed('unknown', 30_000), brokenOff };
    expect(await ask(partial, tokens)).toMatchObject({ result: { value: tokens }, sentAt: [0, 5] });
    expect(await ask(partial, partial, tokens)).toMatchObject({
      result: { error: brokenOff },
      sentAt: [0, 5],
    });
  });

  test('counts when it has a refusal', async () => {
    const understood = failed('final');
    expect(await ask({ understood, brokenOff })).toMatchObject({
      result: { error: understood.error },
      sentAt: [0],
    });
    const throttled = { understood: failed('none', 7_000), brokenOff };
    expect((await ask(throttled, tokens)).sentAt).toEqual([0, 7]);
  });
});

test('a request without an answer is retried more often when it cannot have arrived', async () => {
  const away = notConnected();
  expect((await ask(away, away, away, tokens)).sentAt).toEqual([0, 5, 10, 15]);
  const broken = new Error('broke off', { cause: codeOf('ECONNRESET') });
  expect(await ask(broken, broken, tokens)).toMatchObject({
    result: { error: broken },
    sentAt: [0, 5],
  });
});

test.each([
  ['without effect', failed('none')],
  ['of unknown effect', failed('unknown')],
])(
  'after a failure %s a token that somebody else may have spent is not sent again',
  async (_, failure) => {
    const spent = new StatsError('stale-copy', 'Spent.', '');
    let sent = 0;
    const asking = askForTokens(
      'The renewal',
      async () => {
        sent += 1;
        return answer;
      },
      () => failure,
      {
        http: () => Promise.reject(new Error('not asked')),
        clock: createVirtualClock(startedAt),
        apiUrl: '',
        signal: new AbortController().signal,
        assertUnspent: () => Promise.reject(spent),
        warn: () => undefined,
        debug: () => undefined,
      },
    );
    await expect(asking).rejects.toBe(spent);
    expect(sent).toBe(1);
  },
);
