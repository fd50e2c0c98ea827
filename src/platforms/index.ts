import { bluesky } from './bluesky/index.ts';
import { instagram } from './instagram/index.ts';
import { mastodon } from './mastodon/index.ts';
import type { Platform } from './platform.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import { youtube } from './youtube/index.ts';

/** All platforms, in the order in which outputs and tables list them. */
export const platforms: readonly Platform[] = [
  tiktok,
  instagram,
  youtube,
  threads,
  bluesky,
  mastodon,
];

/** The default of `secret-name`. It names TikTok because workflows from before other platforms rely on it. */
export const defaultSecretName = 'TIKTOK_SECRET';
