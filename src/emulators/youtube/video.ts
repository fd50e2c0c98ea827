import { randomBytes } from 'node:crypto';
import { hourMs } from '../../clock.ts';

/** A video in a channel's uploads. Mutable: the next answer shows what a test changes here. */
export interface YouTubeVideo {
  /** 11 characters. */
  id: string;
  title: string;
  description: string;
  /** In ms since 1970; answers contain whole seconds. */
  publishedAt: number;
  durationSeconds: number;
  /** A key shows only public videos, and lists no others. */
  isPublic: boolean;
  views: bigint;
  likes: bigint;
  comments: bigint;
  /** The owner hides the number of likes: `likeCount` is absent. */
  hidesLikes: boolean;
  /** Comments are turned off: `commentCount` is absent. */
  commentsOff: boolean;
}

/** Creates a video published an hour before `now` (ms since 1970), with default values where none are given. */
export const createVideo = (given: Partial<YouTubeVideo>, now: number): YouTubeVideo => ({
  id: randomBytes(9).toString('base64url').slice(0, 11),
  title: 'Rye with caraway',
  description: 'The recipe is in the comments.\nNew loaf every other day.',
  publishedAt: now - hourMs,
  durationSeconds: 613,
  isPublic: true,
  views: 5_210n,
  likes: 312n,
  comments: 18n,
  hidesLikes: false,
  commentsOff: false,
  ...given,
});

/** 214 videos, one every 37 hours; one hides its likes, and one has its comments turned off. */
export const realisticVideos = (now: number): Partial<YouTubeVideo>[] =>
  Array.from({ length: 214 }, (_, index) => {
    const views = BigInt(1_900 + ((index * 7_919) % 23) * 600);
    return {
      title: loaves[index % loaves.length] ?? '',
      publishedAt: now - 3 * hourMs - index * 37 * hourMs,
      durationSeconds: 60 + ((index * 97) % 900),
      views,
      likes: views / 23n,
      comments: views / 310n,
      hidesLikes: index === 4,
      commentsOff: index === 6,
    };
  });

const loaves = [
  'Overnight country loaf',
  'What went wrong with this crumb?',
  'Rye with caraway',
  'Scoring a leaf, slowly',
  'Feeding the starter, day one',
  'Two flours, one dough',
  'Questions from last week',
];

/** The public videos, newest first. */
export const newestFirst = (videos: readonly YouTubeVideo[]): YouTubeVideo[] =>
  videos
    .filter(({ isPublic }) => isPublic)
    .sort((one, other) => other.publishedAt - one.publishedAt);

/** Google's 64-bit numbers are text; hidden ones are absent. */
export const statisticsOf = (video: YouTubeVideo): Record<string, string> => ({
  viewCount: String(video.views),
  ...(!video.hidesLikes && { likeCount: String(video.likes) }),
  ...(!video.commentsOff && { commentCount: String(video.comments) }),
});

/** ISO 8601 in whole seconds, as in recorded answers. */
export const publishedAtOf = ({ publishedAt }: YouTubeVideo): string =>
  new Date(publishedAt).toISOString().replace(/\.\d+Z$/, 'Z');

/** An ISO 8601 duration, such as `PT10M13S`. */
export function durationOf({ durationSeconds: seconds }: YouTubeVideo): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = seconds % 60;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || seconds === 0 ? `${rest}S` : ''}`;
}

/** The pictures of a video, in the sizes that every video has. */
export const thumbnailsOf = ({ id }: YouTubeVideo): Record<string, unknown> => ({
  default: { url: `https://i.ytimg.com/vi/${id}/default.jpg`, width: 120, height: 90 },
  medium: { url: `https://i.ytimg.com/vi/${id}/mqdefault.jpg`, width: 320, height: 180 },
  high: { url: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`, width: 480, height: 360 },
});
