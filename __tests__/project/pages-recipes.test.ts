import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packUpload } from '../../src/emulators/github/pack-upload.ts';
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
  put(fetched, ['social-stats.db', 'social-stats/stats.json', 'social-stats/tiktok/card.svg']);
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
    'stats/stats.json',
    'stats/tiktok/card.svg',
  ]);
});

test('a site of nothing else has the files at its root, and its recipe says that it replaces everything', () => {
  expect(publish('publish-to-pages.yml', [])).toEqual(['stats.json', 'tiktok/card.svg']);
  expect(read('publish-to-pages.yml').split('\nname:')[0]).toContain('replaces');
});

describe.each(['add-to-pages-site.yml', 'publish-to-pages.yml'])('%s', (example) => {
  test('deploys what the same attempt has packed, so that the job can be run again', () => {
    const steps: Step[] = parse(read(example)).jobs.publish.steps;
    const packed = steps.find((step) => isOf(step, 'upload-pages-artifact'))?.with?.name;
    expect(packed).toContain('github.run_attempt');
    expect(steps.find((step) => isOf(step, 'deploy-pages'))?.with?.artifact_name).toBe(packed);
  });
});
