import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toShellLine } from '../../src/cli/shell-line.ts';

test('a value with any character reaches the environment of a shell', () => {
  const value = `it's "100%" $HOME \`x\` \\ ü`;
  const line = toShellLine('posix', 'X', value);
  expect(execFileSync('sh', ['-c', `${line}\nprintf %s "$X"`], { encoding: 'utf8' })).toBe(value);
});

test('quotes and percent signs are doubled where a shell wants that', () => {
  expect(toShellLine('powershell', 'X', "it's 1%")).toBe("$env:X = 'it''s 1%'");
  expect(toShellLine('cmd', 'X', "it's 1%")).toBe('set "X=it\'s 1%%"');
});
