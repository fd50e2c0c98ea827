import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { loadAhead } from '../src/load-ahead.ts';

/** Functions that nobody calls; the name keeps V8 from finding the code in its cache. */
const codeOf = (name: string): string =>
  Array.from({ length: 500 }, (_, at) => `function ${name}${at}(a) { return a + ${at}; }`).join('');

/** How many bytes of compiled code there are after the work, more than before it. */
async function compiledBy(work: () => unknown): Promise<number> {
  const size = () => getHeapCodeStatistics().bytecode_and_metadata_size;
  const before = size();
  await work();
  return size() - before;
}

test('functions are compiled while a module is loaded ahead, and on their first call afterwards', async () => {
  const run = (name: string) => new Script(codeOf(name)).runInThisContext();
  const usual = await compiledBy(() => run('before'));
  const ahead = await compiledBy(() => loadAhead(async () => run('ahead')));
  expect(ahead).toBeGreaterThan(10 * usual);
  await Promise.all(['one', 'two'].map((name) => loadAhead(async () => run(name))));
  const later = await compiledBy(() => run('after'));
  expect(later).toBeLessThan(ahead / 10);
});

test('a module that cannot be loaded rejects, and leaves later ones as they are', async () => {
  const error = new Error('no such module');
  await expect(loadAhead(() => Promise.reject(error))).rejects.toBe(error);
  await expect(loadAhead(async () => 5)).resolves.toBe(5);
  const later = await compiledBy(() => new Script(codeOf('refused')).runInThisContext());
  const ahead = await compiledBy(() =>
    loadAhead(async () => new Script(codeOf('again')).runInThisContext()),
  );
  expect(later).toBeLessThan(ahead / 10);
});
