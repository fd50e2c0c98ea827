import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { randomText } from '../../../src/emulators/random-text.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { holdsSecret, spellingsOf } from './find-secret.ts';

const secret = `act.${randomText(30)}!4217/+.va`;
const spellings = spellingsOf(secret);
const bytes = Buffer.from(secret);

describe('a secret', () => {
  test.each<[string, string | Buffer]>([
    ['as it is', `x${secret}y`],
    ['in hexadecimal', bytes.toString('hex')],
    ['in capital hexadecimal', bytes.toString('hex').toUpperCase()],
    ['in a URL', encodeURIComponent(secret)],
    ['in a form', new URLSearchParams({ token: secret }).toString()],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ token: secret }))],
    ['in Markdown', secret.replace(/[^\w]/g, (sign) => `&#${sign.codePointAt(0)};`)],
    ['in UTF-16', Buffer.from(`x${secret}`, 'utf16le')],
  ])('is found %s', (_, content) => {
    expect(holdsSecret(content, spellings)).toBe(true);
  });

  test.each([0, 1, 2, 3, 4])('is found in base64, after %d bytes', (before) => {
    const whole = Buffer.from(`${'u:;-#'.slice(0, before)}${secret}..`);
    expect(holdsSecret(whole.toString('base64'), spellings)).toBe(true);
    expect(holdsSecret(whole.toString('base64url'), spellings)).toBe(true);
  });

  test('is found in a database', () => {
    const file = `${temporaryFolder()}/some.db`;
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE t (x TEXT)');
    database.prepare('INSERT INTO t VALUES (?)').run(`a ${secret} b`);
    database.close();
    expect(holdsSecret(readFileSync(file), spellings)).toBe(true);
  });
});

test('another secret is not found, and neither is a part of the secret', () => {
  expect(holdsSecret(`act.${randomText(30)}!4217/+.va`, spellings)).toBe(false);
  expect(holdsSecret(secret.slice(0, -1), spellings)).toBe(false);
  expect(holdsSecret('', spellings)).toBe(false);
});
