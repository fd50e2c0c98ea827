import { StatsError } from '../../errors.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { sum } from '../../numbers/metrics.ts';
import type { Post } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import type { Graph } from '../meta/graph.ts';
import { isBadParameter } from '../meta/graph-error.ts';
import { readPages } from '../read-pages.ts';
import { listName, postInsightsName, understandInsights, understandPosts } from './understand.ts';

const largestPage = 100;
const interactions = ['likes', 'replies', 'reposts', 'quotes'];
const metrics = ['views', ...interactions];
const fields = ['media_type', 'permalink', 'text', 'timestamp'];

export interface PostList {
  /** Newest first, without their numbers. */
  posts: Post[];
  /** Fields that Meta refuses. */
  dropped: string[];
}

/** The latest posts, at most `postCount`. Rejects as `Graph.get`. */
export async function fetchPosts(
  graph: Graph,
  postCount: number,
  reader: LenientReader,
): Promise<PostList> {
  // Reposts of others are among them, and are left out only here.
  const limit = Math.min(largestPage, postCount + 10);
  const ask = async (names: readonly string[], after: string | null) => {
    const query = { fields: ['id', ...names].join(','), limit };
    const asked = after === null ? query : { ...query, after };
    return understandPosts(await graph.get(listName, 'me/threads', asked), limit, reader);
  };
  const { answers, dropped } = await askForAll(fields, (names) => ask(names, null));
  const left = fields.filter((name) => !dropped.includes(name));
  // After a refusal, each answer has one field alone.
  const [first] = dropped.length === 0 ? answers : [];
  const posts = await readPages(
    postCount,
    async (after: string | null) => (after === null && first ? first : ask(left, after)),
    (pages) =>
      reader.note(`${listName} continues, but ${pages} pages of it contain no further post`),
  );
  return {
    posts: posts.map((post) => ({
      ...post,
      views: null,
      likes: null,
      comments: null,
      shares: null,
    })),
    dropped,
  };
}

export interface PostInsights {
  posts: Post[];
  /** What counts in the engagement rate, of each post whose numbers are all known. */
  rated: Rated[];
  /** Metrics that Meta refuses for all posts. */
  dropped: string[];
  /** The first of the errors that left numbers unknown. */
  error: StatsError | null;
}

export interface Rated {
  views: Count;
  interactions: Count;
}

/** Adds the numbers of the posts, in a call for each. A failure leaves those of its post `null`. */
export async function fetchPostInsights(
  graph: Graph,
  posts: readonly Post[],
  reader: LenientReader,
): Promise<PostInsights> {
  const read = openInsights(graph, reader);
  const parts = await Promise.all(
    posts.map(async (post) => ({ post, ...(await settle(() => read(post.id))) })),
  );
  const known = new Set(parts.flatMap((part) => [...part.known.keys()]));
  const refused = new Set(parts.flatMap((part) => part.dropped));
  const dropped = [...refused].filter((name) => !known.has(name));
  const counted = interactions.filter((name) => !dropped.includes(name));
  return {
    posts: parts.map((part) => ({ ...part.post, ...toCounts(part.known) })),
    rated: parts.flatMap((part) => toRated(part.known, counted) ?? []),
    dropped,
    error: parts.find(({ error }) => error !== null)?.error ?? null,
  };
}

function toCounts(known: ReadonlyMap<string, Count>) {
  const read = (metric: string) => known.get(metric) ?? null;
  return {
    views: read('views'),
    likes: read('likes'),
    comments: read('replies'),
    shares: sum([read('reposts'), read('quotes')]),
  };
}

/** `null` for a post that lacks a number: counted as 0, it would lower the rate. */
function toRated(known: ReadonlyMap<string, Count>, counted: readonly string[]): Rated | null {
  const views = known.get('views');
  const total = sum(counted.map((name) => known.get(name) ?? null));
  if (views === undefined || total === null || counted.length === 0) return null;
  return { views, interactions: total };
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

async function settle(
  read: () => Promise<Insights>,
): Promise<Insights & { error: StatsError | null }> {
  try {
    return { ...(await read()), error: null };
  } catch (error) {
    if (!(error instanceof StatsError) || error.code === 'reauthorize') throw error;
    return { known: new Map(), dropped: [], error };
  }
}
