import { expect } from 'vitest';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { openReady, type Ready } from './open-ready.ts';

/** How a set-up is broken, and what `check` says. */
export type Row = [name: string, spoil: (scene: Ready) => unknown, said: RegExp];

/** Also how the next run fails: `RunRecord.cause`. */
export type BrokenRow = [...Row, cause: RegExp];

/** `check` says that a run would fail, and it does, by the same cause. */
export async function expectFailure([, spoil, said, cause]: BrokenRow): Promise<void> {
  const scene = await openReady();
  await spoil(scene);
  const spent = scene.tokenRequests();
  const { code, stdout } = await scene.run('check');
  expect(stdout).toMatch(said);
  expect(stdout).toContain('A run would fail');
  expect(code).toBe(1);
  expect(scene.tokenRequests()).toBe(spent);
  const ran = await scene.runWorkflow();
  expect(ran).toMatchObject({ conclusion: 'failure', cause: expect.stringMatching(cause) });
}

/** `check` warns or says nothing, and the next run succeeds without an error. */
export async function expectSuccess([, spoil, said]: Row): Promise<void> {
  const scene = await openReady();
  await spoil(scene);
  const { code, stdout } = await scene.run('check');
  expect(stdout).toMatch(said);
  expect(stdout).toMatch(/Nothing found that would stop a run\.\n$/);
  expect(code).toBe(0);
  judgeGitHub(scene.github.requests);
  const ran = await scene.runWorkflow();
  expect(ran).toMatchObject({ conclusion: 'success', cause: '' });
}

/** `check` says that it did not look, and gives no verdict about that part. Returns how the next run ends. */
export async function expectUnchecked([, spoil, said]: Row): Promise<'success' | 'failure'> {
  const scene = await openReady();
  await spoil(scene);
  const { code, stdout } = await scene.run('check');
  expect(stdout).toMatch(said);
  expect(stdout).not.toContain('A run would fail');
  const isPart = /(GitHub was|accounts were) not checked\. In the rest, nothing was found/.test(
    stdout,
  );
  expect(code).toBe(isPart ? 2 : 0);
  return (await scene.runWorkflow()).conclusion;
}
