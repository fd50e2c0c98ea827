import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StatsError } from '../../src/errors.ts';
import { createLenientReader } from '../../src/net/lenient-reader.ts';
import { type Post, postCounts } from '../../src/numbers/post.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import { toSnapshot } from '../../src/platforms/youtube/fetch.ts';
import { youtube } from '../../src/platforms/youtube/index.ts';
import { understandChannel } from '../../src/platforms/youtube/understand.ts';
import {
  understandNumbers,
  understandUploads,
} from '../../src/platforms/youtube/understand-videos.ts';
import { answerText, counter, hidden, hostileText, nearly, now, status } from './arbitraries.ts';
import { assertClean, assertCount, outcomeOf } from './judge.ts';
import { type Property, property } from './property.ts';

/** Google writes counts as text. */
const digits = fc.oneof(
  { weight: 8, arbitrary: counter.map(String) },
  { weight: 1, arbitrary: counter },
);
const id = fc.oneof(fc.constantFrom('pVm8lUoPXLA', 'LijjDdhd4SI', 'a,b', hidden), hostileText);
const time = fc.oneof(
  fc.constantFrom('2026-11-12T06:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999-23:59'),
  hostileText,
);
const error = nearly({
  errors: fc.array(
    nearly({ reason: fc.constantFrom('quotaExceeded', 'playlistNotFound', 'odd', hidden) }),
  ),
});
const listOf = (kind: string, item: fc.Arbitrary<unknown>) =>
  answerText(
    fc.oneof(
      {
        weight: 9,
        arbitrary: nearly({ kind: fc.constant(kind), items: fc.array(item), nextPageToken: id }),
      },
      { weight: 1, arbitrary: nearly({ error }) },
    ),
  );
const channels = listOf(
  'youtube#channelListResponse',
  nearly({
    id,
    snippet: nearly({ title: hostileText, description: hostileText, customUrl: hostileText }),
    statistics: nearly({
      viewCount: digits,
      subscriberCount: digits,
      videoCount: digits,
      hiddenSubscriberCount: fc.boolean(),
    }),
    contentDetails: nearly({ relatedPlaylists: nearly({ uploads: id }) }),
  }),
);
const uploads = listOf(
  'youtube#playlistItemListResponse',
  nearly({
    snippet: nearly({ title: hostileText }),
    contentDetails: nearly({ videoId: id, videoPublishedAt: time }),
  }),
);
const batch = {
  name: "YouTube's batch of video numbers",
  kind: 'youtube#batchGetStatsResponse',
  of: 'videos',
};
const numbers = listOf(
  batch.kind,
  nearly({
    id,
    snippet: nearly({ publishTime: time }),
    statistics: nearly({ viewCount: digits, likeCount: digits, commentCount: digits }),
  }),
);

const toAnswer = ([text, http]: [string, number]) => ({
  status: http,
  headers: new Headers(),
  text,
});
const asked = { name: 'id', value: 'UCZXMDk2QjU7dBanCVrMj4CA' } as const;

function judgeChannel(given: [string, number]): void {
  const outcome = outcomeOf(() => understandChannel(toAnswer(given), createLenientReader()));
  if (outcome instanceof StatsError) return;
  for (const line of [outcome.id, outcome.title, outcome.customUrl, outcome.uploads])
    assertClean(line);
  assertClean(outcome.description, 'lines');
  for (const count of [outcome.subscribers, outcome.views, outcome.videos]) assertCount(count);
  const { profile } = toDocument(youtube, toSnapshot(outcome, asked, []), {
    account: 'youtube',
    takenAt: now,
  });
  if (profile.url !== null) assert.equal(new URL(profile.url).hostname, 'www.youtube.com');
}

function judgeUploads(given: [string, number]): void {
  const outcome = outcomeOf(() => understandUploads(toAnswer(given), createLenientReader()));
  if (outcome === null || outcome instanceof StatsError) return;
  assertClean(outcome.cursor);
  for (const upload of outcome.uploads) {
    assert.match(upload.id, /^[\w-]+$/);
    assertClean(upload.title);
    assertInstant(upload.postedAt);
  }
}

function judgeNumbers(given: [string, number]): void {
  const reader = createLenientReader();
  const outcome = outcomeOf(() => understandNumbers(toAnswer(given), batch, reader));
  if (outcome instanceof StatsError) return;
  const posts = [...outcome].map(([video, counts]): Post => {
    assert.match(video, /^[\w-]+$/);
    assertInstant(counts.postedAt);
    return { id: video, url: null, title: null, kind: 'video', shares: null, ...counts };
  });
  for (const post of posts) for (const name of postCounts) assertCount(post[name]);
  const nothing = '{"kind":"youtube#channelListResponse","items":[{}]}';
  const channel = understandChannel(toAnswer([nothing, 200]), reader);
  const { stats } = toSnapshot(channel, asked, posts);
  const rate = stats.engagement_rate ?? null;
  if (rate !== null) assert.ok(Number.isFinite(rate) && rate >= 0);
}

function assertInstant(at: number | null): void {
  assert.ok(at === null || !Number.isNaN(new Date(at).getTime()));
}

/** Properties of the code that reads answers of YouTube. */
export const youtubeProperties: readonly Property[] = [
  property(
    "YouTube's list of channels becomes a clean profile, or is refused",
    fc.tuple(channels, status),
    judgeChannel,
  ),
  property(
    "YouTube's list of uploads becomes ids, titles and times, or is refused",
    fc.tuple(uploads, status),
    judgeUploads,
  ),
  property(
    "YouTube's numbers of videos become clean counters, or are refused",
    fc.tuple(numbers, status),
    judgeNumbers,
  ),
];
