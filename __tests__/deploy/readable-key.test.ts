import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createConnection } from '../../src/deploy/connection.ts';
import { createPrivateFolder, keyFile, writeKey } from '../../src/deploy/private-folder.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { createScene } from './scene.ts';

test('a key whose file others can read is not reported as unknown to the server', async () => {
  const { server } = await createScene();
  const folder = createPrivateFolder(temporaryFolder());
  await writeKey(folder, server);
  // As on a drive without rights.
  chmodSync(join(folder, keyFile), 0o644);
  const target = { host: '127.0.0.1', port: server.port, user: server.user };
  const { signal } = new AbortController();
  await expect(createConnection(target, { folder, signal }).open()).rejects.toMatchObject({
    code: 'authentication',
    message: expect.stringContaining('other users of this runner can read its file'),
    hint: expect.stringContaining('RUNNER_TEMP'),
  });
});
