import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowOnlySelf } from '../../src/deploy/allow-only-self.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

/** A folder of Windows whose tools are these scripts; icacls notes what it was given. */
function openWindows({ whoami, icacls = 'exit 0' }: { whoami: string; icacls?: string }) {
  const systemRoot = temporaryFolder();
  const folder = temporaryFolder();
  mkdirSync(join(systemRoot, 'System32'));
  const write = (name: string, script: string) =>
    writeFileSync(join(systemRoot, 'System32', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  write('whoami.exe', whoami);
  write('icacls.exe', `printf '%s\\n' "$PWD" "$@" > "${systemRoot}/given"\n${icacls}`);
  const given = () => {
    const file = join(systemRoot, 'given');
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : null;
  };
  return { folder, given, protect: () => allowOnlySelf(folder, systemRoot) };
}

const sid = 'S-1-5-21-1004336348-1177238915-682003330-512';
const header = 'printf \'"User Name","SID"\\r\\n\'';

test.each([
  ['a person', `"desktop\\\\j\\303\\266rg, a","${sid}"`, sid],
  ['a service', '"nt authority\\\\network service","S-1-5-20"', 'S-1-5-20'],
])('the folder belongs to %s alone, by the SID', async (_, line, expected) => {
  const { folder, given, protect } = openWindows({
    whoami: `[ "$*" = '/user /fo csv' ] || exit 1\n${header}\nprintf '${line}\\r\\n'`,
  });
  await protect();
  expect(given()).toEqual([folder, '.', '/inheritance:r', '/grant:r', `*${expected}:(OI)(CI)F`]);
});

test('a folder that cannot be protected ends the deploy before the key is written', async () => {
  const whoami = `${header}\nprintf '"a","${sid}"\\r\\n'`;
  const refused = openWindows({ whoami, icacls: 'exit 5' });
  await expect(refused.protect()).rejects.toMatchObject({
    code: 'remote-tool',
    message: expect.stringContaining('icacls ended with exit code 5'),
    hint: expect.stringContaining('NTFS'),
  });
  const nameless = openWindows({ whoami: header });
  await expect(nameless.protect()).rejects.toThrow('whoami named no user');
  expect(nameless.given()).toBeNull();
  const failed = openWindows({ whoami: `${whoami}\nexit 1` });
  await expect(failed.protect()).rejects.toThrow('whoami ended with exit code 1');
  await expect(allowOnlySelf(temporaryFolder(), temporaryFolder())).rejects.toThrow(
    'whoami could not be run',
  );
});
