import type { Avatar } from '../pictures/avatar.ts';
import { type KitOptions, toNeighbour } from '../pictures/page/kit-options.ts';
import { toPage } from '../pictures/page/page.ts';
import type { PicturedAccount } from '../pictures/pictured-account.ts';
import type { Platform } from '../platforms/platform.ts';
import type { StoredPost } from '../storage/read-posts.ts';

/** The page's name in the output folder. */
const pageFile = 'index.html';

/** A larger portrait is left out, so that the page stays small. */
const largestPortrait = 160 * 1024;

const endings: Readonly<Record<Avatar['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** An account as it is drawn, with its profile picture. */
export interface Drawn {
  account: PicturedAccount & { platform: Platform };
  avatar: Avatar | null;
}

/**
 * Draws the media kit page of these accounts, and with the page's address, the portrait as a file beside it, for
 * previews. `posts` may hold those of other accounts. Nothing without accounts.
 */
export function drawPage(
  drawn: readonly Drawn[],
  posts: readonly StoredPost[],
  options: KitOptions,
): [string, string | Uint8Array][] {
  const [first] = drawn;
  if (!first) return [];
  const accounts = drawn.map(({ account }) => {
    const { platform, document } = account;
    const isOwn = (post: StoredPost) =>
      post.platform === platform.id && post.username === document.profile.username;
    return { ...account, topPosts: document.top_posts ?? [], posts: posts.filter(isOwn) };
  });
  const { pageUrl } = options;
  const portrait =
    first.avatar && first.avatar.bytes.length <= largestPortrait ? first.avatar : null;
  const file = portrait && `index-portrait.${endings[portrait.type]}`;
  const address =
    pageUrl === null ? null : { page: pageUrl, portrait: file && toNeighbour(pageUrl, file) };
  const page = toPage(accounts, { ...options, portrait, address });
  return [
    [pageFile, page],
    ...(address && file && portrait ? [[file, portrait.bytes] satisfies [string, Uint8Array]] : []),
  ];
}
