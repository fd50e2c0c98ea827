import { createInterface } from 'node:readline/promises';
import { inEach, type Text } from '../../locale/text.ts';
import type { Locale } from '../../locale/words.ts';
import { type Dialogue, notPermitted, stopped, unanswered } from './dialogue.ts';

/**
 * Returns a dialogue for a process without a terminal. It prints plain lines. With `yes`, a question gets its
 * default; every other question rejects with `invalid-input`.
 */
export function createPlainDialogue({
  yes,
  language = 'en',
}: {
  yes: boolean;
  language?: Locale;
}): Dialogue {
  const write = (text: string) => process.stdout.write(`${text}\n`);
  const say = (text: Text) => write(text[language]);
  return {
    mayAsk: false,
    begin: say,
    info: (text) => write(`- ${text[language]}`),
    warn: (text) => write(`! ${text[language]}`),
    explain: (title, paragraphs) => {
      write(`${title[language]}:`);
      for (const text of paragraphs) write(`  ${text[language]}`);
    },
    showAddress: write,
    confirm: async (question) => {
      if (yes) return question.initial;
      throw unanswered({ ...question, answeredBy: orYes(question.answeredBy) });
    },
    permit: async (question) => {
      throw notPermitted(question);
    },
    choose: async (question) => {
      if (yes) return question.initial;
      throw unanswered({ ...question, answeredBy: orYes(question.answeredBy) });
    },
    chooseSome: async (question) => {
      if (yes && question.initial.length > 0) return [...question.initial];
      throw unanswered(question);
    },
    readLine: async (question) => {
      if (!question.fromInput) {
        if (yes && question.initial) return question.initial;
        throw unanswered(question);
      }
      say(question.question);
      const line = (await readInputLine(question.signal)).trim();
      const flaw = line === '' ? nothingCame : question.flaw?.(line);
      if (flaw)
        throw unanswered({
          ...question,
          question: inEach((locale) => `${question.question[locale]} (${flaw[locale]})`),
        });
      return line;
    },
    end: say,
  };
}

const orYes = (answeredBy: Text): Text => ({
  en: `${answeredBy.en}, or --yes`,
  de: `${answeredBy.de} oder mit --yes`,
});

const nothingCame: Text = {
  en: 'nothing came on standard input',
  de: 'auf der Standardeingabe kam nichts',
};

/**
 * Resolves with the first line of standard input, empty without one; rejects with an `AbortError` when
 * `signal` aborts.
 */
async function readInputLine(signal: AbortSignal | undefined): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  const give = () => lines.close();
  signal?.addEventListener('abort', give, { once: true });
  try {
    for await (const line of lines) return line;
    if (signal?.aborted) throw stopped();
    return '';
  } finally {
    signal?.removeEventListener('abort', give);
    lines.close();
  }
}
