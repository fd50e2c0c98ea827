import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packUpload } from '../../src/emulators/github/pack-upload.ts';
import { samplePage, several } from '../pictures/page/sample-kit.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { downloadArtifacts } from './download-artifacts.ts';

interface Step {
  uses?: string;
  with?: Record<string, string>;
  run?: string;
}

const read = (example: string) =>
  readFileSync(fileURLToPath(new URL(`../../examples/${example}`, import.meta.url)), 'utf8');

const isOf = (step: Step, action: string) => step.uses?.startsWith(`actions/${action}@`) === true;

function put(folder: string, files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
}

/** Runs the job `publish` in a repository with these files, after a fetch; returns the files of the site. */
function publish(example: string, repository: string[]): string[] {
  const { jobs } = parse(read(example));
  const fetched = temporaryFolder();
  const files = ['index.html', 'stats.json', 'index-portrait.jpg', 'tiktok/card.svg'];
  put(fetched, ['social-stats.db', ...files.map((file) => `social-stats/${file}`)]);
  const upload = jobs.fetch.steps.find((step: Step) => isOf(step, 'upload-artifact')).with;
  const path = upload.path.replace(/\$\{\{ \S+\.(\S+) \}\}/g, (_: string, output: string) =>
    output === 'database' ? 'social-stats.db' : 'social-stats',
  );
  const packed = packUpload({ name: upload.name, path }, fetched);
  if (!packed) throw new Error('Nothing was uploaded.');

  const workspace = temporaryFolder();
  const steps: Step[] = jobs.publish.steps;
  for (const step of steps) {
    if (isOf(step, 'checkout')) put(workspace, repository);
    if (isOf(step, 'download-artifact')) downloadArtifacts([packed], step.with, workspace);
    if (step.run) execFileSync('bash', ['-e', '-c', step.run], { cwd: workspace });
  }
  const site = steps.find((step) => isOf(step, 'upload-pages-artifact'))?.with?.path ?? '';
  return readdirSync(join(workspace, site), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(workspace, site).length + 1))
    .sort();
}

test('the files are added to the pages of a site, and the database is not published', () => {
  const files = publish('add-to-pages-site.yml', ['public/index.html', 'public/about/index.html']);
  expect(files).toEqual([
    'about/index.html',
    'index.html',
    'stats/index-portrait.jpg',
    'stats/index.html',
    'stats/stats.json',
    'stats/tiktok/card.svg',
  ]);
});

test('a site of nothing else has the files at its root, and its recipe says that it replaces everything', () => {
  expect(publish('publish-to-pages.yml', [])).toEqual([
    'index-portrait.jpg',
    'index.html',
    'stats.json',
    'tiktok/card.svg',
  ]);
  expect(read('publish-to-pages.yml').split('\nname:')[0]).toContain('replaces');
});

test('a site of the media kit alone has the page and its portrait, and no numbers by day', () => {
  expect(publish('publish-media-kit.yml', [])).toEqual(['index-portrait.jpg', 'index.html']);
  expect(read('publish-media-kit.yml').split('\nname:')[0]).toContain('replaces');
});

test.skipIf(!existsSync('/usr/bin/chromium'))(
  'the media kit is printed as a PDF and as a PNG, by the commands of its recipe',
  () => {
    const { steps }: { steps: Step[] } = parse(read('print-media-kit.yml')).jobs.fetch;
    const run = steps.find(({ run: command }) => command?.includes('google-chrome'))?.run ?? '';
    const [folder, programs] = [temporaryFolder(), temporaryFolder()];
    symlinkSync('/usr/bin/chromium', join(programs, 'google-chrome'));
    writeFileSync(join(folder, 'index.html'), samplePage(several(4)));
    const env = { ...process.env, FILES: folder, PATH: `${programs}:${process.env.PATH}` };
    execFileSync('bash', ['-e', '-c', run], { cwd: programs, env, stdio: 'pipe' });
    const pdf = readFileSync(join(folder, 'media-kit.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const png = readFileSync(join(folder, 'media-kit.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2240, 2480]);
    rmSync(join(folder, 'index.html'));
    execFileSync('bash', ['-e', '-c', run], { cwd: programs, env, stdio: 'pipe' });
  },
);

describe.each(['add-to-pages-site.yml', 'publish-to-pages.yml', 'publish-media-kit.yml'])(
  '%s',
  (example) => {
    test('deploys what the same attempt has packed, so that the job can be run again', () => {
      const steps: Step[] = parse(read(example)).jobs.publish.steps;
      const packed = steps.find((step) => isOf(step, 'upload-pages-artifact'))?.with?.name;
      expect(packed).toContain('github.run_attempt');
      expect(steps.find((step) => isOf(step, 'deploy-pages'))?.with?.artifact_name).toBe(packed);
    });
  },
);
