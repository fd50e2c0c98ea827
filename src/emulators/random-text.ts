import { randomInt } from 'node:crypto';

export const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const digits = '0123456789';
export const upperHex = '0123456789ABCDEF';

/** Returns `length` cryptographically random characters of the alphabet. */
export function randomText(length: number, alphabet = alphanumeric): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
