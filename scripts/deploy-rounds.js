// Merges into the database of a live site over a real SSH server while the site writes, 200 times or as often
// as given. The test suite does the same 20 times. Usage: npm run deploy-rounds -- [ROUNDS]
import { spawnSync } from 'node:child_process';

const [rounds = 200] = process.argv.slice(2).map(Number);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run deploy-rounds -- [ROUNDS]');
  process.exit(2);
}
const file = '__tests__/deploy/live-writer.test.ts';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', file, '--disable-console-intercept'],
  { stdio: 'inherit', env: { ...process.env, DEPLOY_ROUNDS: String(rounds) } },
);
process.exitCode = status ?? 1;
