import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every script in dist is executable in git, because others cannot be run from a checkout', () => {
  const scripts = readdirSync(`${root}/dist`).filter((name) =>
    readFileSync(`${root}/dist/${name}`, 'latin1').startsWith('#!'),
  );
  expect(scripts).toEqual(['cli.js']);
  const listed = execFileSync('git', ['ls-files', '--stage', 'dist/cli.js'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(listed).toMatch(/^100755 /);
});
