import { dayMs } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Snapshot } from '../numbers/stats-document.ts';
import { createTables } from '../storage/schema.ts';
import { loadSqlite } from '../storage/sqlite.ts';
import type { CollectDependencies, CollectOptions } from './collected.ts';
import { drawFiles } from './draw-files.ts';
import { redactFetched } from './redact-fetched.ts';
import { storeIn } from './store-accounts.ts';

/**
 * Stores and draws the first account with example numbers, in memory only: JavaScript is slow when it runs for the
 * first time, and while the answers are awaited this costs nothing. Never rejects, because what fails here fails
 * again with the numbers, and is reported then.
 */
export async function rehearse(
  accounts: readonly Account[],
  options: CollectOptions,
  dependencies: Pick<CollectDependencies, 'platforms' | 'secrets' | 'log'>,
): Promise<void> {
  try {
    const answers = accounts.slice(0, 1).map((account) => ({ account, snapshot: example }));
    const { fetched } = redactFetched(answers, options.env, dependencies);
    const database = (await loadSqlite()).open();
    try {
      createTables(database);
      storeIn(database, fetched, dayMs);
      const stored = storeIn(database, fetched, 2 * dayMs);
      await drawFiles(stored, { ...options, portraits: { choose: async () => null } });
    } finally {
      database.close();
    }
  } catch (error) {
    dependencies.log.debug(`The rehearsal failed: ${error}`);
  }
}

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
