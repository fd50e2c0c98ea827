import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A port that forwards to a service once it is open. Until then nothing listens, and the system refuses. */
export interface Gate {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  open(): Promise<void>;
}

/** Creates a closed gate. */
export async function createGate(target: string): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const service = connect(Number(new URL(target).port), '127.0.0.1');
    for (const [one, other] of [
      [socket, service],
      [service, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.pipe(other);
    }
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const port = await findUnusedPort();

  let opening: Promise<unknown> | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async open() {
      if (!opening) {
        opening = once(server, 'listening');
        server.listen(port, '127.0.0.1');
      }
      await opening;
    },
  };
}

/**
 * Returns a port below those that systems hand out, so that no server of another test gets it while the gate is
 * closed (https://www.rfc-editor.org/rfc/rfc6335#section-6).
 */
async function findUnusedPort(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return findUnusedPort();
  }
  server.close();
  await once(server, 'close');
  return port;
}
