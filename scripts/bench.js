// Measures the built action with each engine of SQLite against the emulators, with a latency of 100 ms for each
// request. A bare Node process and a plain client of the same requests run in the same loop: ratios stay
// comparable where absolute times drift. Needs an idle machine.
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
import { loadEmulator } from '../src/emulators/index.ts';
import { startTikTok } from '../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../src/emulators/virtual-clock.ts';

const rounds = Number(process.argv[2] ?? 9);
const latencyMs = 100;
const root = fileURLToPath(new URL('..', import.meta.url));
/** What Node is started with, so that the action chooses this engine. */
const engines = {
  'node:sqlite': [],
  'sql.js': ['--require', join(root, '__tests__/without-node-sqlite.cjs')],
};
const manyAccounts = 25;
const tokenPath = '/v2/oauth/token/';
const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
// Each process writes its own usage when it exits, because Node does not report that of child processes.
const usage = join(folder, 'usage');
const preload = join(folder, 'usage.cjs');
writeFileSync(
  preload,
  `const fs = require('node:fs');
  const http = require('node:http');
  // Loaded here, not when the answer comes.
  performance.now();
  // From the token answer on the socket to the journal on the disk: a process that is killed in between takes
  // the tokens with it.
  let answeredAt = null;
  let windowMs = null;
  const { request } = http;
  http.request = (...given) => {
    const sent = request(...given);
    if (sent.path === ${JSON.stringify(tokenPath)})
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
// The clock stands still, so all requests fall into one minute.
tiktok.settings.rateLimit = Number.POSITIVE_INFINITY;
github.latencyMs = latencyMs;
github.storage.latencyMs = latencyMs;
const repository = github.addRepository({ owner: 'octo', name: 'site' });
const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
const runToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
const app = tiktok.addApp();
const people = Array.from({ length: manyAccounts }, () => tiktok.addAccount());
const others = await Promise.all(
  ['instagram', 'youtube'].map(async (id) => {
    const service = await (await loadEmulator(id))({ clock });
    service.latencyMs = latencyMs;
    return { id, service, lines: [...service.addPerson()].map((pair) => pair.join('=')) };
  }),
);

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
 * Runs one step of a job on a new runner, with or without tokens that are due, with the artifact of the day
 * before, or with the other platforms and everything that they tell.
 */
function runAction(engine, { due, accounts = 1, artifact = '', isForAll = false }) {
  const expiresAt = new Date(Date.now() + (due ? -1 : 1) * 60 * 60_000).toISOString();
  const text = [
    `TIKTOK_CLIENT_KEY=${app.clientKey}`,
    `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
    ...people.slice(0, accounts).flatMap((account, index) => linesOf(account, index, expiresAt)),
    ...(isForAll ? others.flatMap(({ lines }) => lines) : []),
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
    audience: String(isForAll),
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
  const sent = [tiktok, github].map(({ requests }) => requests.length);
  const measured = measure([...engines[engine], join(root, runs.main)], {
    ...Object.fromEntries([...commands, ...values]),
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'octo/site',
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: github.url,
    TIKTOK_API_URL: tiktok.url,
    ...Object.fromEntries(
      others.map(({ id, service }) => [`${id.toUpperCase()}_API_URL`, service.url]),
    ),
  });
  return measured.then((result) => {
    if (!existsSync(yesterday)) cpSync(files, yesterday, { recursive: true });
    const connections = [tiktok, github].map(
      ({ requests }, index) =>
        new Set(requests.slice(sent[index]).map((one) => one.connection)).size,
    );
    return { ...result, temp, connections: connections[0] + connections[1] };
  });
}

/** Runs the action, and returns its requests as the stages of `plain-client.js`. */
async function recordStages(due) {
  const starts = [github, tiktok].map((service) => [service, service.requests.length]);
  await runAction('node:sqlite', { due });
  const stages = [[], [], []];
  let stage = 0;
  const sent = starts.flatMap(([{ url, requests }, start]) =>
    requests.slice(start).map((request) => ({ ...request, url })),
  );
  for (const { url, method, path, query, headers, body } of sent.toSorted((a, b) => a.at - b.at)) {
    if (path === tokenPath) stage = 1;
    else if (stage === 1) stage = 2;
    const { host, connection, 'content-length': length, ...kept } = headers;
    if (stage === 2 && url === tiktok.url) kept.authorization = 'Bearer {access_token}';
    const target = query.size === 0 ? path : `${path}?${query}`;
    stages[stage].push({ method, url: `${url}${target}`, headers: kept, body });
  }
  return stages;
}

/** Sends the same requests from a process that does nothing else. */
function runPlainClient(stages) {
  const { refreshToken } = tiktok.signIn({ clientKey: app.clientKey, account: people[0] });
  for (const request of stages[1]) {
    const form = new URLSearchParams(request.body);
    form.set('refresh_token', refreshToken);
    request.body = String(form);
  }
  const file = join(folder, 'stages.json');
  writeFileSync(file, JSON.stringify(stages));
  return measure([join(root, 'scripts/plain-client.js'), file]);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const bytesOf = (command, args) =>
  gzipSync(execFileSync(command, args, { cwd: root, maxBuffer: 2 ** 30 }), { level: 9 }).length;

/** Each cell is the median of a value over all rounds. */
const columns = {
  'wall, 1 due': ({ bare, due }) => due.wallMs / (bare.wallMs + 3 * latencyMs),
  [`wall, ${manyAccounts} due`]: ({ bare, many }) =>
    many && many.wallMs / (bare.wallMs + 3 * latencyMs),
  // With their posts and the audience.
  'wall, 3 platforms': ({ bare, all }) => all && all.wallMs / (bare.wallMs + 3 * latencyMs),
  // GitHub sends to the storage, and both are asked after the list.
  'wall, artifact': ({ bare, artifact }) =>
    artifact && artifact.wallMs / (bare.wallMs + 3 * latencyMs),
  'wall, none due': ({ bare, idle }) => idle.wallMs / (bare.wallMs + latencyMs),
  'CPU, 1 due': ({ bare, due }) => due.cpuMs / bare.cpuMs,
  'CPU, none due': ({ bare, idle }) => idle.cpuMs / bare.cpuMs,
  'peak MB': ({ due, idle }) => Math.max(due.memoryMb, idle.memoryMb),
  'ms to journal': ({ due }) => due.windowMs,
  connections: ({ due }) => due.connections,
};
const plainRow = 'plain client';
const rows = new Map([...Object.keys(engines), plainRow].map((name) => [name, []]));

await runAction('node:sqlite', { due: true, accounts: manyAccounts });
const { temp } = await runAction('node:sqlite', { due: false });
const path = `${join(temp, 'social-stats.db')}\n${join(temp, 'social-stats')}`;
github.addArtifact(repository, packUpload({ name: 'social-stats', path }, temp));
const [dueStages, idleStages] = [await recordStages(true), await recordStages(false)];
for (let round = 0; round <= rounds; round += 1) {
  const bare = await measure(['--eval', '0']);
  for (const engine of Object.keys(engines)) {
    const due = await runAction(engine, { due: true });
    const idle = await runAction(engine, { due: false });
    const many = await runAction(engine, { due: true, accounts: manyAccounts });
    const all = await runAction(engine, { due: true, isForAll: true });
    const artifact = await runAction(engine, { due: false, artifact: 'social-stats' });
    rows.get(engine).push({ bare, due, idle, many, all, artifact });
  }
  const due = await runPlainClient(dueStages);
  rows.get(plainRow).push({ bare, due, idle: await runPlainClient(idleStages) });
}
await Promise.all(
  [tiktok, github, ...others.map(({ service }) => service)].map((one) => one.close()),
);
rmSync(folder, { recursive: true, force: true });

const toLine = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(19))).join('');
const toCell = (measured, read) => {
  // The first round only warms the disk's cache.
  const values = measured.slice(1).map(read);
  return values.includes(undefined) || values.includes(null) ? '-' : median(values).toFixed(2);
};
console.log(`Node ${process.version}, medians of ${rounds} runs.
wall: ÷ (bare Node + the latency of 3 requests in a row, or of 1 when no token is due); CPU: ÷ bare Node;
ms to journal: from the token answer to the journal on the disk
`);
console.log(toLine(['', ...Object.keys(columns)]));
for (const [name, measured] of rows) {
  console.log(toLine([name, ...Object.values(columns).map((read) => toCell(measured, read))]));
}
const dist = readdirSync(join(root, 'dist')).map((name) => statSync(join(root, 'dist', name)).size);
console.log(`\nBytes of dist: ${dist.reduce((sum, size) => sum + size, 0)}`);
console.log(
  `Bytes that a runner downloads (git archive, gzip): ${bytesOf('git', ['archive', 'HEAD'])}`,
);
