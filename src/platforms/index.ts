import { instagram } from './instagram/index.ts';
import type { Platform } from './platform.ts';
import { tiktok } from './tiktok/index.ts';
import { youtube } from './youtube/index.ts';

/** Every platform, in the order of outputs and tables. */
export const platforms: readonly Platform[] = [tiktok, instagram, youtube];

/** `secret-name` where nobody names another; it is as old as the first platform. */
export const defaultSecretName = 'TIKTOK_SECRET';
