import { expect, test } from 'vitest';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { assertNoDevice, warnOfDevices } from '../../src/credentials/device-labels.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';

const known = new Map([['TIKTOK_ACCESS_TOKEN__AUX', 'token']]);

test.each(['CON', 'prn', 'Aux', 'NUL', 'COM1', 'lpt9'])(
  'the new label %s is refused, because it is a device on Windows',
  (label) => {
    expect(() => assertNoDevice(label, new Map())).toThrow(
      new StatsError(
        'invalid-input',
        `The label ${label} (--label) is a device name on Windows, where most programs cannot open a folder of that name.`,
        'Choose another label.',
      ),
    );
  },
);

test.each([null, 'SHOP', 'COM', 'COM10', 'CONTENT', 'LAUX', 'LPT'])(
  'the label %s is accepted',
  (label) => {
    expect(() => assertNoDevice(label, new Map())).not.toThrow();
  },
);

test('a label that the file has already is accepted, and no other', () => {
  expect(() => assertNoDevice('AUX', known)).not.toThrow();
  expect(() => assertNoDevice('NUL', known)).toThrow('The label NUL');
});

test('a run warns once of each such label of its accounts', () => {
  const keys = ['TIKTOK_ACCESS_TOKEN', 'TIKTOK_REFRESH_TOKEN'];
  const lines = ['', '__AUX', '__SHOP'].flatMap((suffix) =>
    keys.map((key) => `${key}${suffix}=a-token-of-${suffix}\n`),
  );
  const app = 'TIKTOK_CLIENT_KEY=key-of-the-app\nTIKTOK_CLIENT_SECRET=secret-of-the-app\n';
  const instagram = 'INSTAGRAM_ACCESS_TOKEN__AUX=IGAA-a-token\n';
  const accounts = readAccounts(parseEnv(app + lines.join('') + instagram).values, platforms);
  expect(warnOfDevices(accounts)).toEqual([
    {
      message:
        'The label AUX in .env.social is a device name on Windows, where most programs cannot open a folder of that name.',
      hint: 'If its files must be readable there, rename it in all keys that end in __AUX.',
    },
  ]);
});
