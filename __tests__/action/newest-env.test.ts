import { expect, test } from 'vitest';
import { openHandover, readNewestEnv } from '../../src/action/newest-env.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const silent = {
  group: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  failure: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  mask: () => undefined,
};

test.each([
  ['of the same step', 'stats', 'stats', true],
  ['of an earlier step', 'stats', '__octo_stats_2', false],
  ['of a step without a name', '', '', false],
])('post knows whether the newest text is %s', async (_, step, reader, isOwn) => {
  const RUNNER_TEMP = temporaryFolder();
  const inputs = { env: parseEnv('A=old\n') };
  const file = parseEnv('A=new\n');
  await openHandover(inputs, { RUNNER_TEMP })?.write({ file, isSaved: true, step: step || null });
  const newest = await readNewestEnv(inputs, { RUNNER_TEMP, GITHUB_ACTION: reader }, silent);
  expect(newest).toMatchObject({ env: { text: 'A=new\n' }, origin: 'saved', isOwn });
});
