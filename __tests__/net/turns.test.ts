import { once } from 'node:events';
import { createServer, connect as open } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createTurns } from '../../src/net/turns.ts';

test('the first caller does not wait, and its connection is open before the third one starts', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A port is needed.');
  const events: string[] = [];
  const turn = createTurns();
  const connect = async (name: string) => {
    await turn();
    events.push(`${name} starts`);
    const socket = open(address.port, '127.0.0.1');
    await once(socket, 'connect');
    events.push(`${name} is open`);
    socket.destroy();
  };
  const all = Promise.all(['one', 'two', 'three'].map(connect));
  await Promise.resolve().then(() => {});
  expect(events).toEqual(['one starts']);
  await all;
  expect(events.indexOf('one is open')).toBeLessThan(events.indexOf('three starts'));
});
