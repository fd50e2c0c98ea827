// Fetches once with real credentials from the environment, in a temporary folder. A token that is due is
// refused and not renewed, because the renewed one could not be saved. Usage: npm run test:live
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toEnvFile } from '../src/cli/read-credentials.ts';
import { platforms } from '../src/platforms/index.ts';

const entry = process.env.STATS_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const required = ({ keys }) => keys.flatMap(({ name, required }) => (required ? [name] : []));

if (toEnvFile(process.env, platforms) === null) {
  const keys = platforms.map((platform) => `${platform.name} (${required(platform).join(', ')})`);
  console.log(`Skipped: the environment holds no credentials. Set those of ${keys.join(', ')}.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'social-stats-live-'));
  try {
    const { status, stdout } = spawnSync(process.execPath, [entry, 'fetch', '--json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    const accounts = stdout ? JSON.parse(stdout) : [];
    for (const { account, status: outcome, stats } of accounts)
      console.log(`${account}: ${outcome === 'ok' ? JSON.stringify(stats) : 'failed, see above'}`);
    // An account without a known figure was not really fetched, even with the status `ok`.
    const empty = accounts.filter(
      ({ status: outcome, stats }) =>
        outcome === 'ok' && Object.values(stats).every((figure) => figure === null),
    );
    for (const { account } of empty) console.error(`${account}: no figure is known.`);
    process.exitCode = status === 0 && empty.length > 0 ? 1 : (status ?? 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
