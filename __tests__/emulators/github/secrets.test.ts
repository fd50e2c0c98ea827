import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { ofEnvironment, ofRepository, openGitHub, seal } from './open-github.ts';

async function openWritable() {
  const opened = await openGitHub();
  const token = opened.github.addToken({
    permissions: { secrets: 'write', environments: 'write' },
  });
  const send = (method: string, path: string, body?: unknown) =>
    opened.call(token, method, path, body);
  return {
    ...opened,
    send,
    getKey: async (base = ofRepository) => (await send('GET', `${base}/public-key`)).body,
  };
}

test('the public key has 32 bytes in base64 and a numeric id', async () => {
  const { getKey } = await openWritable();
  const key = await getKey();
  expect(key).toEqual({
    key_id: expect.stringMatching(/^\d+$/),
    key: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
  });
});

test('a new secret answers 201, a replaced one 204, and the value can be decrypted', async () => {
  const { send, getKey, github, repository } = await openWritable();
  const key = await getKey();
  const created = await send('PUT', `${ofRepository}/ENV_SOCIAL`, await seal(key, 'ä=1\nb=2\n'));
  expect([created.status, created.text]).toEqual([201, '{}']);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBe('ä=1\nb=2\n');
  const replaced = await send('PUT', `${ofRepository}/ENV_SOCIAL`, await seal(key, 'c=3'));
  expect([replaced.status, replaced.text]).toEqual([204, '']);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBe('c=3');
});

test('metadata contains times to the second, but not the value', async () => {
  const { send, github, repository, clock } = await openWritable();
  github.setSecret(repository, 'env_social', 'a=1');
  clock.advance(61_000);
  github.setSecret(repository, 'ENV_SOCIAL', 'a=2');
  const { status, body } = await send('GET', `${ofRepository}/Env_Social`);
  expect(status).toBe(200);
  expect(body).toEqual({
    name: 'ENV_SOCIAL',
    created_at: '2026-11-02T06:30:00Z',
    updated_at: '2026-11-02T06:31:01Z',
  });
  expect(github.secretUpdatedAt(repository, 'env_social')).toBe('2026-11-02T06:31:01Z');
});

test('reading or deleting a secret that does not exist answers 404', async () => {
  const { send, github, repository } = await openWritable();
  expect((await send('GET', `${ofRepository}/NOTHING`)).body).toMatchObject({
    message: 'Not Found',
    status: '404',
  });
  expect((await send('DELETE', `${ofRepository}/NOTHING`)).status).toBe(404);
  expect(github.readSecret(repository, 'NOTHING')).toBeNull();
  expect(github.secretUpdatedAt(repository, 'NOTHING')).toBeNull();
});

test('a deleted secret no longer exists', async () => {
  const { send, github, repository } = await openWritable();
  github.setSecret(repository, 'ENV_SOCIAL', 'a=1');
  expect((await send('DELETE', `${ofRepository}/env_social`)).status).toBe(204);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBeNull();
});

test('a list has pages of secrets and the total count', async () => {
  const { send, github, repository } = await openWritable();
  for (const name of ['C', 'A', 'B']) github.setSecret(repository, name, 'x');
  const { body } = await send('GET', `${ofRepository}?per_page=2&page=2`);
  expect(dig(body, 'total_count')).toBe(3);
  expect(dig(body, 'secrets', 0, 'name')).toBe('C');
});

test('an environment has its own key and its own secrets', async () => {
  const { send, getKey, github, repository } = await openWritable();
  const [ofRepo, ofEnv] = [await getKey(), await getKey(ofEnvironment)];
  expect(dig(ofEnv, 'key')).not.toBe(dig(ofRepo, 'key'));
  const path = `${ofEnvironment}/ENV_SOCIAL`;
  expect((await send('PUT', path, await seal(ofRepo, 'a=1'))).status).toBe(422);
  expect((await send('PUT', path, await seal(ofEnv, 'a=1'))).status).toBe(201);
  expect(github.readSecret(repository, 'ENV_SOCIAL', { environment: 'tik/tok' })).toBe('a=1');
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBeNull();
});

test('an environment that does not exist answers 404', async () => {
  const { send } = await openWritable();
  expect(
    (await send('GET', '/repos/Mara/stats/environments/other/secrets/public-key')).status,
  ).toBe(404);
});

test('after a key rotation the old key id is refused, but stored secrets stay readable', async () => {
  const { send, getKey, github, repository } = await openWritable();
  const sealed = await seal(await getKey(), 'a=1');
  expect((await send('PUT', `${ofRepository}/ENV_SOCIAL`, sealed)).status).toBe(201);
  github.rotateKey(repository);
  expect((await send('PUT', `${ofRepository}/ENV_SOCIAL`, sealed)).status).toBe(422);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBe('a=1');
  const fresh = await seal(await getKey(), 'a=2');
  expect((await send('PUT', `${ofRepository}/ENV_SOCIAL`, fresh)).status).toBe(204);
});

test('an incomplete object is refused with the names of the missing members', async () => {
  const { send, getKey } = await openWritable();
  const put = async (body: unknown) => {
    const answer = await send('PUT', `${ofRepository}/ENV_SOCIAL`, body);
    return [answer.status, dig(answer.body, 'message')];
  };
  expect(await put({})).toEqual([
    422,
    'Invalid request.\n\n"encrypted_value", "key_id" weren\'t supplied.',
  ]);
  const { encrypted_value, key_id } = await seal(await getKey(), 'a=1');
  expect(await put({ encrypted_value })).toEqual([
    422,
    'Invalid request.\n\n"key_id" wasn\'t supplied.',
  ]);
  expect(await put({ key_id })).toEqual([
    422,
    'Invalid request.\n\n"encrypted_value" wasn\'t supplied.',
  ]);
});

test('a value that is not standard base64 is refused, and the message contains it', async () => {
  const { send, getKey } = await openWritable();
  const key_id = dig(await getKey(), 'key_id');
  const answer = await send('PUT', `${ofRepository}/ENV_SOCIAL`, {
    encrypted_value: 'plain-text_',
    key_id,
  });
  expect(answer.status).toBe(422);
  expect(dig(answer.body, 'message')).toContain(
    'plain-text_ does not match /^(?:[A-Za-z0-9+\\/]{4})*(?:',
  );
});

test('a value that the key cannot decrypt is refused', async () => {
  const { send, getKey } = await openWritable();
  const key_id = dig(await getKey(), 'key_id');
  const encrypted_value = randomBytes(80).toString('base64');
  const answer = await send('PUT', `${ofRepository}/ENV_SOCIAL`, { encrypted_value, key_id });
  expect([answer.status, answer.body]).toMatchObject([
    422,
    {
      message: 'Bad request - validation failed due to an improperly encrypted secret',
      status: '422',
    },
  ]);
});

test('a value that can be decrypted is refused with a key id that is not the current one', async () => {
  const { send, getKey, github, repository } = await openWritable();
  const sealed = { ...(await seal(await getKey(), 'a=1')), key_id: '012345678912345678' };
  expect((await send('PUT', `${ofRepository}/ENV_SOCIAL`, sealed)).status).toBe(422);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBeNull();
});

test('48 KB are stored, one byte more is refused', async () => {
  const { send, getKey, github, repository } = await openWritable();
  const key = await getKey();
  const most = 'x'.repeat(48 * 1024);
  const put = async (text: string) =>
    (await send('PUT', `${ofRepository}/ENV_SOCIAL`, await seal(key, text))).status;
  expect(await put(most)).toBe(201);
  expect(await put(`${most}x`)).toBe(422);
  expect(github.readSecret(repository, 'ENV_SOCIAL')).toBe(most);
  expect(() => github.setSecret(repository, 'ENV_SOCIAL', `${most}x`)).toThrow('too large');
});

test('invalid JSON, and JSON that is not an object, answer 400', async () => {
  const { send } = await openWritable();
  const put = async (body: string) => {
    const answer = await send('PUT', `${ofRepository}/ENV_SOCIAL`, body);
    return [answer.status, dig(answer.body, 'message')];
  };
  expect(await put('{"key_id":')).toEqual([400, 'Problems parsing JSON']);
  expect(await put('["x"]')).toEqual([400, 'Body should be a JSON object']);
});

test.each(['.env.social', '1ST', 'GITHUB_X', 'github_x', 'A-B'])(
  'a secret cannot be named %s',
  async (name) => {
    const { send, getKey, github, repository } = await openWritable();
    const sealed = await seal(await getKey(), 'a=1');
    expect((await send('PUT', `${ofRepository}/${name}`, sealed)).status).toBe(422);
    expect(() => github.setSecret(repository, name, 'a=1')).toThrow(/^Secret names/);
  },
);
