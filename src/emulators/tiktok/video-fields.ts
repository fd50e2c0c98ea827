import { hourMs } from '../../clock.ts';
import type { TikTokAccount, TikTokVideo } from './account.ts';
import type { SignedImages } from './signed-images.ts';

interface VideoContext {
  account: TikTokAccount;
  clientKey: string;
  images: SignedImages;
  /** 32 hex digits that identify the cover in its URL. */
  picture: string;
}

const coverLifetimeMs = 6 * hourMs;

/** The video object's fields. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object */
export const videoFields: Record<string, (video: TikTokVideo, context: VideoContext) => unknown> = {
  id: (video) => video.id,
  create_time: (video) => video.createTime,
  cover_image_url: (_, { images, picture }) =>
    images.sign(`/tos-alisg-p-0037/${picture}~tplv-tiktokx-origin.image`, coverLifetimeMs),
  share_url: (video, { account, clientKey }) =>
    `https://www.tiktok.com/@${account.username}/video/${video.id}?${campaign(clientKey)}`,
  video_description: (video) => video.description,
  duration: (video) => video.duration,
  height: (video) => video.height,
  width: (video) => video.width,
  title: (video) => video.title,
  embed_html: (video, { account }) => {
    const address = `https://www.tiktok.com/@${account.username}/video/${video.id}`;
    return `<blockquote class="tiktok-embed" cite="${address}" data-video-id="${video.id}"><section></section></blockquote>`;
  },
  embed_link: (video, { clientKey }) =>
    `https://www.tiktok.com/player/v1/${video.id}?${campaign(clientKey)}`,
  like_count: (video) => video.likes,
  comment_count: (video) => video.comments,
  share_count: (video) => video.shares,
  view_count: (video) => video.views,
  is_aigc: (video) => video.isAigc,
};

const campaign = (clientKey: string) =>
  `utm_campaign=tt4d_open_api&utm_source=${encodeURIComponent(clientKey)}`;
