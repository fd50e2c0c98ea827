import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every script in dist is executable in git, because others cannot be run from a checkout', () => {
  const scripts = readdirSync(`${root}/dist`).filter((name) =>
    readFileSync(`${root}/dist/${name}`, 'latin1').startsWith('#!'),
  );
  expect(scripts).toEqual(['cli.js']);
  const listed = execFileSync('git', ['ls-files', '--stage', 'dist/cli.js'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(listed).toMatch(/^100755 /);
});

test('the WebAssembly in dist is that of the packages', () => {
  const files = readdirSync(`${root}/dist`).filter((name) => name.endsWith('.br'));
  expect(files).toEqual(['libsodium.wasm.br', 'sql-wasm-browser.wasm.br']);
  const [libsodium, sqlite] = files.map((name) =>
    brotliDecompressSync(readFileSync(`${root}/dist/${name}`)),
  );
  const packages = `${root}/node_modules`;
  expect(sqlite?.equals(readFileSync(`${packages}/sql.js/dist/sql-wasm-browser.wasm`))).toBe(true);
  const code = readFileSync(`${packages}/libsodium/dist/modules-esm/libsodium.mjs`, 'utf8');
  expect(code.includes(libsodium?.toString('base64') ?? 'nothing')).toBe(true);
});
