import { createInterface } from 'node:readline/promises';
import { type Dialogue, notPermitted, stopped, unanswered } from './dialogue.ts';

/**
 * Returns a dialogue for a process without a terminal. It prints plain lines. With `yes`, a question gets its
 * default; every other question rejects with `invalid-input`.
 */
export function createPlainDialogue({ yes }: { yes: boolean }): Dialogue {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  return {
    mayAsk: false,
    begin: say,
    info: (text) => say(`- ${text}`),
    warn: (text) => say(`! ${text}`),
    explain: (title, paragraphs) => {
      for (const line of [`${title}:`, ...paragraphs.map((text) => `  ${text}`)]) say(line);
    },
    showAddress: say,
    confirm: async (question) => {
      if (yes) return question.initial;
      throw unanswered({ ...question, answeredBy: `${question.answeredBy}, or --yes` });
    },
    permit: async (question) => {
      throw notPermitted(question);
    },
    choose: async (question) => {
      if (yes) return question.initial;
      throw unanswered({ ...question, answeredBy: `${question.answeredBy}, or --yes` });
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
      const flaw = line === '' ? 'nothing came on standard input' : question.flaw?.(line);
      if (flaw) throw unanswered({ ...question, question: `${question.question} (${flaw})` });
      return line;
    },
    end: say,
  };
}

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
