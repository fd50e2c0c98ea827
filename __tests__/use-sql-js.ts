// Hides node:sqlite from the code under test, in this process and in those that a test starts with
// `process.execPath`, so that both use sql.js. A setup file of vitest.config.ts.
import './without-node-sqlite.cjs';
import { fileURLToPath } from 'node:url';

process.execPath = fileURLToPath(new URL('node-without-sqlite', import.meta.url));
