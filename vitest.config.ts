import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** Closes with one plain line that other programs read. Under CI a skipped test is a failure. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const skipped = count('skipped') + count('pending');
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed')} failed, ${skipped} skipped\n`,
    );
    if (process.env.CI && skipped > 0) process.exitCode = 1;
  },
};

/** The tests that also run without node:sqlite, in each run or only in `npm run test:all`. */
const onSqlJs = (mode: string): string[] =>
  mode === 'all'
    ? ['storage', 'pipeline', 'action', 'cli', 'deploy', 'history-artifact', 'crash', 'soak']
    : ['storage'];

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 20_000,
    // It imports JSON in a way that Node refuses.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    projects: [
      { extends: true, test: { name: 'node:sqlite', include: ['__tests__/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'sql.js',
          include: onSqlJs(mode).map((room) => `__tests__/${room}/**/*.test.ts`),
          // It compares the engines, so it needs both.
          exclude: ['__tests__/storage/engines.test.ts'],
          setupFiles: ['__tests__/use-sql-js.ts'],
        },
      },
    ],
    // Many tests wait for processes that they have started.
    maxWorkers: 3,
    reporters: ['default', closingLine],
    coverage: {
      provider: 'custom',
      customProviderModule: 'scripts/coverage-provider.js',
      // All of it, the emulators as well. Files of types alone have no line that could be missed. The script
      // `coverage` leaves out the crash matrix: a process that is killed says nothing of what it ran.
      include: ['src/**/*.ts'],
      autoAttachSubprocess: true,
      reporter: ['text-summary', 'html', 'json-summary', ['text', { skipFull: true }]],
      // Lines only: the same statement does not begin and end at the same places in src/ and in dist/.
      thresholds: {
        lines: 95,
        'src/numbers/metrics.ts': { lines: 100 },
        'src/credentials/**': { lines: 100 },
      },
    },
  },
}));
