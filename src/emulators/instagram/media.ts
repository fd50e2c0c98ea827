import type { GraphError } from '../meta/answers.ts';
import { toTimestamp } from '../meta/timestamp.ts';
import type { InstagramMedia } from './account.ts';
import { type AskedField, readFields } from './fields.ts';
import type { GraphCall } from './graph-call.ts';
import { readMediaInsights } from './media-insights.ts';

/** Reads each field; `undefined` omits it. */
const fields: Record<
  string,
  (media: InstagramMedia, call: GraphCall, asked: AskedField) => unknown
> = {
  id: (media) => media.id,
  caption: (media) => media.caption || undefined,
  media_type: (media) => media.type,
  media_product_type: (media) => media.product,
  media_url: (media, { pictures }) =>
    media.copyrighted ? undefined : pictures.sign(`/v/t51.2885-15/${media.id}_n.jpg`),
  thumbnail_url: (media, { pictures }) =>
    media.type === 'VIDEO' ? pictures.sign(`/v/t51.71878-15/${media.id}_n.jpg`) : undefined,
  permalink: ({ product, shortcode }) =>
    `https://www.instagram.com/${product === 'REELS' ? 'reel' : 'p'}/${shortcode}/`,
  timestamp: (media) => toTimestamp(media.postedAt),
  username: (_, { grant }) => grant.account.username,
  like_count: (media, { settings }) => {
    if (!media.hidesLikes) return media.likes;
    return settings.hiddenLikes === 'null' ? null : undefined;
  },
  comments_count: (media) => media.comments,
  insights: (media, call, { metric }) => {
    // `findRefusal` has already looked for an error.
    const answer = readMediaInsights(media, metric, call);
    return 'code' in answer ? undefined : answer.body;
  },
  children: (media, call, { inner }) => {
    if (media.childIds.length === 0) return undefined;
    const children = media.childIds.map((id) => childOf(media, id));
    // `readMediaFields` has already checked the names in braces.
    const asked = readFields(inner ?? 'id', childFields, 'IGMedia', call.settings);
    return { data: children.map((child) => write(child, 'code' in asked ? [] : asked, call)) };
  },
};

const knownFields = Object.keys(fields);
/** There are no insights for the media within an album. */
const childFields = knownFields.filter((name) => name !== 'insights');

/** Returns the media that a list contains: newest first, without stories, at most 10 000. */
export const listed = (media: InstagramMedia[]): InstagramMedia[] =>
  media
    .filter(({ product }) => product !== 'STORY')
    .sort((one, other) => (isOlder(one, other) ? 1 : -1))
    .slice(0, 10_000);

/** A medium's position in the list. */
export type Place = Pick<InstagramMedia, 'postedAt' | 'id'>;

export const isOlder = (one: Place, other: Place): boolean =>
  one.postedAt < other.postedAt || (one.postedAt === other.postedAt && one.id < other.id);

/** `GET /{media-id}` */
export function readMedia(media: InstagramMedia, call: GraphCall): { body: unknown } | GraphError {
  const asked = readMediaFields(call);
  if ('code' in asked) return asked;
  return findRefusal([media], asked, call) ?? { body: write(media, asked, call) };
}

/** The error of the first medium whose insights are asked for and refused: it fails the whole call. */
export function findRefusal(
  media: InstagramMedia[],
  asked: AskedField[],
  call: GraphCall,
): GraphError | null {
  const insights = asked.find(({ name }) => name === 'insights');
  if (!insights) return null;
  for (const one of media) {
    const answer = readMediaInsights(one, insights.metric, call);
    if ('code' in answer) return answer;
  }
  return null;
}

/** Parses the requested fields and checks those in braces. Returns error 100 for an unknown name. */
export function readMediaFields({ request, settings }: GraphCall): AskedField[] | GraphError {
  const asked = readFields(request.query.get('fields') ?? '', knownFields, 'IGMedia', settings);
  if ('code' in asked) return asked;
  for (const { inner } of asked) {
    const inside = readFields(inner ?? '', childFields, 'IGMedia', settings);
    if ('code' in inside) return inside;
  }
  return asked;
}

export function write(
  media: InstagramMedia,
  asked: AskedField[],
  call: GraphCall,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of asked) {
    const value = fields[field.name]?.(media, call, field);
    if (value !== undefined) result[field.name] = value;
  }
  return result;
}

/** A picture of an album has no caption, and its album's figures. */
const childOf = (album: InstagramMedia, id: string): InstagramMedia => ({
  ...album,
  id,
  type: 'IMAGE',
  caption: '',
  childIds: [],
});
