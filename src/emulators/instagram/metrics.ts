import type { GraphError } from '../meta/answers.ts';
import { noPermission } from '../meta/token-endpoints.ts';
import type { GraphCall } from './graph-call.ts';
import { insightsScope } from './scopes.ts';

export type Insights =
  | { body: { data: Record<string, unknown>[]; paging?: Record<string, string> } }
  | GraphError;

/** Removed from all versions in April 2025; `views` replaces them. */
const retired = [
  'impressions',
  'plays',
  'clips_replays_count',
  'ig_reels_aggregated_all_plays_count',
  'video_views',
];

/** Returns the metrics in `metric`, comma-separated, or an error when one of them is wrong. */
export function readMetrics(
  { grant, settings, findApp }: GraphCall,
  text: string | null,
  known: string[],
  node: 'media' | 'user',
): string[] | GraphError {
  const app = findApp(grant.appId);
  if (!grant.scopes.includes(insightsScope) || !app?.scopes.includes(insightsScope)) {
    return noPermission(settings.permissionCode);
  }
  const names = [...new Set((text ?? '').split(',').filter(Boolean))];
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

export const notForThisType = (name: string): GraphError => ({
  code: 100,
  type: 'OAuthException',
  message: `(#100) The Media Insights API does not support the ${name} metric for this media product type.`,
});

/** The members of a metric that are only for people, and its id. */
export const labels = (name: string, id: string, period: string) => ({
  title: name.replaceAll('_', ' ').replace(/^\w/, (letter) => letter.toUpperCase()),
  description: `The number for ${name.replaceAll('_', ' ')}.`,
  id: `${id}/insights/${name}/${period}`,
});
