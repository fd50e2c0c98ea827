import { dayMs } from '../../clock.ts';
import type { GraphError } from '../meta/answers.ts';
import type { InstagramMedia, Numbers } from './account.ts';
import type { GraphCall } from './graph-call.ts';
import { type Insights, labels, notForThisType, readMetrics } from './metrics.ts';

const forAll = ['views', 'reach', 'likes', 'comments', 'saved', 'shares', 'total_interactions'];
const forReels = ['ig_reels_avg_watch_time', 'ig_reels_video_view_total_time', 'reels_skip_rate'];
const forOthers = ['profile_visits', 'follows'];
const mediaMetrics = [...forAll, ...forReels, ...forOthers];

const storyLifetimeMs = dayMs;

/**
 * `GET /{media-id}/insights`, or the field `insights` of a medium: lifetime figures; a metric without data is
 * omitted. `metric` is comma-separated.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights
 */
export function readMediaInsights(
  media: InstagramMedia,
  metric: string | null,
  call: GraphCall,
): Insights {
  const metrics = readMetrics(call, metric, mediaMetrics, 'media');
  if ('code' in metrics) return metrics;
  const { settings, clock } = call;
  const without = media.product === 'REELS' ? forOthers : forReels;
  const foreign = metrics.find((name) => without.includes(name));
  if (foreign) return notForThisType(foreign);
  if (media.beforeConversion) return postedBeforeConversion;
  const isStory = media.product === 'STORY';
  if (isStory && media.viewers < 5n) {
    const message = '(#10) Not enough viewers for the media to show insights';
    return { code: 10, message };
  }
  const age = clock.now() - media.postedAt;
  const isThere = age >= settings.insightsLateMs && !(isStory && age > storyLifetimeMs);
  const numbers = isThere ? countMedia(media) : {};
  const data = metrics.flatMap((name) => {
    const value = numbers[name];
    if (value === undefined) return [];
    return [
      { name, period: 'lifetime', values: [{ value }], ...labels(name, media.id, 'lifetime') },
    ];
  });
  return { body: { data } };
}

/** Recorded: https://github.com/keboola/ex-facebook-graph-api/issues/35 */
const postedBeforeConversion: GraphError = {
  code: 100,
  subcode: 2_108_006,
  type: 'OAuthException',
  message: 'Invalid parameter',
};

function countMedia({ likes, comments, insights }: InstagramMedia): Numbers {
  const { saved = 0n, shares = 0n } = insights;
  return { likes, comments, total_interactions: likes + comments + saved + shares, ...insights };
}
