import * as clack from '@clack/prompts';
import type { Locale } from '../../locale/words.ts';
import { type Choice, type Dialogue, stopped } from './dialogue.ts';

/**
 * Returns a dialogue of prompts on the terminal. With `yes`, a question with a default is not asked;
 * permission to replace something always is.
 */
export function createTerminalDialogue({
  yes,
  language,
  signal,
}: {
  yes: boolean;
  language: Locale;
  /** Cancels every prompt. */
  signal: AbortSignal;
}): Dialogue {
  const either = (own: AbortSignal | undefined) => ({
    signal: own ? AbortSignal.any([own, signal]) : signal,
  });
  const answered = <Value>(value: Value | typeof clack.CANCEL_SYMBOL): Value => {
    if (clack.isCancel(value)) throw stopped();
    return value;
  };
  // What the prompts say themselves about keys and empty answers is English.
  const hasHelp = language === 'en';
  return {
    mayAsk: !yes,
    begin: (title) => clack.intro(title[language]),
    info: (text) => clack.log.success(wrap(text[language])),
    warn: (text) => clack.log.warn(wrap(text[language])),
    explain: (title, paragraphs) =>
      clack.log.info([title, ...paragraphs].map((text) => wrap(text[language])).join('\n\n')),
    showAddress: (url) => {
      process.stdout.write(`\n${url}\n\n`);
    },
    confirm: async ({ question, initial, signal: own }) => {
      if (yes) return initial;
      return answered(
        await clack.confirm({
          message: question[language],
          ...yesOrNo[language],
          initialValue: initial,
          ...either(own),
        }),
      );
    },
    permit: async ({ question, signal: own }) => {
      const may = await clack.confirm({
        message: question[language],
        ...yesOrNo[language],
        initialValue: false,
        ...either(own),
      });
      if (!answered(may)) throw stopped();
    },
    choose: async ({ question, choices, initial, signal: own }) => {
      if (yes) return initial;
      const chosen = answered(
        await clack.select<string>({
          message: question[language],
          options: toOptions(choices, language),
          initialValue: initial,
          showInstructions: hasHelp,
          ...either(own),
        }),
      );
      return choices.find(({ value }) => value === chosen)?.value ?? initial;
    },
    chooseSome: async ({ question, choices, initial, signal: own }) => {
      if (yes && initial.length > 0) return [...initial];
      for (;;) {
        const chosen = answered(
          await clack.multiselect<string>({
            message: question[language],
            options: toOptions(choices, language),
            initialValues: initial,
            required: hasHelp,
            showInstructions: hasHelp,
            ...either(own),
          }),
        );
        if (chosen.length > 0)
          return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
        clack.log.warn(needed[language]);
      }
    },
    readLine: async ({ question, hidden, initial, flaw, signal: own }) => {
      if (yes && initial) return initial;
      const options = {
        // Of its prompts, these two break a long question without the frame.
        message: wrap(question[language]).replaceAll('\n', `\n${clack.S_BAR}  `),
        validate: (text: string | undefined) =>
          text?.trim() ? flaw?.(text.trim())?.[language] : needed[language],
        ...either(own),
      };
      const line = hidden
        ? await clack.password(options)
        : await clack.text({ ...options, ...(initial ? { initialValue: initial } : {}) });
      return answered(line).trim();
    },
    end: (text) => clack.outro(text[language]),
  };
}

/** The frame and the space beside it. */
const frameWidth = 4;

/** Breaks the text between words, so that each line stays within the frame. An address is never broken. */
function wrap(text: string): string {
  const width = (process.stdout.columns || 80) - frameWidth;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const toOptions = (choices: readonly Choice<string>[], language: Locale) =>
  choices.map(({ value, label, hint }) => ({
    value,
    label: label[language],
    ...(hint ? { hint: hint[language] } : {}),
  }));

const yesOrNo = {
  en: { active: 'Yes', inactive: 'No' },
  de: { active: 'Ja', inactive: 'Nein' },
};

const needed = { en: 'Something is needed here.', de: 'Hier fehlt noch etwas.' };
