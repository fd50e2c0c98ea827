// A site's own program: it writes to its database all the time, in its own thread, and at the end it reports
// what it has committed.
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const database = new DatabaseSync(workerData.file, { timeout: 20_000 });
let stopped = false;
parentPort.once('message', () => {
  stopped = true;
});

const done = { visits: 0, day: 0 };
const visit = database.prepare('UPDATE visits SET count = count + 1');
const add = database.prepare('INSERT INTO log (n) VALUES (?)');
const upsert = database.prepare(
  'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?) ON CONFLICT (platform, username) DO UPDATE SET stats_data = excluded.stats_data, fetched_at = excluded.fetched_at',
);

while (!stopped) {
  database.exec('BEGIN IMMEDIATE');
  visit.run();
  add.run(done.visits);
  // An account that the site fetches itself, always at a later time than before and than the deploy's row.
  const day = done.day + 1;
  const at = new Date(Date.UTC(2030, 0, 1) + day * 1_000).toISOString();
  const document = JSON.stringify({ profile: { id: 'own' }, fetched_at: at, n: day });
  upsert.run('tiktok', 'own', document, at.slice(0, 19).replace('T', ' '));
  database.exec('COMMIT');
  done.visits += 1;
  done.day = day;
  // Without a pause, no other program would get the lock.
  await setTimeout(2);
}
database.close();
parentPort.postMessage(done);
