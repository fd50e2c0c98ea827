import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StatsError } from '../../src/errors.ts';
import { createLenientReader } from '../../src/net/lenient-reader.ts';
import { postCounts } from '../../src/numbers/post.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import type { AccountResult } from '../../src/pipeline/account-result.ts';
import { toStatsJson } from '../../src/pipeline/stats-json.ts';
import { toSnapshot } from '../../src/platforms/tiktok/fetch.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { understandRenewal } from '../../src/platforms/tiktok/renew.ts';
import {
  understandEnvelope,
  understandUser,
  understandVideos,
} from '../../src/platforms/tiktok/understand.ts';
import {
  answerText,
  counter,
  headers,
  hidden,
  hostileText,
  nearly,
  now,
  status,
} from './arbitraries.ts';
import { assertClean, assertCount, assertSpeakable, outcomeOf } from './judge.ts';
import { type Property, property } from './property.ts';

const error = nearly({
  code: fc.oneof(
    { weight: 8, arbitrary: fc.constant('ok') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('access_token_invalid', 'scope_not_authorized', 'odd'),
    },
  ),
  message: hostileText,
  log_id: fc.constantFrom('202605260604023216496B2832F75F9D79', hidden),
});
const address = fc.oneof(
  fc.webUrl(),
  hostileText,
  fc.constantFrom(
    'http://pictures.example/a',
    'javascript:alert(1)',
    'data:,',
    'file:///etc/hosts',
  ),
);
const user = nearly({
  open_id: hostileText,
  display_name: hostileText,
  avatar_url: address,
  avatar_large_url: address,
  username: hostileText,
  bio_description: hostileText,
  is_verified: fc.boolean(),
  follower_count: counter,
  following_count: counter,
  likes_count: counter,
  video_count: counter,
});
const video = nearly({
  id: fc.oneof(hostileText, fc.constantFrom('7312345678901234567')),
  like_count: counter,
  comment_count: counter,
  share_count: counter,
  view_count: counter,
});
const userAnswer = answerText(nearly({ data: nearly({ user }), error }));
const videoAnswer = answerText(
  nearly({
    data: nearly({ videos: fc.array(video), has_more: fc.boolean(), cursor: counter }),
    error,
  }),
);
const token = fc.oneof(
  fc.constantFrom(hidden, 'sent', 'printable', 'two words', 'x'.repeat(16_384), 'x'.repeat(16_385)),
  hostileText,
);
const tokenAnswer = answerText(
  nearly({
    access_token: token,
    refresh_token: token,
    expires_in: fc.nat(),
    refresh_expires_in: fc.nat(),
    scope: hostileText,
    open_id: hostileText,
    token_type: hostileText,
    error: fc.constantFrom('', 'invalid_grant', 'server_error', 'odd'),
    error_description: hostileText,
  }),
);

const understandUserAnswer = (text: string, http: number) =>
  understandUser(
    understandEnvelope({ status: http, headers: new Headers(), text }, "TikTok's user info"),
    createLenientReader(),
  );

function judgeUser([text, http]: [string, number]): void {
  const outcome = outcomeOf(() => understandUserAnswer(text, http));
  if (outcome instanceof StatsError) return;
  for (const line of [outcome.id, outcome.name, outcome.username]) assertClean(line);
  assertClean(outcome.bio, 'lines');
  for (const address of [outcome.avatar, outcome.portrait]) {
    assertClean(address);
    if (address !== null) assert.equal(new URL(address).protocol, 'https:');
  }
  for (const count of [outcome.followers, outcome.following, outcome.likes, outcome.videos])
    assertCount(count);

  const document = toDocument(tiktok, toSnapshot(outcome, null, new Map()), {
    account: 'tiktok',
    takenAt: now,
  });
  const { profile } = document;
  const result: AccountResult = {
    id: 'tiktok',
    platform: tiktok,
    status: 'ok',
    milestone: null,
    document: { ...document, profile: { ...profile, username: profile.username ?? '' } },
    changed: true,
    points: [],
  };
  // Other programs read the output with their own JSON parsers.
  const [shown] = JSON.parse(toStatsJson([result]));
  assert.equal(shown.profile.bio, outcome.bio);
}

function judgeVideos([text, http]: [string, number]): void {
  const answer = { status: http, headers: new Headers(), text };
  const outcome = outcomeOf(() =>
    understandVideos(understandEnvelope(answer, "TikTok's video list"), createLenientReader()),
  );
  if (outcome instanceof StatsError) return;
  assertCount(outcome.cursor);
  for (const video of outcome.videos) {
    assert.notEqual(video.id, '');
    for (const line of [video.id, video.title ?? '', video.url ?? '']) assertClean(line);
    assert.ok(!video.title?.includes('\n') && [...(video.title ?? '')].length <= 200);
    for (const name of postCounts) assertCount(video[name]);
    const at = video.postedAt;
    assert.ok(at === null || !Number.isNaN(new Date(at).getTime()));
  }
  const nobody = understandUser({ user: {} }, createLenientReader());
  const { stats } = toSnapshot(nobody, outcome.videos, new Map());
  const rate = stats.engagement_rate ?? null;
  if (rate !== null) assert.ok(Number.isFinite(rate) && rate >= 0);
}

function judgeRenewal([text, http, head]: [string, number, Headers]): void {
  const outcome = understandRenewal({ status: http, headers: head, text }, now, 'sent');
  const newToken = readNewToken(text);
  if ('values' in outcome) {
    const { values } = outcome;
    assert.ok(values.has('TIKTOK_ACCESS_TOKEN') || values.has('TIKTOK_REFRESH_TOKEN'));
    if (newToken !== null) assert.equal(values.get('TIKTOK_REFRESH_TOKEN'), newToken);
    for (const [key, value] of values) {
      const known = tiktok.keys.find(({ name }) => name === key);
      assert.ok(known);
      if (!known.secret) assert.match(value, /^[\x21-\x7e]*$/);
    }
    return;
  }
  assert.equal(newToken, null, 'A usable new refresh token is never thrown away.');
  if (!(outcome.error instanceof StatsError)) throw outcome.error;
  assertSpeakable(outcome.error);
  assert.ok(outcome.waitMs === null || outcome.waitMs >= 0);
}

/** The refresh token of a complete answer; `null` when it cannot be kept or is the one that was sent. */
function readNewToken(text: string): string | null {
  try {
    const { refresh_token: found } = JSON.parse(text);
    const fits = typeof found === 'string' && found !== '' && Buffer.byteLength(found) <= 16_384;
    return fits && found !== 'sent' ? found : null;
  } catch {
    return null;
  }
}

/** Properties of the code that reads answers of TikTok. */
export const answerProperties: readonly Property[] = [
  property(
    "TikTok's user info becomes a clean profile, or is refused",
    fc.tuple(userAnswer, status),
    judgeUser,
  ),
  property(
    "TikTok's video list becomes clean counters, or is refused",
    fc.tuple(videoAnswer, status),
    judgeVideos,
  ),
  property(
    "TikTok's token answer becomes its tokens and printable values, or a failure",
    fc.tuple(tokenAnswer, status, headers),
    judgeRenewal,
  ),
];
