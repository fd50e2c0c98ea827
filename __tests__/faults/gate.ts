import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A port that forwards to a service once it is open. Until then nothing listens, and the system refuses. */
export interface Gate {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  open(): Promise<void>;
}

/** Creates a closed gate. Opens and closes its port once, to find a free one. */
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
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The gate has no port.');
  const { port } = address;
  server.close();
  await once(server, 'close');

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
