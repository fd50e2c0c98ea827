import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDeployInputs } from '../../src/deploy/inputs.ts';
import { readKnownHosts } from '../../src/deploy/known-hosts.ts';
import { readLocalFiles } from '../../src/deploy/local-files.ts';
import { readPrivateKey } from '../../src/deploy/private-key.ts';
import { explainSshFailure } from '../../src/deploy/ssh-failure.ts';
import { shown } from '../../src/runner/shown.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { metadata } from './run-deploy.ts';
import { makeKey } from './ssh-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const hostKey = 'www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA==';

function read(given: Record<string, string>, key: string) {
  const inputs: Record<string, string> = {
    host: 'www.example.com',
    user: 'deploy',
    'ssh-key': key,
    'known-hosts': hostKey,
    database: 'a.db',
    'remote-database': 'b.db',
    ...given,
  };
  for (const [name, { default: value }] of Object.entries(metadata.inputs)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? value ?? '');
  }
  return readDeployInputs();
}

describe('the inputs of a deploy', () => {
  let key = '';
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'key-'));
    key = makeKey(join(folder, 'key'));
    rmSync(folder, { recursive: true });
  });

  test('are read, with the defaults of action.yml', () => {
    expect(read({ 'known-hosts': `# ours\r\n\r\n${hostKey} comment` }, key)).toMatchObject({
      port: 22,
      user: 'deploy',
      privateKey: key,
      knownHosts: `# ours\n\n${hostKey} comment\n`,
      database: { remote: 'b.db' },
      files: null,
      command: '',
      dryRun: false,
      timeoutMs: 60_000,
    });
  });

  test.each(['example.com', 'a_b', '192.0.2.1', '2001:db8::1', '[2001:db8::1]', 'fe80::1%eth0'])(
    'may name the host %s',
    (host) => {
      expect(read({ host }, key).host).toBe(host.replace(/[[\]]/g, ''));
    },
  );

  test.each([
    ['host', ''],
    ['host', '-oProxyCommand=touch x'],
    ['host', 'user@example.com'],
    ['host', 'ssh://example.com'],
    ['host', 'a b'],
    ['host', 'a;b'],
    ['host', '$(b)'],
    ['port', '0'],
    ['port', '65536'],
    ['port', '22a'],
    ['user', ''],
    ['user', '-l'],
    ['user', 'a b'],
    ['user', "a'b"],
    ['ssh-key', ''],
    ['known-hosts', ''],
    ['known-hosts', '# only this'],
    ['known-hosts', 'ssh-ed25519'],
    ['known-hosts', 'www.example.com'],
    ['database', ''],
    ['remote-database', ''],
    ['remote-database', 'folder/'],
    ['files', 'a'],
    ['remote-directory', 'a'],
    ['dry-run', 'yes'],
    ['timeout-seconds', '0'],
    ['timeout-seconds', '3601'],
  ])('are refused, with the name of the input, when %s is %j', (name, value) => {
    const other = { files: 'remote-directory', 'remote-directory': 'files' }[name] ?? name;
    expect(() => read({ [name]: value }, key)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringContaining(`input ${other}`),
      }),
    );
  });

  test('are refused when there is nothing to deploy', () => {
    expect(() => read({ database: '', 'remote-database': '' }, key)).toThrow(/Nothing to deploy/);
  });
});

describe('the input known-hosts', () => {
  const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA==';
  const rsa = 'ssh-rsa AAAAB3NzaC1yc2EAAAA';
  const at = (port: number) => ({ host: 'www.example.com', port });

  test.each([
    ['tabs', `www.example.com\t${key.replace(' ', '\t\t')}`, `www.example.com ${key}`],
    ['hard spaces', `www.example.com\u00a0${key}`, `www.example.com ${key}`],
    ['indentation', `  www.example.com  ${key}`, `www.example.com ${key}`],
    ['quotes', `"www.example.com ${key}"`, `www.example.com ${key}`],
    ['a marker', `@cert-authority\t*.example.com ${key}`, `@cert-authority *.example.com ${key}`],
    ['lost line ends', `a ${rsa} b ${key} me`, `a ${rsa}\nb ${key} me`],
    ['lost line ends and a marker', `a ${rsa} @revoked b ${key}`, `a ${rsa}\n@revoked b ${key}`],
    ['\\n for line ends', `a ${rsa}\\nb ${key}`, `a ${rsa}\nb ${key}`],
    ['a plain public key', `${key} root@www`, `www.example.com ${key} root@www`],
    ['a hashed host', `|1|abc=|def= ${key}`, `|1|abc=|def= ${key}`],
  ])('may have %s', (_, text, expected) => {
    expect(readKnownHosts(text, at(22))).toBe(`${expected}\n`);
  });

  test('gets the port as well in front of a plain public key', () => {
    expect(readKnownHosts(key, at(2222))).toBe(`[www.example.com]:2222 ${key}\n`);
  });

  test.each([
    ['# www.example.com:22 SSH-2.0-OpenSSH_9.2', /only comments/],
    [`a ${key}\n256 SHA256:abc root (ED25519)`, /Line 2 .* a fingerprint/],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', /private key/],
    ['getaddrinfo www: Name or service not known', /error of ssh-keyscan/],
    ['www.example.com', /single word/],
  ])('names what %j is instead', (text, message) => {
    expect(() => readKnownHosts(text, at(22))).toThrow(message);
  });
});

describe('a private key', () => {
  test.each([
    ['ed25519', []],
    ['rsa', ['-b', '2048']],
    ['ecdsa', []],
    ['rsa', ['-b', '2048', '-m', 'PEM']],
    ['rsa', ['-b', '2048', '-m', 'PKCS8']],
  ] as const)('of the type %s (%j) is accepted, and refused with a passphrase', (type, more) => {
    const file = join(temporaryFolder(), 'key');
    const make = ['-q', '-t', type, ...more, '-C', '', '-f'];
    execFileSync('ssh-keygen', [...make, file, '-N', '']);
    execFileSync('ssh-keygen', [...make, `${file}-locked`, '-N', 'a passphrase']);
    const text = readFileSync(file, 'utf8');
    expect(readPrivateKey(text)).toBe(text);
    expect(readPrivateKey(`\n ${text.replaceAll('\n', ' \r\n')}`)).toBe(text);
    expect(() => readPrivateKey(readFileSync(`${file}-locked`, 'utf8'))).toThrow(/passphrase/);
  });

  test('is distinguished from other texts that people paste', () => {
    const file = join(temporaryFolder(), 'key');
    const key = makeKey(file);
    expect(() => readPrivateKey(readFileSync(`${file}.pub`, 'utf8'))).toThrow(/the public one/);
    const lines = key.trim().split('\n');
    const without = (index: number) => lines.filter((_, at) => at !== index).join('\n');
    const other = makeKey(`${file}-other`);
    for (const [text, message] of [
      ['PuTTY-User-Key-File-3: ssh-ed25519', /PuTTY/],
      ['---- BEGIN SSH2 PUBLIC KEY ----', /the public one/],
      [lines.slice(0, 3).join('\n'), /-----END is missing/],
      [lines.slice(2).join('\n'), /-----BEGIN is missing/],
      [without(2), /not a complete private key/],
      [without(lines.length - 2), /not a complete private key/],
      [key + other, /2 private keys/],
      [key.replaceAll('-----', '\u2014'), /dashes/],
      [key.replace(/.{10}(?=\n-)/, '***'), /characters that no key has/],
      ['SHA256:abc', /fingerprint/],
      ['~/.ssh/id_ed25519', /a path/],
      ['-----BEGIN CERTIFICATE-----', /a certificate/],
      ['', /empty/],
    ] as const) {
      expect(() => readPrivateKey(text)).toThrow(message);
      for (const line of lines.slice(1, -1)) {
        expect(() => readPrivateKey(text)).not.toThrow(line);
      }
    }
  });

  test.each([
    ['with indentation', (key: string) => key.replace(/^/gm, '      ')],
    ['with tabs', (key: string) => key.replace(/^/gm, '\t')],
    ['on one line', (key: string) => key.trim().replaceAll('\n', ' ')],
    ['without line ends', (key: string) => key.replaceAll('\n', '')],
    ['with \\n for line ends', (key: string) => key.replaceAll('\n', '\\n')],
    ['with blank lines', (key: string) => key.replaceAll('\n', '\n\n')],
    ['with text around', (key: string) => `My key:\n\n${key}\nfor the server`],
    ['with its name', (key: string) => `DEPLOY_KEY="${key}"`],
    ['as a quotation', (key: string) => key.replace(/^/gm, '> ')],
    ['with a byte order mark', (key: string) => `\ufeff${key}`],
    ['in base64', (key: string) => Buffer.from(key).toString('base64').replace(/.{76}/g, '$&\n')],
    ['without its first and last line', (key: string) => key.replace(/^-.*\n/gm, '')],
  ])('pasted %s is repaired', (_, paste) => {
    const key = makeKey(join(temporaryFolder(), 'key'));
    expect(readPrivateKey(paste(key))).toBe(key);
  });

  test('of the older kinds is repaired as well', () => {
    const file = join(temporaryFolder(), 'key');
    for (const form of ['PEM', 'PKCS8']) {
      execFileSync('ssh-keygen', [
        ...[
          '-q',
          '-t',
          'rsa',
          '-b',
          '2048',
          '-m',
          form,
          '-C',
          '',
          '-N',
          '',
          '-f',
          `${file}${form}`,
        ],
      ]);
      const text = readFileSync(`${file}${form}`, 'utf8');
      expect(readPrivateKey(text.replaceAll('\n', ' '))).toBe(text);
    }
  });
});

describe('files to copy', () => {
  test('are listed with the name of their folder, or without it when the path ends with "/."', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'cards', 'tiktok'), { recursive: true });
    writeFileSync(join(folder, 'cards', 'tiktok', 'a.svg'), 'a');
    writeFileSync(join(folder, 'b.json'), 'b');
    const names = (path: string) => readLocalFiles([path], silent).map(({ name }) => name);
    expect(names(join(folder, 'cards'))).toEqual(['cards/tiktok/a.svg']);
    expect(names(`${join(folder, 'cards')}/`)).toEqual(['cards/tiktok/a.svg']);
    expect(names(`${join(folder, 'cards')}/.`)).toEqual(['tiktok/a.svg']);
    expect(names(join(folder, 'b.json'))).toEqual(['b.json']);
    const twice = [
      join(folder, 'cards', 'tiktok', 'a.svg'),
      `${join(folder, 'cards', 'tiktok')}/.`,
    ];
    expect(() => readLocalFiles(twice, silent)).toThrow(/Two of the files would be a\.svg/);
    expect(() => readLocalFiles([join(folder, 'none')], silent)).toThrow(/does not exist/);
  });

  test('do not include links that lead out of the folder or in a circle', () => {
    const folder = temporaryFolder();
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'x');
    mkdirSync(join(folder, 'cards', 'inner'), { recursive: true });
    writeFileSync(join(folder, 'cards', 'a'), 'a');
    const link = (target: string, name: string) => symlinkSync(target, join(folder, 'cards', name));
    link('a', 'inside');
    link('../cards/inner', 'folder');
    link('../../..', 'up');
    link('.', 'round');
    link('nowhere', 'dead');
    link(secret, 'secret');
    link(join(secret, '..'), 'secrets');
    const warnings: string[] = [];
    const reports = { ...silent, warn: (message: string) => warnings.push(message) };
    const found = readLocalFiles([join(folder, 'cards')], reports);
    expect(found.map(({ name }) => name)).toEqual(['cards/a', 'cards/inside']);
    expect(warnings).toHaveLength(6);
    const alone = readLocalFiles([join(folder, 'cards', 'secret')], reports);
    expect(alone).toEqual([]);
  });

  test('include what a folder hides only if it is named', () => {
    const folder = temporaryFolder();
    for (const name of ['.git', 'site/.git', '.well-known', 'site/inner']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'config'), 'x');
    }
    for (const name of ['.env.social', 'index.html', 'site/.htaccess', '.well-known/.env']) {
      writeFileSync(join(folder, name), 'x');
    }
    symlinkSync('.env.social', join(folder, 'env'));
    symlinkSync('.git/config', join(folder, 'config'));
    const notes: string[] = [];
    const names = (...paths: string[]) =>
      readLocalFiles(
        paths.map((path) => join(folder, path).replace(/\/$/, '/.')),
        { ...silent, note: (message) => notes.push(message) },
      ).map(({ name }) => name);
    expect(names('/')).toEqual(['index.html', 'site/inner/config']);
    expect(notes).toEqual([
      expect.stringContaining(
        'not copied: .env.social, .git, .well-known, config, env, site/.git, site/.htaccess. ',
      ),
    ]);
    notes.length = 0;
    expect(names('.env.social', 'site/.htaccess', '.git/config')).toEqual([
      '.env.social',
      '.htaccess',
      'config',
    ]);
    expect(notes).toEqual([]);
    expect(names('.well-known')).toEqual(['.well-known/config']);
    expect(notes).toEqual([expect.stringContaining('.well-known/.env')]);
  });
});

const failOn = (message: string): never => {
  throw new Error(message);
};

const silent = { warn: failOn, note: failOn };

test('a name is logged on one line, and never as a command', () => {
  expect(shown('a\r\n::error::b\u2028##[warning]c\u202e')).toBe('a??::error::b?##?[warning]c?');
});

test.each([
  ['ssh: Could not resolve hostname x: Temporary failure in name resolution', 'unreachable', true],
  ['ssh: Could not resolve hostname x: Name or service not known', 'unreachable', false],
  ['ssh: connect to host x port 22: Connection refused', 'unreachable', true],
  ['ssh: connect to host x port 22: Connection timed out', 'unreachable', true],
  ['Connection timed out during banner exchange', 'unreachable', true],
  ['kex_exchange_identification: read: Connection reset by peer', 'unreachable', true],
  ['Connection closed by 1.2.3.4 port 22', 'unreachable', true],
  ['ssh_dispatch_run_fatal: Connection to x: Broken pipe', 'unreachable', true],
  ['', 'unreachable', true],
  ['Unable to negotiate with x port 22: no matching cipher found.', 'unreachable', false],
  [
    'Unable to negotiate with x port 22: no matching host key type found. Their offer: ssh-rsa',
    'host-key',
    false,
  ],
  ['Host key verification failed.', 'host-key', false],
  ['deploy@x: Permission denied (publickey,password).', 'authentication', false],
  [
    'Received disconnect from x port 22:2: Too many authentication failures',
    'authentication',
    false,
  ],
  [
    'Load key "key": error in libcrypto\na@x: Permission denied (publickey).',
    'authentication',
    false,
  ],
])('the log "%s" of ssh gives the error %s', (log, code, isTransient) => {
  const target = { host: 'x', port: 22, user: 'deploy' };
  expect(explainSshFailure(log, target)).toMatchObject({ code, isTransient });
});
