// Measures the built action against the emulators, with a latency of 100 ms for each request, and a bare Node
// process in the same loop: ratios stay comparable where absolute times drift. Needs an idle machine.
// Usage: npm run bench -- [ROUNDS]
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { startGitHub } from '../src/emulators/github/index.ts';
import { packUpload } from '../src/emulators/github/pack-upload.ts';
import { startTikTok } from '../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../src/emulators/virtual-clock.ts';

const rounds = Number(process.argv[2] ?? 9);
const latencyMs = 100;
const manyAccounts = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
// Each process writes its own usage when it exits, because Node does not report that of child processes.
const usage = join(folder, 'usage');
const preload = join(folder, 'usage.cjs');
writeFileSync(
  preload,
  `const fs = require('node:fs');
  const http = require('node:http');
  // From the token answer on the socket to the journal on the disk: a process that is killed in between takes
  // the tokens with it.
  let answeredAt = null;
  let windowMs = null;
  const { request } = http;
  http.request = (...given) => {
    const sent = request(...given);
    if (sent.path.endsWith('/oauth/token/'))
      sent.on('socket', (socket) => socket.on('data', () => { answeredAt ??= performance.now(); }));
    return sent;
  };
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (String(to).endsWith('.journal') && answeredAt !== null) windowMs ??= performance.now() - answeredAt;
  };
  require('node:module').syncBuiltinESMExports();
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    fs.writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ cpuMs: (user + system) / 1000, memoryMb: maxRSS / 1024, windowMs }));
  });`,
);

/** Runs Node with these arguments; resolves with wall and CPU time in ms and peak memory in MB. */
function measure(args, env = {}) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--require', preload, ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: 'ignore',
    });
    child.on('exit', (code) => {
      const wallMs = performance.now() - startedAt;
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with exit code ${code}.`));
      else resolve({ wallMs, ...JSON.parse(readFileSync(usage, 'utf8')) });
    });
  });
}

const yesterday = join(folder, 'yesterday');

const clock = createVirtualClock();
const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
tiktok.latencyMs = latencyMs;
github.latencyMs = latencyMs;
github.storage.latencyMs = latencyMs;
const repository = github.addRepository({ owner: 'octo', name: 'site' });
const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
const runToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
const app = tiktok.addApp();
const people = Array.from({ length: manyAccounts }, () => tiktok.addAccount());

function linesOf(account, index, expiresAt) {
  const signedIn = tiktok.signIn({ clientKey: app.clientKey, account });
  const label = index === 0 ? '' : `__A${index}`;
  return [
    `TIKTOK_ACCESS_TOKEN${label}=${signedIn.accessToken}`,
    `TIKTOK_REFRESH_TOKEN${label}=${signedIn.refreshToken}`,
    `TIKTOK_SCOPE${label}=${signedIn.scope}`,
    `TIKTOK_ACCESS_TOKEN_EXPIRES_AT${label}=${expiresAt}`,
  ];
}

/**
 * Runs one step of a job on a new runner, with or without tokens that are due, or with the artifact of the
 * day before.
 */
function runAction(due, accounts = 1, artifact = '') {
  const expiresAt = new Date(Date.now() + (due ? -1 : 1) * 60 * 60_000).toISOString();
  const text = [
    `TIKTOK_CLIENT_KEY=${app.clientKey}`,
    `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
    ...people.slice(0, accounts).flatMap((account, index) => linesOf(account, index, expiresAt)),
    // Every text that the action has saved holds this stamp.
    `SOCIAL_SAVED_AT=${new Date().toISOString()}`,
  ].join('\n');
  github.setSecret(repository, 'TIKTOK_SECRET', text);
  const temp = mkdtempSync(join(folder, 'runner-'));
  // As on a site: yesterday's cards hold the profile pictures.
  const files = join(temp, 'social-stats');
  if (existsSync(yesterday) && !artifact) cpSync(yesterday, files, { recursive: true });
  const given = {
    'env-social': text,
    'secrets-token': token,
    'github-token': artifact ? runToken : 'none',
    'history-artifact': artifact,
    database: join(temp, 'social-stats.db'),
    'output-directory': files,
  };
  const commands = ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
    writeFileSync(join(temp, name), '');
    return [`GITHUB_${name}`, join(temp, name)];
  });
  const values = Object.entries(inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? input.default ?? '',
  ]);
  const measured = measure([join(root, runs.main)], {
    ...Object.fromEntries([...commands, ...values]),
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'octo/site',
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: github.url,
    TIKTOK_API_URL: tiktok.url,
  });
  return measured.then((result) => {
    if (!existsSync(yesterday)) cpSync(files, yesterday, { recursive: true });
    return { ...result, temp };
  });
}

const connections = ({ requests }) => new Set(requests.map(({ connection }) => connection)).size;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const bytesOf = (command, args) =>
  gzipSync(execFileSync(command, args, { cwd: root, maxBuffer: 2 ** 30 }), { level: 9 }).length;

const ratios = {
  due: [],
  idle: [],
  many: [],
  artifact: [],
  dueCpu: [],
  idleCpu: [],
  memory: [],
  window: [],
};
const pictures = [];
const perHost = { tiktok: [], github: [] };
await runAction(true, manyAccounts);
const { temp } = await runAction(false);
const path = `${join(temp, 'social-stats.db')}\n${join(temp, 'social-stats')}`;
github.addArtifact(repository, packUpload({ name: 'social-stats', path }, temp));
const countPictures = () => tiktok.requests.filter(({ path }) => path.startsWith('/tos-')).length;
for (let round = 0; round <= rounds; round += 1) {
  const bare = await measure(['--eval', '0']);
  const before = { tiktok: tiktok.requests.length, github: github.requests.length };
  const due = await runAction(true);
  const during = {
    tiktok: connections({ requests: tiktok.requests.slice(before.tiktok) }),
    github: connections({ requests: github.requests.slice(before.github) }),
  };
  const idle = await runAction(false);
  const many = await runAction(true, manyAccounts);
  const picturesBefore = countPictures();
  const artifact = await runAction(false, 1, 'social-stats');
  pictures.push(countPictures() - picturesBefore);
  // The first round only warms the disk's cache.
  if (round === 0) continue;
  ratios.due.push(due.wallMs / (bare.wallMs + 3 * latencyMs));
  ratios.many.push(many.wallMs / (bare.wallMs + 3 * latencyMs));
  // GitHub sends to the storage, and both are asked after the list.
  ratios.artifact.push(artifact.wallMs / (bare.wallMs + 3 * latencyMs));
  ratios.idle.push(idle.wallMs / (bare.wallMs + latencyMs));
  ratios.dueCpu.push(due.cpuMs / bare.cpuMs);
  ratios.idleCpu.push(idle.cpuMs / bare.cpuMs);
  ratios.memory.push(Math.max(due.memoryMb, idle.memoryMb));
  ratios.window.push(due.windowMs);
  perHost.tiktok.push(during.tiktok);
  perHost.github.push(during.github);
}
await Promise.all([tiktok.close(), github.close()]);
rmSync(folder, { recursive: true, force: true });

const dist = readdirSync(join(root, 'dist')).map((name) => statSync(join(root, 'dist', name)).size);
const rows = [
  ['wall ÷ (bare + 3 × 100 ms), a token due', median(ratios.due).toFixed(2)],
  [`wall ÷ (bare + 3 × 100 ms), ${manyAccounts} accounts due`, median(ratios.many).toFixed(2)],
  ['wall ÷ (bare + 100 ms), none due', median(ratios.idle).toFixed(2)],
  ['wall ÷ (bare + 3 × 100 ms), none due, out of an artifact', median(ratios.artifact).toFixed(2)],
  ['profile pictures that this asks for', String(median(pictures))],
  ['CPU ÷ bare, a token due', median(ratios.dueCpu).toFixed(1)],
  ['CPU ÷ bare, none due', median(ratios.idleCpu).toFixed(1)],
  ['peak memory, MB', median(ratios.memory).toFixed(0)],
  [
    'from the token answer to the journal on the disk, ms (median, longest)',
    `${median(ratios.window).toFixed(1)}, ${Math.max(...ratios.window).toFixed(1)}`,
  ],
  ['connections to TikTok, to GitHub', `${median(perHost.tiktok)}, ${median(perHost.github)}`],
  ['bytes of dist', String(dist.reduce((sum, size) => sum + size, 0))],
  [
    'bytes that a runner downloads (git archive, gzip)',
    String(bytesOf('git', ['archive', 'HEAD'])),
  ],
];
console.log(`Node ${process.version}, medians of ${rounds} runs`);
for (const [name, value] of rows) console.log(`${name.padEnd(52)}${value.padStart(10)}`);
