import { StatsError } from '../../errors.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Post } from '../../numbers/post.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import type { Graph } from '../meta/graph.ts';
import { isBadParameter, isTooOld } from '../meta/graph-error.ts';
import { scarcePercent } from '../meta/usage.ts';
import type { PostList } from './fetch-posts.ts';
import {
  type PostFigure,
  understandPostInsights,
  understandPostPage,
} from './understand-insights.ts';

const metrics = ['views', 'shares'];

/** At most so many pages, and at most so many posts one by one. */
const mostCalls = 20;

export interface PostInsights {
  posts: Post[];
  /** Metrics that Meta refuses for all posts. */
  dropped: string[];
  /** The first of the errors that left figures unknown. */
  error: StatsError | null;
}

/** The figures of some posts, or why there are none. */
interface Part {
  figures: PostFigure[];
  dropped: string[];
  error: StatsError | null;
}

const name = "Instagram's call for the insights of posts";

/**
 * Adds views and shares to the posts: one call for each page of the list, by the field `insights`. Where Meta
 * refuses a page, because one of its posts has no insights, the latest posts are asked for one by one. An
 * account does not depend on these figures: nothing is retried, and any failure leaves them `null`.
 * https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights
 */
export async function fetchPostInsights(
  graph: Graph,
  userId: string | null,
  list: PostList,
  reader: LenientReader,
): Promise<PostInsights> {
  const path = `${encodeURIComponent(userId ?? 'me')}/media`;
  const pages = await Promise.all(
    list.cursors.slice(0, mostCalls).map((after) =>
      settle(async () => {
        const { answers, dropped } = await askForAll(metrics, async (names) => {
          const query = { fields: `id,insights.metric(${names.join(',')})`, limit: list.limit };
          const body = await graph.get(name, path, after === null ? query : { ...query, after }, {
            isBrief: true,
          });
          return understandPostPage(body, reader);
        });
        return { figures: answers.flat(), dropped };
      }),
    ),
  );
  const isRefused = pages.some(
    ({ dropped, error }) => dropped.length === metrics.length || isRefusal(error),
  );
  const singles =
    isRefused && graph.usedPercent() < scarcePercent
      ? await fetchSingly(graph, withoutFigures(list.posts, pages), reader)
      : [];
  return merge(list.posts, pages, singles);
}

/** The posts' own insights, which are documented for this API; for those with an id of digits. */
const fetchSingly = (
  graph: Graph,
  posts: readonly Post[],
  reader: LenientReader,
): Promise<Part[]> =>
  Promise.all(
    posts
      .filter(({ id }) => /^\d+$/.test(id))
      .slice(0, mostCalls)
      .map(({ id }) =>
        settle(async () => {
          const query = { metric: metrics.join(',') };
          const body = await graph.get(name, `${id}/insights`, query, { isBrief: true });
          return { figures: understandPostInsights(id, body, reader), dropped: [] };
        }),
      ),
  );

async function settle(read: () => Promise<Omit<Part, 'error'>>): Promise<Part> {
  try {
    return { ...(await read()), error: null };
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    return { figures: [], dropped: [], error };
  }
}

const isRefusal = (error: StatsError | null): boolean => isBadParameter(error) || isTooOld(error);

function withoutFigures(posts: readonly Post[], pages: readonly Part[]): Post[] {
  const known = new Set(pages.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return posts.filter(({ id }) => !known.has(id));
}

function merge(
  posts: readonly Post[],
  pages: readonly Part[],
  singles: readonly Part[],
): PostInsights {
  const parts = [...pages, ...singles];
  const figures = parts.flatMap((part) => part.figures);
  const values = new Map(figures.map(({ id, metric, value }) => [`${metric} ${id}`, value]));
  const isKnown = (one: string) => figures.some(({ metric }) => metric === one);
  const dropped = new Set(parts.flatMap((part) => part.dropped));
  return {
    posts: posts.map((post) => ({
      ...post,
      views: values.get(`views ${post.id}`) ?? null,
      shares: values.get(`shares ${post.id}`) ?? null,
    })),
    dropped: [...dropped].filter((metric) => !isKnown(metric)),
    error: parts.find(({ error }) => error !== null && !isRefusal(error))?.error ?? null,
  };
}
