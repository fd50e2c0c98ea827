import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, toIsoSeconds } from '../../src/clock.ts';
import { runCli } from '../cli/run-cli.ts';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { createDeploy } from './run-deploy.ts';
import { createSite, writeNumbers } from './sample-database.ts';
import { createScene } from './scene.ts';
import { plainTools } from './ssh-server.ts';

const at = (ms: number): string => toIsoSeconds(Date.now() + ms);

const yearMs = 365 * dayMs;

const followersIn = (file: string) =>
  all(
    file,
    "SELECT username, json_extract(stats_data, '$.stats.followers') AS followers FROM social_stats_cache ORDER BY id",
  );

const withFollowers = (followers: bigint) => ({ stats: { followers } });

/** Merges by the command line, or by a deploy to a server. */
const ways = [
  [
    'the command merge',
    async (target: string, source: string) => {
      const { code, stderr, stdout } = await runCli(temporaryFolder(), [
        ...['merge', '--database', target, source],
      ]);
      expect(code).toBe(0);
      return { warnings: stderr, rows: Number(/^\d+/.exec(stdout)?.[0]) };
    },
  ],
  ...['sqlite3', 'python3'].map(
    (tool) =>
      [
        `deploy by ${tool}`,
        async (target: string, source: string) => {
          const { inputs } = await createScene({ tools: [...plainTools, tool] });
          const { errors, warnings, outputs } = await createDeploy('dist', {
            ...inputs,
            database: source,
            'remote-database': target,
          }).main();
          expect(errors).toEqual([]);
          return { warnings: warnings.join('\n'), rows: Number(outputs.get('rows-merged')) };
        },
      ] as const,
  ),
] as const;

describe.each(ways)('a wrong clock, when numbers are merged by %s,', (_, merge) => {
  const files = () => {
    const folder = temporaryFolder();
    const [target, source] = [join(folder, 'target.db'), join(folder, 'source.db')];
    createSite(target);
    return { target, source };
  };

  test('does not block the row of an account until then', async () => {
    const { target, source } = files();
    await writeNumbers(target, { at: at(yearMs), ...withFollowers(1n) });
    await writeNumbers(source, { at: at(-hourMs), ...withFollowers(2n) });
    const { warnings, rows } = await merge(target, source);
    expect(followersIn(target)).toEqual([{ username: 'anna', followers: 2 }]);
    expect(warnings).toMatch(/target\.db: 1 row is dated more than a day ahead/);
    expect(rows).toBe(2);
    expect(await merge(target, source)).toEqual({ warnings: expect.any(String), rows: 0 });
  });

  test('sends no row from the future, but the days and accounts that are right', async () => {
    const { target, source } = files();
    await writeNumbers(target, { at: at(-3 * dayMs), username: 'new.name', ...withFollowers(1n) });
    await writeNumbers(
      source,
      { at: at(-4 * dayMs), ...withFollowers(2n) },
      { at: at(yearMs), ...withFollowers(3n) },
      { id: 'id-b', username: 'bea', at: at(23 * hourMs), ...withFollowers(4n) },
      { id: 'id-c', username: 'cleo', at: at(25 * hourMs), ...withFollowers(5n) },
    );
    const { warnings, rows } = await merge(target, source);
    expect(followersIn(target)).toEqual([
      { username: 'new.name', followers: 1 },
      { username: 'bea', followers: 4 },
    ]);
    // Anna's and Cleo's newest numbers, and the day of each.
    expect(warnings).toMatch(/^(: )?4 rows are dated more than a day ahead.*left out/);
    expect(rows).toBe(3);
    const days = 'SELECT username, count(*) AS days FROM social_stats_history GROUP BY 1';
    expect(all(target, days)).toEqual([
      { username: 'bea', days: 1 },
      { username: 'new.name', days: 2 },
    ]);
  });
});
