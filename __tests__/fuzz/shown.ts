import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInputs } from '../../src/action/inputs.ts';
import { escapeMarkdown } from '../../src/action/markdown.ts';
import { describeRun } from '../../src/action/summary.ts';
import { StatsError } from '../../src/errors.ts';
import { createLenientReader } from '../../src/net/lenient-reader.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import type { AccountResult } from '../../src/pipeline/account-result.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { platforms } from '../../src/platforms/index.ts';
import { toSnapshot } from '../../src/platforms/tiktok/fetch.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { understandUser } from '../../src/platforms/tiktok/understand.ts';
import { readTables } from '../action/read-tables.ts';
import { hidden, hostileText, now, wellFormedText } from './arbitraries.ts';
import { assertClean, outcomeOf } from './judge.ts';
import { type Property, property } from './property.ts';

const inputNames = [
  'env-social',
  'secrets-token',
  'secret-name',
  'platforms',
  'video-count',
  'refresh',
  'database',
  'github-token',
  'fail-on',
  'dry-run',
] as const;
const fitting: Record<(typeof inputNames)[number], string[]> = {
  'env-social': [`TIKTOK_REFRESH_TOKEN=${hidden}`],
  'secrets-token': ['', hidden],
  'secret-name': ['TIKTOK_SECRET', 'tiktok_secret', '.env.social', 'GITHUB_X'],
  platforms: ['', 'tiktok', ' TikTok , ', 'myspace'],
  'video-count': ['10', ' 10 ', '1', '100', '101', '0', '010', '1e2', '٣'],
  refresh: ['auto', 'always', 'never', 'Auto'],
  database: ['social-stats.db', './a b.db', '/'],
  'github-token': ['', hidden],
  'fail-on': ['any', 'all', 'never'],
  'dry-run': ['true', 'false', 'TRUE', 'yes'],
};
const givenInputs = fc.record(
  Object.fromEntries(
    inputNames.map((name) => [
      name,
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...fitting[name]) },
        { weight: 1, arbitrary: hostileText },
      ),
    ]),
  ),
);

function judgeInputs(given: Record<string, string>): void {
  const variables = Object.entries(given).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  try {
    for (const [name, value] of variables) process.env[name] = value;
    const inputs = outcomeOf(() => readInputs(platforms));
    if (inputs instanceof StatsError) {
      assert.equal(inputs.code, 'invalid-input');
      return;
    }
    assert.match(inputs.secretName, /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
    assert.ok(Number.isInteger(inputs.videoCount));
    assert.ok(inputs.videoCount >= 1 && inputs.videoCount <= 100);
    assertClean(inputs.database);
    for (const id of inputs.platforms) assert.equal(id, 'tiktok');
  } finally {
    for (const [name] of variables) delete process.env[name];
  }
}

function judgeMarkdown(text: string): void {
  const escaped = escapeMarkdown(text);
  assert.match(escaped, /^(?:[\p{L}\p{N} ]|&#\d+;)*$/u);
}

const failed = fc.record({
  message: hostileText.map((text) => text || 'x'),
  hint: hostileText,
});
const anyStats = fc.record({
  followers: fc.option(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n })),
  engagement_rate: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
});
const anyRun = fc.array(
  fc.oneof(
    failed.map(
      ({ message, hint }): AccountResult => ({
        id: 'tiktok/shop',
        platform: tiktok,
        status: 'failed',
        error: new StatsError('unexpected-answer', message, hint),
      }),
    ),
    fc.tuple(wellFormedText, anyStats).map(([username, stats]): AccountResult => {
      const nobody = understandUser({ user: {} }, createLenientReader());
      const snapshot = toSnapshot({ ...nobody, username: username || 'x' }, [], new Map());
      const document = toDocument(
        tiktok,
        { ...snapshot, stats },
        { account: 'tiktok', takenAt: now },
      );
      return {
        id: 'tiktok',
        platform: tiktok,
        status: 'ok',
        milestone: null,
        document: { ...document, profile: { ...document.profile, username } },
        changed: false,
        points: [],
      };
    }),
  ),
  { maxLength: 4 },
);

function judgeSummary(accounts: AccountResult[]): void {
  const collected: Collected = {
    accounts,
    histories: null,
    posts: [],
    renewed: [],
    saved: false,
    changed: false,
    filesChanged: false,
    signInExpiresAt: null,
    signIns: [],
    takenAt: now,
    problems: [],
  };
  const text = describeRun(collected, {
    secretName: 'TIKTOK_SECRET',
    dryRun: false,
    locale: 'en',
    address: null,
  });
  const [numbers = []] = readTables(text);
  const total = accounts.length > 1 ? 1 : 0;
  const rows = accounts.length === 0 ? 0 : 2 + accounts.length + total;
  assert.equal(numbers.length, rows, 'A head, a row for each account, and a total.');
  for (const table of readTables(text))
    assert.equal(
      new Set(table.map(({ length }) => length)).size,
      1,
      'As many cells as in the head.',
    );
  const folds = /^<details><summary>All numbers<\/summary>$|^<\/details>$/;
  const lines = text.split('\n').filter((line) => !/^$|^\|/.test(line) && !folds.test(line));
  for (const line of lines)
    assert.match(line, /^(## Social stats of |> \[!(CAUTION|NOTE)\]$|> - \*\*tik)/);
  const unfolded = text.replace(/^<\/?details>.*$/gm, '');
  assert.doesNotMatch(unfolded, /<(?!https:\/\/www\.tiktok\.com\/@[^\s<>|]*>)/, 'No HTML.');
}

/** Properties of the inputs of the action, and of its summary. */
export const shownProperties: readonly Property[] = [
  property(
    'inputs have the values that action.yml allows, or are refused',
    givenInputs,
    judgeInputs,
  ),
  property('foreign text is shown, but never read as Markdown', hostileText, judgeMarkdown),
  property('the summary keeps its table, whatever the names are', anyRun, judgeSummary),
];
