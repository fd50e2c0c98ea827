import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Breaks a connection after this many bytes in one direction. */
export interface Cut {
  /** `up`: to the server; `down`: from the server. */
  direction: 'up' | 'down';
  bytes: number;
}

export interface CuttingProxy {
  port: number;
  /** How many connections were opened. */
  connections(): number;
  /** Breaks all open connections. */
  cut(): void;
}

/** Forwards connections to a port on loopback. Each `Cut` breaks one of the first connections. */
export async function startCuttingProxy(port: number, cuts: readonly Cut[]): Promise<CuttingProxy> {
  let count = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const cut = cuts[count];
    count += 1;
    const upstream = connect(port, '127.0.0.1');
    const breakAll = () => {
      client.resetAndDestroy();
      upstream.destroy();
    };
    const pass = (from: Socket, to: Socket, direction: Cut['direction']) => {
      let left = cut?.direction === direction ? cut.bytes : Number.POSITIVE_INFINITY;
      open.add(from);
      from.on('data', (chunk) => {
        to.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) breakAll();
      });
      from.on('end', () => to.end());
      from.on('error', breakAll);
      from.on('close', () => open.delete(from));
    };
    pass(client, upstream, 'up');
    pass(upstream, client, 'down');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return { port: address.port, connections: () => count, cut };
}
