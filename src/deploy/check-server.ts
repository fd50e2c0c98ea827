import { shown } from '../runner/shown.ts';
import type { Connection } from './connection.ts';
import { DeployError } from './deploy-error.ts';
import type { DeployInputs } from './inputs.ts';

/** The program on the server that runs the SQL. */
export type SqliteTool = 'sqlite3' | 'python3';

export interface ServerState {
  /** `null` when there is no database to merge. */
  tool: SqliteTool | null;
  /** Whether the database file exists. */
  hasDatabase: boolean;
  /** Whether the folder for the files exists. */
  hasDirectory: boolean;
}

/**
 * Checks everything that the deploy needs on the server, before anything is changed. Rejects with
 * `remote-tool`, `remote-database` or `remote-files`, or with an error of the connection.
 */
export async function checkServer(
  connection: Connection,
  { database, files, host }: DeployInputs,
): Promise<ServerState> {
  const parameters = [database?.remote ?? '', files?.directory ?? ''];
  const { said, failure } = await connection.run({ text: script, parameters });
  if (failure) {
    throw toError(failure.reason, {
      host,
      database: shown(database?.remote ?? ''),
      directory: shown(files?.directory ?? ''),
    });
  }
  const tool = said.get('tool');
  return {
    tool: tool === 'sqlite3' || tool === 'python3' ? tool : null,
    hasDatabase: said.get('database') === 'there',
    hasDirectory: said.get('directory') === 'there',
  };
}

// The merge needs JSON functions and row values (SQLite 3.15 or newer, https://sqlite.org/rowvalue.html).
const probe = `SELECT json_valid('{}') AND (1,2)>(1,1)`;

const script = `
if [ -n "$1" ]; then
  query="${probe}"
  program='import sqlite3, sys; print(sqlite3.connect(":memory:").execute(sys.argv[1]).fetchone()[0])'
  if [ "$(sqlite3 -init /dev/null -batch :memory: "$query" 2>/dev/null </dev/null)" = 1 ]; then say tool sqlite3
  elif [ "$(python3 -I -c "$program" "$query" 2>/dev/null </dev/null)" = 1 ]; then say tool python3
  elif command -v sqlite3 >/dev/null 2>&1; then fail tool-old
  else fail tool
  fi
  absolute "$1"
  follow
  if [ -e "$path" ]; then
    [ -f "$path" ] || fail database-kind
    [ -r "$path" ] && [ -w "$path" ] && [ -w "\${path%/*}/" ] || fail database-permission
    say database there
  else
    [ -d "\${path%/*}/" ] || fail database-folder
    [ -w "\${path%/*}/" ] || fail database-permission
  fi
fi
if [ -n "$2" ]; then
  absolute "$2"
  if [ -d "$path" ]; then
    [ -w "$path" ] && [ -x "$path" ] || fail directory-permission
    say directory there
  elif [ -e "$path" ] || [ -h "$path" ]; then fail directory-kind
  fi
fi
`;

interface Places {
  host: string;
  database: string;
  directory: string;
}

const installSqlite =
  '"sudo apt-get install sqlite3" (Debian, Ubuntu), "sudo dnf install sqlite" (Fedora, Red Hat) or "apk add sqlite" (Alpine)';

function toError(reason: string, { host, database, directory }: Places): DeployError {
  const install = `Install one of them there, for example by ${installSqlite}, and make sure that it is on the PATH of SSH sessions.`;
  switch (reason) {
    case 'tool':
      return new DeployError(
        'remote-tool',
        `The server at ${host} has neither sqlite3 nor a python3 with SQLite, and merging the database needs one of them.`,
        install,
      );
    case 'tool-old':
      return new DeployError(
        'remote-tool',
        `The sqlite3 of the server at ${host} is older than 3.15 or does not support JSON, and there is no python3 with a newer one.`,
        `Update it there, for example by ${installSqlite}, or install python3.`,
      );
    case 'database-kind':
      return remoteDatabase(`${database} on the server is not a file.`, 'Look at remote-database.');
    case 'database-permission':
      return remoteDatabase(
        `This user may not write ${database} on the server or its folder, where SQLite keeps its journal. For a link, the same holds for its target.`,
        'Give this user or its group write permission for the file and its folder.',
      );
    case 'database-folder':
      return remoteDatabase(
        `The folder of ${database}, or of the file that it links to, does not exist on the server.`,
        'Check remote-database: a path without a leading / starts in the home folder of the user.',
      );
    case 'directory-kind':
      return new DeployError(
        'remote-files',
        `${directory} on the server is not a folder, nor a link to one.`,
        'Look at remote-directory.',
      );
    default:
      return new DeployError(
        'remote-files',
        `This user may not write to the folder ${directory} on the server.`,
        'Give this user or its group write permission for it.',
      );
  }
}

const remoteDatabase = (message: string, hint: string) =>
  new DeployError('remote-database', message, hint);
