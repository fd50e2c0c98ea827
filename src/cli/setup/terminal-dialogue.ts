import * as clack from '@clack/prompts';
import type { Locale } from '../../locale/words.ts';
import { wrapWords } from '../wrap-words.ts';
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
  const prompts = createPrompts(language, signal);
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
    confirm: async (asked) => (yes ? asked.initial : prompts.confirm(asked)),
    permit: async (asked) => {
      if (!(await prompts.confirm({ ...asked, initial: false }))) throw stopped();
    },
    choose: async (asked) => (yes ? asked.initial : prompts.choose(asked)),
    chooseSome: async (asked) =>
      yes && asked.initial.length > 0 ? [...asked.initial] : prompts.chooseSome(asked),
    readLine: async (asked) => (yes && asked.initial ? asked.initial : prompts.readLine(asked)),
    end: (text) => clack.outro(text[language]),
  };
}

type Prompts = Pick<Dialogue, 'confirm' | 'choose' | 'chooseSome' | 'readLine'>;

/** The questions themselves. They reject when `cancelled` aborts, or the person stops. */
function createPrompts(language: Locale, cancelled: AbortSignal): Prompts {
  const either = (own: AbortSignal | undefined) => ({
    signal: own ? AbortSignal.any([own, cancelled]) : cancelled,
  });
  const answered = <Value>(value: Value | typeof clack.CANCEL_SYMBOL): Value => {
    if (clack.isCancel(value)) throw stopped();
    return value;
  };
  // What the prompts say themselves about keys and empty answers is English.
  const hasHelp = language === 'en';
  return {
    confirm: async ({ question, initial, signal }) =>
      answered(
        await clack.confirm({
          message: question[language],
          ...yesOrNo[language],
          initialValue: initial,
          ...either(signal),
        }),
      ),
    choose: async ({ question, choices, initial, signal }) => {
      const chosen = answered(
        await clack.select<string>({
          message: question[language],
          options: toOptions(choices, language),
          initialValue: initial,
          showInstructions: hasHelp,
          ...either(signal),
        }),
      );
      return choices.find(({ value }) => value === chosen)?.value ?? initial;
    },
    chooseSome: async ({ question, choices, initial, signal }) => {
      for (;;) {
        const chosen = answered(
          await clack.multiselect<string>({
            message: question[language],
            options: toOptions(choices, language),
            initialValues: initial,
            required: hasHelp,
            showInstructions: hasHelp,
            ...either(signal),
          }),
        );
        if (chosen.length > 0)
          return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
        clack.log.warn(needed[language]);
      }
    },
    readLine: async ({ question, hidden, initial, flaw, signal }) => {
      const options = {
        message: wrapInFrame(question[language]),
        validate: (text: string | undefined) =>
          text?.trim() ? flaw?.(text.trim())?.[language] : needed[language],
        ...either(signal),
      };
      const line = hidden
        ? await clack.password(options)
        : await clack.text({ ...options, ...(initial ? { initialValue: initial } : {}) });
      return answered(line).trim();
    },
  };
}

/** For the two prompts that break a long question without the frame. */
const wrapInFrame = (text: string): string => wrap(text).replaceAll('\n', `\n${clack.S_BAR}  `);

/** The frame and the space beside it. */
const frameWidth = 4;

/** Breaks the text between words, so that each line stays within the frame. An address is never broken. */
const wrap = (text: string): string =>
  wrapWords(text, (process.stdout.columns || 80) - frameWidth).join('\n');

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
