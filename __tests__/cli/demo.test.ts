import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the committed command line as a user does, away from the clone. */
function run(
  folder: string,
  ...args: string[]
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, TMPDIR: folder };
    execFile(process.execPath, [entry, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the demo does the whole job, shows its steps and numbers, and leaves the SQLite file that it names', async () => {
  const { code, stdout, stderr } = await run(createFolder(), 'demo');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('✓ tiktok: tokens renewed');
  expect(stdout).toContain(
    '✓ The refresh token that TikTok gave out today; it is the one that works.',
  );
  expect(stdout).toContain(
    "✓ The one of the day before is spent: TikTok doesn't take it any more.",
  );
  expect(stdout).toMatch(/^Account +Name +Followers +Likes +Videos +Engagement +Average views$/m);
  const [, database = ''] = /sqlite3 (\S+) "SELECT \* FROM social_stats_cache"/.exec(stdout) ?? [];
  const [row] = new DatabaseSync(database, { readOnly: true })
    .prepare('SELECT * FROM social_stats_cache')
    .all();
  expect(row).toMatchObject({ id: 1, platform: 'tiktok' });
  expect(stdout).toContain(`@${row?.username} `);
  expect(stdout).not.toMatch(/\b(act|rft)\./);
});

test('--database says where the file goes', async () => {
  const folder = createFolder();
  const { code, stdout } = await run(folder, 'demo', '--database', 'mine.db');
  expect(code).toBe(0);
  expect(stdout).toContain(`✓ Written: ${join(folder, 'mine.db')}`);
});

test('--help tells what there is', async () => {
  const { code, stdout } = await run(createFolder(), '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('demo [options]');
});

test.each([
  ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
  ['an unknown option', ['demo', '--colour'], "unknown option '--colour'"],
  ['an option without its value', ['demo', '--database'], 'argument missing'],
])('%s is exit code 2 with one sentence on stderr', async (_, args, message) => {
  const { code, stdout, stderr } = await run(createFolder(), ...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a database that cannot be written is exit code 2 with one sentence on stderr', async () => {
  const folder = createFolder();
  const { code, stderr } = await run(folder, 'demo', '--database', '.');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^.* is a folder.*\n.*\n$/);
});
