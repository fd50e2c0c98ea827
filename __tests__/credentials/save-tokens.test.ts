import { expect, test } from 'vitest';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import type { JournalEntry } from '../../src/credentials/journal.ts';
import { createOwnWrites } from '../../src/credentials/own-writes.ts';
import { createTokenSaver } from '../../src/credentials/save-tokens.ts';
import type { OpenStore, SaveOutcome } from '../../src/credentials/store.ts';
import { createTokenQueue } from '../../src/credentials/token-queue.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';

const lines = ['TIKTOK_CLIENT_KEY=key', 'TIKTOK_CLIENT_SECRET=client-secret'];
for (const label of ['', '__SHOP'])
  lines.push(`TIKTOK_ACCESS_TOKEN${label}=old`, `TIKTOK_REFRESH_TOKEN${label}=old`);
const env = parseEnv(`${lines.join('\n')}\n`);
const accounts = readAccounts(env.values, platforms);

type Written = JournalEntry | 'cleared';

interface Scene {
  save?: OpenStore['save'];
  readVersion?: OpenStore['readVersion'];
  /** Called with the journal as it is now, before each change of it; may throw. */
  onJournal?(written: readonly Written[]): void;
}

/** A saver whose store has the version 2 after a write, and what it wrote into journal, store and log. */
function openSaver({ save, readVersion, onJournal = () => {} }: Scene = {}) {
  const written: Written[] = [];
  const saved: string[] = [];
  const warnings: string[] = [];
  const said: string[] = [];
  const waits: (AbortSignal | undefined)[] = [];
  const unprotected: string[] = [];
  const note = (line: string) => {
    said.push(line);
  };
  const store: OpenStore = {
    name: 'a store',
    version: { id: '1', readAt: 0 },
    isNewest: true,
    tokenEndsAt: null,
    clockOffsetMs: 0,
    readVersion: readVersion ?? (async () => ({ id: '2', readAt: 0 })),
    save: async (file, ...given) => {
      saved.push(file.text);
      return save ? save(file, ...given) : { saved: true };
    },
  };
  const clock = createVirtualClock(0);
  const queue = createTokenQueue(env, () => undefined);
  const underWay = new Set<Promise<unknown>>();
  const saver = createTokenSaver({
    store,
    journal: {
      write: (entry) => {
        onJournal(written);
        written.push(entry);
      },
      clear: () => {
        written.push('cleared');
      },
    },
    queue,
    writes: createOwnWrites(store),
    underWay,
    clock: {
      ...clock,
      sleep: (ms, signal) => {
        waits.push(signal);
        return clock.sleep(ms, signal);
      },
    },
    log: {
      group: note,
      info: note,
      debug: note,
      failure: note,
      notice: note,
      warning: (line) => {
        warnings.push(line);
      },
      mask: note,
    },
    signal: new AbortController().signal,
    onUnprotected: (entries) => {
      unprotected.push(...entries.map(({ id }) => id));
    },
  });
  /** Takes the new token of an account, as after its renewal. */
  const take = (index: number, token: string) => {
    const account = accounts[index];
    if (!account) throw new Error('There is no such account.');
    queue.add(account, new Map([['TIKTOK_REFRESH_TOKEN', token]]));
    saver.note();
  };
  return { saver, take, underWay, written, saved, warnings, said, waits, unprotected };
}

/** What a journal held, one after the other: its version and the accounts, or that it was cleared. */
const toSteps = (written: readonly Written[]) =>
  written.map((one) =>
    one === 'cleared' ? one : `${one.version}: ${one.accounts.map(({ id }) => id).join(' ')}`,
  );

test('saved tokens leave the journal, are told in the log, and nobody waits any longer', async () => {
  const { saver, take, written, saved, said, warnings, waits } = openSaver();
  take(0, 'new');
  await saver.save();
  expect(toSteps(written)).toEqual(['1: tiktok', 'cleared']);
  expect(saved).toEqual([env.text.replace('REFRESH_TOKEN=old', 'REFRESH_TOKEN=new')]);
  expect(saver.report).toEqual({ saved: true, loss: null });
  expect(said).toEqual(['The renewed tokens are saved in a store.']);
  expect(warnings).toEqual([]);
  expect(waits.map((signal) => signal?.aborted)).toEqual([true]);
});

test('without renewed tokens nothing is written', async () => {
  const { saver, written, saved, said } = openSaver();
  await saver.save();
  expect([written, saved, said]).toEqual([[], [], []]);
  expect(saver.report).toEqual({ saved: false, loss: null });
});

test('tokens that come during a write stay in the journal, which learns the new version at once', async () => {
  const scene = openSaver({
    save: async (): Promise<SaveOutcome> => {
      if (scene.saved.length === 1) scene.take(1, 'new');
      return { saved: true };
    },
  });
  scene.take(0, 'new');
  await scene.saver.save();
  expect(toSteps(scene.written)).toEqual([
    '1: tiktok',
    '1: tiktok tiktok/shop',
    '2: tiktok tiktok/shop',
  ]);
  await scene.saver.save();
  expect(toSteps(scene.written).slice(3)).toEqual(['cleared']);
  expect(scene.saved[1]).toContain('REFRESH_TOKEN__SHOP=new');
});

test('while another account is under way, saved tokens do not come back into the journal', async () => {
  const { saver, take, underWay, written } = openSaver();
  underWay.add(Promise.resolve());
  take(0, 'new');
  await saver.save();
  expect(toSteps(written)).toEqual(['1: tiktok', 'cleared']);
});

test.each([
  [new StatsError('unavailable', 'GitHub is down.', 'Wait.'), 'GitHub is down.'],
  [new TypeError('inner'), 'unforeseen.'],
])('a version that cannot be read again is told to those who look for it: %s', async (...given) => {
  const [error, why] = given;
  const { saver, take, underWay, said, warnings } = openSaver({
    readVersion: () => Promise.reject(error),
  });
  underWay.add(Promise.resolve());
  take(0, 'new');
  await saver.save();
  expect(said.at(-1)).toBe(`The version of a store could not be read again: ${why}`);
  expect(warnings).toEqual([]);
  expect(saver.report).toEqual({ saved: true, loss: null });
});

test.each([
  [new Error('inner'), ''],
  [Object.assign(new Error('inner'), { code: 'ENOSPC' }), ' (ENOSPC)'],
])(
  'a journal that takes no tokens is warned of, with the code of the system if there is one',
  async (...given) => {
    const [error, code] = given;
    const { take, warnings, unprotected } = openSaver({
      onJournal: () => {
        throw error;
      },
    });
    take(0, 'new');
    take(1, 'new');
    expect(warnings).toEqual([
      `The journal of renewed tokens could not be written${code}; the secret is still written.`,
    ]);
    expect(unprotected).toEqual(['tiktok', 'tiktok/shop']);
  },
);

test('a journal that fails a second time, after it worked, is warned of again', () => {
  let calls = 0;
  const { take, warnings } = openSaver({
    onJournal: () => {
      calls += 1;
      if (calls !== 2) throw new Error('inner');
    },
  });
  for (const token of ['one', 'two', 'three', 'four']) take(0, token);
  expect(warnings).toHaveLength(2);
});

test('an error of the store that nobody expected is a loss, which says how it goes on', async () => {
  const cause = new TypeError('inner');
  const { saver, take, written } = openSaver({ save: () => Promise.reject(cause) });
  take(0, 'new');
  await saver.save();
  expect(saver.report.saved).toBe(false);
  expect(saver.report.loss).toMatchObject({
    code: 'secret-not-saved',
    message: 'The renewed tokens could not be saved because of an unexpected error.',
    hint: 'The job tries again at its end. If that fails as well, it prints a recovery line for each account.',
    cause,
  });
  expect(toSteps(written)).toEqual(['1: tiktok', '1: tiktok']);
});
