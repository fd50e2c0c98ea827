import { styleText } from 'node:util';
import { inEach, type Text } from '../../locale/text.ts';
import type { Locale } from '../../locale/words.ts';
import { terminalWidth } from '../table.ts';
import { wrapWords } from '../wrap-words.ts';
import type { Finding, Status } from './finding.ts';

const signs: Record<Status, [string, 'green' | 'yellow' | 'red' | 'dim']> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['–', 'dim'],
};

/** What the verdict is about: a run of the workflow, or `fetch` on this machine. */
export type Judged = 'a run' | 'fetch';

/** The findings and the verdict, in colours on a terminal. */
export function describeFindings(
  findings: readonly Finding[],
  judged: Judged,
  language: Locale,
): string {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const lines = findings.flatMap(({ name, status, message, hint }) => {
    const [sign, style] = signs[status];
    const painted = colour ? styleText(style, sign) : sign;
    return [
      `${painted} ${hang(`${name[language]}: ${message[language]}`, 2)}`,
      ...(hint === null ? [] : [`  → ${hang(hint[language], 4)}`]),
    ];
  });
  const verdict = describeVerdict(findings, judged);
  return `${[...lines, '', hang(verdict[language], 0)].join('\n')}\n`;
}

/** On a terminal, breaks the text between words behind `indent` columns; elsewhere it stays one line. */
const hang = (text: string, indent: number): string => {
  const width = process.stdout.isTTY ? terminalWidth() - indent : Number.POSITIVE_INFINITY;
  return wrapWords(text, width).join(`\n${' '.repeat(indent)}`);
};

/** The findings for programs, in English. */
export const toRecords = (findings: readonly Finding[]) =>
  findings.map(({ name, status, message, hint }) => ({
    name: name.en,
    status,
    message: message.en,
    hint: hint?.en ?? null,
  }));

function describeVerdict(findings: readonly Finding[], judged: Judged): Text {
  const failures = findings.filter(({ status }) => status === 'failed').length;
  const isFetch = judged === 'fetch';
  const unchecked = describeUnchecked(findings);
  if (failures === 0) {
    if (unchecked !== null)
      return {
        en: `${unchecked.en} In the rest, nothing was found that would stop a run.`,
        de: `${unchecked.de} Im Übrigen wurde nichts gefunden, was einen Lauf aufhielte.`,
      };
    return {
      en: `Nothing found that would stop ${isFetch ? 'fetch on this machine' : 'a run'}.`,
      de: `Nichts gefunden, was ${isFetch ? 'fetch auf diesem Rechner' : 'einen Lauf'} aufhielte.`,
    };
  }
  const subject = isFetch
    ? { en: 'fetch on this machine', de: 'fetch auf diesem Rechner' }
    : { en: 'A run', de: 'Ein Lauf' };
  const count = `${failures} of ${findings.length} preconditions ${failures === 1 ? 'does' : 'do'} not hold`;
  const number = `${failures} von ${findings.length} Voraussetzungen ${failures === 1 ? 'ist' : 'sind'} nicht erfüllt`;
  return {
    en: `${unchecked ? `${unchecked.en} ` : ''}${subject.en} would fail: ${count}.`,
    de: `${unchecked ? `${unchecked.de} ` : ''}${subject.de} würde fehlschlagen: ${number}.`,
  };
}

/** The parts of the set-up that the verdict leaves out; `null` without any. */
function describeUnchecked(findings: readonly Finding[]): Text | null {
  const parts = new Set(findings.map(({ unchecked }) => unchecked));
  const sentences = [
    ...(parts.has('accounts') ? [uncheckedAccounts] : []),
    ...(parts.has('GitHub') ? [uncheckedGitHub] : []),
  ];
  if (sentences.length === 0) return null;
  return inEach((locale) => sentences.map((one) => one[locale]).join(' '));
}

const uncheckedAccounts: Text = {
  en: 'The accounts were not checked.',
  de: 'Die Konten wurden nicht geprüft.',
};

const uncheckedGitHub: Text = {
  en: 'GitHub was not checked.',
  de: 'GitHub wurde nicht geprüft.',
};
