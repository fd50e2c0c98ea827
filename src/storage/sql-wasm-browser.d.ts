/** What is used of sql.js. https://sql.js.org/documentation/ */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  type SqlValue = string | number | bigint | Uint8Array | null;

  export class Statement {
    bind(params: SqlValue[] | Record<string, SqlValue>): boolean;
    /** Returns whether there is another row. */
    step(): boolean;
    get(params: null, config: { useBigInt: boolean }): SqlValue[];
    getColumnNames(): string[];
    /** Binds the values, and runs to the first row. */
    run(params: SqlValue[]): void;
    /** Ends the run, so that the statement holds no lock, and forgets the values. */
    reset(): void;
    free(): boolean;
  }

  export class Database {
    constructor(bytes?: Uint8Array);
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }

  // biome-ignore lint/style/noDefaultExport: sql.js has it
  export default function initSqlJs(options: {
    wasmBinary: ArrayBuffer;
  }): Promise<{ Database: typeof Database }>;
}
