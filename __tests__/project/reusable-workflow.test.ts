import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packUpload } from '../../src/emulators/github/pack-upload.ts';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { sample } from '../storage/sample-stats.ts';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { downloadArtifacts } from './download-artifacts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Step {
  uses?: string;
  with?: Record<string, string | boolean>;
  run?: string;
}

const { jobs } = parse(readFileSync(join(root, '.github/workflows/social-stats.yml'), 'utf8'));

const stepOf = (job: { steps: Step[] }, action: string): Step['with'] =>
  job.steps.find(({ uses = '' }) => uses.startsWith(`actions/${action}@`))?.with ?? {};

/** What the job `fetch` of one environment leaves as an artifact. */
async function fetchPart(environment: string): Promise<{ name: string; zip: Uint8Array }> {
  const workspace = temporaryFolder();
  const file = join(workspace, `${environment}.db`);
  const id = `id-${environment}`;
  await updateDatabase(file, (database) =>
    saveStats(database, sample({ id, username: environment })),
  );
  const name = String(stepOf(jobs.fetch, 'upload-artifact')?.name).replace(
    /\$\{\{.*\}\}/,
    environment,
  );
  const packed = packUpload({ name, path: file }, workspace);
  if (!packed) throw new Error('Nothing was uploaded.');
  return packed;
}

/** Runs the script of the job `join` after the parts of these environments were fetched. */
async function joinParts(environments: string[]): Promise<string> {
  const workspace = temporaryFolder();
  mkdirSync(join(workspace, '.action'));
  symlinkSync(join(root, 'dist'), join(workspace, '.action/dist'));
  const parts = await Promise.all(environments.map(fetchPart));
  downloadArtifacts(parts, stepOf(jobs.join, 'download-artifact'), workspace);
  const script = jobs.join.steps.find(({ run }: Step) => run !== undefined).run;
  // The shell of a step without `shell`: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
  execFileSync('bash', ['-e', '-c', script], { cwd: workspace, stdio: 'pipe' });
  const kept = join(temporaryFolder(), 'social-stats.db');
  cpSync(join(workspace, 'social-stats.db'), kept);
  return kept;
}

test.each([[['one']], [['one', 'two']], [['one', 'two', 'three']]])(
  'the parts %j are joined into one database',
  async (environments) => {
    const file = await joinParts(environments);
    const rows = all(file, 'SELECT username FROM social_stats_cache ORDER BY id');
    expect(rows.map(({ username }) => username).sort()).toEqual([...environments].sort());
  },
);

test('without any part the job fails, and says what is missing', async () => {
  await expect(joinParts([])).rejects.toThrow(/parts/);
});
