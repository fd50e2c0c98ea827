import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all } from '../storage/temporary-folder.ts';
import { type Build, builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

/** Runs main in two folders that `prepare` has filled alike: as a dry run, and for real. */
async function runBoth(
  build: Build,
  inputs: Record<string, string>,
  prepare: (folder: string) => void = () => undefined,
) {
  const workplace = await createWorkplace({ due: false });
  const run = async (dryRun: string) => {
    const given = { ...workplace.inputs, ...inputs, 'dry-run': dryRun };
    const step = createStep(build, given, workplace.environment);
    prepare(step.folder);
    // The runner's own files are in the same folder.
    const written = () => readdirSync(step.folder).filter((name) => /^(new|social)/.test(name));
    const before = written();
    const { exitCode, annotations, outputs } = await step.main();
    const isSame = written().join() === before.join();
    const said = annotations.map((text) => text.replaceAll(step.folder, 'FOLDER'));
    return { ...step, isSame, outcome: { exitCode, said, changed: outputs.get('changed') } };
  };
  return { dry: await run('true'), real: await run('false') };
}

const withArtifact = { 'history-artifact': 'social-stats' };
const inNewFolder = { database: 'new/er/stats.db' };

describe.each(builds)('a database whose folder does not exist (%s)', (build) => {
  test('is no problem for a dry run when the real run creates the folder', async () => {
    const { dry, real } = await runBoth(build, { ...withArtifact, ...inNewFolder });
    expect(dry.outcome).toEqual({ exitCode: 0, said: [], changed: 'true' });
    expect(dry.isSame).toBe(true);
    expect(real.outcome).toEqual(dry.outcome);
    expect(all(join(real.folder, 'new/er/stats.db'), 'SELECT id FROM social_stats_cache')).toEqual([
      { id: 1 },
    ]);
  });

  test('fails a dry run as it fails the real one when no history is to be fetched', async () => {
    const { dry, real } = await runBoth(build, inNewFolder);
    const said = [expect.stringMatching(/^error: The folder FOLDER\/new\/er does not exist\./)];
    expect(dry.outcome).toMatchObject({ exitCode: 1, said });
    expect(real.outcome).toEqual(dry.outcome);
    expect([dry.isSame, real.isSame]).toEqual([true, true]);
  });

  test.each([
    ['a file', (path: string) => writeFileSync(path, '')],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
  ])('fails both when %s is in its way', async (_, put) => {
    const { dry, real } = await runBoth(build, { ...withArtifact, ...inNewFolder }, (folder) =>
      put(join(folder, 'new')),
    );
    const said = [
      expect.stringMatching(
        /^error: The folder FOLDER\/new\/er cannot be created, because FOLDER\/new is not a folder\./,
      ),
    ];
    expect(dry.outcome).toMatchObject({ exitCode: 1, said });
    expect(real.outcome).toEqual(dry.outcome);
    expect([dry.isSame, real.isSame]).toEqual([true, true]);
  });
});
