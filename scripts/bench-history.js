// Measures a run's work on a database with ten years of history, for 10 and for 100 accounts, without posts and with
// ten posts seen a day, one of them new, and with each engine of SQLite, each in a process of its own, because peak
// memory is measured per process.
// Usage: npm run bench-history
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const days = 3652;
const sizes = [10, 100];
/** How many posts an account shows; each day the oldest one gives way to a new one. */
const seenPosts = 10;
const rounds = 3;
/** What Node is started with, so that this engine is chosen. */
const engines = {
  'node:sqlite': [],
  'sql.js': [
    '--require',
    fileURLToPath(new URL('../__tests__/without-node-sqlite.cjs', import.meta.url)),
  ],
};
const dayMs = 86_400_000;
const lastDay = Date.UTC(2026, 10, 22);

const toDocument = (account, at, day) => {
  const followers = 1000 + account * 100 + day * 3;
  const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
  return {
    meta: { updated_at: time, source: 'TikTok Official API', api_version: 'v2' },
    profile: {
      id: `-000${account}`,
      username: `account${account}`,
      name: `Account ${account}`,
      avatar: `https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/${'a'.repeat(180)}~c5_168x168.jpeg`,
      bio: 'Pottery, cats and the weather. New videos on Fridays.',
      url: `https://www.tiktok.com/@account${account}`,
    },
    stats: {
      followers,
      likes: followers * 20,
      videos: 150 + (day >> 3),
      engagement_rate: (day % 900) / 100,
      avg_views: 12_333 + day,
    },
    platform: 'tiktok',
    followers,
    following: 12,
    posts: 150 + (day >> 3),
    engagement_rate: (day % 900) / 100,
    verified: false,
    fetched_at: time,
  };
};

/** The posts that an account shows on a day, the newest first. */
const postsOn = (account, day) =>
  Array.from({ length: Math.min(seenPosts, day + 1) }, (_, age) => {
    const number = day - age;
    const id = `7${String(account).padStart(3, '0')}${String(number).padStart(15, '0')}`;
    const views = 1_000 + 900 * age + (number % 700);
    return {
      id,
      url: `https://www.tiktok.com/@account${account}/video/${id}`,
      title: `Post ${number} about pottery, cats and the weather`,
      kind: 'video',
      postedAt: lastDay - (days - 1 - number) * dayMs,
      ...{ views, likes: views / 20, comments: views / 100, shares: views / 200 },
    };
  });

/** Creates a database like the action's, filled with Node's own SQLite. */
function createDatabase(file, accounts, hasPosts) {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA synchronous = OFF;
    CREATE TABLE social_stats_cache (
      id INTEGER PRIMARY KEY AUTOINCREMENT, platform TEXT NOT NULL, username TEXT NOT NULL,
      stats_data TEXT NOT NULL, fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP, UNIQUE(platform, username));
    CREATE TABLE social_stats_history (
      platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL, stats_data TEXT NOT NULL,
      fetched_at DATETIME NOT NULL, PRIMARY KEY (platform, username, day));
    CREATE TABLE social_stats_posts (
      platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL,
      title TEXT, url TEXT, kind TEXT, posted_at DATETIME,
      views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
      fetched_at DATETIME NOT NULL, PRIMARY KEY (platform, post_id));
    CREATE TABLE social_stats_posts_history (
      platform TEXT NOT NULL, post_id TEXT NOT NULL, day TEXT NOT NULL,
      views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
      PRIMARY KEY (platform, post_id, day)) WITHOUT ROWID;
    BEGIN`);
  const history = database.prepare('INSERT INTO social_stats_history VALUES (?, ?, ?, ?, ?)');
  const cache = database.prepare('INSERT INTO social_stats_cache VALUES (NULL, ?, ?, ?, ?)');
  const newest = database.prepare(
    `INSERT INTO social_stats_posts VALUES ('tiktok', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET views = excluded.views, fetched_at = excluded.fetched_at`,
  );
  const postDay = database.prepare(
    "INSERT INTO social_stats_posts_history VALUES ('tiktok', ?, ?, ?, ?, ?, ?)",
  );
  for (let day = 0; day < days; day += 1) {
    const at = lastDay - (days - 1 - day) * dayMs;
    const time = new Date(at).toISOString();
    for (let account = 0; account < accounts; account += 1) {
      const text = JSON.stringify(toDocument(account, at, day));
      const row = ['tiktok', `account${account}`];
      const fetchedAt = time.slice(0, 19).replace('T', ' ');
      history.run(...row, time.slice(0, 10), text, fetchedAt);
      if (day === days - 1) cache.run(...row, text, fetchedAt);
      for (const post of hasPosts ? postsOn(account, day) : []) {
        const counts = [post.views, post.likes, post.comments, post.shares].map(Math.round);
        const posted = new Date(post.postedAt).toISOString().slice(0, 19).replace('T', ' ');
        const texts = [`account${account}`, post.id, post.title, post.url, post.kind, posted];
        newest.run(...texts, ...counts, fetchedAt);
        postDay.run(post.id, time.slice(0, 10), ...counts);
      }
    }
  }
  database.exec('COMMIT');
  database.close();
  sync(file);
}

/** Does one run's work in the steps of `updateDatabase`, and prints ms and MB as JSON. */
async function measure(file, accounts, hasPosts) {
  const [
    { loadSqlite, execute },
    { readDatabaseFile },
    { assertWritable, replaceDatabaseFile },
    { openDatabase },
    { exportChanges },
    { saveStats },
    { readHistory },
    { platforms },
    { toHistoryCsv },
    { toCard },
    { toFollowersChart },
    { readPosts },
    { toPostsCsv },
  ] = await Promise.all([
    import('../src/storage/sqlite.ts'),
    import('../src/storage/database-file.ts'),
    import('../src/storage/replace-database-file.ts'),
    import('../src/storage/open-database.ts'),
    import('../src/storage/export-changes.ts'),
    import('../src/storage/save-stats.ts'),
    import('../src/storage/read-history.ts'),
    import('../src/platforms/index.ts'),
    import('../src/pictures/history-csv.ts'),
    import('../src/pictures/card.ts'),
    import('../src/pictures/followers-chart.ts'),
    import('../src/storage/read-posts.ts'),
    import('../src/pictures/posts-csv.ts'),
  ]);
  const sqlite = await loadSqlite();
  const startRss = process.memoryUsage.rss();
  const steps = {};
  const time = async (name, work) => {
    const startedAt = performance.now();
    const result = await work();
    steps[name] = performance.now() - startedAt;
    return result;
  };
  const { file: original, image } = await time('read the file', () => readDatabaseFile(file));
  await assertWritable(original);
  const open = () => openDatabase(sqlite, original.path, image);
  const database = await time('open and check', open);
  execute(database, 'BEGIN IMMEDIATE');
  await time('save the day', () => {
    for (let account = 0; account < accounts; account += 1) {
      const document = toDocument(account, lastDay + dayMs, days);
      const seen = hasPosts ? postsOn(account, days) : [];
      const posts = seen.map(({ views, likes, comments, shares, ...post }) => ({
        ...post,
        views: BigInt(Math.round(views)),
        likes: BigInt(Math.round(likes)),
        comments: BigInt(Math.round(comments)),
        shares: BigInt(Math.round(shares)),
      }));
      saveStats(database, { label: `A${account}`, document, posts });
    }
  });
  const [platform] = platforms;
  const { metrics } = platform;
  const histories = await time('read the history', () =>
    Array.from({ length: accounts }, (_, account) => {
      const username = `account${account}`;
      const { points } = readHistory(database, { platform: 'tiktok', username, metrics });
      return { platform: 'tiktok', username, points };
    }),
  );
  const posts = await time('read the posts', () => readPosts(database, ['tiktok']));
  execute(database, 'COMMIT');
  const bytes = await time('export', () => exportChanges(database, original));
  await time('write the file', () => replaceDatabaseFile(original, bytes));
  database.close();
  const csv = await time('history.csv', () => toHistoryCsv(histories));
  await time('posts.csv', () => toPostsCsv(posts));
  await time('cards and charts', () => {
    for (const [account, { points }] of histories.entries()) {
      const document = toDocument(account, lastDay + dayMs, days);
      const counts = { ...document, followers: BigInt(document.followers) };
      const pictured = { id: `tiktok/a${account}`, platform, document: counts, points };
      const style = { locale: 'en', appearance: 'auto', accent: null, avatar: null };
      toCard(pictured, style);
      toFollowersChart(pictured, style);
    }
  });
  steps.total = Object.values(steps).reduce((sum, ms) => sum + ms, 0);
  steps['total without the disk'] = steps.total - steps['write the file'];
  steps['peak memory, MB'] = process.resourceUsage().maxRSS / 1024;
  steps['memory at the start, MB'] = startRss / 2 ** 20;
  steps['file, MB'] = statSync(file).size / 2 ** 20;
  steps['history.csv, MB'] = csv.length / 2 ** 20;
  console.log(JSON.stringify(steps));
}

const [file, accounts, hasPosts] = process.argv.slice(2);
if (file) {
  await measure(file, Number(accounts), hasPosts === 'posts');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  try {
    const kinds = ['no posts', 'posts'];
    for (const kind of kinds) {
      for (const size of sizes)
        createDatabase(join(folder, `${size} ${kind}.db`), size, kind === 'posts');
    }
    console.log(`Node ${process.version}, ${days} days, medians of ${rounds} runs; times in ms`);
    const tables = Object.entries(engines).flatMap(([engine, args]) =>
      kinds.map((kind) => ({ engine, args, kind })),
    );
    for (const { engine, args, kind } of tables) {
      const [small, large] = sizes.map((size) =>
        measureAll([args, kind], join(folder, `${size} ${kind}.db`), size),
      );
      console.log(
        `\n${[`${engine}, ${kind}`, ...sizes.map((size) => `${size} accounts`), 'growth'].map(toCell).join('')}`,
      );
      for (const [name, value] of small) {
        const growth = large.get(name) / value;
        const cells = [
          name,
          value.toFixed(1),
          large.get(name).toFixed(1),
          `× ${growth.toFixed(1)}`,
        ];
        console.log(cells.map(toCell).join(''));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The medians of several runs, by what was measured. */
function measureAll([args, kind], path, size) {
  const copy = `${path}.copy`;
  const runs = Array.from({ length: rounds }, () => {
    copyFileSync(path, copy);
    sync(copy);
    const command = [...args, fileURLToPath(import.meta.url), copy, String(size), kind];
    return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
  });
  const median = (name) => runs.map((run) => run[name]).toSorted((a, b) => a - b)[rounds >> 1];
  return new Map(Object.keys(runs[0]).map((name) => [name, median(name)]));
}

/** Otherwise the measured write would wait until this file is on the disk. */
function sync(file) {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function toCell(text, column) {
  return column === 0 ? text.padEnd(24) : text.padStart(15);
}
