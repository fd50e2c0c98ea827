import type { Text } from '../../locale/text.ts';
import { BilingualError } from '../bilingual-error.ts';

interface Question {
  question: Text;
  /** How to answer it without a terminal, as `byOption` returns it; in German after `mit`. */
  answeredBy: Text;
  /** Withdraws the question; the call then rejects with an `AbortError`. */
  signal?: AbortSignal;
}

export interface Choice<Value extends string> {
  value: Value;
  label: Text;
  hint?: Text | undefined;
}

/**
 * Questions and messages for the person who runs `setup`. A question rejects with an `AbortError` when the
 * person stops, and with `invalid-input` when it needs an answer and nobody can be asked. No message holds a
 * secret value.
 */
export interface Dialogue {
  /** True with a terminal and without `--yes`. */
  mayAsk: boolean;
  begin(title: Text): void;
  info(text: Text): void;
  warn(text: Text): void;
  /** Shows paragraphs under a title. */
  explain(title: Text, paragraphs: readonly Text[]): void;
  /** Shows a URL on its own line, never wrapped, so that it can be copied. */
  showAddress(url: string): void;
  confirm(question: Question & { initial: boolean }): Promise<boolean>;
  /** Asks for permission to replace something; `--yes` does not grant it. Rejects without permission. */
  permit(question: Question): Promise<void>;
  choose<Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial: Value },
  ): Promise<Value>;
  chooseSome<Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial: readonly Value[] },
  ): Promise<Value[]>;
  /** Reads one line, trimmed and not empty. `flaw` returns what is wrong with it. */
  readLine(
    question: Question & {
      hidden?: boolean;
      /** Without a terminal, the line is read from standard input. */
      fromInput?: boolean;
      initial?: string;
      flaw?(text: string): Text | undefined;
    },
  ): Promise<string>;
  end(text: Text): void;
}

/** The error of a question when the person stops `setup`. */
export const stopped = (): DOMException => new DOMException('Stopped.', 'AbortError');

export const isStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

export const byOption = (option: string): Text => ({
  en: `the option ${option}`,
  de: `der Option ${option}`,
});

/** For a question that nothing but another start of setup answers. */
export const byStartingAgain: Text = { en: 'starting again', de: 'einem neuen Aufruf von setup' };

/** The error of a question that needs an answer when nobody can be asked. */
export const unanswered = ({ question, answeredBy }: Question) =>
  new BilingualError(
    'invalid-input',
    {
      en: `There is no terminal to ask: ${question.en}`,
      de: `Es gibt kein Terminal für die Frage: ${question.de}`,
    },
    { en: `Answer it by ${answeredBy.en}.`, de: `Beantworte sie mit ${answeredBy.de}.` },
  );

/** The error of a request for permission when nobody can be asked. */
export const notPermitted = ({ question, answeredBy }: Question) =>
  new BilingualError(
    'invalid-input',
    {
      en: `Nothing that is there is replaced unasked: ${question.en}`,
      de: `Vorhandenes wird nicht ohne Rückfrage ersetzt: ${question.de}`,
    },
    { en: `Allow it by ${answeredBy.en}.`, de: `Erlaube es mit ${answeredBy.de}.` },
  );
