import { expect, test } from 'vitest';
import { createOwnWrites } from '../../src/credentials/own-writes.ts';
import type { OpenStore, Version } from '../../src/credentials/store.ts';

const versionOf = (id: string): Version => ({ id, readAt: 0 });

/** The writes of a run whose store has the version 1 at first, and then those given, one after the other. */
function openWrites(...ids: string[]) {
  const store: OpenStore = {
    name: 'a store',
    version: versionOf('1'),
    isNewest: true,
    tokenEndsAt: null,
    clockOffsetMs: 0,
    readVersion: async () => versionOf(ids.shift() ?? '1'),
    save: async () => ({ saved: true }),
  };
  return createOwnWrites(store);
}

test('a store is replaced when its version changed without a write of this run', async () => {
  expect(await openWrites('1').isReplaced()).toBe(false);
  expect(await openWrites('2').isReplaced()).toBe(true);
});

test('a version that a write of this run may explain is no replacement', async () => {
  const writes = openWrites('2');
  writes.begin({ from: 1, to: 2 });
  writes.end({ saved: true });
  expect(await writes.isReplaced()).toBe(false);
});

test('a version that is read again meanwhile is no replacement', async () => {
  const writes = openWrites('2', '2');
  const [, isReplaced] = await Promise.all([writes.refresh(), writes.isReplaced()]);
  expect(isReplaced).toBe(false);
});

test('the version is read again only after a write that was carried out, and once', async () => {
  const writes = openWrites('2');
  expect(writes.needsRefresh).toBe(false);
  writes.begin({ from: 1, to: 2 });
  writes.end({ saved: false, attempt: null });
  expect(writes).toMatchObject({ needsRefresh: false, attempt: null });
  writes.begin({ from: 3, to: 4 });
  writes.begin({ from: 5, to: 6 });
  writes.end({ saved: true });
  expect(writes).toMatchObject({ needsRefresh: true, attempt: { from: 3, to: 6 } });
  await writes.refresh();
  expect(writes).toMatchObject({
    needsRefresh: false,
    attempt: null,
    version: versionOf('2'),
  });
});
