import { StatsError } from '../../errors.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Post } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import type { Graph } from '../meta/graph.ts';
import { isBadParameter } from '../meta/graph-error.ts';
import { readPages } from '../read-pages.ts';
import { listName, postInsightsName, understandInsights, understandPosts } from './understand.ts';

const largestPage = 100;
const metrics = ['views', 'likes', 'replies', 'reposts', 'quotes'];
const fields = ['media_type', 'permalink', 'text', 'timestamp'];

/** The latest posts, at most `postCount`, newest first, without their numbers. Rejects as `Graph.get`. */
export async function fetchPosts(
  graph: Graph,
  postCount: number,
  reader: LenientReader,
): Promise<Post[]> {
  // Reposts of others are among them, and are left out only here.
  const limit = Math.min(largestPage, postCount + 10);
  const posts = await readPages(
    postCount,
    async (after: string | null) => {
      const query = { fields: ['id', ...fields].join(','), limit };
      const asked = after === null ? query : { ...query, after };
      return understandPosts(await graph.get(listName, 'me/threads', asked), limit, reader);
    },
    (pages) =>
      reader.note(`${listName} continues, but ${pages} pages of it contain no further post`),
  );
  return posts.map((post) => ({ ...post, views: null, likes: null, comments: null, shares: null }));
}

export interface PostInsights {
  posts: Post[];
  /** Metrics that Meta refuses. */
  dropped: string[];
  /** The first of the errors that left numbers unknown. */
  error: StatsError | null;
}

/** Adds the numbers of the posts, in a call for each. A failure leaves those of its post `null`. */
export async function fetchPostInsights(
  graph: Graph,
  posts: readonly Post[],
  reader: LenientReader,
): Promise<PostInsights> {
  const read = openInsights(graph, reader);
  const parts = await Promise.all(posts.map((post) => settle(read, post)));
  return {
    posts: parts.map(({ post }) => post),
    dropped: [...new Set(parts.flatMap(({ dropped }) => dropped))],
    error: parts.find(({ error }) => error !== null)?.error ?? null,
  };
}

interface Insights {
  known: Map<string, Count>;
  dropped: string[];
}

/**
 * Returns a function that asks for the insights of a post. Which metrics are retired is looked for with one post
 * alone, because it takes a call for each; the other posts then leave these metrics out.
 */
function openInsights(graph: Graph, reader: LenientReader): (id: string) => Promise<Insights> {
  let search: Promise<Insights> | undefined;
  const ask = async (id: string, names: readonly string[]) => {
    const body = await graph.get(postInsightsName, `${id}/insights`, { metric: names.join(',') });
    return understandInsights(postInsightsName, body, reader);
  };
  const askOneByOne = async (id: string): Promise<Insights> => {
    const { answers, dropped } = await askForAll(metrics, (names) => ask(id, names));
    return { known: new Map(answers.flatMap((answer) => [...answer])), dropped };
  };
  return async (id) => {
    try {
      return { known: await ask(id, metrics), dropped: [] };
    } catch (error) {
      if (!isBadParameter(error)) throw error;
      if (search === undefined) {
        search = askOneByOne(id);
        return search;
      }
      const { dropped } = await search;
      const left = metrics.filter((name) => !dropped.includes(name));
      if (left.length === 0) throw error;
      return { known: await ask(id, left), dropped };
    }
  };
}

async function settle(read: (id: string) => Promise<Insights>, post: Post) {
  try {
    const { known, dropped } = await read(post.id);
    const [reposts, quotes] = [known.get('reposts'), known.get('quotes')];
    const counted = {
      ...post,
      views: known.get('views') ?? null,
      likes: known.get('likes') ?? null,
      comments: known.get('replies') ?? null,
      shares: reposts === undefined || quotes === undefined ? null : reposts + quotes,
    };
    return { post: counted, dropped, error: null };
  } catch (error) {
    if (!(error instanceof StatsError) || error.code === 'reauthorize') throw error;
    return { post, dropped: [], error };
  }
}
