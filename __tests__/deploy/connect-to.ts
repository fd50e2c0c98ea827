import { onTestFinished } from 'vitest';
import { type Connection, closeConnection, createConnection } from '../../src/deploy/connection.ts';
import { createPrivateFolder, writeKey } from '../../src/deploy/private-folder.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import type { SshServer } from './ssh-server.ts';

/** Creates a connection with the product's own code, for many deploys in one test. */
export async function connectTo(server: SshServer): Promise<Connection> {
  const folder = createPrivateFolder(temporaryFolder());
  await writeKey(folder, server);
  onTestFinished(() => closeConnection(folder));
  const target = { host: '127.0.0.1', port: server.port, user: server.user };
  return createConnection(target, { folder, signal: new AbortController().signal });
}
