import { statSync } from 'node:fs';
import { type Clock, systemClock } from '../clock.ts';
import { createHttp, type Download, type HttpOptions } from '../net/http.ts';
import { type CancelOptions, cancelOnSignals } from '../pipeline/cancel-on-signals.ts';

/** What a command uses of the computer that it runs on. */
export interface Computer {
  clock: Clock;
  createHttp(options: Omit<HttpOptions, 'clock'>): Download;
  /** The last change of a file, in ms since 1970 by this computer's clock. */
  writtenAt(file: string): number;
  stdout: Pick<NodeJS.WritableStream, 'write'> & { isTTY?: boolean };
  stderr: Pick<NodeJS.WritableStream, 'write'> & { isTTY?: boolean };
  cancelOnSignals(options: CancelOptions): AbortSignal;
}

export const thisComputer: Computer = {
  clock: systemClock,
  createHttp: (options) => createHttp({ ...options, clock: systemClock }),
  writtenAt: (file) => statSync(file).mtimeMs,
  stdout: process.stdout,
  stderr: process.stderr,
  cancelOnSignals,
};
