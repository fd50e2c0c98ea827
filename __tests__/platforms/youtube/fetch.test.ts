import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { YouTubeChannel, YouTubeEmulator } from '../../../src/emulators/youtube/index.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import { channelsPath, openChannel, refusalOf } from './open-channel.ts';

test("a channel's figures, name, picture and address are those that YouTube reports", async () => {
  const { fetch, channel, lines } = await openChannel({
    id: 'UCZXMDk2QjU7dBanCVrMj4CA',
    title: 'Mara 🍞',
    description: 'Slowly.\nEvery day.',
    handle: '@MaraBakes',
    subscribers: 12_345n,
    views: 1_904_233n,
    videos: 214n,
    uploads: [],
  });
  expect(await fetch()).toEqual({
    profile: {
      id: channel.id,
      username: 'marabakes',
      name: 'Mara 🍞',
      avatar: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ytc\/.*=s800-/),
      bio: 'Slowly.\nEvery day.',
      url: 'https://www.youtube.com/@marabakes',
    },
    portrait: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ytc\/.*=s240-/),
    // YouTube rounds subscribers down to three significant figures.
    stats: {
      subscribers: 12_300n,
      views: 1_904_233n,
      videos: 214n,
      engagement_rate: null,
      avg_views: null,
      median_views: null,
    },
    flat: {
      followers: 12_300n,
      following: null,
      posts: 214n,
      engagement_rate: null,
      verified: null,
      subscribers: 12_300n,
      views: 1_904_233n,
      videos: 214n,
    },
    posts: [],
  });
  expect(lines.join()).not.toContain('UC');
});

test('an answer recorded from the live API is read', async () => {
  const { fetch, server } = await openChannel();
  const picture = 'https://yt3.ggpht.com/ytc/AIdro_n4EABOy6Ijor53Y9vON11pv7lnVa4DCZbpGTyhfV';
  const thumbnail = (size: number) => ({ url: `${picture}=s${size}`, width: size, height: size });
  const body = {
    kind: 'youtube#channelListResponse',
    etag: 'd8zANi5LU9wTqU3BSXlKqbKYo9Q',
    pageInfo: { totalResults: 1, resultsPerPage: 5 },
    items: [
      {
        kind: 'youtube#channel',
        etag: 'gaGWhbHBCiFxiXgzk_Ay602FWzE',
        id: 'UCZXMDk2QjU7dBanCVrMj4CA',
        snippet: {
          title: 'Nango Developer',
          description: '',
          customUrl: '@nangodeveloper',
          publishedAt: '2025-09-08T18:49:42.012416Z',
          thumbnails: { default: thumbnail(88), medium: thumbnail(240), high: thumbnail(800) },
          localized: { title: 'Nango Developer', description: '' },
        },
        statistics: {
          viewCount: '104',
          subscriberCount: '1',
          hiddenSubscriberCount: false,
          videoCount: '0',
        },
      },
    ],
  };
  server.fault({ path: channelsPath, body: stringifyJson(body, 2) });
  expect(await fetch()).toMatchObject({
    profile: {
      id: 'UCZXMDk2QjU7dBanCVrMj4CA',
      username: 'nangodeveloper',
      name: 'Nango Developer',
      avatar: `${picture}=s800`,
      bio: '',
    },
    portrait: `${picture}=s240`,
    stats: { subscribers: 1n, views: 104n, videos: 0n },
  });
});

test.each(['zero', 'absent', 'shown'] as const)(
  'the number of subscribers is unknown when it is hidden (sent as %s)',
  async (hiddenSubscribers) => {
    const { fetch, server } = await openChannel({ hidesSubscribers: true, subscribers: 5_000n });
    server.settings.hiddenSubscribers = hiddenSubscribers;
    const { stats, flat } = await fetch();
    expect([stats.subscribers, flat.followers]).toEqual([null, null]);
    expect(stats.views).toBe(1_904_233n);
  },
);

test('a channel without subscribers, views and videos has zeros', async () => {
  const { fetch } = await openChannel({ subscribers: 0n, views: 0n, videos: 0n });
  expect((await fetch()).stats).toMatchObject({ subscribers: 0n, views: 0n, videos: 0n });
});

const namings: [string, (channel: YouTubeChannel) => string][] = [
  ['its id', ({ id }) => id],
  ['its id between spaces', ({ id }) => ` ${id} `],
  ['its handle', ({ handle }) => handle],
  ['its handle in capitals', ({ handle }) => handle.toUpperCase()],
  ['the address of its page', ({ handle }) => `https://www.youtube.com/${handle}`],
  ['the address of a tab without https', ({ handle }) => `youtube.com/${handle}/videos?view=0`],
  ['an address with its id', ({ id }) => `https://m.youtube.com/channel/${id}`],
  ['an escaped address', ({ handle }) => `https://youtube.com/${encodeURIComponent(handle)}`],
];
test.each(namings)('a channel can be configured by %s', async (_, toName) => {
  const { fetch, channel, server } = await openChannel({ handle: '@mära.bakes' });
  server.addChannel();
  const snapshot = await fetch({ YOUTUBE_CHANNEL_ID: toName(channel) });
  expect(snapshot.profile).toMatchObject({
    id: channel.id,
    username: 'mära.bakes',
    url: 'https://www.youtube.com/@m%C3%A4ra.bakes',
  });
});

test.each([
  'marabakes',
  'UCtooShort',
  '@two words',
  'https://www.youtube.com/',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/%E0%A4%A',
  'https://example.com/@mara',
  'https://youtube.com.example.com/@mara',
  '@mara&key=1',
  'https://',
])('"%s" is refused as a channel without any request', async (name) => {
  const { fetch, server } = await openChannel();
  const error = await refusalOf(fetch({ YOUTUBE_CHANNEL_ID: name }));
  expect(error.code).toBe('invalid-input');
  expect(error.message).toContain('YOUTUBE_CHANNEL_ID');
  expect(server.requests).toEqual([]);
});

test('the address of a channel without a handle contains its id', async () => {
  const { fetch, channel } = await openChannel({ handle: '' });
  expect((await fetch()).profile).toMatchObject({
    id: channel.id,
    username: null,
    url: `https://www.youtube.com/channel/${channel.id}`,
  });
});

test.each(['absent', 'empty'] as const)(
  'the error for an unknown channel names YOUTUBE_CHANNEL_ID (items %s)',
  async (emptyItems) => {
    const { fetch, server } = await openChannel();
    server.settings.emptyItems = emptyItems;
    for (const name of [`UC${'x'.repeat(22)}`, '@nobody']) {
      const error = await refusalOf(fetch({ YOUTUBE_CHANNEL_ID: name }));
      expect([error.code, error.message]).toEqual([
        'invalid-input',
        'YouTube has no channel with the id or handle in YOUTUBE_CHANNEL_ID.',
      ]);
    }
  },
);

test('an answer of another kind is unexpected, and not an unknown channel', async () => {
  const { fetch, server } = await openChannel();
  for (const body of ['{}', '[]', '{"items":[]}', '<html>Sign in to the network</html>']) {
    server.fault({ path: channelsPath, body });
    expect((await refusalOf(fetch())).code).toBe('unexpected-answer');
  }
});

type Opened = Awaited<ReturnType<typeof openChannel>>;
const refusals: [string, (opened: Opened) => void, string, RegExp][] = [
  [
    'an unknown key',
    ({ key, server }) => {
      server.settings.badKey = 'badRequest';
      key.state = 'expired';
    },
    'invalid-input',
    /YOUTUBE_API_KEY \(API_KEY_INVALID, HTTP 400\)\. Compare/,
  ],
  [
    'a restricted key',
    ({ key }) => {
      key.state = 'blocked';
    },
    'invalid-input',
    /YOUTUBE_API_KEY is restricted.*API_KEY_IP_ADDRESS_BLOCKED, HTTP 403/,
  ],
  [
    'a project with the API switched off',
    ({ key }) => {
      key.state = 'api-disabled';
    },
    'invalid-input',
    /YOUTUBE_API_KEY .* Enable the YouTube Data API v3 for the key's project/,
  ],
  [
    'an exhausted quota',
    ({ key }) => {
      key.used = key.quota;
    },
    'throttled',
    /quota .*quotaExceeded, HTTP 403.* midnight Pacific/,
  ],
];
test.each(refusals)('%s is explained and not retried', async (_, fail, code, text) => {
  const opened = await openChannel();
  fail(opened);
  const error = await refusalOf(opened.fetch());
  expect(error.code).toBe(code);
  expect(`${error.message} ${error.hint}`).toMatch(text);
  expect(opened.requestsTo(channelsPath)).toHaveLength(1);
});

test('the error for a malformed or empty key names YOUTUBE_API_KEY', async () => {
  for (const badKey of ['badRequest', 'keyInvalid'] as const) {
    const { fetch, server } = await openChannel();
    server.settings.badKey = badKey;
    for (const key of ['AIzaSyNobody', '', 'ключ', 'a b&c']) {
      const error = await refusalOf(fetch({ YOUTUBE_API_KEY: key }));
      expect(error.code).toBe('invalid-input');
      expect(error.message).toContain('YOUTUBE_API_KEY');
    }
  }
});

test.each([403, 429])('a request over the rate limit is retried (HTTP %d)', async (status) => {
  const { fetch, server, clock, requestsTo } = await openChannel();
  server.settings.rateLimitStatus = status;
  server.settings.rateLimit = 0;
  const startedAt = clock.now();
  const error = await refusalOf(fetch());
  expect(error.code).toBe('throttled');
  expect(error.message).toContain(`rateLimitExceeded, HTTP ${status}`);
  expect(requestsTo(channelsPath)).toHaveLength(4);
  expect(clock.now()).toBeGreaterThan(startedAt);

  server.settings.rateLimit = Number.POSITIVE_INFINITY;
  expect((await fetch()).stats.videos).toBe(214n);
});

const errorBody = (reason: unknown, details: unknown[] = []) =>
  stringifyJson({
    error: { code: 0, message: 'Told by Google.', errors: [{ domain: 'x', reason }], details },
  });
const answers: [string, number, string, string, number][] = [
  ['an exhausted quota', 429, errorBody('quotaExceeded'), 'throttled', 1],
  ['an older daily limit', 403, errorBody('dailyLimitExceeded'), 'throttled', 1],
  ["a user's rate limit", 403, errorBody('userRateLimitExceeded'), 'throttled', 4],
  ['an empty body', 429, '', 'throttled', 4],
  ['a failure of the backend', 503, errorBody('backendError'), 'unavailable', 4],
  ['a page of a gateway', 502, '<html>Bad gateway</html>', 'unavailable', 4],
  ['an HTML page', 403, '<html>Blocked</html>', 'unexpected-answer', 1],
  ['an unknown reason', 400, errorBody('somethingNew'), 'unexpected-answer', 1],
  ['a malformed reason', 400, errorBody({ toString: 1 }), 'unexpected-answer', 1],
  ['a forbidden channel', 403, errorBody('channelForbidden'), 'invalid-input', 1],
  ['a key without permission', 403, errorBody('forbidden'), 'invalid-input', 1],
  ['an error', 200, errorBody('quotaExceeded'), 'throttled', 1],
];
test.each(answers)(
  '%s with HTTP %d is reported, and retried only if it is temporary',
  async (...given) => {
    const [, status, body, code, requests] = given;
    const { fetch, server, requestsTo } = await openChannel();
    server.fault({ path: channelsPath, status, body, times: Number.POSITIVE_INFINITY });
    const error = await refusalOf(fetch());
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('Told by Google');
    expect(requestsTo(channelsPath)).toHaveLength(requests);
  },
);

test('a reason in details takes precedence over one in errors', async () => {
  const { fetch, server } = await openChannel();
  const details = [{ '@type': 'x', reason: 'SERVICE_DISABLED' }, null];
  server.fault({ path: channelsPath, status: 403, body: errorBody('forbidden', details) });
  expect((await refusalOf(fetch())).hint).toMatch(/^Enable/);
});

test.each([
  [{ subscriberCount: 'many' }, 'subscriberCount is not a count'],
  [{ subscriberCount: '-1' }, 'subscriberCount is not a count'],
  [{ viewCount: '1.5' }, 'viewCount is not a count'],
  [{ viewCount: '9223372036854775808' }, 'viewCount is not a count'],
  [{ videoCount: '' }, 'videoCount is not a count'],
  [{ hiddenSubscriberCount: 'no' }, 'hiddenSubscriberCount is not true or false'],
])(
  'a malformed count is unknown, with a warning that names its field (%j)',
  async (statistics, text) => {
    const { fetch, server, lines } = await openChannel();
    const kept = { subscriberCount: '7', viewCount: '7', videoCount: '7' };
    const item = { id: 'x', statistics: { ...kept, ...statistics } };
    server.fault({ path: channelsPath, body: stringifyJson({ items: [item] }) });
    const figures = Object.values((await fetch()).stats);
    expect(figures.filter((figure) => figure === 7n)).toHaveLength(2);
    expect(figures.filter((figure) => figure === null)).toHaveLength(1);
    const warnings = lines.filter((line) => line.startsWith('Some numbers'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`items[0].statistics.${text}.`);
  },
);

test('counts of 64 bits keep every digit, as text and as numbers', async () => {
  const { fetch, server } = await openChannel();
  const statistics = '{"viewCount":"9223372036854775807","videoCount":9007199254740993}';
  server.fault({ path: channelsPath, body: `{"items":[{"statistics":${statistics}}]}` });
  expect((await fetch()).stats).toMatchObject({
    subscribers: null,
    views: 2n ** 63n - 1n,
    videos: 2n ** 53n + 1n,
  });
});

test('the largest usable picture is stored, and the one of 240 pixels or the next larger one is drawn', async () => {
  const { fetch, server } = await openChannel();
  const url = 'https://yt3.ggpht.com/small';
  const thumbnails = { default: { url }, medium: { url: 'javascript:alert(1)' } };
  server.fault({
    path: channelsPath,
    body: stringifyJson({ items: [{ snippet: { thumbnails } }] }),
  });
  expect(await fetch()).toMatchObject({ profile: { avatar: url }, portrait: url });
  const high = { url: 'https://yt3.ggpht.com/large' };
  server.fault({
    path: channelsPath,
    body: stringifyJson({ items: [{ snippet: { thumbnails: { ...thumbnails, high } } }] }),
  });
  expect(await fetch()).toMatchObject({ profile: { avatar: high.url }, portrait: high.url });
});

const failures: [string, (server: YouTubeEmulator) => void][] = [
  ['breaks off', (server) => server.fault({ path: channelsPath, drop: 'after', times: 9 })],
  ['redirects', (server) => server.fault({ path: channelsPath, status: 302, times: 9 })],
  [
    'sends an endless answer',
    (server) => server.fault({ path: channelsPath, endless: true, times: 9 }),
  ],
  ['is down', (server) => void server.close()],
];
test.each(failures)(
  'the key in the address appears in no error and no log line when YouTube %s',
  async (_, fail) => {
    const { fetch, server, key, lines } = await openChannel();
    fail(server);
    const error = await refusalOf(fetch());
    const shown = `${inspect(error, { depth: 9, showHidden: true })}${error.stack}${lines.join()}`;
    expect(shown).not.toContain(key.key);
    expect(shown).toContain("YouTube's list of channels");
  },
);
