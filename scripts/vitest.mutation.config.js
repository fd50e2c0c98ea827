// Runs the tests of one group of `mutate.js`. Stryker's own option for that, testFiles, is not used: with it,
// version 10.1 activates mutants in a module's constants only after these have been evaluated.
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest requires it
export default defineConfig({
  test: { include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'), testTimeout: 20_000 },
});
