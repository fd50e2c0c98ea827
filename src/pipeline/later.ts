// What a run needs only when its first requests are under way: it is loaded while they are answered.
export { openDatabaseFile } from '../storage/database.ts';
export { describeSqlite, loadSqlite } from '../storage/sqlite.ts';
export { conclude } from './conclude.ts';
export { readStoredId } from './read-stored-id.ts';
export { rehearse } from './rehearse.ts';
