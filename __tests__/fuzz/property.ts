import { inspect } from 'node:util';
import fc from 'fast-check';

export interface Property {
  /** A sentence that is true for every input. */
  name: string;
  check(settings: Settings): Checked;
}

export interface Settings {
  seed: number;
  numRuns: number;
  /** Stops after this many ms, even before `numRuns` cases. */
  interruptAfterTimeLimit?: number;
}

export interface Checked {
  cases: number;
  /** The counterexample, and how to reproduce it; `null` when the property was true in every case. */
  failure: string | null;
}

/** Creates a property; `judge` throws for a counterexample. */
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
