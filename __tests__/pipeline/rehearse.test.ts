import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import type { CollectOptions } from '../../src/pipeline/collected.ts';
import { rehearse } from '../../src/pipeline/rehearse.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { loadSqlite } from '../../src/storage/sqlite.ts';
import { openWorld } from '../world.ts';

/** Returns the lines of the log. */
async function rehearseFor(
  platform: Platform,
  accounts = 1,
  options: Partial<CollectOptions> = {},
): Promise<string[]> {
  const lines: string[] = [];
  const world = await openWorld();
  await rehearse(
    Array(accounts).fill({ id: platform.id, platform, label: null, values: new Map() }),
    {
      env: parseEnv(''),
      platforms: [],
      videoCount: 10,
      refresh: 'auto',
      dryRun: false,
      outputDirectory: world.folder,
      locale: 'de',
      theme: 'all',
      accent: null,
      contact: null,
      timeZone: 'Europe/Berlin',
      pageUrl: 'https://example.org/kit/',
      audience: true,
      database: world.database,
      ...options,
    },
    { platforms, secrets: [], log: { ...world.log, debug: (line) => lines.push(line) } },
  );
  expect(readdirSync(world.folder)).toEqual([]);
  return lines;
}

test.each(platforms)(
  'the example of the rehearsal suits $name, and no file is written',
  async (platform) => {
    expect(await rehearseFor(platform)).toEqual([]);
  },
);

test.each(platforms.slice(0, 1))(
  'a rehearsal that fails says so in the debug log, and fails nothing',
  async (platform) => {
    const refuse = () => {
      throw new Error('no figure');
    };
    const broken = {
      ...platform,
      metrics: platform.metrics.map((one) => ({ ...one, read: refuse })),
    };
    const { name } = await loadSqlite();
    // Beside sql.js there is none.
    const lines = name === 'sql.js' ? [] : ['The rehearsal failed: Error: no figure'];
    expect(await rehearseFor(broken)).toEqual(lines);
    // Of so many accounts, the first ones are the rehearsal.
    expect(await rehearseFor(broken, 11)).toEqual([]);
    // These runs write no files.
    expect(await rehearseFor(broken, 1, { dryRun: true })).toEqual([]);
    expect(await rehearseFor(broken, 1, { outputDirectory: null })).toEqual([]);
  },
);

test('nothing of the rehearsal is in the results of a run', async () => {
  const world = await openWorld();
  const { lines } = world.signIn(null, { username: 'mara' });
  const outputDirectory = join(world.folder, 'files');
  const { accounts } = await world.run(world.keep(world.appLines, lines), { outputDirectory });
  expect(accounts.map(({ id }) => id)).toEqual(['tiktok']);
  const files = readdirSync(outputDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of [...files, world.database])
    expect(readFileSync(file, 'latin1'), file).not.toMatch(/Example/);
  expect(world.lines.join('\n')).not.toContain('rehearsal');
});
