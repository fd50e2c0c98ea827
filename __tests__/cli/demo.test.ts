import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import getWidth from 'fast-string-truncated-width';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runCli } from './run-cli.ts';

test('demo runs the whole job without any network, prints its steps and numbers, and names what to open', async () => {
  const { code, stdout, stderr } = await runCli(temporaryFolder(), ['demo']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('✓ tiktok: tokens renewed');
  expect(stdout).toContain('✓ tiktok: works again.');
  expect(stdout).toMatch(/^Account +Name +Followers +Likes +Videos +Engagement +Average views$/m);
  const [, database = ''] = /The numbers are in (\S+)/.exec(stdout) ?? [];
  const [row] = new DatabaseSync(database, { readOnly: true })
    .prepare('SELECT * FROM social_stats_cache')
    .all();
  expect(row).toMatchObject({ id: 1, platform: 'tiktok' });
  expect(stdout).toContain(`${row?.username} `);
  expect(stdout).not.toMatch(/\b(act|rft)\./);
  // The second morning has new numbers.
  for (const { id } of platforms)
    expect(stdout).toMatch(new RegExp(`${id}: works again\\. \\+\\d+ since`));
  const [, page = ''] = /Open this in a browser: (file:\S+)\n$/.exec(stdout) ?? [];
  expect(readFileSync(new URL(page), 'utf8')).toContain('<h2 id="combined">Combined audience</h2>');
  for (const { id } of platforms) {
    // Each emulator serves its profile picture itself.
    const card = readFileSync(new URL(`${id}/card.svg`, page), 'utf8');
    expect(card).toContain('data:image/png;base64,');
  }
});

test('demo --database sets the path of the SQLite file', async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await runCli(folder, ['demo', '--database', 'mine.db']);
  expect(code).toBe(0);
  expect(stdout).toContain(`✓ Written: ${join(folder, 'mine.db')}`);
});

/** The tables of a text: each from its head, above the rule, to the next empty line. */
function findTables(text: string): string[][] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!line.startsWith('───')) return [];
    const end = lines.indexOf('', index);
    return [lines.slice(index - 1, end < 0 ? undefined : end)];
  });
}

test('tables of numbers fit the terminal: columns are left out, the engagement at last', async () => {
  const folder = temporaryFolder();
  const heads = new Map<number, string[]>();
  for (const columns of [120, 60]) {
    const { stdout } = await runCli(folder, ['demo'], '', { COLUMNS: String(columns) });
    const tables = findTables(stdout);
    expect(tables.length).toBeGreaterThanOrEqual(platforms.length);
    for (const line of tables.flat()) expect(getWidth(line).width).toBeLessThanOrEqual(columns);
    heads.set(columns, tables[0]?.[0]?.split(/ {2,}/) ?? []);
  }
  expect(heads.get(120)).toEqual([
    ...['Account', 'Name', 'Followers', 'Likes', 'Videos', 'Engagement', 'Average views'],
  ]);
  expect(heads.get(60)?.length).toBeLessThan(7);
  expect(heads.get(60)?.slice(0, 3)).toEqual(['Account', 'Name', 'Followers']);
  expect(heads.get(60)?.at(-1)).toMatch(/^Eng/);
});

test('--help lists the commands', async () => {
  const { code, stdout } = await runCli(temporaryFolder(), ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('demo [options]');
});

test.each([
  ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
  ['an unknown option', ['demo', '--colour'], "unknown option '--colour'"],
  ['an option without a value', ['demo', '--database'], 'argument missing'],
])('the command line exits with 2 and an error message for %s', async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(temporaryFolder(), args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('demo exits with 2 and an error message for a database that cannot be written', async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await runCli(folder, ['demo', '--database', '.']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^.* is a folder.*\n.*\n$/);
});

test('demo writes into no database that is there', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.db'), 'mine');
  const { code, stderr } = await runCli(folder, ['demo', '--database', 'mine.db']);
  expect(code).toBe(2);
  expect(stderr).toContain('mine.db is there already');
  expect(readFileSync(join(folder, 'mine.db'), 'utf8')).toBe('mine');
});
