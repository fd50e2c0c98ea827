import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findAction } from '../../../src/cli/setup/find-action.ts';
import { createPlainDialogue } from '../../../src/cli/setup/plain-dialogue.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const dialogue = createPlainDialogue({ yes: true });

/** Puts the program where npm installs it, with these files beside. */
function install(files: Record<string, unknown>): string {
  const folder = temporaryFolder();
  const program = join(folder, 'node_modules/tiktok-stats-action/dist/cli.js');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, '');
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, 'node_modules', name), JSON.stringify(value));
  return program;
}

const installed = (resolved: string) => ({
  '.package-lock.json': { packages: { 'node_modules/tiktok-stats-action': { resolved } } },
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'that npm has installed from GitHub is the commit that is installed',
    installed(`git+ssh://git@github.com/mara/tiktok-stats-action.git#${commit}`),
    `mara/tiktok-stats-action@${commit}`,
  ],
  [
    'is the repository in its package.json',
    {
      'tiktok-stats-action/package.json': {
        version: '2.1.0',
        repository: { type: 'git', url: 'git+https://github.com/mara/tiktok-stats-action.git' },
      },
    },
    'mara/tiktok-stats-action@v2',
  ],
])('the action of a program %s', async (_, files, expected) => {
  expect(await findAction(null, dialogue, install(files))).toBe(expected);
});

test.each([
  ['from a file', installed('file:tiktok-stats-action-1.0.0.tgz')],
  ['from another server', installed(`git+https://git.example.org/mara/stats.git#${commit}`)],
])('no placeholder is written for a program %s', async (_, files) => {
  const failure = await findAction(null, dialogue, install(files)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'invalid-input' });
  expect(failure).toHaveProperty('hint', expect.stringContaining('--action'));
});
