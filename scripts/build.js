// Builds `dist` (or the folder given): tsc turns src/ into lib/, ncc bundles that. Two steps, because
// TypeScript 7 has no JavaScript API that ncc could call. Not minified: people audit what handles their tokens.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? 'dist';
process.chdir(root);

rmSync('lib', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
const { code, assets } = await ncc(join(root, 'lib/index.js'), {
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  // The toolkit's own HTTP client brings undici, the largest package of all, which this action never
  // asks for anything: every request goes through src/http.ts.
  externals: { undici: './undici.cjs' },
});

// A package without a file for its licence has it in its README, where ncc does not look.
const licences = String(assets['licenses.txt'].source).replace(
  /^(\S+)\n[\w.-]+\n(?=\n)/gm,
  (entry, name) => {
    const readme = join('node_modules', name, 'README.md');
    if (!existsSync(readme)) return entry;
    const [, licence = ''] = /^License\n-+\n([\s\S]*)/m.exec(readFileSync(readme, 'utf8')) ?? [];
    return `${entry}${licence.trim()}\n`;
  },
);

const starter = (name) => `import { start } from './index.js';\n\nawait start('${name}');\n`;
const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  'licenses.txt': licences,
  'undici.cjs': [
    '// In the place of the package undici, which the toolkit imports and this action has no use for.',
    'exports.ProxyAgent = class {};',
    "exports.fetch = () => {\n  throw new Error('This bundle sends its requests through node-fetch alone.');\n};\n",
  ].join('\n\n'),
  // What action.yml and the package's bin point at: each loads only its own part of the bundle.
  'main.js': starter('main'),
  'post.js': starter('post'),
  'deploy.js': starter('deploy'),
  'deploy-post.js': starter('deploy-post'),
  'cli.js': `#!/usr/bin/env -S node --\n${starter('cli')}`,
};
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(target, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}
