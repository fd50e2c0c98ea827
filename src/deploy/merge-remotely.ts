import { shown } from '../runner/shown.ts';
import type { Merged } from '../storage/merge-databases.ts';
import { countMerged, merge, prepareMerge } from '../storage/merge-sql.ts';
import type { SqliteTool } from './check-server.ts';
import type { Connection } from './connection.ts';
import { DeployError } from './deploy-error.ts';
import { transferError } from './transfer-error.ts';

export interface RemoteMerge {
  tool: SqliteTool;
  /** Path on the server. */
  database: string;
  /** Bytes of a database file with the rows to merge. */
  numbers: Uint8Array;
  /** How long to wait for another program's lock, in ms. */
  patienceMs: number;
  /** The runner's time, in ms since 1970. */
  now: number;
  /** Runs the same statements, then rolls them back. */
  dryRun: boolean;
}

/**
 * Merges rows into a live database on the server, in one transaction of the server's own SQLite. Rejects with `remote-database`, and then the database is unchanged, or
 * with `unreachable` when the connection broke.
 */
export async function mergeRemotely(
  connection: Connection,
  { tool, database, numbers, patienceMs, now, dryRun }: RemoteMerge,
): Promise<Merged> {
  const { said, failure } = await connection.run({
    text: script,
    parameters: [
      String(numbers.length),
      tool,
      database,
      String(patienceMs),
      statementsAt(now).join(';\n'),
      countMerged,
      dryRun ? 'ROLLBACK' : 'COMMIT',
    ],
    input: numbers,
  });
  if (failure?.reason === 'sqlite') throw explain(failure.detail, shown(database));
  if (failure) throw transferError('remote-database', failure.reason);
  const counts = /^(\d+)\|(\d+)\|(\d+)$/.exec(said.get('counts') ?? '');
  if (!counts) throw explain('', shown(database));
  const [rows = 0, aheadInSource = 0, aheadInTarget = 0] = counts.slice(1).map(Number);
  return { rows, aheadInSource, aheadInTarget };
}

const statementsAt = (now: number): string[] => [
  "ATTACH 'received' AS source",
  // Keeps uncommitted pages out of the file: https://sqlite.org/pragma.html#pragma_cache_spill
  'PRAGMA main.cache_spill = 0',
  ...prepareMerge(now),
  'BEGIN IMMEDIATE',
  ...merge,
];

// A dry run must not create a file. A file named ":memory:" is still a file, because `absolute` adds its
// folder. A site that runs as another user must be able to read a new database.
const script = `
receive "$1"
absolute "$3"
follow
readable_as "\${path%/*}"
[ -e "$path" ] || [ "$7" = COMMIT ] || path=:memory:
cd "$stage"
case $2 in
  sqlite3)
    sqlite3 -init /dev/null -batch -bail -noheader -list -cmd ".timeout $4" "$path" "$5;
$6;
$7;" >counts 2>errors </dev/null ;;
  python3)
    python3 -I -c '
import os, sqlite3, sys
path, patience, statements, count, end = sys.argv[1:]
database = sqlite3.connect(os.fsencode(path), timeout=int(patience) / 1000, isolation_level=None)
database.executescript(statements)
counts = database.execute(count).fetchone()
database.execute(end)
database.close()
print(*counts, sep="|")' "$path" "$4" "$5" "$6" "$7" >counts 2>errors </dev/null ;;
esac || fail sqlite "$(tail -n 1 errors | head -c 300)"
say counts "$(cat counts)"
`;

/** Explains why SQLite refused the merge, by known patterns in its messages. */
function explain(detail: string, database: string): DeployError {
  const found = refusals.find(([shape]) => shape.test(detail));
  const [, what, hint] = found ?? [
    null,
    'SQLite on the server could not merge the rows, and nothing was changed',
    'Check the definition, constraints and triggers of its social_stats tables, and the free disk space.',
  ];
  return new DeployError('remote-database', `${database} on the server: ${what}.`, hint);
}

const refusals: [RegExp, string, string][] = [
  [
    /database (table )?is locked/,
    'another program kept it locked the whole time',
    'Find the program that keeps a transaction open, or raise timeout-seconds.',
  ],
  [
    /disk is full|disk I\/O error/,
    'its disk is full or faulty; nothing was changed',
    'Free some space on the server, then run it again.',
  ],
  [
    /readonly database|unable to open database/,
    'SQLite has no permission to write it or the journal beside it',
    'Give this user or its group write permission for the file and its folder.',
  ],
  [
    /not a database|malformed|encrypted/,
    'it is not an SQLite database, or it is damaged',
    'Check remote-database, or restore the file from a backup.',
  ],
  [
    /no such column|has no column|cannot modify|no such function|no such module|WITHOUT ROWID/i,
    'its social_stats tables lack a column or are not ordinary tables',
    'Rename them, so that new ones are created, or use another path for the database.',
  ],
  [
    /constraint failed|RAISE|abort/i,
    'one of its constraints or triggers rejects the numbers; nothing was changed',
    'Check the definition of its social_stats tables.',
  ],
];
