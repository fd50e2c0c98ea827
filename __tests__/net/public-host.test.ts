import { once } from 'node:events';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import { createHttp } from '../../src/net/http.ts';
import { hasPublicName, isPublicAddress, toPublicLookup } from '../../src/net/public-host.ts';
import { refusal } from '../world.ts';

test.each(['1.1.1.1', '140.82.112.3', '2606:4700:4700::1111', '64:ff9b::101:101'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['0.0.0.0', '127.0.0.1', '127.255.1.2', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
  ['192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.2.1', '203.0.113.9'],
  ['224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
  ['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1'],
  ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '2002:7f00:1::'],
  ['2001::1', '64:ff9b::7f00:1', '64:ff9b::a00:0', '64:ff9b:1::1', 'localhost', ''],
])('%s and the like are not public', (...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test.each([
  'http://social.example',
  'https://social.example:8443',
  'https://mara@social.example',
  'https://localhost',
  'https://social.localhost',
  'https://printer.local',
  'https://metadata.google.internal',
  'https://127.0.0.1',
  'https://0x7f000001',
  'https://2130706433',
  'https://[::1]',
  'https://[2606:4700:4700::1111]',
  'https://intranet',
  'https://social.internal.',
  'https://localhost..',
  'https://intranet..',
  'https://127.0.0.1.',
  'https://[::]',
  'https://[::ffff:7f00:1]',
  'https://0.0.0.0',
  'https://0',
])('%s is no public https host', (url) => {
  expect(hasPublicName(new URL(url))).toBe(false);
});

test('a socket gets exactly the addresses that were checked, and none if one of them is not public', async () => {
  let asked = 0;
  const answers = [['1.1.1.1', '1.0.0.1'], ['1.1.1.1', '127.0.0.1'], []];
  const lookup = toPublicLookup((_, __, done) => {
    const addresses = (answers[asked++] ?? []).map((address) => ({ address, family: 4 }));
    done(null, addresses);
  });
  const resolve = (options: { all?: boolean }) =>
    new Promise((settle) => {
      lookup('social.example', options, (error, address) => settle(error?.code ?? address));
    });
  expect(await resolve({ all: true })).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '1.0.0.1', family: 4 },
  ]);
  expect(await resolve({ all: true })).toBe('ERR_NOT_PUBLIC');
  expect(await resolve({})).toBe('ERR_NOT_PUBLIC');
  expect(asked).toBe(3);
});

/** A listener on loopback that counts connections. */
async function openListener() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, connections: () => connections };
}

test.each(['https://127.0.0.1', 'https://localhost', 'http://social.example'])(
  'a request for the public internet to %s is never sent',
  async (host) => {
    const { port, connections } = await openListener();
    const http = createHttp({ clock, environment: {} });
    const url = `${host}:${port}/`;
    const refused = await refusal(http({ name: 'The read', method: 'GET', url, publicOnly: true }));
    expect(refused.code).toBe('invalid-input');
    expect(refused.text).toContain(new URL(url).host);
    expect(connections()).toBe(0);
  },
);

test('behind a proxy, no exception leads around it, and a name of this machine is refused', async () => {
  const targets: (string | undefined)[] = [];
  const proxy = createProxy().on('connect', (request, socket) => {
    targets.push(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  onTestFinished(() => void proxy.close());
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const environment = { https_proxy: `http://127.0.0.1:${port}`, no_proxy: '*' };
  const http = createHttp({ clock, environment });
  const ask = (url: string) =>
    refusal(http({ name: 'The read', method: 'GET', url, publicOnly: true }));
  expect((await ask('https://social.invalid/')).code).toBe('unavailable');
  expect((await ask('https://localhost/')).code).toBe('invalid-input');
  expect(targets).toEqual(['social.invalid:443']);
});

test.each([
  ['this machine', ['127.0.0.1']],
  ['a private network, among others', ['1.1.1.1', '10.0.0.7']],
  ['the metadata of a cloud', ['169.254.169.254']],
])('a public name that leads to %s is refused, also through a proxy', async (_, addresses) => {
  for (const environment of [{}, { https_proxy: 'http://127.0.0.1:9' }]) {
    const http = createHttp({
      clock,
      environment,
      resolve: (_host, _options, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
    });
    const url = 'https://social.example/';
    const refused = await refusal(http({ name: 'The read', method: 'GET', url, publicOnly: true }));
    expect(refused).toMatchObject({
      code: 'invalid-input',
      text: expect.stringContaining('social.example is not a server on the public internet'),
    });
  }
});
