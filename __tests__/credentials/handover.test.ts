import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { createHandover } from '../../src/credentials/handover.ts';
import { createSecretBox } from '../../src/credentials/secret-box.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const copy = 'TIKTOK_REFRESH_TOKEN=old-refresh\n';
const newest = parseEnv('TIKTOK_REFRESH_TOKEN=new-refresh\n');

test('a later step of the job reads the text that an earlier one left, and whether it is saved', async () => {
  const folder = temporaryFolder();
  expect(await createHandover(folder, copy).read()).toBeNull();
  for (const isSaved of [false, true]) {
    await createHandover(folder, copy).write({ file: newest, isSaved, step: 'stats' });
    const read = await createHandover(folder, copy).read();
    expect(read).toMatchObject({ isSaved, step: 'stats', file: { text: newest.text } });
    expect(read?.file.values.get('TIKTOK_REFRESH_TOKEN')).toBe('new-refresh');
  }
});

test('it can be read only by who has the same copy, and shows no token', async () => {
  const folder = temporaryFolder();
  await createHandover(folder, copy).write({ file: newest, isSaved: true, step: 'stats' });
  expect(await createHandover(folder, `${copy}OTHER=1\n`).read()).toBeNull();
  const [name = '', ...others] = readdirSync(folder);
  expect([name, others]).toEqual([expect.stringMatching(/^social-stats-[0-9a-f]{32}\.text$/), []]);
  expect(readFileSync(join(folder, name), 'latin1')).not.toContain('new-refresh');
});

test('a damaged file, or one that holds something else, is an error', async () => {
  const folder = temporaryFolder();
  const handover = createHandover(folder, copy);
  await handover.write({ file: newest, isSaved: true, step: 'stats' });
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const box = createSecretBox(copy, await loadSodium());
  for (const content of ['[]', '{"isSaved":true}', '{"text":5}']) {
    writeFileSync(file, box.seal(content));
    await expect(handover.read()).rejects.toThrow('not a text that was handed over');
  }
  writeFileSync(file, box.seal('{"text":"A=1\\n"}'));
  expect(await handover.read()).toMatchObject({
    isSaved: false,
    step: null,
    file: { text: 'A=1\n' },
  });
  writeFileSync(file, 'damaged');
  await expect(handover.read()).rejects.toThrow();
});
