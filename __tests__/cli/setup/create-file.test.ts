import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile } from '../../../src/cli/setup/create-file.ts';
import { refuseRenames } from '../../files/refusing-renaming.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { refusal } from '../../world.ts';

test('a file that another program holds open on Windows is not written, and the hint says so', async () => {
  const file = join(temporaryFolder(), '.env.social');
  writeFileSync(file, 'old');
  const { renaming } = refuseRenames(Number.POSITIVE_INFINITY);
  const { text } = await refusal(createFile(file, 'new', { mode: 0o600, replace: true, renaming }));
  expect(text).toContain('cannot be written (EPERM). Close the program that holds it open');
  expect(readFileSync(file, 'utf8')).toBe('old');
});
