import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { errorCodes, errorPage } from '../../src/errors.ts';
import { readMarkdown, toSections } from './read-markdown.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readText = (file: string) => readFileSync(join(root, file), 'utf8');
const read = (file: string) => readMarkdown(readText(file));

const readmes = ['README.md', 'README.de.md'];
const documents = [
  ...readmes,
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/')),
];

test.each(readmes)('%s has fewer than 300 lines', (readme) => {
  expect(readText(readme).split('\n').length - 1).toBeLessThan(300);
});

describe.each(documents)('%s', (document) => {
  const { links, fences, code } = read(document);

  test('links only to files and headings that exist', () => {
    const broken = links.filter((link) => !/^[a-z][a-z+.-]*:/i.test(link) && !leads(link));
    expect(broken).toEqual([]);
  });

  function leads(link: string): boolean {
    // On GitHub, a README's address ends with /blob/BRANCH/README.md.
    const [, workflow] = /^\.\.\/\.\.\/actions\/workflows\/([\w.-]+)/.exec(link) ?? [];
    if (workflow) return existsSync(join(root, '.github/workflows', workflow));
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : normalize(join(dirname(document), path));
    if (relative('.', target).startsWith('..') || !existsSync(join(root, target))) return false;
    if (anchor === undefined) return true;
    return target.endsWith('.md') && read(target).headings.some((one) => one.anchor === anchor);
  }

  const shell = fences.filter(({ language }) => language === 'sh').map(({ text }) => text);
  const lines = [...shell.flatMap(toCommandLines), ...code];

  test('mentions only commands and options that exist', () => {
    const problems = lines.flatMap((line) => {
      const [, written = ''] =
        /(?:\bnode \S*dist\/cli\.js|\bnpx --yes github:\S+)(?: (.*))?$/.exec(line) ?? [];
      return written === '' ? [] : judge(written).map((problem) => `${line}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test('mentions only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readText('package.json'));
    const named = lines.flatMap((line) =>
      [...line.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

test('the README shows the commands setup, check and recover', () => {
  const shown = read('README.md').fences.flatMap(({ text }) =>
    [...text.matchAll(/(?:dist\/cli\.js|npx --yes github:\S+) (\w+)/g)].map(
      ([, command = '']) => command,
    ),
  );
  expect(shown).toEqual(expect.arrayContaining(['setup', 'check', 'recover']));
});

/** The commands of a script: continued lines are joined, and comments, pipes and redirections cut off. */
function toCommandLines(script: string): string[] {
  return script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*/, '').split(/ (?:&&|\|\|?|>|;) /))
    .map((line) => line.trim());
}

const helpTexts = new Map<string, string>();

/** The help text of a command, from the committed build. */
function helpOf(command: string): string {
  const known = helpTexts.get(command);
  if (known !== undefined) return known;
  const words = [join(root, 'dist/cli.js'), ...(command ? [command] : []), '--help'];
  const text = execFileSync(process.execPath, words, { encoding: 'utf8' });
  helpTexts.set(command, text);
  return text;
}

/** The problems of a command line, by the help texts; empty when there are none. */
function judge(written: string): string[] {
  const [command = '', ...words] = written.split(/\s+/);
  if (!new RegExp(`^ {2}${command}\\b`, 'm').test(helpOf('')))
    return [`there is no command ${command}`];
  const help = helpOf(command);
  const [, operands = ''] = /^Usage: \S+ \S+ \[options\]?(.*)$/m.exec(help) ?? [];
  const problems: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', next] = [words[index], words[index + 1]];
    if (!word.startsWith('-')) {
      if (operands === '') problems.push(`${command} takes no ${word}`);
      continue;
    }
    const shape = `^ {2}(?:-\\w, )?${word}(?:, --\\S+)?( [<[]\\S+)?(?: |$)`;
    const option = new RegExp(shape, 'm').exec(help);
    const value = option?.[1] ?? '';
    if (!option) problems.push(`${command} has no option ${word}`);
    else if (value !== '' && next !== undefined && !next.startsWith('-')) index += 1;
    else if (value.startsWith(' <')) problems.push(`${word} lacks its value`);
  }
  return problems;
}

const [, deployUnion = ''] =
  /export type DeployErrorCode =([^;]*);/.exec(readText('src/deploy/deploy-error.ts')) ?? [];
const deployCodes = Array.from(deployUnion.matchAll(/'([a-z-]+)'/g), ([, code = '']) => code);

describe.each([
  ['the action', errorCodes],
  ['deploy', deployCodes],
])('each error code of %s', (_, codes) => {
  test.each(['en', 'de'] as const)(
    'has a heading in docs/%s/errors.md, to which its message links',
    (language) => {
      expect(codes.length).toBeGreaterThan(5);
      const pages = codes.map((code) =>
        errorPage(code, 'https://example.com', language).split('#'),
      );
      const anchors = read(`docs/${language}/errors.md`).headings.map(({ anchor }) => anchor);
      expect(pages.filter(([, anchor = '']) => !anchors.includes(anchor))).toEqual([]);
      for (const [page] of pages)
        expect(page).toBe(`https://example.com/docs/${language}/errors.md`);
    },
  );
});

test.each(['en', 'de'])(
  'docs/%s/errors.md quotes warnings as the program writes them',
  (language) => {
    const source = globSync('src/**/*.ts', { cwd: root }).map(readText).join(' ');
    const written = source.replace(/\$\{[^}]*\}/g, '…').replace(/\s+/g, ' ');
    const page = toSections(readText(`docs/${language}/errors.md`));
    const warnings = page.find((section) => /^## (Warnings|Warnungen)\n/.test(section)) ?? '';
    const quotes = Array.from(warnings.matchAll(/\*\*`([^`]+)`/g), ([, quote = '']) => quote);
    expect(quotes.length).toBeGreaterThan(15);
    const parts = quotes.flatMap((quote) =>
      quote.replace(/\s+/g, ' ').replace(/\d+/g, '…').split('…'),
    );
    expect(parts.filter((part) => !written.includes(part.trim()))).toEqual([]);
  },
);
