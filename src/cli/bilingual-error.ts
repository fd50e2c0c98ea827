import { type ErrorCode, StatsError } from '../errors.ts';
import type { Text } from '../locale/text.ts';

/** An error of the command line itself, in both languages. */
export class BilingualError extends StatsError {
  readonly texts: { message: Text; hint: Text };

  constructor(code: ErrorCode, message: Text, hint: Text, options?: ErrorOptions) {
    super(code, message.en, hint.en, options);
    this.texts = { message, hint };
  }
}
