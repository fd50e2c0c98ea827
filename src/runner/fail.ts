import * as core from '@actions/core';
import { ExplainedError } from '../errors.ts';

/**
 * Fails the step, with one annotation that says what happened and what to do; the stack goes to the debug
 * log.
 */
export function fail(error: unknown, title?: string): void {
  process.exitCode = 1;
  if (error instanceof ExplainedError) {
    core.error(`${error.message} ${error.hint}`, { title: title ?? error.code });
    core.debug(error.stack ?? '');
    return;
  }
  core.error(
    `Something went wrong that this action does not know (${error instanceof Error ? error.name : typeof error}). Run the job again with debug logging, and report what it says.`,
  );
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
