import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { toTemplate } from '../../../src/cli/setup/template.ts';
import { readAccounts } from '../../../src/credentials/accounts.ts';
import { platforms } from '../../../src/platforms/index.ts';

const template = toTemplate(platforms);

describe('.env.social.example', () => {
  test('matches the keys of the platforms', async () => {
    await expect(template).toMatchFileSnapshot('../../../.env.social.example');
  });

  test('explains every key that a person sets', () => {
    for (const { keys } of platforms) {
      for (const { name, explanation } of keys) {
        expect(template.includes(`${name}=your_`), name).toBe(explanation !== undefined);
      }
    }
  });

  test('has no line so short that the runner would mask other text with it', () => {
    const short = template.split('\n').filter((line) => line !== '' && line.length < 8);
    expect(short).toEqual([]);
  });

  test.each(platforms)('is refused for $name while it holds a placeholder', (platform) => {
    const env = new Map(Object.entries(parse(template)));
    expect(() => readAccounts(env, [platform])).toThrow('the placeholder of the template');
  });

  test('is accepted with real values in place of the placeholders', () => {
    const filled = parse(template.replaceAll(/your_\w+_here/g, 'a-real-value'));
    const accounts = readAccounts(new Map(Object.entries(filled)), platforms);
    expect(accounts.map(({ id }) => id)).toEqual(platforms.map(({ id }) => id));
  });
});
