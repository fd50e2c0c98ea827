// npm run test:live: one fetch with real credentials from the environment, in a folder of its own. A token
// that is due is refused, not spent, because there is nothing that could keep the renewed one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toEnvText } from '../src/cli/read-credentials.ts';
import { platforms } from '../src/platforms/index.ts';

const entry = process.env.STATS_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const required = ({ keys }) => keys.flatMap(({ name, required }) => (required ? [name] : []));

if (toEnvText(process.env, platforms) === '') {
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
    // An account of which nothing is known was not really fetched, whatever its status says.
    const empty = accounts.filter(
      ({ status: outcome, stats }) =>
        outcome === 'ok' && Object.values(stats).every((figure) => figure === null),
    );
    for (const { account } of empty) console.error(`${account}: not one number is known.`);
    process.exitCode = status === 0 && empty.length > 0 ? 1 : (status ?? 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
