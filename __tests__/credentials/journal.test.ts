import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import {
  createJournal,
  type JournalEntry,
  journalFile,
  readJournal,
} from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { toFrame } from '../../src/files/frames.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const sodium = await loadSodium();

function openJournal() {
  const folder = temporaryFolder();
  const file = journalFile(folder);
  const envText = `TIKTOK_REFRESH_TOKEN=${randomBytes(24).toString('hex')}\r\n`;
  const access = `act.${randomBytes(24).toString('hex')}`;
  const refresh = `rft.${randomBytes(24).toString('hex')}`;
  const entry: JournalEntry = {
    version: '2026-11-23T03:00:00Z',
    attempt: null,
    accounts: [
      { id: 'tiktok', values: { TIKTOK_ACCESS_TOKEN: access, TIKTOK_REFRESH_TOKEN: refresh } },
      { id: 'tiktok/shop', values: { TIKTOK_SCOPE: 'ä "ö" \n' } },
    ],
  };
  const journal = createJournal(file, envText, sodium);
  const read = (text = envText) => readJournal(file, text, sodium);
  return { folder, file, envText, access, refresh, entry, journal, read };
}

const damaged = expect.objectContaining({ code: 'secret-not-saved' });
const noEntry = expect.objectContaining({ message: 'not a journal entry' });

test('the entry that was written last can be read with the same text', () => {
  const { entry, journal, read } = openJournal();
  journal.write({ ...entry, version: 'an older one', accounts: [] });
  journal.write(entry);
  expect(read()).toEqual(entry);
});

test('the journal is one encrypted file that only its owner can open', () => {
  const { folder, file, envText, access, refresh, entry, journal } = openJournal();
  journal.write(entry);
  expect(readdirSync(folder)).toHaveLength(1);
  const bytes = readFileSync(file).toString('latin1');
  const telling = [access, refresh, envText.trim(), 'TIKTOK', 'tiktok', 'shop', entry.version];
  for (const text of [...telling, ...telling.map((one) => btoa(one).slice(0, -4))]) {
    expect(bytes).not.toContain(text);
  }
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('writing the same entry twice gives different bytes', () => {
  const { file, entry, journal } = openJournal();
  journal.write(entry);
  const first = readFileSync(file);
  journal.write(entry);
  expect(readFileSync(file).equals(first)).toBe(false);
});

test('each entry adds to those before: what a run has renewed, and its last version and attempt', () => {
  const { entry, journal, read } = openJournal();
  const [one, two] = entry.accounts;
  if (!one || !two) throw new Error('Two accounts are needed.');
  journal.write({ version: 'first', attempt: null, accounts: [one] });
  journal.write({ version: 'first', attempt: { from: 1, to: 2 }, accounts: [one] });
  expect(read()).toEqual({ version: 'first', attempt: { from: 1, to: 2 }, accounts: [one] });
  journal.write({ version: 'second', attempt: null, accounts: [one, two] });
  expect(read()).toEqual({ version: 'second', attempt: null, accounts: [one, two] });
  journal.clear();
  journal.write({ version: 'third', attempt: null, accounts: [one, two] });
  expect(read()).toEqual({ version: 'third', attempt: null, accounts: [one, two] });
});

test('an entry that a killed process had begun does not count, and those before it do', () => {
  const { file, entry, journal, read } = openJournal();
  journal.write(entry);
  const before = readFileSync(file).length;
  journal.write({ ...entry, version: 'a newer one' });
  const bytes = readFileSync(file);
  // Written last, so it is missing when the process is killed in between.
  bytes[before] = 0;
  for (let length = before; length <= bytes.length; length += 1) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(read()).toEqual(entry);
  }
});

test.each<[string, (file: string) => void]>([
  ['deleted', (file) => rmSync(file)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['cut', (file) => truncateSync(file, 20)],
  ['replaced', (file) => writeFileSync(file, 'x'.repeat(5_000))],
  ['filled with zeros', (file) => writeFileSync(file, Buffer.alloc(5_000))],
])('after the file was %s by somebody else, the next entry has everything again', (_, act) => {
  const { folder, file, entry, journal, read } = openJournal();
  const [one, two] = entry.accounts;
  if (!one || !two) throw new Error('Two accounts are needed.');
  journal.write({ ...entry, accounts: [one] });
  act(file);
  journal.write({ ...entry, accounts: [one, two] });
  expect(read()).toEqual(entry);
  journal.write({ ...entry, version: 'a newer one' });
  expect(read()).toEqual({ ...entry, version: 'a newer one' });
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a truncated journal is refused, and the error contains no token', () => {
  const { file, access, entry, journal, read } = openJournal();
  journal.write(entry);
  const bytes = readFileSync(file);
  for (let length = 0; length < bytes.length; length += 1) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(read).toThrow(damaged);
    expect(read).not.toThrow(access);
  }
});

test('a journal with a changed byte is refused', () => {
  const { file, entry, journal, read } = openJournal();
  journal.write(entry);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 7) {
    writeFileSync(
      file,
      bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    );
    expect(read).toThrow(damaged);
  }
});

test('a journal is refused with another text, even if only a line ending differs', () => {
  const { envText, entry, journal, read } = openJournal();
  journal.write(entry);
  expect(() => read('')).toThrow(damaged);
  expect(() => read(envText.replace('\r\n', '\n'))).toThrow(damaged);
});

test('encrypted text that is not a journal is refused', () => {
  const { file, envText, read } = openJournal();
  const key = sodium.crypto_generichash(32, envText, null);
  for (const text of [' ', 'null', '[]', '{}', '{"version":1,"accounts":[]}', '{"version":""}']) {
    const nonce = sodium.randombytes_buf(24);
    const box = sodium.crypto_secretbox_easy(text, nonce, key);
    writeFileSync(file, toFrame(Buffer.concat([nonce, box])));
    expect(read).toThrow(damaged);
    if (text !== ' ') expect(read).toThrow(expect.objectContaining({ cause: noEntry }));
  }
});

test('unknown fields are ignored, and a journal with an invalid account is refused', () => {
  const { file, envText, read } = openJournal();
  const key = sodium.crypto_generichash(32, envText, null);
  const seal = (value: unknown) => {
    const nonce = sodium.randombytes_buf(24);
    const box = sodium.crypto_secretbox_easy(JSON.stringify(value), nonce, key);
    writeFileSync(file, toFrame(Buffer.concat([nonce, box])));
  };
  const account = { id: 'tiktok', values: { TIKTOK_SCOPE: 5 }, other: 1 };
  seal({ version: 'v', attempt: { from: '5', to: 6 }, accounts: [account], other: 1 });
  expect(read()).toEqual({
    version: 'v',
    attempt: null,
    accounts: [{ id: 'tiktok', values: { TIKTOK_SCOPE: '5' } }],
  });
  for (const attempt of [{ from: 5, to: '6' }, { from: 5 }, 5, null]) {
    seal({ version: 'v', attempt, accounts: [] });
    expect(read()?.attempt, JSON.stringify(attempt)).toBeNull();
  }
  seal({ version: 'v', attempt: { from: 5, to: 6 }, accounts: [] });
  expect(read()).toEqual({ version: 'v', attempt: { from: 5, to: 6 }, accounts: [] });
  for (const odd of [
    null,
    5,
    {},
    { id: 5, values: {} },
    { id: 'tiktok' },
    { id: 'a', values: [] },
  ]) {
    seal({ version: 'v', accounts: [account, odd] });
    expect(read, JSON.stringify(odd)).toThrow(damaged);
    expect(read).toThrow(expect.objectContaining({ cause: noEntry }));
  }
});

test('the error for a journal that cannot be decrypted names possible causes and says what to do', () => {
  const { file, read } = openJournal();
  writeFileSync(file, 'no journal');
  expect(read).toThrow(
    expect.objectContaining({
      message:
        'The journal of renewed tokens cannot be decrypted: it is damaged, or belongs to another run.',
      hint: expect.stringMatching(
        /^Check the next run: if it fails with reauthorize, sign in again/,
      ),
      cause: expect.any(Error),
    }),
  );
});

test('creating a journal leaves no file, and is refused in a folder that cannot be written', () => {
  const { folder, file, envText } = openJournal();
  expect(readdirSync(folder)).toEqual([]);
  const missing = `${folder}/missing`;
  expect(() => createJournal(`${missing}/a.journal`, envText, sodium)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: `The journal of renewed tokens cannot be written in ${missing}.`,
      hint: expect.stringMatching(/^Set RUNNER_TEMP to a writable folder/),
      cause: expect.objectContaining({ code: 'ENOENT' }),
    }),
  );
  expect(file).toMatch(/[\\/]social-stats-[0-9a-f-]{36}\.journal$/);
});

test('a journal that exists but cannot be read is an error', () => {
  const { file, read } = openJournal();
  mkdirSync(file);
  expect(read).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E/) }));
});

test('a missing or cleared journal is read as null, and clearing twice is allowed', () => {
  const { file, entry, journal, read } = openJournal();
  expect(read()).toBeNull();
  journal.write(entry);
  journal.clear();
  expect(existsSync(file)).toBe(false);
  expect(read()).toBeNull();
  journal.clear();
});

test('a failed write throws the error of the system', () => {
  const { folder, entry, journal } = openJournal();
  rmSync(folder, { recursive: true });
  expect(() => journal.write(entry)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('each run gets its own journal file', () => {
  expect(journalFile('folder')).not.toBe(journalFile('folder'));
});
