// Simulates years of everybody who has a hand on the secret of one creator, on a virtual clock: daily runs, a
// person on GitHub and on a laptop, with faults and kills. The seed of an earlier run, with the number of a
// year, reproduces that year. A finding is printed with as few events as lead to it. Exits with 1 when a token
// was lost for a reason that __tests__/soak/reasons.ts does not list, or something else went wrong.
// Usage: npm run soak -- [--years N] [--seed N] [--year K]
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { sumReports } from '../__tests__/soak/reports.ts';
import { shrink } from '../__tests__/soak/shrink.ts';
import { soakYear } from '../__tests__/soak/soak-year.ts';

/** A line on standard error for so many years: a thousand take half an hour. */
const progressYears = 100;

/** Of several findings of one kind, the first one is shrunk. */
const mostShrunk = 6;

/** Tasks of one thread. */
const mostTasks = 10;

if (isMainThread) await main();
else for (const task of workerData) parentPort.postMessage(await work(task));

/** A task is a year, or a finding to shrink. */
function work({ finding, ...options }) {
  return finding ? shrink(options, finding) : soakYear(options);
}

async function main() {
  const { years: count, seed, only } = readOptions();
  const years = only === null ? Array.from({ length: count }, (_, index) => index + 1) : [only];
  console.log(`Seed ${seed}, ${years.length} ${years.length === 1 ? 'year' : 'years'}.`);

  const startedAt = performance.now();
  const reports = [];
  await distribute(
    years.map((year) => ({ seed, year })),
    (report) => {
      reports.push(report);
      if (reports.length % progressYears === 0) console.error(`${reports.length} years`);
    },
  );
  const total = sumReports(reports);
  const lost = toRows(total.losses);
  const rows = [
    ['years', reports.length],
    ['steps', total.steps],
    ['faults', total.faults],
    ['kills', total.kills],
    ['events', sum(Object.values(total.events))],
    ...toRows(total.events),
    ['tokens restored from a recovery line', total.recovered],
    ['sign-ins lost', sum(Object.values(total.losses))],
    ...lost,
    ['findings', total.findings.length],
    ['seconds', ((performance.now() - startedAt) / 1000).toFixed(1)],
    ['seed', seed],
  ];
  for (const [name, value] of rows) console.log(`${String(value).padStart(10)}  ${name}`);
  if (total.findings.length > 0) await printFindings(seed, total.findings);
}

async function printFindings(seed, findings) {
  process.exitCode = 1;
  for (const { year, day, text } of findings) console.error(`Year ${year}, day ${day}: ${text}`);
  const kinds = new Map(findings.toReversed().map((finding) => [finding.kind, finding]));
  const first = [...kinds.values()].slice(0, mostShrunk);
  console.error('\nThe first of each kind, with as few events as lead to it:');
  await distribute(
    first.map((finding) => ({ seed, year: finding.year, finding })),
    ({ year, day, text, story, record }) => {
      console.error(`\nYear ${year}, day ${day}: ${text}\n`);
      console.error(`${story.join('\n')}\n\n${record.join('\n')}`);
      console.error(`To reproduce it: npm run soak -- --seed ${seed} --year ${year}`);
    },
  );
}

/**
 * Works on the tasks in worker threads; `onResult` is called with each result. A thread ends after some tasks,
 * because years leave memory behind.
 */
async function distribute(tasks, onResult) {
  const batches = Array.from({ length: Math.ceil(tasks.length / mostTasks) }, (_, batch) =>
    tasks.slice(batch * mostTasks, (batch + 1) * mostTasks),
  );
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await runThread(batch);
  });
  await Promise.all(lanes);

  async function runThread(workerData) {
    const worker = new Worker(new URL(import.meta.url), { workerData });
    worker.on('message', onResult);
    const [code] = await once(worker, 'exit');
    if (code !== 0) process.exit(code);
  }
}

function toRows(counts) {
  const sorted = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  return sorted.map(([name, count]) => [`  ${name}`, count]);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { years: { type: 'string' }, seed: { type: 'string' }, year: { type: 'string' } },
    });
    const read = (name, usual) => {
      const text = values[name];
      if (text === undefined) return usual;
      if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a whole number above 0.`);
      return Number(text);
    };
    const seed = read('seed', 1 + Math.floor(Math.random() * 2 ** 31));
    return { years: read('years', 100), seed, only: read('year', null) };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run soak -- [--years N] [--seed N] [--year K]`);
    process.exit(2);
  }
}
