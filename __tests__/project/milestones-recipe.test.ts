import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const recipe = fileURLToPath(new URL('../../examples/post-milestones.yml', import.meta.url));
const steps = parse(readFileSync(recipe, 'utf8')).jobs.stats.steps;

test('the recipe posts each milestone in one message', async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const milestones = [
    { account: 'tiktok', metric: 'followers', reached: 1_000, value: 1_004, day: '2026-11-23' },
    {
      account: 'youtube/$(id)',
      metric: 'subscribers',
      reached: 200,
      value: 201,
      day: '2026-11-23',
    },
  ];
  const { run } = steps.at(-1);
  await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    env: {
      PATH: process.env.PATH,
      MILESTONES: JSON.stringify(milestones),
      WEBHOOK: `http://127.0.0.1:${port}/`,
    },
  });
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    {
      content:
        'tiktok: 1000 followers reached, 1004 on 2026-11-23.\nyoutube/$(id): 200 subscribers reached, 201 on 2026-11-23.',
    },
  ]);
  // An expression in a script would run what an account's name holds.
  expect(run).not.toContain('${{');
});
