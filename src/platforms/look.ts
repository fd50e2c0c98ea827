import type { Figure, StatsDocument } from '../numbers/stats-document.ts';

/** A figure that gets its own column, and its own output `PLATFORM-NAME`. */
export interface Metric {
  /** Lower case with hyphens, as in `engagement-rate`. */
  name: string;
  /** The heading of the column. */
  title: string;
  /** Absent for a count. */
  unit?: 'percent';
  /** The figure in a stored document; `null` when it is unknown. */
  read(document: StatsDocument): Figure;
}

/** How pictures and the page name and colour a platform. */
export interface Look {
  /** `#rrggbb` on light and on dark ground. */
  colours: Readonly<Record<'light' | 'dark', string>>;
  /** The format of its posts, which pictures draw as a mark in place of a logo. */
  format: 'upright' | 'square' | 'wide' | 'text';
  /** The name of its logo in badges: https://simpleicons.org */
  logo: string;
  /** The name of the metric that counts who follows an account. */
  audience: 'followers' | 'subscribers';
  /** True when the platform rounds that count, so that it grows in steps. */
  roundsAudience?: boolean;
  /** What a card shows besides the audience, at most four; some may be in no output and no column. */
  tiles: readonly Metric[];
}

/** What the media kit page says about an account of a platform. */
export interface Kit {
  posts: 'videos' | 'posts';
  /** The engagement rate: the sum of these, divided by the views, or by the number of posts and the followers. */
  engagement: { of: readonly Interaction[]; per: 'views' | 'followers' };
  /** Besides the audience, the most important first; some may be in no output and no column. */
  figures: readonly Metric[];
}

export type Interaction = 'likes' | 'comments' | 'shares' | 'replies' | 'reposts' | 'quotes';

/** Returns the metrics whose history is kept: those of the outputs, and those of the card alone. */
export const trackedMetrics = ({
  metrics,
  look,
}: {
  metrics: readonly Metric[];
  look: Look;
}): Metric[] => [...new Set([...metrics, ...look.tiles])];
