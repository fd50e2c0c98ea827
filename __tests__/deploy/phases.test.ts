import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDeploy } from './run-deploy.ts';
import { createScene, waitForFile, withFiles } from './scene.ts';

test.each([
  ['connecting', 'dd', /^unreachable: .*cancelled while it was connecting/],
  ['merging', 'sqlite3', /^remote-database: .*cancelled while the database was being merged/],
  ['copying', 'mv', /^remote-files: .*cancelled while the files were being copied/],
])('a deploy that is ended while %s says so', async (_, tool, message) => {
  const scene = await createScene({ before: 'export PATH="$HOME/bin:$PATH"' });
  const { home } = scene.server;
  mkdirSync(join(home, 'bin'));
  const slow = join(home, 'bin', tool);
  // The first call of sqlite3 only asks for its version, in a database in memory.
  writeFileSync(
    slow,
    `#!/bin/sh
case "$*" in *:memory:*) PATH=\${PATH#*:} exec ${tool} "$@" ;; esac
touch "$HOME/started"
exec sleep 10
`,
  );
  chmodSync(slow, 0o755);
  const { signal, result } = createDeploy('dist', withFiles(scene)).start();
  await waitForFile(join(home, 'started'));
  signal('SIGTERM');
  const { errors, leftOver } = await result;
  expect(errors).toEqual([expect.stringMatching(message)]);
  expect(leftOver).toEqual([]);
});
