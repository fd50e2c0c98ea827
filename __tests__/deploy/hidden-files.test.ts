import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene } from './scene.ts';

test('a working directory is copied without what it hides, and the log says what was left out', async () => {
  const { server, inputs } = await createScene();
  const folder = temporaryFolder();
  for (const name of ['.git', 'cards']) mkdirSync(join(folder, name));
  for (const name of ['.git/config', '.env.social', '.htaccess', 'cards/a.svg', 'index.html'])
    writeFileSync(join(folder, name), 'x');
  const { errors, raw, outputs } = await createDeploy('dist', {
    ...inputs,
    files: `${folder}/.\n${folder}/.htaccess`,
    'remote-directory': 'www',
  }).main();
  expect(errors).toEqual([]);
  expect(raw).toMatch(/^::notice::.*not copied: \.env\.social, \.git\. /m);
  expect(outputs.get('files-copied')).toBe('3');
  const copied = readdirSync(join(server.home, 'www'), { recursive: true });
  expect(copied.sort()).toEqual(['.htaccess', 'cards', 'cards/a.svg', 'index.html']);
});
