import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { startYouTube, type YouTubeChannel } from '../../src/emulators/youtube/index.ts';
import { all, withSqlite } from '../storage/temporary-folder.ts';
import { type Build, builds, createStep } from './run-step.ts';
import { createWorkplace, type WorkplaceOptions } from './workplace.ts';

interface JobOptions extends WorkplaceOptions {
  channel?: Partial<YouTubeChannel>;
}

/** A job that fetches an account of each platform, with tokens that are not due. */
async function openJob(build: Build, { channel, ...options }: JobOptions = {}) {
  const workplace = await createWorkplace({ due: false, ...options });
  const { clock } = workplace;
  const [instagram, youtube] = await Promise.all([
    startInstagram({ clock }),
    startYouTube({ clock }),
  ]);
  onTestFinished(async () => void (await Promise.all([instagram.close(), youtube.close()])));
  const person = instagram.addPerson();
  person.set('YOUTUBE_API_KEY', youtube.addKey().key);
  person.set('YOUTUBE_CHANNEL_ID', youtube.addChannel(channel).id);
  const lines = [...person].map(([key, value]) => `${key}=${value}\n`);
  const text = workplace.envText + lines.join('');
  const step = createStep(
    build,
    { ...workplace.inputs, 'env-social': text, refresh: 'never' },
    {
      ...workplace.environment,
      INSTAGRAM_API_URL: instagram.url,
      YOUTUBE_API_URL: youtube.url,
    },
  );
  return { instagram, step, file: join(step.folder, 'social-stats.db') };
}

/** The document in each platform's only row. */
function readDocuments(file: string) {
  const rows = all(file, 'SELECT platform, stats_data FROM social_stats_cache');
  const documents = new Map(rows.map((row) => [row.platform, JSON.parse(String(row.stats_data))]));
  expect(documents.size).toBe(rows.length);
  return (platform: string) => documents.get(platform);
}

/** What is between `platform` and `account`, as text, because the order counts. */
const flatOf = (document: object): string =>
  /"platform":"\w+",(.*?),?"account"/.exec(JSON.stringify(document))?.[1] ?? '';

describe.each(builds)('the keys that older readers know (%s)', (build) => {
  test('stand flat in the row of each platform, in their order', async () => {
    const account = { followers: 50_000n, following: 12n, likes: 1_000_000n, videoCount: 150n };
    const { step, file } = await openJob(build, { account });
    expect((await step.main()).annotations).toEqual([]);
    const documentOf = readDocuments(file);

    const rate = documentOf('tiktok').stats.engagement_rate;
    expect(flatOf(documentOf('tiktok'))).toBe(
      `"followers":50000,"following":12,"posts":150,"engagement_rate":${rate},"verified":false,"likes":1000000,"videos":150`,
    );
    const { stats, ...instagram } = documentOf('instagram');
    expect(flatOf(instagram)).toBe(
      `"followers":${stats.followers},"following":${stats.following},"posts":${stats.posts},"engagement_rate":${stats.engagement_rate}`,
    );
    expect(stats.reach).toBeGreaterThan(0);
    expect(stats.reach_daily).toBe(stats.reach);
    expect(stats.views).toBeGreaterThan(0);
    const youtubeRate = documentOf('youtube').stats.engagement_rate;
    // The emulator rounds subscribers as YouTube does.
    expect(flatOf(documentOf('youtube'))).toBe(
      `"followers":12300,"posts":214,"engagement_rate":${youtubeRate},"videos":214,"subscribers":12300,"views":1904233`,
    );
  });

  test('are left out where the platform does not report their number', async () => {
    const { step, file, instagram } = await openJob(build, {
      scopes: ['user.info.basic'],
      channel: { hidesSubscribers: true },
    });
    instagram.refuse({ code: 10, path: /insights$/, times: 9 });
    expect((await step.main()).exitCode).toBe(0);
    const documentOf = readDocuments(file);
    expect(flatOf(documentOf('tiktok'))).toBe('');
    expect(flatOf(documentOf('youtube'))).toBe(
      `"posts":214,"engagement_rate":${documentOf('youtube').stats.engagement_rate},"videos":214,"views":1904233`,
    );
    expect(documentOf('youtube').stats.subscribers).toBeNull();
    expect(documentOf('instagram').stats).toMatchObject({ reach: null, reach_daily: null });
  });

  test('change nothing when they come into the rows of an earlier version', async () => {
    const { step, file } = await openJob(build);
    expect((await step.main()).outputs.get('changed')).toBe('true');
    for (const table of ['cache', 'history']) removeNewKeys(file, `social_stats_${table}`);
    const csv = () => readFileSync(join(step.folder, 'social-stats', 'history.csv'), 'utf8');
    const before = csv();

    const { outputs, annotations } = await step.main();
    expect(annotations).toEqual([]);
    expect(outputs.get('changed')).toBe('false');
    expect(outputs.get('files-changed')).toBe('false');
    expect(csv()).toBe(before);
    const documentOf = readDocuments(file);
    expect(documentOf('tiktok').likes).toBe(documentOf('tiktok').stats.likes);
    expect(documentOf('instagram').stats.reach_daily).toBe(documentOf('instagram').stats.reach);
  });
});

/** Turns the rows into those of a version without the flat keys, which stored unknown ones as `null`. */
function removeNewKeys(file: string, table: string): void {
  withSqlite(file, (database) =>
    database.exec(`UPDATE ${table} SET stats_data = json_insert(
      json_remove(stats_data, '$.likes', '$.videos', '$.subscribers', '$.views', '$.stats.reach_daily'),
      '$.following', NULL, '$.engagement_rate', NULL, '$.verified', NULL)`),
  );
}
