import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf } from '../../src/files/makers-mark.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene } from './scene.ts';

test('somebody’s own index.html and creator.svg on the server stay, with a warning, and ours are replaced', async () => {
  const scene = await createScene();
  const local = join(scene.folder, 'out');
  const remote = join(scene.server.home, 'www');
  const marked = (name: string, text: string) => `<html>${markOf(name)}${text}</html>`;
  for (const folder of [local, remote].flatMap((one) => [one, join(one, 'mine'), join(one, 'kit')]))
    mkdirSync(folder);
  writeFileSync(join(local, 'index.html'), marked('index.html', 'new'));
  writeFileSync(join(local, 'creator.svg'), marked('creator.svg', 'new'));
  writeFileSync(join(local, 'card.svg'), 'new');
  writeFileSync(join(local, 'index-portrait.png'), 'new');
  writeFileSync(join(local, 'kit', 'index.html'), marked('index.html', 'new'));
  writeFileSync(join(local, 'kit', 'index-portrait.png'), 'new');
  writeFileSync(join(remote, 'kit', 'index.html'), marked('index.html', 'old'));
  writeFileSync(join(remote, 'kit', 'index-portrait.png'), 'old');
  writeFileSync(join(local, 'mine', 'index.html'), 'a page that somebody deploys');
  writeFileSync(join(remote, 'index.html'), '<title>My shop</title>');
  writeFileSync(join(remote, 'creator.svg'), marked('creator.svg', 'old'));
  writeFileSync(join(remote, 'card.svg'), 'old');
  writeFileSync(join(remote, 'index-portrait.png'), 'mine');
  writeFileSync(join(remote, 'mine', 'index.html'), 'their page of yesterday');
  const inputs = { ...scene.inputs, files: `${local}/.`, 'remote-directory': 'www' };
  const { errors, warnings, outputs } = await createDeploy('dist', inputs).main();
  expect(errors).toEqual([]);
  expect(warnings).toEqual([
    expect.stringMatching(/^: www\/index-portrait\.png on the server was not replaced/),
    expect.stringMatching(/^: www\/index\.html on the server was not replaced/),
  ]);
  expect(outputs.get('files-copied')).toBe('5');
  const read = (name: string) => readFileSync(join(remote, name), 'utf8');
  expect(read('index.html')).toBe('<title>My shop</title>');
  expect(read('creator.svg')).toBe(marked('creator.svg', 'new'));
  expect(read('card.svg')).toBe('new');
  expect(read('index-portrait.png')).toBe('mine');
  expect(read('kit/index-portrait.png')).toBe('new');
  // Nobody but the person who deploys it has written the local one either.
  expect(read('mine/index.html')).toBe('a page that somebody deploys');
  expect(readdirSync(remote).sort()).toEqual([
    'card.svg',
    'creator.svg',
    'index-portrait.png',
    'index.html',
    'kit',
    'mine',
  ]);
});
