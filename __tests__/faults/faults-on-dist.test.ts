import { expect, test } from 'vitest';
import { findRecoveryLines, openRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { createStep, type StepResult } from '../action/run-step.ts';
import { createWorkplace, type Workplace } from '../action/workplace.ts';
import { type FaultName, toMishap } from './fault-kinds.ts';
import { type RequestName, requests } from './run-cell.ts';

/** Breaks one of the requests of a step. The repository and the secret have the names of the matrix. */
function fault(
  { github, tiktok }: Workplace,
  request: RequestName,
  name: FaultName,
  times: number,
  headers: Record<string, string> = {},
): void {
  const { service, method, path } = requests[request];
  const mishap = toMishap(name, service, Date.now());
  if (mishap === 'refused') throw new Error('An emulator that listens refuses nobody.');
  const emulator = service === 'github' ? github : tiktok;
  emulator.fault({ ...mishap, headers: { ...mishap.headers, ...headers }, method, path, times });
}

const always = Number.POSITIVE_INFINITY;

/** The tokens are renewed and saved, the numbers are fetched, and no annotation mentions the fault. */
function expectFine(result: StepResult, workplace: Workplace, name?: string): void {
  expect(result.annotations, name).toEqual([]);
  expect(result.exitCode, name).toBe(0);
  expect(result.outputs.get('refreshed'), name).toBe('["tiktok"]');
  expect(result.outputs.get('secret-updated'), name).toBe('true');
  expect(result.outputs.get('tiktok-followers'), name).not.toBe('');
  expectSaved(workplace);
}

const refreshTokenOf = (workplace: Workplace) =>
  workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '';

function expectSaved(workplace: Workplace): void {
  expect(workplace.secretText()).not.toBe(workplace.envText);
  expect(workplace.tiktok.isAlive(refreshTokenOf(workplace))).toBe(true);
}

function expectUnspent(workplace: Workplace): void {
  expect(workplace.secretText()).toBe(workplace.envText);
  expect(workplace.tiktok.isAlive(refreshTokenOf(workplace))).toBe(true);
}

const codeOf = (result: StepResult): string | undefined =>
  JSON.parse(result.outputs.get('stats') ?? '')[0].error?.code;

// In parallel, because each of them waits in real time.
test('the built action retries the write, the token request and a read after one failure, and succeeds', async () => {
  const cells = [
    ['write', '502', {}],
    ['write', 'reset after it acted', {}],
    ['token', '429, Retry-After', { 'retry-after': '1' }],
    ['profile', '502', {}],
  ] as const;
  const repeated = cells.map(async ([request, name, headers]) => {
    const workplace = await createWorkplace();
    fault(workplace, request, name, 1, headers);
    const step = createStep('dist', workplace.inputs, workplace.environment);
    expectFine(await step.main(), workplace, `${request}: ${name}`);
    expect((await step.post()).raw).toBe('');
  });
  await Promise.all(repeated);
});

test('the built action seals again when the key has changed between the read and the write', async () => {
  const workplace = await createWorkplace();
  const { github, tiktok, repository } = workplace;
  tiktok.fault({ path: requests.token.path, delayMs: 150 });
  const step = createStep('dist', workplace.inputs, workplace.environment);
  const running = step.start();
  while (workplace.tokenRequests() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  github.rotateKey(repository);
  expectFine(await running.result, workplace);
  const writes = github.requests.filter(
    ({ method, path }) => method === 'PUT' && path === requests.write.path,
  );
  expect(writes.map(({ status }) => status)).toEqual([422, 204]);
});

test('the built action prints a recovery line that opens when it may not write the secret', async () => {
  const workplace = await createWorkplace();
  fault(workplace, 'write', '403', always);
  const step = createStep('dist', workplace.inputs, workplace.environment);
  const result = await step.main();
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toEqual([expect.stringContaining('could not be written')]);
  expect(codeOf(result)).toBeUndefined();

  const after = await step.post();
  expect(after.exitCode).toBe(1);
  expect(after.annotations).toEqual([expect.stringContaining('could not be written')]);
  const [line, ...others] = findRecoveryLines(after.log);
  expect(others).toEqual([]);
  const values = openRecoveryLine(
    line ?? { account: '', sealed: '' },
    workplace.secret().get('TIKTOK_CLIENT_SECRET') ?? '',
    await loadSodium(),
  );
  expect(workplace.tiktok.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  expect(workplace.tokenRequests()).toBe(1);
});

test.each([
  ['metadata', '404', 'wrong-target'],
  ['probe', 'secondary limit, 403', 'throttled'],
  ['token', '401', 'invalid-input'],
] as const)(
  'when the %s request gets %s, the built action reports %s once and spends no token',
  async (...cell) => {
    const [request, name, code] = cell;
    const workplace = await createWorkplace();
    fault(workplace, request, name, always);
    const step = createStep('dist', workplace.inputs, workplace.environment);
    const result = await step.main();
    expect(codeOf(result)).toBe(code);
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(1);
    expectUnspent(workplace);
    expect((await step.post()).raw).toBe('');
  },
);

test('with a valid access token the built action fetches, whatever GitHub answers about the secret', async () => {
  const cells = [
    ['metadata', '500', 0],
    ['key', '403', 1],
  ] as const;
  const fetched = cells.map(async ([request, name, exitCode]) => {
    const workplace = await createWorkplace({ due: false });
    fault(workplace, request, name, always);
    const inputs = { ...workplace.inputs, refresh: 'always' };
    const result = await createStep('dist', inputs, workplace.environment).main();
    expect(codeOf(result)).toBeUndefined();
    expect(result.outputs.get('tiktok-followers')).not.toBe('');
    expect(result.exitCode, `${request}: ${name}`).toBe(exitCode);
    expect(result.annotations).toHaveLength(1);
    expectUnspent(workplace);
    expect(workplace.tokenRequests()).toBe(0);
  });
  await Promise.all(fetched);
});

test('an HTML page instead of the videos fails the account in the built action, and its tokens are saved', async () => {
  const workplace = await createWorkplace();
  fault(workplace, 'videos', 'HTML', always);
  const result = await createStep('dist', workplace.inputs, workplace.environment).main();
  expect(codeOf(result)).toBe('unexpected-answer');
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toHaveLength(1);
  expect(result.outputs.get('secret-updated')).toBe('true');
  expectSaved(workplace);
});
