import { statSync } from 'node:fs';
import { expect } from 'vitest';

/** Expects a file to have these permission bits; Windows has none. */
export function expectMode(file: string, mode: number): void {
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(mode);
}
