import { InvalidArgumentError } from 'commander';
import { platforms } from '../platforms/index.ts';

/** Parses a comma list of platform ids; throws Commander's `InvalidArgumentError` for an unknown one. */
export function parsePlatforms(text: string): string[] {
  const known = platforms.map(({ id }) => id);
  const names = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (names.every((name) => known.includes(name))) return names;
  throw new InvalidArgumentError(`It is no comma list out of: ${known.join(', ')}.`);
}

/** Parses a number of posts, from 1 to 100; throws `InvalidArgumentError` for anything else. */
export const parseCount = (text: string): number => parseNumber(text, 1, 100);

/** Parses a port, from 0 (any free one) to 65535; throws `InvalidArgumentError` for anything else. */
export const parsePort = (text: string): number => parseNumber(text, 0, 65_535);

/** Collects the values of an option that can be given several times. */
export const addTo = (text: string, before: readonly string[]): string[] => [...before, text];

function parseNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It is no whole number from ${least} to ${most}.`);
}
