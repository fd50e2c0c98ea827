// The tests of one group of `mutate.js`. Stryker has an option for that, testFiles; with it, version 10.1
// does not switch on what it has changed in a module's constants before they are made.
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest wants it so
export default defineConfig({
  test: { include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'), testTimeout: 20_000 },
});
