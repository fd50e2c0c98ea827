import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sealRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { loadSodium, type Sodium } from '../../src/credentials/sodium.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runCli } from './run-cli.ts';

let sodium: Sodium;
beforeAll(async () => {
  sodium = await loadSodium();
});

const made = () => randomBytes(20).toString('hex');

/** Opens a folder with an old `.env.social` of two accounts, and the log of a run that renewed both. */
function openScene() {
  const folder = temporaryFolder();
  const [clientSecret, shopSecret] = [made(), made()];
  const before = `# Sandbox\r\nTIKTOK_CLIENT_KEY=k1\r
TIKTOK_CLIENT_SECRET=${clientSecret}\r
TIKTOK_ACCESS_TOKEN=old-access\r
TIKTOK_REFRESH_TOKEN='old-refresh' # once\r
TIKTOK_CLIENT_SECRET__SHOP=${shopSecret}\r
TIKTOK_ACCESS_TOKEN__SHOP=old-shop-access\r
TIKTOK_REFRESH_TOKEN__SHOP=old-shop-refresh\r
`;
  const envFile = join(folder, '.env.social');
  writeFileSync(envFile, before, { mode: 0o644 });
  const values = (name: string) => ({
    TIKTOK_ACCESS_TOKEN: `${name}-access`,
    TIKTOK_REFRESH_TOKEN: `${name}-refresh`,
  });
  const line = (account: string, name: string, secret: string) =>
    sealRecoveryLine(account, values(name), secret, sodium) ?? '';
  const lines = [line('tiktok', 'new', clientSecret), line('tiktok/shop', 'new-shop', shopSecret)];
  const log = lines.map((one) => `2026-11-23T03:17:42.1234567Z ${one}\r\n`).join('');
  const after = before.replaceAll(/old/g, 'new');
  return { folder, envFile, before, after, lines, log, clientSecret, line };
}

const read = (file: string) => readFileSync(file, 'utf8');

describe('recover', () => {
  test('renews every account in the log, and leaves the rest of the file unchanged', async () => {
    const { folder, envFile, after, log } = openScene();
    writeFileSync(join(folder, 'run.log'), `before\n${log}after\n`);
    const { code, stdout, stderr } = await runCli(folder, ['recover', 'run.log']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('.env.social holds the renewed tokens of tiktok, tiktok/shop now.');
    expect(stdout).not.toContain('new-refresh');
    expect(read(envFile)).toBe(after);
    expect(statSync(envFile).mode & 0o777).toBe(0o600);
  });

  test('reads the log from standard input, and uses the last line of each account', async () => {
    const { folder, envFile, after, log, line, clientSecret } = openScene();
    const older = line('tiktok', 'older', clientSecret);
    const { code } = await runCli(folder, ['recover', '--env-file', envFile], `${older}\n${log}`);
    expect(code).toBe(0);
    expect(read(envFile)).toBe(after);
  });

  const flaws: [string, (scene: ReturnType<typeof openScene>) => string, string][] = [
    [
      'a log without a recovery line',
      () => 'nothing here',
      'There is no recovery line in standard input.',
    ],
    ['a truncated line', ({ lines }) => `${lines[0]?.slice(0, -5)}`, 'cannot be opened'],
    [
      'one truncated line among complete ones',
      ({ log, lines }) => log + lines[1]?.slice(0, -1),
      'The recovery line of tiktok/shop cannot be opened',
    ],
    [
      'a line for another client secret',
      ({ line }) => line('tiktok', 'new', made()),
      'its client secret is another',
    ],
    [
      'a line of another account',
      ({ line, clientSecret }) => line('tiktok/other', 'new', clientSecret),
      'has no such account',
    ],
  ];
  test.each(flaws)(
    'exits with 2 and leaves the file unchanged for %s',
    async (_, toLog, message) => {
      const scene = openScene();
      const { code, stdout, stderr } = await runCli(scene.folder, ['recover'], toLog(scene));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).not.toContain(scene.clientSecret);
      expect(read(scene.envFile)).toBe(scene.before);
    },
  );

  test('names a file that does not exist', async () => {
    const { code, stderr } = await runCli(temporaryFolder(), ['recover', 'run.log']);
    expect(code).toBe(2);
    expect(stderr).toContain('.env.social (--env-file) cannot be read.');
  });
});
