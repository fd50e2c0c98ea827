import { StatsError } from '../../errors.ts';

interface Question {
  question: string;
  /** How to answer it without a terminal, such as `the option --platforms`. */
  answeredBy: string;
  /** Withdraws the question; the call then rejects with an `AbortError`. */
  signal?: AbortSignal;
}

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

/**
 * Questions and messages for the person who runs `setup`. A question rejects with an `AbortError` when the
 * person stops, and with `invalid-input` when it needs an answer and nobody can be asked. No message holds a
 * secret value.
 */
export interface Dialogue {
  /** True with a terminal and without `--yes`. */
  mayAsk: boolean;
  begin(title: string): void;
  info(text: string): void;
  warn(text: string): void;
  /** Shows paragraphs under a title. */
  explain(title: string, paragraphs: readonly string[]): void;
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
      flaw?(text: string): string | undefined;
    },
  ): Promise<string>;
  end(text: string): void;
}

/** The error of a question when the person stops `setup`. */
export const stopped = (): DOMException => new DOMException('Stopped.', 'AbortError');

export const isStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

/** The error of a question that needs an answer when nobody can be asked. */
export const unanswered = ({ question, answeredBy }: Question) =>
  new StatsError(
    'invalid-input',
    `There is no terminal to ask: ${question}`,
    `Answer it by ${answeredBy}.`,
  );

/** The error of a request for permission when nobody can be asked. */
export const notPermitted = ({ question, answeredBy }: Question) =>
  new StatsError(
    'invalid-input',
    `Nothing that is there is replaced unasked: ${question}`,
    `Allow it by ${answeredBy}.`,
  );
