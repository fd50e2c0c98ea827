/** The largest database, in bytes: it is in memory twice while it is written. */
export const maxDatabaseBytes = 1024 * 1024 * 1024;
