import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toShellLine } from '../../src/cli/shell-line.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

if (process.platform === 'win32') {
  test('a value with a percent sign and a quote reaches the environment of cmd', () => {
    const script = join(temporaryFolder(), 'lines.cmd');
    writeFileSync(script, `@${toShellLine('cmd', 'X', "it's 100% x")}\r\n@set X\r\n`);
    const told = execFileSync('cmd', ['/c', script], { encoding: 'utf8' });
    expect(told).toMatch(/^X=it's 100% x\r?$/m);
  });
} else {
  test('a value with any character reaches the environment of a shell', () => {
    const value = `it's "100%" $HOME \`x\` \\ ü`;
    const script = `${toShellLine('posix', 'X', value)}\nprintf %s "$X"`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(value);
  });
}

test('quotes and percent signs are doubled where a shell wants that', () => {
  expect(toShellLine('powershell', 'X', "it's 1%")).toBe("$env:X = 'it''s 1%'");
  expect(toShellLine('cmd', 'X', "it's 1%")).toBe('set "X=it\'s 1%%"');
});
