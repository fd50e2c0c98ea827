import * as core from '@actions/core';
import { ExplainedError, readMore } from '../errors.ts';
import { actionAddress } from './action-address.ts';

/**
 * Fails the step, with one annotation that says what happened, what to do and where to read more; the stack goes to
 * the debug log. `who` begins the message, such as the accounts that failed.
 */
export function fail(error: unknown, who = ''): void {
  process.exitCode = 1;
  if (error instanceof ExplainedError) {
    core.error(explain(error, who), { title: error.code });
    core.debug(error.stack ?? '');
    return;
  }
  core.error(
    `Unexpected error (${error instanceof Error ? error.name : typeof error}). Run the job again with debug logging, and report the log.`,
  );
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** The text of an annotation. */
export function explain({ code, message, hint }: ExplainedError, who = ''): string {
  const begin = who === '' ? '' : `${who}: `;
  return `${begin}${message} ${hint} ${readMore(code, actionAddress(process.env))}`;
}
