import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Markdown, readMarkdown, toSections } from './read-markdown.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readText = (file: string) => readFileSync(join(root, file), 'utf8');

const pagesOf = (language: string) =>
  globSync('**/*.md', { cwd: join(root, 'docs', language) })
    .map((page) => page.replaceAll('\\', '/'))
    .sort();

test('the guide has the same pages in English and in German', () => {
  expect(pagesOf('de')).toEqual(pagesOf('en'));
});

const pairs = [
  ['README.md', 'README.de.md'] as const,
  ...pagesOf('en').map((page) => [`docs/en/${page}`, `docs/de/${page}`] as const),
];

describe.each(pairs)('%s and %s', (english, german) => {
  test('have the same headings', () => {
    const levels = (file: string) =>
      readMarkdown(readText(file)).headings.map(({ level }) => level);
    expect(levels(german)).toEqual(levels(english));
  });

  test('have the same tables: rows, columns, and the code and numbers in each cell', () => {
    expect(tablesOf(german, germanNumbers)).toEqual(tablesOf(english, englishNumbers));
  });

  test('have the same code blocks, but for comments', () => {
    expect(blocksOf(german)).toEqual(blocksOf(english));
  });

  test('have the same numbers in each section', () => {
    const numbersOf = (file: string, toNumbers: typeof germanNumbers) =>
      sectionsOf(file).map(({ text }) => toNumbers(text).sort());
    expect(numbersOf(german, germanNumbers)).toEqual(numbersOf(english, englishNumbers));
  });

  test('have the same inline code in each section', () => {
    const codeOf = (file: string) => sectionsOf(file).map(({ code }) => code.map(inEnglish).sort());
    expect(codeOf(german)).toEqual(codeOf(english));
  });

  test('have the same links in each section', () => {
    const linksOf = (file: string) =>
      sectionsOf(file).map(({ links }) => links.map((link) => toTarget(file, link)).sort());
    expect(linksOf(german)).toEqual(linksOf(english));
  });
});

const sectionsOf = (file: string): Markdown[] => toSections(readText(file)).map(readMarkdown);

/** Words in commands that stand for what a reader puts there. */
const placeholders: Readonly<Record<string, string>> = {
  DATEI: 'FILE',
  ZEIT: 'TIME',
  BEITRAG: 'POST',
};

const inEnglish = (code: string): string =>
  isMessage(code)
    ? 'a message'
    : code
        .replace(/[A-Z]+/g, (word) => placeholders[word] ?? word)
        .replace('![Meine Zahlen]', '![My numbers]');

/** A sentence of the program, which each page quotes in its own language. */
const isMessage = (code: string): boolean =>
  code.split(' ').length > 3 && !code.includes(' --') && /^[\p{L}\p{N}_…,.:' -]+$/u.test(code);

/** The numbers of a text, without the separators of thousands and with a point before decimals. */
const germanNumbers = (text: string): string[] =>
  allNumbers(text.replace(/(?<=\d)\.(?=\d{3}\b)/g, '').replace(/(?<=\d),(?=\d)/g, '.'));
const englishNumbers = (text: string): string[] =>
  allNumbers(text.replace(/(?<=\d),(?=\d{3}\b)/g, ''));
const allNumbers = (text: string): string[] => text.match(/\d+(?:\.\d+)*/g) ?? [];

function tablesOf(file: string, toNumbers: typeof germanNumbers) {
  return readMarkdown(readText(file)).tables.map((rows) =>
    rows.map((cells) =>
      cells.map((cell) => {
        const { code, text } = readMarkdown(cell);
        return { code: code.map(inEnglish).sort(), numbers: toNumbers(text).sort() };
      }),
    ),
  );
}

const blocksOf = (file: string) =>
  readMarkdown(readText(file)).fences.map(({ language, text }) => ({
    language,
    text: text.replace(/(^|\s+)#( .*)?$/gm, '').replace(/alt="[^"]*"/g, 'alt'),
  }));

/** Where a link leads, in words that are the same for both languages: a heading is named by its place. */
function toTarget(file: string, link: string): string {
  if (/^[a-z]+:/i.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path)).replaceAll('\\', '/');
  const own = file.includes('/de/') || file.includes('.de.') ? 'de' : 'en';
  const theirs = target.includes('/de/') || target.includes('.de.') ? 'de' : 'en';
  // Pictures of the terminal are in the language of the page.
  if (target.startsWith('docs/pictures/')) return target.replace(`-${own}-`, '-');
  const page = target.replace('docs/de/', 'docs/en/').replace('README.de.md', 'README.md');
  const shared = page === target && !target.startsWith('docs/en/') && target !== 'README.md';
  const name = shared || own === theirs ? page : `${page} in the other language`;
  if (anchor === undefined) return name;
  const { headings } = readMarkdown(readText(target));
  return `${name}#${headings.findIndex((heading) => heading.anchor === anchor)}`;
}
