import sodium from 'libsodium-wrappers';
import { onTestFinished } from 'vitest';
import { startGitHub } from '../../../src/emulators/github/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { parseJson } from '../../../src/net/json.ts';

/** A GitHub with one private repository and an environment, on a stopped clock. Closed after the test. */
export async function openGitHub() {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 6, 30, 0, 700));
  const github = await startGitHub({ clock });
  onTestFinished(() => github.close());
  const repository = github.addRepository({ owner: 'Mara', name: 'stats' });
  github.addEnvironment(repository, 'tik/tok');

  const call = async (
    token: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    redirect: 'follow' | 'manual' = 'follow',
  ) => {
    const response = await fetch(`${github.url}${path}`, {
      method,
      redirect,
      headers: {
        'user-agent': 'test',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? parseJson(text) : undefined,
    };
  };
  return { clock, github, repository, call };
}

export const ofRepository = '/repos/Mara/stats/actions/secrets';
export const ofEnvironment = '/repos/Mara/stats/environments/tik%2Ftok/secrets';

/** Returns what a client sends: the text sealed for the key in an answer of `…/public-key`. */
export async function seal(key: unknown, text: string) {
  await sodium.ready;
  if (typeof key !== 'object' || key === null) throw new Error('This is no public key.');
  const publicKey = Buffer.from(String(Reflect.get(key, 'key')), 'base64');
  return {
    key_id: Reflect.get(key, 'key_id'),
    encrypted_value: sodium.to_base64(
      sodium.crypto_box_seal(text, publicKey),
      sodium.base64_variants.ORIGINAL,
    ),
  };
}

const stringify = (body: unknown): string => JSON.stringify(body);
