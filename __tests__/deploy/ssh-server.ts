import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { quote } from '../../src/deploy/remote-script.ts';

/** A real OpenSSH server on loopback with its own keys. Its sessions run as the user who runs the tests. */
export interface SshServer {
  port: number;
  user: string;
  /** The home of its sessions, where relative paths start. */
  home: string;
  /** Where its sessions put temporary files; empty after a complete cleanup. */
  temporary: string;
  /** Text of the file of a key that may sign in. */
  privateKey: string;
  knownHosts: string;
  /** The line of known_hosts for the server's key at another port, such as that of a proxy. */
  knownHostsAt(port: number): string;
  /** Its log so far. */
  log(): string;
}

export interface SshServerOptions {
  /** Lines of `sh` at the start of each session, such as `ulimit -f 8`. */
  before?: string;
  /** The only programs on the PATH of its sessions; all by default. */
  tools?: string[];
  /** Lines of sshd_config that take the place of those below. */
  config?: string;
}

/** Debian and others install it in folders that are on root's PATH only. */
const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/sbin/sshd'].find(existsSync) ?? 'sshd';

export async function startSshServer(options: SshServerOptions = {}): Promise<SshServer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sshd-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [home, temporary] = ['home', 'temporary'].map((name) => join(folder, name));
  if (!home || !temporary) throw new Error('No folders.');
  for (const one of [home, temporary]) mkdirSync(one);

  makeKey(join(folder, 'host'));
  makeKey(join(folder, 'user'));
  const publicKey = readFileSync(join(folder, 'user.pub'), 'utf8');
  writeFileSync(join(folder, 'authorized_keys'), publicKey, { mode: 0o600 });
  const path = options.tools ? linkTools(join(folder, 'bin'), options.tools) : process.env.PATH;
  const session = join(folder, 'session');
  writeFileSync(
    session,
    `#!/bin/sh
export HOME=${quote(home)} TMPDIR=${quote(temporary)} PATH=${quote(path ?? '')} SHELL=/bin/sh
cd "$HOME"
${options.before ?? ''}
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
`,
  );
  chmodSync(session, 0o755);

  const port = await freePort();
  writeFileSync(
    join(folder, 'sshd_config'),
    `${options.config ?? ''}
ListenAddress 127.0.0.1
Port ${port}
HostKey ${join(folder, 'host')}
AuthorizedKeysFile ${join(folder, 'authorized_keys')}
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
PrintMotd no
UseDNS no
MaxStartups 100
LogLevel VERBOSE
SetEnv SHLVL=2
ForceCommand ${session}
`,
  );
  // SHLVL keeps bash from reading the .bashrc of the user who runs the tests. As root, sshd needs the folder
  // of its privilege separation.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const server = spawn(sshd, ['-D', '-e', '-f', join(folder, 'sshd_config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(server.stderr).on('line', (line) => {
      lines.push(line);
      if (line.includes('Server listening')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`sshd has ended:\n${lines.join('\n')}`)));
  });

  const [type, key] = readFileSync(join(folder, 'host.pub'), 'utf8').split(' ');
  const knownHostsAt = (at: number) => `[127.0.0.1]:${at} ${type} ${key}\n`;
  return {
    port,
    user: userInfo().username,
    home,
    temporary,
    privateKey: readFileSync(join(folder, 'user'), 'utf8'),
    knownHosts: knownHostsAt(port),
    knownHostsAt,
    log: () => lines.join('\n'),
  };
}

/** Creates a key in a file, and the public key next to it; returns the text of the private key. */
export function makeKey(file: string, passphrase = ''): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', 'test', '-f', file]);
  return readFileSync(file, 'utf8');
}

function linkTools(folder: string, tools: string[]): string {
  mkdirSync(folder);
  for (const tool of tools) {
    const found = (process.env.PATH ?? '')
      .split(delimiter)
      .map((one) => join(one, tool))
      .find((file) => existsSync(file) && !file.includes('/shims/'));
    if (found) symlinkSync(found, join(folder, tool));
  }
  return folder;
}

/** The programs that the scripts need, without SQLite. */
export const plainTools = 'sh dd cat head tail wc mktemp rm mv cp mkdir'.split(' ');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port.')),
      );
    });
  });
