import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toOutputs } from '../../src/action/outputs.ts';
import type { NewAccount } from '../../src/emulators/tiktok/index.ts';
import { assertArray, assertRecord } from '../../src/net/assert.ts';
import type { HttpAnswer } from '../../src/net/http.ts';
import { parseJson, stringifyJson } from '../../src/net/json.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { platforms } from '../../src/platforms/index.ts';
import { all } from '../storage/temporary-folder.ts';
import { hourMs, openWorld, outcomes, tokenPath } from '../world.ts';
import {
  expectNothingHalfDone,
  expectTable,
  openScene,
  tamper,
  userPath,
  videoPath,
} from './hostile-scene.ts';

/** An account with a valid access token: only its user info and its video list are requested. */
async function openLiving(account: NewAccount = {}) {
  const world = await openWorld();
  const mine = world.signIn(null, { username: 'mara', ...account });
  const text = world.keep(world.appLines, mine.lines);
  const run = (path: string, change: (answer: HttpAnswer) => HttpAnswer) =>
    world.run(text, { videoCount: 100 }, { http: tamper(world.http, path, change) });
  return { ...world, world, mine, text, run };
}

const errorOf = ({ accounts: [account] }: Collected) => {
  if (account?.status !== 'failed') throw new Error('The account did not fail.');
  return account.error;
};

const documentOf = ({ accounts: [account] }: Collected) => {
  if (account?.status !== 'ok') throw new Error('The account failed.', { cause: account?.error });
  return account.document;
};

/** Replaces a field of the user, of the first video or of the page by literal JSON. */
const withField =
  (field: string, json: string) =>
  (answer: HttpAnswer): HttpAnswer => {
    const body = assertRecord(parseJson(answer.text), 'body');
    const data = assertRecord(body.data, 'data');
    const mark = 'the literal goes here';
    const [name = '', where] = field.split('.').reverse();
    const videos = where === 'videos[0]' ? assertArray(data.videos, 'videos') : [];
    const target = where === undefined ? data : (videos[0] ?? data[where]);
    assertRecord(target, field)[name] = mark;
    return { ...answer, text: stringifyJson(body).replace(JSON.stringify(mark), json) };
  };

const noText = ['{}', '[]', '5', 'true', '1e400', `"${'long '.repeat(20_000)}"`];
const noCount = [
  '"5"',
  '{}',
  '[]',
  'true',
  '0.5',
  '-1',
  '1e400',
  '-1e400',
  String(2n ** 63n),
  String(2n ** 64n),
  '9'.repeat(10_000),
];
const noBoolean = ['"true"', '1', '{}', '[]'];
const noList = ['{}', '"x"', '5', '[5]', '[null]', '[[]]'];

test.each<[string, string, string[]]>([
  [userPath, 'user.open_id', noText],
  [userPath, 'user.display_name', noText],
  [userPath, 'user.avatar_large_url', noText],
  [userPath, 'user.avatar_url', noText],
  [userPath, 'user.username', noText],
  [userPath, 'user.bio_description', noText],
  [userPath, 'user.is_verified', noBoolean],
  [userPath, 'user.follower_count', noCount],
  [userPath, 'user.following_count', noCount],
  [userPath, 'user.likes_count', noCount],
  [userPath, 'user.video_count', noCount],
  [videoPath, 'videos', noList],
  [videoPath, 'videos[0].id', [...noText, 'null', '""']],
  [videoPath, 'videos[0].like_count', noCount],
  [videoPath, 'videos[0].comment_count', noCount],
  [videoPath, 'videos[0].share_count', noCount],
  [videoPath, 'videos[0].view_count', noCount],
  [videoPath, 'has_more', noBoolean],
  [videoPath, 'cursor', noCount],
])(
  'in %s a wrong %s costs itself alone, with one warning that names it',
  async (path, field, values) => {
    const { run, tokenRequests, warnings } = await openLiving();
    const whole = documentOf(await run('', (answer) => answer));
    for (const json of values) {
      warnings.length = 0;
      const document = documentOf(await run(path, withField(field, json)));
      expect(warnings, json.slice(0, 20)).toHaveLength(1);
      expect(warnings[0]).toContain(`: data.${field}`);
      expect(warnings[0]?.length).toBeLessThan(300);
      const same = Object.entries(document.stats).filter(([name, n]) => n === whole.stats[name]);
      if (path === userPath) expect(same.length).toBeGreaterThanOrEqual(4);
      else expect(document.stats).toMatchObject({ followers: whole.stats.followers });
    }
    expect(tokenRequests()).toEqual([]);
  },
);

test.each(['null', '5', '[]', '"x"'])('a user that is %s costs the account', async (json) => {
  const { run, folder } = await openLiving();
  const { code, message } = errorOf(await run(userPath, withField('user', json)));
  expect([code, message]).toEqual([
    'unexpected-answer',
    "TikTok's user info: data.user is not an object.",
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, string, bigint | number]>([
  ['2^53 + 1', String(2n ** 53n + 1n), 2n ** 53n + 1n],
  ['2^63 - 1', String(2n ** 63n - 1n), 2n ** 63n - 1n],
  ['5e3', '5e3', 5000n],
  ['-0', '-0', 0n],
])('a count of %s is stored exactly', async (_, json, count) => {
  const { run, database } = await openLiving();
  const collected = await run(userPath, withField('user.follower_count', json));
  expect(documentOf(collected).followers).toBe(count);
  const [row] = all(database, 'SELECT stats_data FROM social_stats_cache');
  expect(row?.stats_data).toContain(`"followers":${count}`);
  expect(
    toOutputs(collected, platforms, { database, outputDirectory: '/files' }).get(
      'tiktok-followers',
    ),
  ).toBe(String(count));
  expectTable(collected);
});

test('a hundred videos with the largest counts have a rate and a mean', async () => {
  const most = 2n ** 63n - 1n;
  const videos = Array.from({ length: 100 }, () => ({
    likes: most,
    comments: most,
    shares: most,
    views: most,
  }));
  const { run } = await openLiving({ videos, likes: most });
  const { stats } = documentOf(await run('', (answer) => answer));
  expect(stats).toMatchObject({ engagement_rate: 300, avg_views: most });
});

/** Text with a special meaning somewhere between the answer and a reader. */
const texts = {
  'workflow commands':
    '\n::add-mask::mara\n::set-output name=x::y\n::stop-commands::z\n##[error]no ##[add-mask]a',
  Markdown:
    '| a | b |\n|---|---|\n[x](javascript:alert(1)) ![p](https://evil.example/p) `c` **d** # e',
  HTML: '<script>alert(1)</script><img src=x onerror=y></td></table><!-- & &lt; &#124;',
  'control characters':
    'a\u0000b\u0007c\u001b[2J\u001b]8;;https://x\u0007d\u007f\u009b31m\r\ne\u2028f\u2029\tg',
  'marks that change the writing direction':
    '\u202eevil\u202c \u2066x\u2069 \u200f\u200e\u061c \u202a',
  'lone surrogates': 'a\ud83cb\udf5ec\ud83c',
  'emoji and many scripts': '🍞👩‍🍳 Мара مارا 麻良 é ñ ﷽',
  SQL: `'); DROP TABLE social_stats_cache; -- " \\ %s %n ? :to $1`,
  'paths and codes': `../../etc/passwd \${{ secrets.X }} $(id) %0A::error::x %25 __proto__`,
};

describe.each(Object.entries(texts))('a profile with %s', (_, hostile) => {
  test('is stored unchanged except for control characters, and is never obeyed', async () => {
    const { run, database, folder, lines, warnings } = await openLiving({
      username: hostile,
      displayName: hostile,
      bio: hostile,
    });
    const collected = await run('', (answer) => answer);
    const { profile } = documentOf(collected);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must be removed
    const gone = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/gu;
    expect(profile.bio).toBe(hostile.replace(gone, ''));
    expect(profile.name).toBe(hostile.replace(gone, '').replaceAll('\n', ' '));
    expect(profile.username).toBe(profile.name);
    expect(profile.url).toMatch(/^https:\/\/www\.tiktok\.com\/@[\w.~!*'()%-]+$/);

    const [row, ...others] = all(database, 'SELECT username, stats_data FROM social_stats_cache');
    expect(others).toEqual([]);
    expect(row?.username).toBe(profile.username);
    expect(JSON.parse(String(row?.stats_data)).profile).toEqual(profile);
    expect(
      JSON.parse(
        toOutputs(collected, platforms, { database, outputDirectory: '/files' }).get('stats') ?? '',
      )[0].profile,
    ).toEqual(profile);
    expectTable(collected);
    expect(warnings).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/::|##\[|evil|script|passwd|\u202e/);
    expect(readdirSync(folder)).toEqual(['stats.db']);
    // The next run finds its row again.
    expect((await run('', (answer) => answer)).changed).toBe(false);
  });
});

test('a bio of 100 kB is left out, and a warning names its field', async () => {
  const { run, warnings } = await openLiving({ bio: 'long '.repeat(20_000) });
  expect(documentOf(await run('', (answer) => answer)).profile.bio).toBeNull();
  expect(warnings.join()).toContain(
    "TikTok's user info: data.user.bio_description is not text of at most 10000 characters.",
  );
});

const page = (videos: unknown[], more: Record<string, unknown> = {}) =>
  stringifyJson({ data: { videos, has_more: false, cursor: 0, ...more }, error: { code: 'ok' } });
const videoOf = (id: number | string) => ({
  id: String(id),
  like_count: 1,
  comment_count: 1,
  share_count: 1,
  view_count: 100,
});
const asked = (path: string, requests: readonly { path: string }[]) =>
  requests.filter((request) => request.path === path).length;

test('only the latest videos of a page of 10,000 are used', async () => {
  const { run, tiktok } = await openLiving();
  const videos = Array.from({ length: 10_000 }, (_, index) => videoOf(index));
  const collected = await run(videoPath, (answer) => ({
    ...answer,
    text: page(videos, { has_more: true, cursor: 1 }),
  }));
  expect(documentOf(collected).stats).toMatchObject({ engagement_rate: 3, avg_views: 100n });
  expect(asked(videoPath, tiktok.requests)).toBe(1);
});

test('a video that is listed a thousand times counts once', async () => {
  const { run } = await openLiving();
  const rare = { ...videoOf('rare'), view_count: 300 };
  const videos = [rare, ...Array.from({ length: 1000 }, () => videoOf('same')), rare];
  const collected = await run(videoPath, (answer) => ({ ...answer, text: page(videos) }));
  expect(documentOf(collected).stats.avg_views).toBe(200n);
});

test.each([
  ['with one new video each', (count: number) => [videoOf(count)], 100],
  ['with nothing new', () => [videoOf('same')], 12],
  ['with nothing', () => [], 11],
])('a list that never ends, %s, is not requested forever', async (_, toVideos, requests) => {
  const { run, tiktok } = await openLiving();
  let count = 0;
  const collected = await run(videoPath, (answer) => {
    count += 1;
    return { ...answer, text: page(toVideos(count), { has_more: true, cursor: 5_000 - count }) };
  });
  expect(outcomes(collected)).toEqual(['tiktok ok']);
  expect(asked(videoPath, tiktok.requests)).toBe(requests);
});

const withMembers = (members: Record<string, string>) => (body: string) => {
  const own = Object.keys(members).map((name) => `"${name}":${members[name]}`);
  return `${body.replace(/\}\s*$/, '')},${own.join()}}`;
};
const replaced = (from: RegExp, to: string) => (body: string) => body.replace(from, to);

describe('a new refresh token', () => {
  test.each<[string, (body: string) => string, number?]>([
    ['a negative lifetime', withMembers({ expires_in: '-1', refresh_expires_in: '-7200' })],
    ['an endless lifetime', withMembers({ expires_in: '1e400', refresh_expires_in: '1e400' })],
    [
      'a lifetime of 2^63',
      withMembers({ expires_in: String(2n ** 63n), refresh_expires_in: '1e18' }),
    ],
    ['lifetimes in words', withMembers({ expires_in: '"soon"', refresh_expires_in: '"7200"' })],
    ['lifetimes of other kinds', withMembers({ expires_in: '[]', refresh_expires_in: '{"a":1}' })],
    [
      'null for all but the tokens',
      withMembers({ expires_in: 'null', scope: 'null', open_id: 'null' }),
    ],
    ['scope and id of other kinds', withMembers({ scope: '["video.list"]', open_id: '12' })],
    ['a scope with a line end', withMembers({ scope: '"video.list\\nTIKTOK_CLIENT_SECRET=x"' })],
    ['100 kB of scope', withMembers({ scope: `"${'video.list,'.repeat(10_000)}"` })],
    ['an id with workflow commands', withMembers({ open_id: '"::add-mask::x"' })],
    ['an additional error', withMembers({ error: '"server_error"', error_description: '"Odd."' })],
    ['an additional refusal', withMembers({ error: '"invalid_grant"' })],
    [
      'a refusal in place of the access token',
      (body) => replaced(/"access_token":"[^"]*"/, '"error":"invalid_grant"')(body),
    ],
    [
      'an access token of another kind',
      replaced(/"access_token":"[^"]*"/, '"access_token":{"a":1}'),
    ],
    ['no access token', replaced(/"access_token":"[^"]*"/, '"message":"success"')],
    ['another token type', replaced(/"Bearer"/, '"MAC"')],
    ['HTTP 201', (body) => body, 201],
    ['HTTP 400', (body) => body, 400],
    ['HTTP 500', (body) => body, 500],
    ['HTTP 429', (body) => body, 429],
    ['a byte order mark', (body) => `\ufeff${body}`],
    ['blanks around it', (body) => ` \r\n\t${body}\n\n`],
    ['a wrapper, as in the older API', (body) => `{"data":${body},"message":"success"}`],
    ['text after it', (body) => `${body}<!-- by proxy -->`],
    ['an HTML page around it', (body) => `<html><pre>${body}</pre></html>`],
    ['a cut after the tokens', (body) => `${body.replace(/\}\s*$/, '')},"refresh_expires_i`],
    [
      'a member named __proto__',
      withMembers({ __proto: '1', __proto__: '{"access_token":5,"error":"x"}' }),
    ],
    [
      '10,000 more members',
      withMembers(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}`, String(i)])),
      ),
    ],
  ])('is saved from an answer with %s', async (_, change, status) => {
    const scene = await openScene();
    const { world } = scene;
    const collected = await scene.run(
      tamper(world.http, tokenPath, (answer) => ({
        ...answer,
        status: status ?? answer.status,
        text: change(answer.text),
      })),
    );
    expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
    await expectNothingHalfDone(scene, collected);
    expect(world.held().values.get('SOCIAL_SAVED_IN')).toContain('/TIKTOK_SECRET');
    // The next day's run continues with it.
    world.clock.advance(24 * hourMs);
    const next = await world.run(world.github.readSecret(world.repository, 'TIKTOK_SECRET') ?? '');
    expect(outcomes(next)).toEqual(['tiktok ok']);
    expect(next).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  });
});

test('a token that dotenv text cannot contain stays in the journal', async () => {
  const scene = await openScene();
  const odd = JSON.stringify(`"'\`#${'x'.repeat(40)}`);
  const collected = await scene.run(
    tamper(scene.world.http, tokenPath, (answer) => ({
      ...answer,
      text: answer.text.replace(/"refresh_token":"[^"]*"/, `"refresh_token":${odd}`),
    })),
  );
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: false });
  expect(collected.problems.map(({ code }) => code)).toEqual(['secret-not-saved']);
});
