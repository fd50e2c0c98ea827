import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/cli/recover/back-up.ts';
import { sealRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { loadSodium, type Sodium } from '../../src/credentials/sodium.ts';
import { expectMode } from '../expect-mode.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { openLocalScene } from './local-scene.ts';
import { runCli } from './run-cli.ts';
import { until } from './start-cli.ts';

let sodium: Sodium;
beforeAll(async () => {
  sodium = await loadSodium();
});

const made = () => randomBytes(20).toString('hex');

/** The values of one renewal; unknown times are empty. */
const valuesOf = (name: string, accessEnd = '', signInEnd = '') => ({
  TIKTOK_ACCESS_TOKEN: `${name}-access`,
  TIKTOK_REFRESH_TOKEN: `${name}-refresh`,
  TIKTOK_ACCESS_TOKEN_EXPIRES_AT: accessEnd,
  TIKTOK_REFRESH_TOKEN_EXPIRES_AT: signInEnd,
});

/** Opens a folder with an old `.env.social` of two accounts, and the log of a run that renewed both. */
function openScene({ more = '', accessEnd = '', signInEnd = '' } = {}) {
  const folder = temporaryFolder();
  const [clientSecret, shopSecret] = [made(), made()];
  const before = `# Sandbox\r\nTIKTOK_CLIENT_KEY=k1\r
TIKTOK_CLIENT_SECRET=${clientSecret}\r
TIKTOK_ACCESS_TOKEN=old-access\r
TIKTOK_REFRESH_TOKEN='old-refresh' # once\r
TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${accessEnd}\r
TIKTOK_REFRESH_TOKEN_EXPIRES_AT=${signInEnd}\r
TIKTOK_CLIENT_SECRET__SHOP=${shopSecret}\r
TIKTOK_ACCESS_TOKEN__SHOP=old-shop-access\r
TIKTOK_REFRESH_TOKEN__SHOP=old-shop-refresh\r
TIKTOK_ACCESS_TOKEN_EXPIRES_AT__SHOP=\r
TIKTOK_REFRESH_TOKEN_EXPIRES_AT__SHOP=\r
${more}`;
  const envFile = join(folder, '.env.social');
  writeFileSync(envFile, before, { mode: 0o644 });
  const line = (account: string, secret: string, ...values: Parameters<typeof valuesOf>) =>
    sealRecoveryLine(account, valuesOf(...values), secret, sodium) ?? '';
  /** A line of the first account. */
  const own = (...values: Parameters<typeof valuesOf>) => line('tiktok', clientSecret, ...values);
  const lines = [own('new'), line('tiktok/shop', shopSecret, 'new-shop')];
  const log = lines.map((one) => `2026-11-23T03:17:42.1234567Z ${one}\r\n`).join('');
  const after = before.replaceAll(/old/g, 'new');
  const read = () => readFileSync(envFile, 'utf8');
  const backups = () =>
    readdirSync(folder)
      .filter((name) => /^\.env\.social\.bak-\d{8}T\d{6}Z(-\d+)?$/.test(name))
      .map((name) => join(folder, name));
  const run = (input: string | Uint8Array, ...options: string[]) =>
    runCli(folder, ['recover', ...options], input);
  return {
    ...{ folder, envFile, before, after, lines, log, clientSecret, shopSecret },
    ...{ line, own, read, backups, run },
  };
}

type Scene = ReturnType<typeof openScene>;

/** Checks that a failed command has changed nothing. */
function expectUnchanged({ folder, before, read }: Scene): void {
  expect(read()).toBe(before);
  expect(readdirSync(folder)).toEqual(['.env.social']);
}

describe('recover', () => {
  test('renews every account in the log, and leaves the rest of the file unchanged', async () => {
    const { folder, envFile, after, log, read } = openScene();
    writeFileSync(join(folder, 'run.log'), `before\n${log}after\n`);
    const { code, stdout, stderr } = await runCli(folder, ['recover', 'run.log']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('.env.social holds the renewed tokens of tiktok, tiktok/shop now.');
    expect(stdout).not.toContain('new-refresh');
    expect(read()).toBe(after);
    expectMode(envFile, 0o600);
  });

  test('ends with the command that puts the file into the secret', async () => {
    const { folder, log } = openScene();
    const { stdout } = await runCli(folder, ['recover'], log);
    expect(stdout).toMatch(/: setup --secret owner\/repo -e \.env\.social\n$/);
  });

  test('reads the log from standard input', async () => {
    const { folder, envFile, after, log, read } = openScene();
    const { code } = await runCli(folder, ['recover', '--env-file', envFile], log);
    expect(code).toBe(0);
    expect(read()).toBe(after);
  });

  const flaws: [string, (scene: Scene) => string, string][] = [
    [
      'a log without a recovery line',
      () => 'nothing here',
      'There is no recovery line in standard input.',
    ],
    ['a truncated line', ({ lines }) => `${lines[0]?.slice(0, -5)}`, 'cannot be decrypted'],
    [
      'one truncated line among complete ones',
      ({ log, lines }) => log + lines[1]?.slice(0, -1),
      'The recovery line of tiktok/shop cannot be decrypted',
    ],
    [
      'a truncated line above a complete one of the same account',
      ({ log, lines }) => `${lines[0]?.slice(0, -5)}\n${log}`,
      'The recovery line of tiktok cannot be decrypted',
    ],
    [
      'a line for another client secret',
      ({ line }) => line('tiktok', made(), 'new'),
      'it is incomplete or changed, or this .env.social has a different client secret than the run had',
    ],
    [
      'a line of another account',
      ({ line, clientSecret }) => line('tiktok/other', clientSecret, 'new'),
      'has no such account',
    ],
  ];
  test.each(flaws)(
    'exits with 2 and leaves the file unchanged for %s',
    async (_, toLog, message) => {
      const scene = openScene();
      const { code, stdout, stderr } = await scene.run(toLog(scene));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).not.toContain(scene.clientSecret);
      expectUnchanged(scene);
    },
  );

  test('names a file that does not exist', async () => {
    const { code, stderr } = await runCli(temporaryFolder(), ['recover', 'run.log']);
    expect(code).toBe(2);
    expect(stderr).toContain('.env.social (--env-file) cannot be read.');
    const { folder } = openScene();
    const other = await runCli(folder, ['recover', 'run.log']);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('run.log (FILE) cannot be read.');
  });

  test('refuses an .env.social that is not UTF-8, and names the line', async () => {
    const scene = openScene();
    const bytes = Buffer.from(`${scene.before}# Grüße\n`, 'latin1');
    writeFileSync(scene.envFile, bytes);
    const { code, stdout, stderr } = await scene.run(scene.log);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('.env.social is not UTF-8: line 13 is the first');
    expect(readFileSync(scene.envFile).equals(bytes)).toBe(true);
    expect(scene.backups()).toEqual([]);
  });
});

describe('recover, with tokens of different ages', () => {
  const [early, late] = ['2026-11-23T05:17:00Z', '2026-11-24T05:17:00Z'];

  test('keeps tokens in the file that are newer than those in the log, and says so', async () => {
    const scene = openScene({ accessEnd: late });
    const { code, stdout, stderr } = await scene.run(scene.own('new', early));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      `tiktok: the file has newer tokens (access token until ${late}) than the log (until ${early}), so they were kept.`,
    );
    expect(stdout).toContain('Nothing was changed in .env.social.');
    expect(stdout).toContain('--force');
    expect(stdout).not.toContain('holds the renewed tokens');
    expectUnchanged(scene);
  });

  test('compares the times of the sign-in where the access token has none', async () => {
    const scene = openScene({ signInEnd: late });
    const { code, stdout } = await scene.run(scene.own('new', early, early));
    expect(code).toBe(0);
    expect(stdout).toContain(`newer tokens (sign-in until ${late}) than the log (until ${early})`);
    expectUnchanged(scene);
  });

  test('compares the times as times, and not as texts', async () => {
    const scene = openScene({ accessEnd: '2026-11-23T23:00:00+01:00' });
    await scene.run(scene.own('new', '2026-11-23T22:30:00Z'));
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=new-access');
  });

  test('takes the log where the times differ by seconds only, which a clock may be wrong by', async () => {
    const scene = openScene({ accessEnd: late, signInEnd: late });
    const justBefore = '2026-11-24T05:16:01Z';
    await scene.run(scene.own('new', justBefore, justBefore));
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=new-access');
  });

  test('says when the file has no times, so that nobody knows which tokens are newer', async () => {
    const scene = openScene();
    const { code, stdout } = await scene.run(scene.own('new', early));
    expect(code).toBe(0);
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=new-access');
    expect(stdout).toContain(
      'tiktok: the tokens that were in the file have no expiry time, so it is unknown which ones are newer.',
    );
    expect(stdout).not.toContain('tiktok/shop: the tokens');
    const timed = openScene({ accessEnd: early });
    expect((await timed.run(timed.own('new', late))).stdout).not.toContain('unknown which');
  });

  test('writes older tokens with --force, and the backup has the newer ones', async () => {
    const scene = openScene({ accessEnd: late });
    const { code, stdout } = await scene.run(scene.own('new', early), '--force');
    expect(code).toBe(0);
    expect(stdout).toContain('.env.social holds the renewed tokens of tiktok now.');
    expect(stdout).not.toContain('were kept');
    expect(scene.read()).toContain(`TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${early}`);
    expect(scene.backups().map((file) => readFileSync(file, 'utf8'))).toEqual([scene.before]);
  });

  test('writes one account and keeps the newer tokens of another', async () => {
    const scene = openScene({ accessEnd: late });
    const shop = scene.line('tiktok/shop', scene.shopSecret, 'new-shop', early);
    const { code, stdout } = await scene.run(`${scene.own('new', early)}\n${shop}\n`);
    expect(code).toBe(0);
    expect(stdout).toContain('.env.social holds the renewed tokens of tiktok/shop now.');
    expect(stdout).toContain('tiktok: the file has newer tokens');
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=old-access');
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN__SHOP=new-shop-access');
  });

  const several: [string, (scene: Scene) => string[]][] = [
    ['the newest, which is the first', ({ own }) => [own('new', late), own('other', early)]],
    ['the newest, which is the last', ({ own }) => [own('other', early), own('new', late)]],
    [
      'the newest by the sign-in',
      ({ own }) => [own('new', early, late), own('other', early, early)],
    ],
    ['the last, when no times are known', ({ own }) => [own('other'), own('new')]],
    ['the last, when only one time is known', ({ own }) => [own('other', late), own('new')]],
    ['the last of two with the same times', ({ own }) => [own('other', late), own('new', late)]],
  ];
  test.each(several)('uses of several lines for one account %s', async (_, toLines) => {
    const scene = openScene();
    const { code } = await scene.run(toLines(scene).join('\n'));
    expect(code).toBe(0);
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=new-access');
    expect(scene.read()).toContain("TIKTOK_REFRESH_TOKEN='new-refresh' # once");
  });

  test('changes nothing, and makes no second backup, when the file has the tokens already', async () => {
    const scene = openScene();
    await scene.run(scene.log);
    const { code, stdout } = await scene.run(scene.log);
    expect(code).toBe(0);
    expect(stdout).toContain('tiktok: the file has the tokens of the log already.');
    expect(stdout).toContain('Nothing was changed in .env.social.');
    expect(scene.read()).toBe(scene.after);
    expect(scene.backups()).toHaveLength(1);
  });
});

describe('recover, for accounts that the log has no line of', () => {
  const instagram = 'INSTAGRAM_ACCESS_TOKEN=still-there\n';
  const youtube = 'YOUTUBE_API_KEY=key\nYOUTUBE_CHANNEL_ID=UC1\n';

  test('warns that their tokens may be old, by the time at which the file was saved in the secret', async () => {
    const scene = openScene({
      more: `${instagram}${youtube}SOCIAL_SAVED_AT=2026-11-20T03:17:00Z\n`,
    });
    const { code, stdout } = await scene.run(scene.own('new'));
    expect(code).toBe(0);
    for (const id of ['instagram', 'tiktok/shop'])
      expect(stdout).toContain(
        `${id} is not in this log: its tokens in .env.social are from 2026-11-20T03:17:00Z, and may be older than those in the secret.`,
      );
    expect(stdout).not.toMatch(/youtube|tiktok is not/);
    expect(scene.read()).toContain('SOCIAL_SAVED_AT=2026-11-20T03:17:00Z\n');
  });

  test('takes the time of the last change for a file that was never saved in a secret', async () => {
    const scene = openScene({ more: instagram });
    const changedAt = new Date('2026-10-01T12:00:00Z');
    utimesSync(scene.envFile, changedAt, changedAt);
    const { stdout } = await scene.run(scene.log);
    expect(stdout).toContain(
      'instagram is not in this log: its tokens in .env.social are from 2026-10-01T12:00:00Z,',
    );
  });
});

describe('the backup of recover', () => {
  test('has the bytes of the file as it was, for its owner alone, and is named in the output', async () => {
    const scene = openScene();
    const before = Buffer.from(`\ufeff${scene.before}`);
    writeFileSync(scene.envFile, before);
    const { stdout } = await scene.run(scene.log);
    const [backup = '', ...others] = scene.backups();
    expect(others).toEqual([]);
    expect(readFileSync(backup).equals(before)).toBe(true);
    expectMode(backup, 0o600);
    expect(stdout).toContain(`it is kept in ${backup.slice(scene.folder.length + 1)}.`);
    expect(readdirSync(scene.folder)).toHaveLength(2);
  });

  test('never replaces another file', async () => {
    const file = join(temporaryFolder(), '.env.social');
    const now = Date.UTC(2026, 10, 23, 3, 17, 42);
    const texts = ['one', 'two', 'three'];
    const files: string[] = [];
    for (const text of texts) files.push((await backUp(file, text, now)).file);
    expect(files).toEqual(['', '-2', '-3'].map((end) => `${file}.bak-20261123T031742Z${end}`));
    expect(files.map((one) => readFileSync(one, 'utf8'))).toEqual(texts);
  });

  /** Makes the folder a git repository with this `.gitignore`. */
  function openRepository(folder: string, ignore: string) {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    git('init', '--quiet');
    writeFileSync(join(folder, '.gitignore'), ignore, 'latin1');
    return {
      readIgnore: () => readFileSync(join(folder, '.gitignore'), 'latin1'),
      untracked: () => git('status', '--porcelain', '--ignored=no'),
    };
  }

  test('is ignored by git, by one line for all backups', async () => {
    const scene = openScene();
    const ignore = '# Grüße\r\n/.env.social\r\n';
    const { readIgnore, untracked } = openRepository(scene.folder, ignore);
    const { code, stdout } = await scene.run(scene.log);
    expect(code).toBe(0);
    expect(stdout).toContain('.gitignore, so that git never takes a backup.');
    const second = await scene.run(scene.own('newer'));
    expect(second.stdout).not.toContain('.gitignore');
    expect(scene.backups()).toHaveLength(2);
    expect(readIgnore()).toBe(`${ignore}/.env.social.bak-*\n`);
    expect(untracked()).toBe('?? .gitignore\n');
  });

  test('leaves .gitignore unchanged where a rule ignores it already', async () => {
    const scene = openScene();
    const { readIgnore, untracked } = openRepository(scene.folder, '.env*\n');
    const { stdout } = await scene.run(scene.log);
    expect(stdout).not.toContain('.gitignore');
    expect(readIgnore()).toBe('.env*\n');
    expect(untracked()).toBe('?? .gitignore\n');
  });

  test('must be possible: where git would take it all the same, nothing is changed', async () => {
    const scene = openScene();
    mkdirSync(join(scene.folder, 'keys'));
    const { readIgnore } = openRepository(scene.folder, '');
    const envFile = join(scene.folder, 'keys', '.env.social');
    writeFileSync(envFile, scene.before);
    writeFileSync(join(scene.folder, 'keys', '.gitignore'), '!*\n');
    const { code, stderr } = await scene.run(scene.log, '--env-file', envFile);
    expect(code).toBe(2);
    expect(stderr).toContain('would not be ignored by git');
    expect(readFileSync(envFile, 'utf8')).toBe(scene.before);
    expect(readdirSync(dirname(envFile)).sort()).toEqual(['.env.social', '.gitignore']);
    expect(readIgnore()).toBe('');
  });
});

describe('recover, for logs as people have them', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  /** GitHub's archive: all lines of the job in one file, and again in one for each step. */
  const zip = ({ lines: [one = '', two = ''] }: Scene) =>
    zipSync({
      '0_update.txt': Buffer.from(`Set up\n${one}\n${two}\nDone\n`),
      'update/10_Post Run stats.txt': Buffer.from(`${two}\n`),
      'update/3_Run stats.txt': Buffer.from(`${one}\n`),
      'update/picture.png': Buffer.from(`${one.slice(0, -9)}\n`),
    });

  const logs: [string, (scene: Scene) => string | Uint8Array][] = [
    ["GitHub's archive", zip],
    ['UTF-16 from PowerShell', ({ log }) => utf16(log)],
    ['UTF-16, big endian', ({ log }) => utf16(log).swap16()],
    ['UTF-16 without a byte order mark', ({ log }) => utf16(log).subarray(2)],
    [
      'UTF-16 that was appended to UTF-8',
      ({ log }) => Buffer.concat([Buffer.from('text\n'), utf16(log)]),
    ],
    ['Latin-1 around the lines', ({ log }) => Buffer.from(`Grüße\n${log}Grüße`, 'latin1')],
    ['colours', ({ lines }) => lines.map((line) => `\u001b[36;1m${line}\u001b[0m\n`).join('')],
    ['lines of 80 characters', ({ log }) => log.replaceAll(/(.{80})(?=.)/g, '$1\n')],
    ['a quoted summary', ({ lines }) => `> \`\`\`\r\n> ${lines.join('\r\n> ')}\r\n> \`\`\`\r\n`],
  ];
  test.each(logs)('reads %s, in a file and from standard input', async (_, toLog) => {
    const piped = openScene();
    expect(await piped.run(toLog(piped))).toMatchObject({ code: 0, stderr: '' });
    expect(piped.read()).toBe(piped.after);

    const scene = openScene();
    writeFileSync(join(scene.folder, 'log'), toLog(scene));
    expect(await scene.run('', 'log')).toMatchObject({ code: 0, stderr: '' });
    expect(scene.read()).toBe(scene.after);
  });

  test('takes the steps of an archive in their order when no times are known', async () => {
    const scene = openScene();
    const log = zipSync({
      'update/10_Post Run stats.txt': Buffer.from(scene.own('new')),
      'update/9_Run stats.txt': Buffer.from(scene.own('other')),
    });
    expect((await scene.run(log)).code).toBe(0);
    expect(scene.read()).toContain('TIKTOK_ACCESS_TOKEN=new-access');
  });

  test('reads the folder into which the archive was unpacked', async () => {
    const scene = openScene();
    mkdirSync(join(scene.folder, 'logs_1', 'update'), { recursive: true });
    const [one = '', two = ''] = scene.lines;
    writeFileSync(join(scene.folder, 'logs_1', '0_update.txt'), one);
    writeFileSync(join(scene.folder, 'logs_1', 'update', '3_Run.txt'), two);
    writeFileSync(join(scene.folder, 'logs_1', 'other.log'), one.slice(0, -9));
    expect(await scene.run('', 'logs_1')).toMatchObject({ code: 0, stderr: '' });
    expect(scene.read()).toBe(scene.after);
  });

  const broken: [string, (archive: Buffer) => Buffer, string][] = [
    ['a truncated archive', (archive) => archive.subarray(0, -30), 'cannot be unpacked'],
    ['an archive with a damaged entry', damage, 'cannot be unpacked'],
    [
      'an archive whose entry claims to be huge',
      (archive) => {
        const at = archive.indexOf('PK\u0001\u0002');
        archive.writeUInt32LE(0x7fffffff, at + 24);
        return archive;
      },
      'more than 256 MiB',
    ],
  ];
  test.each(broken)(
    'exits with 2 and leaves the file unchanged for %s',
    async (_, change, message) => {
      const scene = openScene();
      const { code, stderr } = await scene.run(change(Buffer.from(zip(scene))));
      expect(code).toBe(2);
      expect(stderr).toContain('standard input');
      expect(stderr).toContain(message);
      expectUnchanged(scene);
    },
  );

  test('says that an archive without texts has no recovery line', async () => {
    const scene = openScene();
    const { code, stderr } = await scene.run(zipSync({ 'a.png': Buffer.from(scene.log) }));
    expect(code).toBe(2);
    expect(stderr).toContain('There is no recovery line in standard input.');
  });
});

/** Changes a byte in the compressed bytes of the first entry. */
function damage(archive: Buffer): Buffer {
  const at = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28) + 5;
  archive.writeUInt8(archive.readUInt8(at) ^ 0xff, at);
  return archive;
}

describe('a fetch whose .env.social gets other bytes while tokens are renewed', () => {
  test('prints recovery lines, which recover puts into the file once it is UTF-8 again', async () => {
    const scene = await openLocalScene();
    scene.tiktok.fault({ path: '/v2/oauth/token/', delayMs: 300 });
    const { ended } = scene.start('fetch', '--refresh', 'always');
    await until(() => scene.tokenRequests() === 1);
    appendFileSync(scene.file, Buffer.from('# Grüße\n', 'latin1'));
    const bytes = readFileSync(scene.file);
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain('.env.social is not UTF-8: line ');
    expect(readFileSync(scene.file).equals(bytes)).toBe(true);

    writeFileSync(scene.file, bytes.toString('latin1'));
    expect((await runCli(scene.folder, ['recover'], stderr)).code).toBe(0);
    const { values } = scene.held();
    expect(scene.tiktok.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(values.get('TIKTOK_REFRESH_TOKEN')).not.toBe(scene.values.get('TIKTOK_REFRESH_TOKEN'));
    expect(scene.read()).toContain('# Grüße\n');
  });

  const commands = [
    ['fetch', '--refresh', 'always'],
    ['check', '--no-repo'],
    ['setup', '--yes', '--platforms', 'tiktok', '--force'],
    ['setup', '--yes', '--platforms', 'tiktok', '-e', 'new.env', '--from', '.env.social'],
  ];
  test.each(commands)('%s refuses such a file before it sends anything', async (...command) => {
    const scene = await openLocalScene();
    const bytes = Buffer.from(`${scene.text}\n# Grüße\n`, 'latin1');
    writeFileSync(scene.file, bytes);
    const { code, stdout, stderr } = await scene.run(...command);
    expect(code).toBeGreaterThan(0);
    expect(stdout + stderr).toMatch(/\.env\.social is not UTF-8: line \d+ is the first with/);
    expect(stdout + stderr).toContain('Save it as UTF-8');
    expect(scene.tiktok.requests).toEqual([]);
    expect(readFileSync(scene.file).equals(bytes)).toBe(true);
  });
});
