import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runWorkflow } from './job-runner.ts';
import { openSetup } from './setup/open-setup.ts';
import { openBrowserPage, pressBoth } from './setup/press-buttons.ts';
import { openTerminal } from './setup/terminal.ts';
import { until } from './start-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The commands of README's set-up, with names in place of its placeholders. */
function readCommands(file: string, heading: string): string[] {
  const [, block = ''] =
    new RegExp(`\n## ${heading}\n[\\s\\S]*?\n\`\`\`sh\n([\\s\\S]*?)\`\`\``).exec(
      readFileSync(join(root, file), 'utf8'),
    ) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/ +# .*/, ''))
    .filter(Boolean)
    .map((line) =>
      line
        .replace('github:org/', 'github:octo/')
        .replace(/(?<=--(secret|repo) )\S+\/\S+/, 'octo/site'),
    );
}

/** Puts the program where npm puts a package from GitHub, and an `npx` and a browser into a folder for PATH. */
function install(home: string, commit: string): { bin: string; opened: string } {
  const modules = join(home, 'node_modules');
  const program = join(modules, 'tiktok-stats-action');
  for (const part of ['dist', 'action.yml', 'package.json', 'examples', '.github/workflows'])
    cpSync(join(root, part), join(program, part), { recursive: true });
  const resolved = `git+ssh://git@github.com/octo/tiktok-stats-action.git#${commit}`;
  const packages = { 'node_modules/tiktok-stats-action': { resolved } };
  writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages }));
  const [bin, opened] = [join(home, 'bin'), join(home, 'opened')];
  mkdirSync(bin);
  writeFileSync(opened, '');
  const scripts = {
    npx: `test "$1 $2" = "--yes github:octo/tiktok-stats-action#v1" || exit 99
shift 2
exec '${process.execPath}' '${program}/dist/cli.js' "$@"`,
    'xdg-open': `printf '%s\\n' "$1" >> '${opened}'`,
  };
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { bin, opened };
}

/** Opens README's commands in a clone of an empty repository, with what README says that you need. */
async function openClone() {
  const scene = await openSetup();
  const { github, environment } = scene;
  const versions = ['v1'];
  github.addRepository({ owner: 'octo', name: 'tiktok-stats-action', private: false, versions });
  const { body } = github.ask({
    method: 'GET',
    url: `${github.url}/repos/octo/tiktok-stats-action/commits/v1`,
    headers: { 'user-agent': 'test' },
  });
  const home = temporaryFolder();
  const { bin, opened } = install(home, String(JSON.parse(String(body)).sha));
  const [bare, clone] = [join(home, 'site.git'), join(home, 'site')];
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare]);
  execFileSync('git', ['clone', '--quiet', bare, clone], { stdio: 'pipe' });
  const shell = ['env', `PATH=${bin}:${process.env.PATH}`, 'bash', '--norc'];
  const { PATH: _, ...rest } = environment;
  const me = openTerminal(clone, shell, {
    ...rest,
    HOME: home,
    HISTFILE: '/dev/null',
    PROMPT_COMMAND: 'PS1="exit code $? > "',
    GITHUB_TOKEN: github.addToken({ kind: 'classic', permissions: { secrets: 'write' } }),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Mara'],
        [`GIT_${who}_EMAIL`, 'mara@example.org'],
      ]),
    ),
  });
  await me.see('exit code 0 >');
  let seen = 0;
  /** Resolves with the next address that the program opens in the browser. */
  const openedNext = async (): Promise<string> => {
    const all = () => readFileSync(opened, 'utf8').split('\n').slice(0, -1);
    await until(() => all().length > seen);
    seen += 1;
    return all()[seen - 1] ?? '';
  };
  return { ...scene, bare, me, openedNext };
}

/** What GitHub does after a push: it knows the workflow, and its runners carry out each run. */
function receivePush({ github, repository, tiktok, bare }: Awaited<ReturnType<typeof openClone>>) {
  const path = '.github/workflows/social-stats.yml';
  const text = execFileSync('git', ['-C', bare, 'show', `main:${path}`], { encoding: 'utf8' });
  github.addWorkflow(repository, path, text);
  github.onDispatch = (_, { runId, workflow }) => {
    const run = { id: runId, createdAt: clock.now(), workflowId: workflow.id };
    github.addRun(repository, { ...run, status: 'in_progress', jobs: [] });
    const addresses = { TIKTOK_API_URL: tiktok.url };
    void runWorkflow(workflow.text, { github, repository, addresses }).then(
      ({ conclusion, jobs }) =>
        github.addRun(repository, { ...run, status: 'completed', conclusion, jobs }),
    );
  };
}

test("README's commands lead from an empty repository to a green run", {
  timeout: 60_000,
}, async () => {
  const commands = readCommands('README.md', 'Set up');
  expect(readCommands('README.de.md', 'Einrichten')).toEqual(commands);
  const [setup = '', push = '', run = '', check = ''] = commands;
  expect([push, commands.length]).toEqual(['git push', 4]);
  const scene = await openClone();
  const { me, tiktokApp } = scene;
  const page = await openBrowserPage();

  me.type(setup);
  await me.see('Which platforms?');
  me.press('Space', 'Enter');
  await me.see('What should the workflow do with the numbers?');
  me.press('Enter');
  await me.see('Where do the credentials of TikTok come from?');
  me.press('Enter');
  await me.see('TIKTOK_CLIENT_KEY:');
  me.type(tiktokApp.TIKTOK_CLIENT_KEY);
  await me.see('TIKTOK_CLIENT_SECRET:');
  me.type(tiktokApp.TIKTOK_CLIENT_SECRET);
  await me.see('Which scopes of TikTok does the app have?');
  me.press('Enter');
  await page.goto(await scene.openedNext());
  await pressBoth(page, await scene.openedNext());
  const screen = await me.see('Who does that?');
  expect(screen).toContain('Nothing found that would stop a run.');
  me.press('Up', 'Enter');
  await me.see(/exit code 0 > $/m);
  for (const line of [...screen.matchAll(/^│ {2}(git (?:add|commit) .*?) *$/gm)])
    me.type(line[1] ?? '');
  await me.see(/exit code 0 > git commit .*\n[\s\S]*exit code 0 > $/m);

  me.type(push);
  await me.see(/exit code 0 > git push\n[\s\S]*exit code 0 > $/m);
  receivePush(scene);
  me.type(run);
  await me.see(/^Succeeded: http/m);
  me.type(check);
  const last = await me.see(/ check --repo octo\/site\n[\s\S]*exit code 0 > $/m);
  expect(last).toMatch(/✓ last run: /);
});

test('with --commit, setup commits what it has written for git, and leaves the push', async () => {
  const { tiktok, github, repository, token, git, run } = await openSetup();
  const lines = [...tiktok.addPerson()].map(([key, value]) => `${key}=${value}\n`);
  const prepared = join(temporaryFolder(), 'prepared');
  writeFileSync(prepared, lines.join(''));
  github.setSecret(repository, 'STATS_TOKEN', 'x');
  git('config', 'user.name', 'Mara');
  git('config', 'user.email', 'mara@example.org');
  const given = ['--platforms', 'tiktok', '--from', prepared, '--secret', 'octo/site'];
  const workflow = ['--secrets-token', 'STATS_TOKEN', '--workflow', '--commit'];
  const action = ['--action', 'octo/tiktok-stats-action@v1'];
  const { code, stdout } = await run([...given, ...workflow, ...action], { GITHUB_TOKEN: token });
  expect(stdout).toMatch(/To bring the workflow to GitHub:\n {2}git push\n/);
  expect(code).toBe(0);
  expect(git('show', '--name-only', '--format=%s')).toBe(
    'Fetch the social stats once a day\n\n.github/workflows/social-stats.yml\n.gitignore\n',
  );
  expect(git('status', '--short')).toBe('');
});
