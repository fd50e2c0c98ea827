import type { Account } from '../credentials/accounts.ts';
import { requestsLeft } from '../net/http.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import type { Snapshot } from '../numbers/stats-document.ts';
import { loadSqlite } from '../storage/sqlite.ts';
import type { CollectDependencies, CollectOptions } from './collected.ts';
import { drawFiles } from './draw-files.ts';
import { redactFetched } from './redact-fetched.ts';
import { toUnstored } from './store-accounts.ts';

/** Of more accounts, the first ones are the rehearsal. */
const mostAccounts = 10;

/**
 * Draws the first account with example numbers, and drops the files: JavaScript is slow when it runs for the first
 * time, and this way that is while the first answers are awaited. Does nothing when no files will be written, and
 * beside sql.js, with which the memory that this takes makes V8 collect garbage when the answers have come, for longer
 * than is saved. Never rejects: a run does not need it.
 */
export async function rehearse(
  accounts: readonly Account[],
  options: CollectOptions,
  dependencies: Pick<CollectDependencies, 'platforms' | 'secrets' | 'log'>,
): Promise<void> {
  if (options.outputDirectory === null || options.dryRun || accounts.length > mostAccounts) return;
  try {
    // Requests for the history artifact leave first.
    await requestsLeft();
    if ((await loadSqlite()).name === 'sql.js') return;
    const answers = accounts.slice(0, 1).map((account) => ({ account, snapshot: example }));
    const { fetched } = redactFetched(answers, options.env, dependencies);
    const stored = toUnstored(fetched, takenAt);
    const drawn = stored.accounts.map((one) => ({ ...one, points }));
    const known = { ...stored, accounts: drawn, histories: [] };
    await drawFiles(known, { ...options, portraits: { choose: async () => null } });
  } catch (error) {
    dependencies.log.debug(`The rehearsal failed: ${error}`);
  }
}

const takenAt = Date.UTC(2026, 0, 2);

const points: readonly HistoryPoint[] = [1000n, 1500n].map((followers, day) => ({
  day: `2026-01-0${day + 1}`,
  followers,
  figures: {},
  isChange: true,
}));

/** With all that most platforms report. */
const example: Snapshot = {
  profile: {
    id: '1',
    username: 'example',
    name: 'Example',
    avatar: null,
    bio: 'Example of a profile.',
    url: 'https://example.org/',
  },
  portrait: null,
  stats: {},
  flat: { followers: 1500n, following: 10n, posts: 1n, engagement_rate: 12.5, verified: true },
  posts: [
    {
      id: '1',
      url: 'https://example.org/1',
      title: 'Example of a post',
      kind: 'video',
      postedAt: 0,
      views: 1000n,
      likes: 100n,
      comments: 20n,
      shares: 5n,
    },
  ],
};
