import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { platforms } from '../../src/platforms/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

const action: {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
} = parse(read('action.yml'));

/** What CONTRIBUTING.md asks for under "Add a platform", as far as no other test notices it. */
describe.each(platforms)(
  'what users read of $name',
  ({ id, name, keys, metrics, tokens, api, signIn }) => {
    test('action.yml has its outputs, and names it in the input platforms', () => {
      for (const metric of metrics)
        expect(action.outputs[`${id}-${metric.name}`]?.description).toMatch(/unknown\.$/);
      expect(action.inputs.platforms?.description).toContain(`\`${id}\``);
    });

    test.each(['README.md', 'README.de.md'])(
      '%s has its name, its outputs and its page',
      (file) => {
        const text = read(file);
        const [first] = metrics;
        expect(text).toContain(name);
        expect(text).toContain(`\`${id}-`);
        expect(first && text.includes(`-${first.name}`)).toBe(true);
        expect(text).toMatch(new RegExp(`docs/../platforms/${id}\\.md`));
      },
    );

    test.each(['en', 'de'])(
      'the guide (%s) has its page, and a row of it in each table',
      (language) => {
        const page = read(`docs/${language}/platforms/${id}.md`);
        expect(page.startsWith(`# ${name}\n`)).toBe(true);
        expect(page).toMatch(/20\d\d/);
        for (const key of keys) if (key.required) expect(page).toContain(key.name);
        for (const file of ['README.md', 'setup.md'])
          expect(read(`docs/${language}/${file}`)).toMatch(
            new RegExp(`^\\|.*platforms/${id}\\.md`, 'm'),
          );
        expect(read(`docs/${language}/database.md`)).toMatch(new RegExp(`^\\| ${name} \\|`, 'm'));
        if (tokens)
          expect(read(`docs/${language}/tokens.md`)).toMatch(new RegExp(`^\\|.*${name}`, 'm'));
      },
    );

    test('CI points the action at its emulator', () => {
      expect(read('.github/workflows/ci.yml')).toContain(`${api.variable}: http://127.0.0.1`);
    });

    test('its variables point at an emulator or at its own hosts', () => {
      for (const { variable } of [api, ...(signIn ? [signIn.address] : [])])
        expect(variable).toMatch(new RegExp(`^${id.toUpperCase()}_(API|AUTH)_URL$`));
    });
  },
);
