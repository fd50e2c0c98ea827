import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Fault, openService } from '../../src/emulators/server.ts';
import { createHttp, type HttpRequest } from '../../src/net/http.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { toFailures } from '../../src/pipeline/failures.ts';
import { few } from '../few.ts';
import { keyPath, probePath, secretPath, tokenPath } from '../world.ts';
import {
  expectNothingHalfDone,
  openScene,
  runPath,
  type Scene,
  userPath,
  videoPath,
} from './hostile-scene.ts';

interface Call {
  service: 'tiktok' | 'github';
  method: string;
  path: string;
  /** How the error names the call. */
  named: RegExp;
  /** What fails when the answer cannot be used. */
  costs: 'the account' | 'the writing' | 'nothing';
  /** Its odd fields are unknown, and cost nothing else. */
  isLenient?: boolean;
}

const oddFields = 'wrong values in the right fields';

const calls: Record<string, Call> = {
  token: {
    service: 'tiktok',
    method: 'POST',
    path: tokenPath,
    named: /TikTok's token request/,
    costs: 'the account',
  },
  'user info': {
    service: 'tiktok',
    method: 'GET',
    path: userPath,
    named: /TikTok's user info/,
    costs: 'the account',
  },
  'video list': {
    service: 'tiktok',
    method: 'POST',
    path: videoPath,
    named: /TikTok's video list/,
    costs: 'the account',
    isLenient: true,
  },
  'secret metadata': {
    service: 'github',
    method: 'GET',
    path: secretPath,
    named: /GitHub/,
    costs: 'the account',
  },
  'public key': {
    service: 'github',
    method: 'GET',
    path: keyPath,
    named: /GitHub/,
    costs: 'the account',
  },
  'write probe': {
    service: 'github',
    method: 'PUT',
    path: probePath,
    named: /GitHub/,
    costs: 'nothing',
  },
  'secret write': {
    service: 'github',
    method: 'PUT',
    path: secretPath,
    named: /could not be written into TIKTOK_SECRET/,
    costs: 'the writing',
  },
  'run of the workflow': {
    service: 'github',
    method: 'GET',
    path: runPath,
    named: /GitHub/,
    costs: 'the account',
  },
};

/** Bodies that no service sends. */
const bodies: Record<string, string> = {
  'a page of HTML': '<!doctype html><html><title>Sign in to the network</title></html>',
  'JSON cut in the middle': '{"data":{"user":{"open_id":"abc","follower_c',
  'an empty body': '',
  'a JSON list': '[1,{"error":{"code":"ok"}}]',
  'a JSON text': '"ok"',
  'JSON null': 'null',
  'a JSON number': '1e400',
  'an empty JSON object': '{}',
  [oddFields]:
    '{"data":[],"error":{"code":"ok"},"key_id":5,"key":{},"updated_at":[],"created_at":7}',
  'deeply nested lists': '['.repeat(100_000),
  'a field named __proto__': '{"__proto__":{"error":{"code":"ok"}},"constructor":1}',
  'workflow commands': '::add-mask::a\n##[error]b\n::stop-commands::c\n',
};

const spaces = Buffer.alloc(50_000_000, ' ');
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** Small when compressed, 50 MB when decompressed. */
const bombs: [string, Uint8Array][] = [
  ['gzip', gzipSync(spaces, { level: 1 })],
  ['br', brotliCompressSync(spaces, fast)],
];

/** One failure that names the call, or none when the call is optional. */
function expectOneFailure({ named, costs }: Call, collected: Collected): void {
  const failures = toFailures(collected).map(({ error }) => error);
  expect(failures).toHaveLength(costs === 'nothing' ? 0 : 1);
  for (const { message, hint } of failures) {
    expect(message).toMatch(named);
    expect(message).toMatch(/^[^\r\n]{1,400}\.$/);
    expect(hint).toMatch(/^[A-Z][^\r\n]{1,400}\.$/);
    expect(`${message}${hint}`).not.toMatch(/::|##|html|captive|open_id/i);
  }
  const ok = collected.accounts.filter(({ status }) => status === 'ok').length;
  expect(ok).toBe(costs === 'the account' ? 0 : 1);
}

describe.each(Object.entries(calls))('the answer about the %s', (_, call) => {
  const answerBy = (scene: Scene, fault: Partial<Fault>) =>
    scene.world[call.service].fault({
      method: call.method,
      path: call.path,
      times: Number.POSITIVE_INFINITY,
      ...fault,
    });

  const isCall = ({ method, url }: HttpRequest): boolean =>
    method === call.method && new URL(url).pathname === call.path;

  /** Without an answer to the write probe, the permission stays unknown, so no token is spent. */
  const unsent: Call = call.costs === 'nothing' ? { ...call, costs: 'the account' } : call;

  test.each(few(Object.entries(bodies)))('does no harm when it is %s', async (name, body) => {
    const scene = await openScene();
    answerBy(scene, { body });
    const collected = await scene.run();
    const isHarmless = call.isLenient && name === oddFields;
    expectOneFailure(isHarmless ? { ...call, costs: 'nothing' } : call, collected);
    await expectNothingHalfDone(scene, collected);
  });

  test.each([301, 307, 308])(
    'does no harm when it is a redirect (HTTP %d), which is not followed',
    async (status) => {
      const scene = await openScene();
      const elsewhere = await openService({ clock: scene.world.clock });
      onTestFinished(() => elsewhere.close());
      answerBy(scene, { status, headers: { location: `${elsewhere.url}/steal` } });
      const collected = await scene.run();
      expect(elsewhere.requests).toEqual([]);
      expectOneFailure(
        call.costs === 'nothing' ? { ...call, costs: 'the account' } : call,
        collected,
      );
      await expectNothingHalfDone(scene, collected);
    },
  );

  test.each<[string, Partial<Fault>]>([
    ['50 MB large', { body: `{"x":"${'a'.repeat(50_000_000)}"}` }],
    ['endless', { endless: true }],
    ['never sent', { hang: true }],
    ['cut off', { drop: 'before' }],
  ])('does no harm when it is %s', async (_name, fault) => {
    const scene = await openScene();
    answerBy(scene, fault);
    const { clock, http } = scene.world;
    // Only for the answer that is never sent; the others get the time that they need.
    const impatient = createHttp({ clock, timeoutMs: 40 });
    const collected = await scene.run((request) =>
      fault.hang && isCall(request) ? impatient(request) : http(request),
    );
    expectOneFailure(unsent, collected);
    await expectNothingHalfDone(scene, collected);
  });

  test.each([205, 418, 999])('does no harm when its status is %d', async (status) => {
    const scene = await openScene();
    answerBy(scene, { status, body: bodies['workflow commands'] ?? '' });
    const collected = await scene.run();
    expectOneFailure(call, collected);
    await expectNothingHalfDone(scene, collected);
  });

  test.each(bombs)('does no harm when it is a decompression bomb (%s)', async (encoding, body) => {
    const scene = await openScene();
    const bomber = await openService({ clock: scene.world.clock });
    onTestFinished(() => bomber.close());
    bomber.serve(() => ({ status: 200, headers: { 'content-encoding': encoding }, body }));
    const collected = await scene.run((request) =>
      isCall(request)
        ? scene.world.http({ ...request, url: bomber.url })
        : scene.world.http(request),
    );
    expect(bomber.requests.length).toBeGreaterThan(0);
    expectOneFailure(unsent, collected);
    await expectNothingHalfDone(scene, collected);
  });
});
