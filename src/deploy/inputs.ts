import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { DeployError } from './deploy-error.ts';
import { readKnownHosts } from './known-hosts.ts';
import { readPrivateKey } from './private-key.ts';

export interface DeployInputs {
  host: string;
  port: number;
  user: string;
  /** Text of the key file, in the form that `ssh` accepts. */
  privateKey: string;
  /** Text of the known_hosts file. */
  knownHosts: string;
  /** `null` when there is no database to merge. */
  database: { local: string; remote: string } | null;
  /** `null` when there are no files to copy. */
  files: { paths: string[]; directory: string } | null;
  /** Empty when there is no command to run. */
  command: string;
  dryRun: boolean;
  timeoutMs: number;
}

/** Reads and checks all inputs. Their defaults are in `deploy/action.yml` only. Throws `invalid-input`. */
export function readDeployInputs(): DeployInputs {
  const host = readHost();
  const port = readNumber('port', 1, 65_535);
  const inputs = {
    host,
    port,
    user: readUser(),
    privateKey: readPrivateKey(getInput('ssh-key')),
    knownHosts: readKnownHosts(getInput('known-hosts'), { host, port }),
    database: readDatabase(),
    files: readFiles(),
    command: getInput('command').replaceAll('\r\n', '\n'),
    dryRun: readBoolean('dry-run'),
    timeoutMs: readNumber('timeout-seconds', 1, 3_600) * 1_000,
  };
  if (inputs.database === null && inputs.files === null && inputs.command === '') {
    throw new DeployError(
      'invalid-input',
      'Nothing to deploy: the inputs database, files and command are empty.',
      'Give database and remote-database, or files and remote-directory.',
    );
  }
  return inputs;
}

/** A host name, or an address with an optional zone: nothing that a shell or `ssh` could misread. */
function readHost(): string {
  const host = getInput('host').replace(/^\[(.*)\]$/, '$1');
  if (/^[\p{L}\p{N}_:][\p{L}\p{N}_.:-]*(%[A-Za-z0-9_.-]+)?$/u.test(host)) return host;
  throw invalid(
    'host',
    host === '' ? 'is empty' : 'is neither a host name nor an IP address',
    'Write only the host, such as www.example.com: user and port have their own inputs.',
  );
}

function readUser(): string {
  const user = getInput('user');
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.@+\\-]*\$?$/u.test(user)) return user;
  throw invalid(
    'user',
    user === '' ? 'is empty' : 'is no name of a user',
    'Write the name that you use to sign in by ssh.',
  );
}

function readDatabase(): DeployInputs['database'] {
  const [local, remote] = [readPath('database'), readPath('remote-database')];
  if (local === '' && remote === '') return null;
  if (local === '') throw invalid('database', 'is empty, and remote-database is not', pair);
  if (remote === '') throw invalid('remote-database', 'is empty, and database is not', pair);
  if (remote.endsWith('/')) {
    throw invalid('remote-database', 'ends with /', 'Set the path of the file itself.');
  }
  return { local: resolve(local), remote };
}

const pair = 'Set both, the file of this job and the one on the server, or neither.';

function readFiles(): DeployInputs['files'] {
  const paths = getInput('files')
    .split(/\r\n|\r|\n/)
    .map((one) => one.trim())
    .filter(Boolean);
  const directory = readPath('remote-directory');
  if (paths.length === 0 && directory === '') return null;
  if (paths.length === 0) throw invalid('files', 'is empty, and remote-directory is not', where);
  if (directory === '') throw invalid('remote-directory', 'is empty, and files is not', where);
  return { paths, directory };
}

const where = 'Set both, the files and the folder on the server, or neither.';

/** Every path is allowed but one with a NUL, which no file name can contain. */
function readPath(name: string): string {
  const path = getInput(name);
  if (!path.includes('\0')) return path;
  throw invalid(name, 'holds a NUL', 'No path can hold one.');
}

function readNumber(name: string, least: number, most: number): number {
  const text = getInput(name);
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= least && number <= most) return number;
  throw invalid(name, `is not a whole number from ${least} to ${most}`, 'Use one.');
}

/** The spellings that `@actions/core` accepts: https://yaml.org/spec/1.2.2/#103-core-schema */
function readBoolean(name: string): boolean {
  const text = getInput(name);
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw invalid(name, 'is neither true nor false', 'Use true or false.');
}

const invalid = (name: string, what: string, hint: string) =>
  new DeployError('invalid-input', `The input ${name} ${what}.`, hint);
