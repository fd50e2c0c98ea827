// Rebuilds `dist` elsewhere and compares: what users run must be what the sources say.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const rebuilt = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  execFileSync(process.execPath, [fileURLToPath(new URL('build.js', import.meta.url)), rebuilt], {
    stdio: 'inherit',
  });
  const names = [...new Set([...readdirSync(dist), ...readdirSync(rebuilt)])];
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return null;
    }
  };
  const differing = names.filter((name) => {
    const [committed, expected] = [read(dist, name), read(rebuilt, name)];
    return committed === null || expected === null || !committed.equals(expected);
  });
  if (differing.length > 0) {
    console.error(
      `dist is not what the sources build: ${differing.join(', ')}. Run npm run build and commit dist.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist is what the sources build (${names.length} files).`);
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
