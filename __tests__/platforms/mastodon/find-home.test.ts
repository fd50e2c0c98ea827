import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { createHttp } from '../../../src/net/http.ts';
import { findHome } from '../../../src/platforms/mastodon/find-home.ts';

interface Answer {
  status?: number;
  location?: string;
  body?: unknown;
}

/** Asks a server, in the place of all, that gives these answers one after the other. */
async function find(answers: Answer[], account = '@mara@bread.example') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, location, body = '' } = answers[asked.length - 1] ?? {};
    response.writeHead(status, location === undefined ? {} : { Location: location });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const clock = createVirtualClock();
  const context = {
    ...{ http: createHttp({ clock }), clock, apiUrl: `http://127.0.0.1:${port}` },
    ...{ signal: new AbortController().signal, warn: () => {}, debug: () => {} },
  };
  return { home: await findHome(account, context), asked };
}

const self = (href: unknown, type: unknown = 'application/activity+json') => ({
  rel: 'self',
  type,
  href,
});

const uri = 'https://social.bread.example/users/mara';

const bodyOf = (...links: unknown[]) => ({ subject: 'acct:Mara@bread.example', links });

test('the domain is asked for the account, which its link "self" names', async () => {
  const { home, asked } = await find([{ body: bodyOf({ rel: 'avatar' }, self(uri)) }]);
  expect(home).toEqual({ name: 'Mara', domain: 'bread.example', uri: new URL(uri) });
  expect(asked).toEqual(['/.well-known/webfinger?resource=acct%3Amara%40bread.example']);
});

test.each([
  [[self('https://other.example/mara', 'text/html'), self(uri)]],
  [[self('https://other.example/mara', 7), self(uri, 'application/ld+json; profile="x"')]],
  [[self('https://other.example/mara', 'x-application/activity+json'), self(uri)]],
  [
    [
      'link',
      { rel: 'other', type: 'application/activity+json', href: 'https://other.example' },
      self(uri),
    ],
  ],
  [[self(uri, undefined)]],
])('of several links, that of ActivityPub counts, else the first "self" (%#)', async (links) => {
  expect((await find([{ body: bodyOf(...links) }])).home.uri.href).toBe(uri);
});

test.each([
  ['acct:mara@elsewhere.example', { name: 'mara', domain: 'bread.example' }],
  [undefined, { name: 'mara', domain: 'bread.example' }],
  ['not an account', { name: 'mara', domain: 'bread.example' }],
  ['acct:baker@social.bread.example', { name: 'baker', domain: 'social.bread.example' }],
])('the account is spelled as its own server says: %s', async (subject, expected) => {
  const { home } = await find([{ body: { subject, links: [self(uri)] } }]);
  expect(home).toEqual({ ...expected, uri: new URL(uri) });
});

test.each([300, 301, 302, 307, 399])('one redirect is followed (HTTP %i)', async (status) => {
  const location = 'https://social.bread.example/.well-known/webfinger?resource=x';
  const { home, asked } = await find([{ status, location }, { body: bodyOf(self(uri)) }]);
  expect(home.uri.href).toBe(uri);
  expect(asked[1]).toBe('/.well-known/webfinger?resource=x');
});

const redirected = (status: number) =>
  `Mastodon's WebFinger: bread.example answered with a redirect (HTTP ${status}) that does not lead to a public https server.`;
const unnamed =
  "Mastodon's WebFinger: the links of bread.example name no public https server of mara@bread.example (rel self, href).";
const gone = 'bread.example no longer shows the account mara: it was deleted or suspended.';
const compare =
  'Compare MASTODON_ACCOUNT with the profile: the part behind the last @ is the server.';
const wrongSetUp =
  'Compare MASTODON_ACCOUNT with the profile; if it is right, the server is set up wrongly.';
const compareAddress =
  "Compare it with the address of the profile's page; the part behind the last @ must be the account's own server.";

test.each<[Answer, string, string, string | RegExp]>([
  [{ status: 302 }, 'unexpected-answer', redirected(302), compare],
  [
    { status: 301, location: 'http://bread.example/' },
    'unexpected-answer',
    redirected(301),
    compare,
  ],
  [{ status: 301, location: 'https://10.0.0.1/' }, 'unexpected-answer', redirected(301), compare],
  [
    { status: 410 },
    'invalid-input',
    gone,
    /^Open the profile's page; if the account has moved, set/,
  ],
  [
    { status: 404, body: '{"error":"x"}' },
    'invalid-input',
    'bread.example has no account mara (MASTODON_ACCOUNT).',
    compareAddress,
  ],
  [
    { body: bodyOf(self('http://social.bread.example/users/mara')) },
    'unexpected-answer',
    unnamed,
    wrongSetUp,
  ],
  [{ body: bodyOf(self('nowhere')) }, 'unexpected-answer', unnamed, wrongSetUp],
  [{ body: bodyOf({ rel: 'other', href: uri }) }, 'unexpected-answer', unnamed, wrongSetUp],
  [{ body: bodyOf() }, 'unexpected-answer', unnamed, wrongSetUp],
  [{ body: { links: 7 } }, 'unexpected-answer', "Mastodon's WebFinger: links is not a list.", /./],
  [
    { body: bodyOf(self(7)) },
    'unexpected-answer',
    "Mastodon's WebFinger: links, self is not text.",
    /./,
  ],
])(
  'an answer that leads nowhere is an error that says so (%#)',
  async (answer, code, message, hint) => {
    await expect(find([answer])).rejects.toMatchObject({
      code,
      message,
      hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
    });
  },
);

test.each([
  [{ status: 404, body: '\n<html lang="en"></html>' }, /unlike a Mastodon server/],
  [{ status: 200, body: '<html lang="en"></html>' }, /unlike a Mastodon server/],
  [{ status: 400, body: bodyOf(self(uri)) }, /HTTP 400/],
  [
    { status: 403, body: { error: 'This method requires an authenticated user' } },
    /answers only signed-in users/,
  ],
])('what is no WebFinger is named as such (%#)', async (answer, message) => {
  await expect(find([answer])).rejects.toThrow(message);
});
