import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnswerReader, toSession } from '../../src/deploy/remote-script.ts';
import { type Cut, startCuttingProxy } from './cutting-proxy.ts';
import { createDeploy } from './run-deploy.ts';
import { writeNumbers } from './sample-database.ts';
import { createScene, expectMerged, expectUntouched, waitForFile, withFiles } from './scene.ts';

const cuts: (Cut & { when: string })[] = [
  { when: 'in the handshake', direction: 'up', bytes: 300 },
  { when: 'at the sign-in', direction: 'up', bytes: 2_400 },
  { when: 'while the server is checked', direction: 'up', bytes: 4_000 },
  { when: 'while the numbers are sent', direction: 'up', bytes: 60_000 },
  { when: 'while the files are sent', direction: 'up', bytes: 400_000 },
];

describe('a connection that breaks', () => {
  test('in any step is opened again, and the deploy completes', async () => {
    // In parallel, because each of them waits before its retry.
    const checks = cuts.map(async ({ when, ...cut }) => {
      const scene = await createScene();
      const { server, folder, inputs, site } = scene;
      const proxy = await startCuttingProxy(server.port, [cut]);
      await writeNumbers(inputs.database ?? '', {
        bio: noise(100_000),
        at: '2024-11-24T21:00:00Z',
      });
      writeFileSync(join(folder, 'cards', 'large'), noise(500_000));
      const { errors, outputs, log } = await createDeploy('dist', {
        ...withFiles(scene),
        port: String(proxy.port),
        'known-hosts': server.knownHostsAt(proxy.port),
      }).main();
      expect(errors, when).toEqual([]);
      expect(log, when).toContain('Trying again');
      expect(proxy.connections(), when).toBe(2);
      expect(Object.fromEntries(outputs), when).toEqual({
        'rows-merged': '3',
        'files-copied': '3',
      });
      expectMerged(site);
      const copied = join(server.home, 'www/stats/cards');
      expect(readdirSync(copied), when).toEqual(['empty', 'large', 'tiktok']);
      const large = readFileSync(join(folder, 'cards', 'large'));
      expect(readFileSync(join(copied, 'large')).equals(large), when).toBe(true);
      await expect.poll(() => readdirSync(server.temporary)).toEqual([]);
    });
    await Promise.all(checks);
  });

  test('at every attempt to send the numbers leaves the database unchanged', async () => {
    const { server, inputs, site } = await createScene();
    const cut = { direction: 'up', bytes: 60_000 } as const;
    const proxy = await startCuttingProxy(server.port, [cut, cut, cut]);
    await writeNumbers(inputs.database ?? '', { bio: noise(100_000), at: '2024-11-24T21:00:00Z' });
    const { errors, outputs } = await createDeploy('dist', {
      ...inputs,
      port: String(proxy.port),
      'known-hosts': server.knownHostsAt(proxy.port),
    }).main();
    expect(errors).toEqual([expect.stringMatching(/^unreachable: /)]);
    expect(outputs.get('rows-merged')).toBe('');
    expectUntouched(site);
    await expect.poll(() => readdirSync(server.temporary)).toEqual([]);
  });

  test('while the command runs does not start it a second time', async () => {
    const { server, inputs } = await createScene();
    const proxy = await startCuttingProxy(server.port, []);
    const { result } = createDeploy('dist', {
      ...inputs,
      port: String(proxy.port),
      'known-hosts': server.knownHostsAt(proxy.port),
      command: 'echo once >> started; sleep 2',
    }).start();
    await waitForFile(join(server.home, 'started'));
    proxy.cut();
    const { errors } = await result;
    expect(errors).toEqual([expect.stringMatching(/^unreachable: .*while the command ran/)]);
    expect(readFileSync(join(server.home, 'started'), 'utf8')).toBe('once\n');
    expect(proxy.connections()).toBe(1);
  });
});

test('a truncated script does nothing, and truncated data is not used', () => {
  const data = Buffer.from('some data');
  const text = 'echo begun >&2\nreceive "$1"\nsay used';
  const { command, input, token } = toSession({
    text,
    parameters: [String(data.length)],
    input: data,
  });
  const run = (length: number) => {
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      input: input.subarray(0, length),
    });
    const reader = createAnswerReader(token);
    reader.push(stdout);
    return { answer: reader.end(), begun: stderr.includes('begun') };
  };
  expect(run(input.length).answer?.said.has('used')).toBe(true);
  const head = input.length - data.length;
  for (let length = 0; length < head; length += 11) {
    expect(run(length)).toEqual({ answer: null, begun: false });
  }
  for (let length = head; length < input.length; length += 1) {
    const { answer } = run(length);
    expect(answer?.failure?.reason).toBe('cut');
    expect(answer?.said.has('used')).toBe(false);
  }
});

/** Text that can hardly be compressed. */
const noise = (length: number): string => randomBytes(length).toString('base64').slice(0, length);
