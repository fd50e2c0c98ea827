import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runCli } from './run-cli.ts';

test('the demo does the whole job, shows its steps and numbers, and leaves the SQLite file that it names', async () => {
  const { code, stdout, stderr } = await runCli(temporaryFolder(), ['demo']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('✓ tiktok: tokens renewed');
  expect(stdout).toContain('✓ tiktok: works again.');
  expect(stdout).toMatch(/^Account +Name +Followers +Likes +Videos +Engagement +Average views$/m);
  const [, database = ''] =
    /sqlite3 "(\S+)" "SELECT \* FROM social_stats_cache"/.exec(stdout) ?? [];
  const [row] = new DatabaseSync(database, { readOnly: true })
    .prepare('SELECT * FROM social_stats_cache')
    .all();
  expect(row).toMatchObject({ id: 1, platform: 'tiktok' });
  expect(stdout).toContain(`@${row?.username} `);
  expect(stdout).not.toMatch(/\b(act|rft)\./);
});

test('--database says where the file goes', async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await runCli(folder, ['demo', '--database', 'mine.db']);
  expect(code).toBe(0);
  expect(stdout).toContain(`✓ Written: ${join(folder, 'mine.db')}`);
});

test('--help tells what there is', async () => {
  const { code, stdout } = await runCli(temporaryFolder(), ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('demo [options]');
});

test.each([
  ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
  ['an unknown option', ['demo', '--colour'], "unknown option '--colour'"],
  ['an option without its value', ['demo', '--database'], 'argument missing'],
])('%s is exit code 2 with one sentence on stderr', async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(temporaryFolder(), args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a database that cannot be written is exit code 2 with one sentence on stderr', async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await runCli(folder, ['demo', '--database', '.']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^.* is a folder.*\n.*\n$/);
});
