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

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 20_000,
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
});
