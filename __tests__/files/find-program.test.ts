import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGitHubToken } from '../../src/cli/github-token.ts';
import { findProgram } from '../../src/files/find-program.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

/** Creates a folder with these programs. */
function plant(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names)
    writeFileSync(join(folder, name), '#!/bin/sh\necho planted\n', { mode: 0o755 });
  return folder;
}

/** Makes the folder the current one, as that of a cloned repository. */
function enter(folder: string): void {
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
}

test('a program of the current folder is never found', () => {
  enter(plant('git', 'git.exe'));
  mkdirSync('bin');
  writeFileSync('bin/git', '', { mode: 0o755 });
  for (const path of ['', '.', './', 'bin', '..', `${delimiter}bin`, undefined]) {
    expect(findProgram('git', { PATH: path })).toBeNull();
    expect(findProgram('git', { PATH: path }, 'win32')).toBeNull();
  }
});

test('a program is found in the first absolute folder of PATH that has it', () => {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const [none, first, second] = [plant(), plant(name), plant(name)];
  const path = ['.', none, first, second].join(delimiter);
  expect(findProgram('git', { PATH: path })).toBe(join(first, name));
});

test('a folder, and a file that cannot be run, is no program', () => {
  const folder = plant();
  mkdirSync(join(folder, 'gh'));
  writeFileSync(join(folder, 'git'), '');
  expect(findProgram('gh', { PATH: folder })).toBeNull();
  if (process.platform !== 'win32') expect(findProgram('git', { PATH: folder })).toBeNull();
});

test("on Windows the extension is one of PATHEXT's that need no shell", () => {
  const scripts = plant('git', 'git.cmd', 'git.bat', 'git.ps1');
  const programs = plant('git.exe', 'git.com');
  const find = (environment: NodeJS.ProcessEnv) => findProgram('git', environment, 'win32');
  const both = `"${scripts}";${programs}`;
  expect(find({ Path: both })).toBe(join(programs, 'git.com'));
  expect(find({ PATH: both, PATHEXT: '.CMD;.EXE;.COM' })).toBe(join(programs, 'git.exe'));
  expect(find({ path: `"${programs}"`, PATHEXT: '.PS1' })).toBe(join(programs, 'git.com'));
});

test('the token of the GitHub CLI is not asked of a gh in the current folder', async () => {
  enter(plant('gh', 'gh.exe'));
  expect(await readGitHubToken({ PATH: '.' })).toBeNull();
  // The stand-in is a script, which Windows does not start.
  if (process.platform === 'win32') return;
  expect(await readGitHubToken({ PATH: process.cwd() })).toBe('planted');
});
