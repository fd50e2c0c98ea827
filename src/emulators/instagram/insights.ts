import { dayMs } from '../../clock.ts';
import { appScopedIdOf, type InstagramMedia, type Numbers } from './account.ts';
import type { GraphError } from './answers.ts';
import { insightsScope } from './apps.ts';
import { accountDays, readRange } from './days.ts';
import type { GraphCall } from './graph-call.ts';
import { toTimestamp } from './media.ts';
import { noPermission } from './token-endpoints.ts';

type Insights = { body: { data: Record<string, unknown>[] } } | GraphError;

/** Removed from all versions in April 2025; `views` replaces them. */
const retired = [
  'impressions',
  'plays',
  'clips_replays_count',
  'ig_reels_aggregated_all_plays_count',
  'video_views',
];

const forAll = ['views', 'reach', 'likes', 'comments', 'saved', 'shares', 'total_interactions'];
const forReels = ['ig_reels_avg_watch_time', 'ig_reels_video_view_total_time', 'reels_skip_rate'];
const forOthers = ['profile_visits', 'follows'];
const mediaMetrics = [...forAll, ...forReels, ...forOthers];

const seriesMetrics = ['reach', 'follower_count'];
const accountMetrics = [
  ...seriesMetrics,
  'views',
  'accounts_engaged',
  'total_interactions',
  'likes',
  'comments',
  'saves',
  'shares',
  'replies',
  'reposts',
  'follows_and_unfollows',
  'profile_links_taps',
];

const storyLifetimeMs = dayMs;

/**
 * `GET /{media-id}/insights`: lifetime figures; a metric without data is omitted.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights
 */
export function readMediaInsights(media: InstagramMedia, call: GraphCall): Insights {
  const metrics = readMetrics(call, mediaMetrics, 'media');
  if ('code' in metrics) return metrics;
  const { settings, clock } = call;
  const without = media.product === 'REELS' ? forOthers : forReels;
  const foreign = metrics.find((name) => without.includes(name));
  if (foreign) return notForThisType(foreign);
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

/**
 * `GET /{user_id}/insights`: the sum of the days as `total_value`, or a series with one value per day.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
export function readAccountInsights(call: GraphCall): Insights {
  const metrics = readMetrics(call, accountMetrics, 'user');
  if ('code' in metrics) return metrics;
  const { grant, request, settings } = call;
  const period = request.query.get('period');
  if (!period) return { code: 100, message: '(#100) The parameter period is required' };
  if (period !== 'day') {
    const message = '(#100) The requested metrics are not compatible with the given period';
    return { code: 100, message };
  }
  const type = request.query.get('metric_type') ?? 'time_series';
  if (type !== 'total_value' && type !== 'time_series') {
    const message =
      '(#100) metric_type must be one of the following values: time_series, total_value';
    return { code: 100, message };
  }
  const misfits = metrics.filter((name) =>
    type === 'total_value' ? name === 'follower_count' : !seriesMetrics.includes(name),
  );
  if (misfits.length > 0) {
    const other = type === 'total_value' ? 'time_series' : 'total_value';
    const message = `(#100) The following metrics (${misfits.join(',')}) should be specified with parameter metric_type=${other}`;
    return { code: 100, message };
  }
  const range = readRange(call);
  if ('code' in range) return range;

  const days = accountDays(call, range);
  const id = settings.appScopedIdInPaths
    ? appScopedIdOf(grant.account, grant.appId)
    : grant.account.userId;
  const data = metrics.flatMap((name): Record<string, unknown>[] => {
    if (name === 'follower_count' && grant.account.followers < 100n) return [];
    const values = days.flatMap(({ numbers, endsAt }) => {
      const value = numbers[name];
      return value === undefined ? [] : [{ value, end_time: toTimestamp(endsAt) }];
    });
    if (values.length === 0) return [];
    const text = labels(name, id, 'day');
    if (type === 'time_series') return [{ name, period, values, ...text }];
    const value = values.reduce((sum, one) => sum + one.value, 0n);
    return [{ name, period, ...text, total_value: { value } }];
  });
  return { body: { data } };
}

/** Returns the requested metrics, or an error when one of them is wrong. */
function readMetrics(
  call: GraphCall,
  known: string[],
  node: 'media' | 'user',
): string[] | GraphError {
  const { grant, request, settings, findApp } = call;
  const app = findApp(grant.appId);
  if (!grant.scopes.includes(insightsScope) || !app?.scopes.includes(insightsScope)) {
    return noPermission(settings.permissionCode);
  }
  const names = [...new Set((request.query.get('metric') ?? '').split(',').filter(Boolean))];
  if (names.length === 0) return { code: 100, message: '(#100) The parameter metric is required' };
  const gone = names.find((name) => retired.includes(name));
  if (gone) {
    const message = `(#100) Starting from version v22.0 and above, the ${gone} metric is no longer supported for the queried ${node}.`;
    return { code: 100, message, type: 'OAuthException' };
  }
  const isOff = (name: string) => settings.withoutMetrics.includes(name);
  const listed = node === 'user' ? known.filter((name) => !isOff(name)) : known;
  const unknown = names.findIndex((name) => !listed.includes(name));
  if (unknown >= 0) {
    const message = `(#100) metric[${unknown}] must be one of the following values: ${listed.join(', ')}`;
    return { code: 100, message, type: 'OAuthException' };
  }
  const unsupported = names.find(isOff);
  return unsupported ? notForThisType(unsupported) : names;
}

const notForThisType = (name: string): GraphError => ({
  code: 100,
  type: 'OAuthException',
  message: `(#100) The Media Insights API does not support the ${name} metric for this media product type.`,
});

function countMedia({ likes, comments, insights }: InstagramMedia): Numbers {
  const { saved = 0n, shares = 0n } = insights;
  return { likes, comments, total_interactions: likes + comments + saved + shares, ...insights };
}

const labels = (name: string, id: string, period: string) => ({
  title: name.replaceAll('_', ' ').replace(/^\w/, (letter) => letter.toUpperCase()),
  description: `The number for ${name.replaceAll('_', ' ')}.`,
  id: `${id}/insights/${name}/${period}`,
});
