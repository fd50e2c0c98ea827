import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';

/**
 * Creates a folder for the running test, which is deleted when the test ends. On Windows only the native realpath
 * resolves short names, such as RUNNER~1 in TEMP.
 */
export function temporaryFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'storage-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a file with Node's own SQLite, which is independent of the code under test. */
export function withSqlite<T>(file: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

export const all = (file: string, sql: string): Record<string, unknown>[] =>
  withSqlite(file, (database) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row })),
  );
