import { inspect } from 'node:util';
import fc from 'fast-check';

export interface Property {
  /** A sentence about what holds, whatever arrives. */
  name: string;
  check(settings: Settings): Checked;
}

export interface Settings {
  seed: number;
  numRuns: number;
  /** Stops when that many ms are over, however many cases there were. */
  interruptAfterTimeLimit?: number;
}

export interface Checked {
  cases: number;
  /** The counterexample, and how to come back to it; `null` when all held. */
  failure: string | null;
}

/** `judge` throws for a value that breaks the property. */
export function property<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  judge: (value: T) => void,
): Property {
  return {
    name,
    check(settings) {
      const details = fc.check(fc.property(arbitrary, judge), settings);
      return {
        cases: details.numRuns,
        failure: details.failed ? describeFailure(details) : null,
      };
    },
  };
}

const describeFailure = <T>(details: fc.RunDetails<T>): string =>
  [fc.defaultReportMessage(details) ?? '', inspect(details.errorInstance)].join('\n');
