// Changes the pure modules in small ways, one at a time, and checks that their own tests notice each mutant.
// At least 85 % must be noticed, in total and in each group. Reports are in mutation/, one for each group.
// Usage: npm run mutation -- [GROUP...]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const least = 85;

/** All but `contract.test.ts`, which runs whole jobs, is slow, and does not test how answers are read. */
const platformTests = (platform) => `__tests__/platforms/${platform}/!(contract).test.ts`;

/** Modules and their own tests: with all tests, each mutant would take minutes. */
const groups = {
  numbers: {
    mutate: [
      'src/{numbers/{audience,best-times,growth,metrics,milestones,post,to-document},net/{assert,json}}.ts',
    ],
    tests: ['__tests__/numbers/*.test.ts', '__tests__/net/{assert,json}.test.ts'],
  },
  credentials: {
    mutate: ['src/credentials/*.ts'],
    tests: ['__tests__/credentials/*.test.ts'],
  },
  platforms: {
    mutate: ['src/platforms/{ask-for-tokens,read-time,token-answer}.ts'],
    tests: [
      '__tests__/platforms/{ask-for-tokens,read-time,token-answer}.test.ts',
      '__tests__/platforms/*/{due,renew}.test.ts',
    ],
  },
  instagram: {
    mutate: [
      'src/platforms/instagram/{understand,understand-insights}.ts',
      'src/platforms/meta/{ask-for-all,graph-error,token-life,understand-demographics,usage}.ts',
    ],
    tests: [platformTests('instagram'), platformTests('meta')],
  },
  bluesky: {
    mutate: ['src/platforms/bluesky/{read-actor,understand}.ts'],
    tests: [platformTests('bluesky')],
  },
  mastodon: {
    mutate: [
      'src/{platforms/mastodon/{find-home,html-to-text,read-account,understand},net/public-host}.ts',
    ],
    tests: [platformTests('mastodon'), '__tests__/net/public-host.test.ts'],
  },
  threads: {
    mutate: ['src/platforms/threads/understand.ts'],
    tests: [platformTests('threads')],
  },
  tiktok: {
    mutate: ['src/platforms/tiktok/understand.ts'],
    tests: [platformTests('tiktok')],
  },
  youtube: {
    mutate: [
      'src/platforms/youtube/{errors,read-channel,read-list,understand,understand-videos}.ts',
    ],
    tests: [platformTests('youtube')],
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(groups, name));
if (unknown)
  throw new Error(`Unknown group ${unknown}. Groups: ${Object.keys(groups).join(', ')}.`);

const tried = [];
for (const [name, { mutate, tests }] of Object.entries(groups)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  mkdirSync('mutation', { recursive: true });
  process.env.MUTATION_TESTS = JSON.stringify(tests);
  const stryker = new Stryker({
    configFile: 'scripts/stryker.config.json',
    htmlReporter: { fileName: `mutation/${name}.html` },
    jsonReporter: { fileName: `mutation/${name}.json` },
    mutate,
  });
  const mutants = await stryker.runMutationTest();
  tried.push(...mutants.map(({ fileName, status }) => ({ name, fileName, status })));
}

/** A mutant is noticed when a test fails or times out, but not when no test reaches it. */
function count(mutants) {
  const counted = mutants.filter(({ status }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
  );
  const noticed = counted.filter(({ status }) => ['Killed', 'Timeout'].includes(status));
  return {
    noticed: noticed.length,
    counted: counted.length,
    percent: (noticed.length / counted.length) * 100,
  };
}

const show = (name, { noticed, counted, percent }) =>
  console.log(
    `${percent.toFixed(1).padStart(6)} %  ${String(noticed).padStart(5)} of ${String(counted).padEnd(5)} ${name}`,
  );

for (const file of [...new Set(tried.map(({ fileName }) => fileName))])
  show(
    file.slice(process.cwd().length + 1),
    count(tried.filter(({ fileName }) => fileName === file)),
  );
const scores = [...new Set(tried.map(({ name }) => name))].map((one) => [
  one,
  count(tried.filter(({ name }) => name === one)),
]);
scores.push(['in total', count(tried)]);
for (const [name, score] of scores) show(name, score);
if (scores.some(([, { percent }]) => percent < least)) {
  console.error(`Less than ${least} % of the mutants were noticed: see the reports in mutation/.`);
  process.exitCode = 1;
}
