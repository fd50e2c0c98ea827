import {
  appendFileSync,
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { minuteMs } from '../../src/clock.ts';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import type { JournalEntry } from '../../src/credentials/journal.ts';
import { createLocalFile } from '../../src/credentials/local-file.ts';
import type { Renaming } from '../../src/files/replace-file.ts';
import { platforms } from '../../src/platforms/index.ts';
import { expectMode } from '../expect-mode.ts';
import { refuseRenames } from '../files/refusing-renaming.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal, saveIn } from '../world.ts';

const text = `# Two accounts\r
TIKTOK_CLIENT_KEY=key\r
TIKTOK_CLIENT_SECRET=client-secret\r
TIKTOK_ACCESS_TOKEN='old-access' # comment\r
TIKTOK_REFRESH_TOKEN=old-refresh\r
TIKTOK_ACCESS_TOKEN__SHOP=old-shop-access\r
TIKTOK_REFRESH_TOKEN__SHOP=old-shop-refresh\r
`;
const renewed = (id: string, name: string) => ({
  id,
  values: { TIKTOK_ACCESS_TOKEN: `${name}-access`, TIKTOK_REFRESH_TOKEN: `${name}-refresh` },
});
const entryOf = (...accounts: JournalEntry['accounts']): JournalEntry => ({
  version: '',
  attempt: null,
  accounts,
});

function openScene(renaming?: Renaming) {
  const file = join(temporaryFolder(), '.env.social');
  writeFileSync(file, text, { mode: 0o600 });
  const accounts = readAccounts(parseEnv(text).values, platforms);
  const local = createLocalFile({ file, accounts, platforms, renaming });
  return { file, local, read: () => readFileSync(file, 'utf8') };
}

test('journalled tokens are in the file at once, and every other character is unchanged', async () => {
  const { file, local, read } = openScene();
  await local.open(parseEnv(text), 1024);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(read()).toBe(
    text.replace('old-access', 'new-access').replace('old-refresh', 'new-refresh'),
  );
  local.journal.write(entryOf(renewed('tiktok', 'new'), renewed('tiktok/shop', 'new-shop')));
  expect(read()).toBe(text.replaceAll('old', 'new'));
  local.journal.clear();
  expect(read()).toBe(text.replaceAll('old', 'new'));
  expectMode(file, 0o600);
  expect(readdirSync(dirname(file))).toEqual(['.env.social']);
});

test('tokens that were not renewed do not look newer, by which a stale copy is found', async () => {
  const { file, local } = openScene();
  const shop = entryOf(renewed('tiktok/shop', 'new-shop'));
  utimesSync(file, 1_000, 1_000);
  await local.open(parseEnv(text), 0);
  local.journal.write(shop);
  expect(statSync(file).mtimeMs).toBe(1_000_000);
  local.journal.write(entryOf(...shop.accounts, renewed('tiktok', 'new')));
  expect(statSync(file).mtimeMs).toBeGreaterThan(Date.now() - minuteMs);
});

test('a text with a stamp keeps the time of the stamp when it loses it', async () => {
  const { file, local } = openScene();
  writeFileSync(file, `${text}SOCIAL_SAVED_AT=2026-01-02T03:04:05Z\n`);
  await local.open(parseEnv(readFileSync(file, 'utf8')), 0);
  local.journal.write(entryOf(renewed('tiktok/shop', 'new-shop')));
  expect(statSync(file).mtimeMs).toBe(Date.parse('2026-01-02T03:04:05Z'));
});

test('other lines that a person changed meanwhile are kept', async () => {
  const { file, local, read } = openScene();
  await local.open(parseEnv(text), 0);
  writeFileSync(file, `FIRST=1\n${read().replace('# Two accounts', '# Renamed')}`);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(read()).toMatch(/^FIRST=1\n# Renamed\r\n/);
  expect(parseEnv(read()).values.get('TIKTOK_REFRESH_TOKEN')).toBe('new-refresh');
});

test('a symbolic link stays a link, and only the owner can read the new file', async () => {
  const { file, local } = openScene();
  const target = `${file}.target`;
  renameSync(file, target);
  symlinkSync(target, file);
  chmodSync(target, 0o644);
  await local.open(parseEnv(text), 0);
  expectMode(target, 0o644);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toContain('new-refresh');
  expectMode(target, 0o600);
});

test('a file that was changed or cannot be replaced is refused before a token is spent', async () => {
  const { file, local } = openScene();
  appendFileSync(file, 'OTHER=1\n');
  expect((await refusal(local.open(parseEnv(text), 0))).code).toBe('stale-copy');
  rmSync(file);
  expect((await refusal(local.open(parseEnv(text), 0))).code).toBe('secret-not-writable');
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a file that another program holds open is refused before a token is spent', async () => {
  const { renaming } = refuseRenames(Number.POSITIVE_INFINITY);
  const { file, local, read } = openScene(renaming);
  const { code, text: said } = await refusal(local.open(parseEnv(text), 0));
  expect(code).toBe('secret-not-writable');
  expect(said).toContain('Close the program that holds the file open');
  expect(said).not.toContain('right to write');
  expect(read()).toBe(text);
  expect(readdirSync(dirname(file))).toEqual(['.env.social']);
});

test('a file that is mounted by itself is refused before a token is spent', async () => {
  const { renaming } = refuseRenames(Number.POSITIVE_INFINITY, 'EBUSY');
  const { local } = openScene({ ...renaming, platform: 'linux' });
  const { code, text: said } = await refusal(local.open(parseEnv(text), 0));
  expect(code).toBe('secret-not-writable');
  expect(said).toContain('Mount the folder of the file');
});

test('a file whose replacement fails for another reason is refused with what to check', async () => {
  const { renaming } = refuseRenames(Number.POSITIVE_INFINITY, 'EIO');
  const { local } = openScene({ ...renaming, platform: 'linux' });
  expect((await refusal(local.open(parseEnv(text), 0))).text).toContain(
    'Give this user write permission for the file and its folder',
  );
});

test('tokens reach a file that is held for a moment', async () => {
  const { renaming } = refuseRenames(2);
  const { local, read } = openScene(renaming);
  await local.open(parseEnv(text), 0);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(parseEnv(read()).values.get('TIKTOK_REFRESH_TOKEN')).toBe('new-refresh');
});

test('trying whether the file can be replaced changes nothing about it', async () => {
  const { file, local } = openScene();
  chmodSync(file, 0o640);
  utimesSync(file, 1_000.5, 1_000.5);
  const bytes = readFileSync(file);
  await local.open(parseEnv(text), 1024);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(statSync(file).mtimeMs).toBe(1_000_500);
  expectMode(file, 0o640);
  expect(readdirSync(dirname(file))).toEqual(['.env.social']);
});

test('saving writes what the journal could not write, and reports its own failure', async () => {
  const { file, local, read } = openScene();
  const opened = await local.open(parseEnv(text), 0);
  rmSync(file);
  const entry = entryOf(renewed('tiktok', 'new'));
  expect(() => local.journal.write(entry)).toThrow('ENOENT');
  const { code, text: said } = await refusal(saveIn(opened, text));
  expect(code).toBe('secret-not-saved');
  expect(said).not.toContain('new-refresh');
  writeFileSync(file, text);
  await saveIn(opened, text);
  expect(parseEnv(read()).values.get('TIKTOK_REFRESH_TOKEN')).toBe('new-refresh');
});

test('bytes that are not UTF-8 are never rewritten, and the renewed tokens stay in memory', async () => {
  const { file, local, read } = openScene();
  const latin1 = Buffer.from(`${text}# Grüße\n`, 'latin1');
  writeFileSync(file, latin1);
  const refused = await refusal(local.open(parseEnv(latin1.toString('utf8')), 0));
  expect(refused.code).toBe('invalid-input');
  expect(refused.text).toContain(`${file} is not UTF-8: line 8`);

  writeFileSync(file, text);
  const opened = await local.open(parseEnv(text), 0);
  writeFileSync(file, latin1);
  const entry = entryOf(renewed('tiktok', 'new'));
  expect(() => local.journal.write(entry)).toThrow('is not UTF-8: line 8');
  expect(local.unwritten()).toEqual(entry.accounts);
  const unsaved = await refusal(saveIn(opened, text));
  expect(unsaved.code).toBe('secret-not-saved');
  expect(unsaved.text).toContain('is not UTF-8: line 8');
  expect(unsaved.text).not.toContain('new-refresh');
  expect(() => local.keepStamps(parseEnv(text))).toThrow('is not UTF-8: line 8');
  expect(readFileSync(file).equals(latin1)).toBe(true);

  writeFileSync(file, latin1.toString('latin1'));
  await saveIn(opened, text);
  expect(parseEnv(read()).values.get('TIKTOK_REFRESH_TOKEN')).toBe('new-refresh');
  expect(read()).toContain('# Grüße\n');
});

test('a file that holds the tokens already is saved without being written again', async () => {
  const { file, local, read } = openScene();
  expect(local.unwritten()).toEqual([]);
  const opened = await local.open(parseEnv(text), 0);
  expect(opened.isNewest).toBe(true);
  await saveIn(opened, text);
  expect(read()).toBe(text);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(local.unwritten()).toEqual([]);
  const { ino } = statSync(file);
  await saveIn(opened, text);
  expect(statSync(file).ino).toBe(ino);
});

test('the version changes when another program writes the file, but not when this run does', async () => {
  const { file, local } = openScene();
  const opened = await local.open(parseEnv(text), 0);
  local.journal.write(entryOf(renewed('tiktok', 'new')));
  expect(await opened.readVersion()).toEqual(opened.version);
  appendFileSync(file, 'OTHER=1\n');
  expect(await opened.readVersion()).not.toEqual(opened.version);
});

test('errors name the file and the reason, and say what to do', async () => {
  const { file, local } = openScene();
  appendFileSync(file, 'OTHER=1\n');
  expect((await refusal(local.open(parseEnv(text), 0))).text).toContain(
    `${file} was changed after this run had read it, so the tokens that it read may be used up. Run it again.`,
  );
  writeFileSync(file, text);
  const opened = await local.open(parseEnv(text), 0);
  expect(opened).toMatchObject({ name: `the file ${file}`, tokenEndsAt: null });
  rmSync(file);
  expect(() => local.journal.write(entryOf(renewed('tiktok', 'new')))).toThrow('ENOENT');
  const unsaved = await saveIn(opened, text).catch((error: unknown) => error);
  expect(unsaved).toMatchObject({
    message: `The renewed tokens could not be written into ${file}.`,
    hint: expect.stringMatching(/^Keep the recovery lines above: the command recover/),
    cause: { code: 'ENOENT' },
  });
  const refused = await local.open(parseEnv(text), 0).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    message: `A token is due, and ${file} cannot be replaced, so the renewed token could not be stored.`,
    hint: expect.stringMatching(/^Give this user write permission for the file and its folder/),
    cause: { code: 'ENOENT' },
  });
});

test('only the stamp is copied from the saved text', () => {
  const { local, read } = openScene();
  local.keepStamps(parseEnv(`${text.replaceAll('old', 'other')}MORE=1\nSOCIAL_SAVED_IN=1/NAME\n`));
  expect(read()).toBe(`${text}SOCIAL_SAVED_IN=1/NAME\r\n`);
});

test('a file that already has the tokens is not written again', async () => {
  const { file, local } = openScene();
  await local.open(parseEnv(text), 0);
  const { ino } = statSync(file);
  local.journal.write(entryOf(renewed('tiktok', 'old')));
  expect(statSync(file).ino).toBe(ino);
});

test('the stamp is added at the end once, and later replaced in place', () => {
  const { local, read } = openScene();
  const stamp = (at: string) => `SOCIAL_SAVED_AT=${at}\nSOCIAL_SAVED_IN=1/NAME\n`;
  local.keepStamps(parseEnv(stamp('2026-01-01T00:00:00Z')));
  local.keepStamps(parseEnv(stamp('2026-01-02T00:00:00Z')));
  expect(read()).toBe(`${text}${stamp('2026-01-02T00:00:00Z').replaceAll('\n', '\r\n')}`);
});

test('the time of a save that was not carried out is taken back, and the target is kept', () => {
  const { local, read } = openScene();
  local.keepStamps(parseEnv('SOCIAL_SAVED_AT=2026-01-01T00:00:00Z\nSOCIAL_SAVED_IN=1/NAME\n'));
  local.forgetSavedAt();
  expect(read()).toBe(`${text}SOCIAL_SAVED_AT=\r\nSOCIAL_SAVED_IN=1/NAME\r\n`);
});
