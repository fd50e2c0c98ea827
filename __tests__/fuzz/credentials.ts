import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { createJournal, readJournal } from '../../src/credentials/journal.ts';
import {
  findRecoveryLines,
  openRecoveryLine,
  sealRecoveryLine,
} from '../../src/credentials/recovery-line.ts';
import { setEnv } from '../../src/credentials/set-env.ts';
import type { Sodium } from '../../src/credentials/sodium.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { envText, hidden, hostileText } from './arbitraries.ts';
import { outcomeOf } from './judge.ts';
import { type Property, property } from './property.ts';

const keyNames = tiktok.keys.map(({ name }) => name);
const knownEnv = envText([...keyNames, 'SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN', 'GREETING']);
const changes = fc.array(
  fc.tuple(
    fc.constantFrom(...keyNames, 'SOCIAL_SAVED_AT'),
    fc.oneof(hostileText, fc.constant(hidden)),
  ),
  { maxLength: 4 },
);

function judgeEnv([text, changes, after]: [string, [string, string][], string]): void {
  const before = parseEnv(text);
  for (const [key, value] of before.values) {
    assert.match(key, /^[\w.-]+$/);
    assert.equal(typeof value, 'string');
  }
  const wanted = new Map(changes);
  const result = outcomeOf(() => setEnv(parseEnv(text), wanted, after));
  if (result instanceof StatsError) return;
  assert.deepEqual(
    result.values,
    new Map([...before.values, ...wanted]),
    'Every other key reads as before.',
  );
}

function judgeAccounts(text: string): void {
  const accounts = outcomeOf(() => readAccounts(parseEnv(text).values, platforms));
  if (accounts instanceof StatsError) return;
  assert.ok(accounts.length > 0);
  for (const { id, platform, values } of accounts) {
    assert.match(id, /^tiktok(\/[a-z0-9]+)?$/);
    for (const { name, required } of platform.keys) if (required) assert.ok(values.get(name));
    assert.ok(![...values.values()].includes('your_access_token_here'), 'No placeholder.');
  }
}

/** Often the same bytes, and otherwise changed, truncated or other bytes. */
const damaged = (file: Buffer): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.constant(new Uint8Array(file)),
    fc.tuple(fc.nat(file.length - 1), fc.nat(255)).map(([at, byte]) => {
      const bytes = new Uint8Array(file);
      bytes[at] = byte;
      return bytes;
    }),
    fc.nat(file.length - 1).map((length) => new Uint8Array(file.subarray(0, length))),
  );

/** A log that may contain the recovery line, complete or in parts. */
const logWith = (line: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        hostileText,
        fc.constantFrom(
          line,
          `\n${line}\n`,
          'social-stats-recovery:v1:',
          'tiktok/shop:',
          '\n',
          '***',
        ),
        fc.tuple(fc.nat(line.length), hostileText).map(([at, odd]) => line.slice(0, at) + odd),
        fc.nat(line.length).map((at) => line.slice(at)),
      ),
    )
    .map((parts) => parts.join(''));

/** Properties of `.env.social`, the journal and recovery lines. A journal is written to `folder`. */
export function createCredentialProperties(folder: string, sodium: Sodium): readonly Property[] {
  const file = join(folder, 'journal');
  const journalText = `TIKTOK_CLIENT_SECRET=${hidden}\n`;
  createJournal(file, journalText, sodium).write({
    version: '2026-11-23T03:17:00Z',
    attempt: null,
    accounts: [{ id: 'tiktok', values: { TIKTOK_REFRESH_TOKEN: hidden } }],
  });
  const journal = readFileSync(file);
  const line = sealRecoveryLine('tiktok', { TIKTOK_REFRESH_TOKEN: hidden }, hidden, sodium) ?? '';

  function judgeJournal([bytes, own]: [Uint8Array, boolean]): void {
    writeFileSync(file, bytes);
    const entry = outcomeOf(() => readJournal(file, own ? journalText : 'OTHER=text', sodium));
    const opens = !(entry instanceof StatsError);
    if (own && journal.equals(bytes)) assert.ok(opens, 'What was sealed opens.');
    // An entry that is not whole is none.
    if (!opens || entry === null) return;
    assert.ok(own, 'Nothing opens with another text.');
    assert.equal(entry.accounts[0]?.values.TIKTOK_REFRESH_TOKEN, hidden);
  }

  const isWhole = ({ account, sealed }: { account: string; sealed: string }): boolean =>
    `social-stats-recovery:v1:${account}:${sealed}` === line;

  function judgeRecovery([log, secret]: [string, string]): void {
    if (log.split('\n').includes(line)) assert.ok(findRecoveryLines(log).some(isWhole));
    for (const found of findRecoveryLines(log)) {
      const values = outcomeOf(() => openRecoveryLine(found, secret, sodium));
      const opens = !(values instanceof StatsError);
      // A line that is wrapped, or has signs in it that nobody sees, may open as well.
      if (secret === hidden && isWhole(found)) assert.ok(opens);
      if (!opens) continue;
      assert.equal(secret, hidden);
      assert.equal(values.get('TIKTOK_REFRESH_TOKEN'), hidden);
    }
  }

  return [
    property(
      'dotenv text is rewritten without a change to any other key, or refused',
      fc.tuple(knownEnv, changes, fc.constantFrom(...keyNames)),
      judgeEnv,
    ),
    property(
      '.env.social gives accounts with all required keys, or is refused',
      knownEnv,
      judgeAccounts,
    ),
    property(
      'a journal opens unchanged, or not at all',
      fc.tuple(damaged(journal), fc.boolean()),
      judgeJournal,
    ),
    property(
      'a recovery line opens unchanged, or not at all',
      fc.tuple(logWith(line), fc.constantFrom(hidden, 'y'.repeat(24))),
      judgeRecovery,
    ),
  ];
}
