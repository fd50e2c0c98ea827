import { StatsError } from '../../errors.ts';

interface Question {
  question: string;
  /** How the same is answered without a terminal: `the option --platforms`. */
  answeredBy: string;
  /** Takes the question back; the call then rejects with an `AbortError`. */
  signal?: AbortSignal;
}

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

/** Talks with the person who sets things up. What it shows holds no secret value. */
export interface Dialogue {
  /** Somebody is there, and wants to be asked. */
  mayAsk: boolean;
  begin(title: string): void;
  info(text: string): void;
  warn(text: string): void;
  /** Paragraphs under a title. */
  explain(title: string, paragraphs: readonly string[]): void;
  /** On a line of its own and never broken, so that it can be copied. */
  showAddress(url: string): void;
  confirm(question: Question & { initial: boolean }): Promise<boolean>;
  /** Leave to replace what is there; `--yes` does not give it. */
  permit(question: Question): Promise<void>;
  choose<Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial: Value },
  ): Promise<Value>;
  chooseSome<Value extends string>(
    question: Question & { choices: readonly Choice<Value>[]; initial: readonly Value[] },
  ): Promise<Value[]>;
  /** One line, trimmed and not empty; `flaw` says what is wrong with it. */
  readLine(
    question: Question & {
      hidden?: boolean;
      /** Without a terminal it comes on standard input. */
      fromInput?: boolean;
      initial?: string;
      flaw?(text: string): string | undefined;
    },
  ): Promise<string>;
  end(text: string): void;
}

/** What somebody who does not want to go on ends everything with. */
export const stopped = (): DOMException => new DOMException('Stopped.', 'AbortError');

export const isStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

export const unanswered = ({ question, answeredBy }: Question) =>
  new StatsError(
    'invalid-input',
    `There is no terminal to ask: ${question}`,
    `Answer it by ${answeredBy}.`,
  );

export const notPermitted = ({ question, answeredBy }: Question) =>
  new StatsError(
    'invalid-input',
    `Nothing that is there is replaced unasked: ${question}`,
    `Allow it by ${answeredBy}.`,
  );
