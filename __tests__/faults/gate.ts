import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A port that leads to a service once it is open. Before, nobody listens there, and the system refuses. */
export interface Gate {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  open(): Promise<void>;
}

/** Opens and closes a port, so that it is one that is free. */
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
