import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/** The most output in the log. */
const most = { lines: 10_000, characters: 1_000_000 };

/**
 * Logs output of the server while the runner ignores workflow commands in it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), and leaves out what exceeds
 * the limit. The runner obeys again afterwards, also when this process is ended.
 */
export async function logOutput<T>(
  work: (onLine: (line: string) => void) => Promise<T>,
): Promise<T> {
  const token = randomUUID();
  const obeyAgain = () => core.info(`::${token}::`);
  const left = { ...most };
  const isFull = () => left.lines <= 0 || left.characters <= 0;
  const onLine = (line: string) => {
    if (isFull()) return;
    core.info(line.slice(0, left.characters));
    left.lines -= 1;
    left.characters -= line.length;
    if (!isFull()) return;
    core.info(`[Output cut after ${most.lines} lines or ${most.characters} characters.]`);
  };
  core.info('Output of the command on the server:');
  core.info(`::stop-commands::${token}`);
  process.once('exit', obeyAgain);
  try {
    return await work(onLine);
  } finally {
    process.removeListener('exit', obeyAgain);
    obeyAgain();
  }
}
