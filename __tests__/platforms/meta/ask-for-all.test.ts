import { expect, test } from 'vitest';
import { StatsError } from '../../../src/errors.ts';
import { askForAll } from '../../../src/platforms/meta/ask-for-all.ts';

const names = ['reach', 'views', 'likes'];
const refusal = (code: number) =>
  new StatsError('unexpected-answer', 'Refused.', 'Wait.', { cause: { code } });

/** A server that refuses requests with some names, each with its own error, and the requests it received. */
function openServer(refused: Record<string, Error>) {
  const asked: string[] = [];
  const ask = async (some: readonly string[]) => {
    asked.push(some.join());
    for (const name of some) if (refused[name]) throw refused[name];
    return some.join();
  };
  return { asked, ask };
}

test('known names are requested together', async () => {
  const { asked, ask } = openServer({});
  expect(await askForAll(names, ask)).toEqual({ answers: ['reach,views,likes'], dropped: [] });
  expect(asked).toEqual(['reach,views,likes']);
});

test('a retired name is dropped, and the others are requested one by one', async () => {
  const { asked, ask } = openServer({ views: refusal(100) });
  expect(await askForAll(names, ask)).toEqual({ answers: ['reach', 'likes'], dropped: ['views'] });
  expect(asked).toEqual(['reach,views,likes', 'reach', 'views', 'likes']);
});

test('there are no answers when all names are retired', async () => {
  const gone = Object.fromEntries(names.map((name) => [name, refusal(100)]));
  expect(await askForAll(names, openServer(gone).ask)).toEqual({ answers: [], dropped: names });
});

test('any other error is passed on, from the joint request and from single ones', async () => {
  for (const failure of [refusal(190), new TypeError('broken')]) {
    const atOnce = openServer({ views: failure });
    await expect(askForAll(names, atOnce.ask)).rejects.toBe(failure);
    expect(atOnce.asked).toHaveLength(1);
    const alone = openServer({ reach: refusal(100), views: failure });
    await expect(askForAll(names, alone.ask)).rejects.toBe(failure);
  }
});

test('the first error is passed on when every name works alone', async () => {
  const bad = refusal(100);
  const ask = async (some: readonly string[]) => {
    if (some.length > 1) throw bad;
    return some.join();
  };
  await expect(askForAll(names, ask)).rejects.toBe(bad);
});
