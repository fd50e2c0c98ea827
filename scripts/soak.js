// Simulates the given number of creator-years (100) on a virtual clock, one run a day, with a fault or a kill
// at one step of a hundred. The seed of an earlier run, with the number of a year, reproduces that year.
// Exits with 1 when a token was lost, or a run failed, for a reason that the README does not name.
// Usage: npm run soak -- [YEARS] [SEED] [YEAR]
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { sumReports } from '../__tests__/soak/reports.ts';
import { soakYear } from '../__tests__/soak/soak-year.ts';

if (isMainThread) await main();
else
  for (const year of workerData.years)
    parentPort.postMessage(await soakYear({ ...workerData, year }));

async function main() {
  const [count = 100, seed = Math.floor(Math.random() * 2 ** 31), only] = process.argv
    .slice(2)
    .map(Number);
  if (![count, seed, only ?? 1].every(Number.isInteger) || count < 1 || (only ?? 1) < 1) {
    console.error('Usage: npm run soak -- [YEARS] [SEED] [YEAR]');
    process.exit(2);
  }
  const years =
    only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [only];
  console.log(`Seed ${seed}, ${years.length} ${years.length === 1 ? 'year' : 'years'}.`);

  const startedAt = performance.now();
  const workers = Math.min(availableParallelism(), years.length);
  const shares = Array.from({ length: workers }, (_, worker) =>
    years.filter((_year, index) => index % workers === worker),
  );
  const reports = (await Promise.all(shares.map((share) => soak(seed, share)))).flat();
  const total = sumReports(reports);
  const lost = Object.entries(total.losses).toSorted(([, one], [, other]) => other - one);
  const rows = [
    ['years', reports.length],
    ['runs', total.runs],
    ['steps', total.steps],
    ['faults', total.faults],
    ['kills', total.kills],
    ['tokens restored from a recovery line', total.recovered],
    ['tokens lost', lost.reduce((sum, [, times]) => sum + times, 0)],
    ...lost.map(([reason, times]) => [`  ${reason}`, times]),
    ['findings', total.findings.length],
    ['seconds', ((performance.now() - startedAt) / 1000).toFixed(1)],
    ['seed', seed],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(56)}${String(value).padStart(12)}`);

  for (const { year, day, text, record } of total.findings) {
    console.error(`\nYear ${year}, day ${day}: ${text}\n${record.join('\n')}`);
    console.error(`To reproduce it: npm run soak -- 1 ${seed} ${year}`);
    process.exitCode = 1;
  }
}

/** Simulates these years in a worker thread and resolves with their reports. */
async function soak(seed, years) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { seed, years } });
  const reports = [];
  worker.on('message', (report) => reports.push(report));
  await once(worker, 'exit');
  return reports;
}
