import { getInput } from '@actions/core';
import { type Inputs, readInputs as readGiven } from '../pipeline/inputs.ts';
import type { Platform } from '../platforms/platform.ts';

export type { FailOn, Inputs } from '../pipeline/inputs.ts';

/** Reads and checks every input of the step. Throws `invalid-input`. */
export const readInputs = (platforms: readonly Platform[]): Inputs =>
  readGiven(platforms, (name, { isTrimmed = true } = {}) =>
    getInput(name, { trimWhitespace: isTrimmed }),
  );
