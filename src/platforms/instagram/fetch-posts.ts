import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Post } from '../../numbers/post.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import type { Graph } from '../meta/graph.ts';
import { readPages } from '../read-pages.ts';
import { understandMedia } from './understand.ts';

/** Meta documents no maximum. With smaller pages, more of them are requested. */
const pageSize = 50;

/** In addition to `id`, which every request includes. */
const postFields = [
  'like_count',
  'comments_count',
  'caption',
  'media_type',
  'media_product_type',
  'permalink',
  'timestamp',
];

export interface PostList {
  /** Newest first, without views and shares. */
  posts: Post[];
  /** The parameter `after` of each page that these posts are on; `null` for the first one. */
  cursors: (string | null)[];
  /** The parameter `limit` of each page. */
  limit: number;
  /** Fields that Meta refuses. */
  dropped: string[];
}

/** The latest posts, at most `postCount`. Rejects as `Graph.get`. */
export async function fetchPosts(
  graph: Graph,
  postCount: number,
  reader: LenientReader,
): Promise<PostList> {
  const name = "Instagram's media list";
  // The last page is requested in full size too: overlapping posts on it would leave too few.
  const limit = Math.min(pageSize, postCount);
  const ask = async (fields: readonly string[], after: string | null) => {
    const query = { fields: ['id', ...fields].join(','), limit };
    const body = await graph.get(name, 'me/media', after === null ? query : { ...query, after });
    const page = understandMedia(body, reader);
    return { entries: page.posts, cursor: page.cursor };
  };
  const { answers, dropped } = await askForAll(postFields, (fields) => ask(fields, null));
  const fields = postFields.filter((field) => !dropped.includes(field));
  if (fields.length === 0) return { posts: [], cursors: [], limit, dropped };
  // After a refusal, each answer has one field alone.
  const [first] = dropped.length === 0 ? answers : [];
  const pages: { cursor: string | null; ids: string[] }[] = [];
  const posts = await readPages<Post, string>(
    postCount,
    async (after) => {
      const page = after === null && first ? first : await ask(fields, after);
      pages.push({ cursor: after, ids: page.entries.map(({ id }) => id) });
      return page;
    },
    (count) => reader.note(`${name} continues, but ${count} pages of it contain no further post`),
  );
  const ids = new Set(posts.map(({ id }) => id));
  // `delete` is true once for each id, so a page with nothing but posts of earlier pages is left out.
  const ownPages = pages.filter((page) => page.ids.filter((id) => ids.delete(id)).length > 0);
  return { posts, cursors: ownPages.map(({ cursor }) => cursor), limit, dropped };
}
