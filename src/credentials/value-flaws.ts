import type { Key } from '../platforms/platform.ts';

/** What is wrong with a value that a person has put in, and what to do. */
export interface Flaw {
  /** Continues "The key NAME in .env.social". */
  what: string;
  hint: string;
}

/**
 * The flaw of a value that a person has copied with something around it, or from the wrong place; `null` without
 * one. `isStamped` is true for a text that this program has written: the tokens in it are as the platform sent
 * them, whatever they look like.
 */
export function findFlaw(key: Key, value: string, isStamped: boolean): Flaw | null {
  const isRenewed = key.secret === true && !key.shared;
  if (key.explanation === undefined || (isStamped && isRenewed)) return null;
  const own = key.mistakes?.find(({ pattern }) => pattern.test(value));
  if (own) return { what: `holds ${own.is}`, hint: own.instead };
  const common = commonFlaws.find(({ pattern }) => pattern.test(value));
  return common ? { what: common.what, hint: common.hint } : null;
}

/** Quotes of all kinds: a value in a matching pair of straight ones has lost them already. */
const quotes = '"\'`´“”„‟‘’‚«»';

const commonFlaws: readonly (Flaw & { pattern: RegExp })[] = [
  {
    pattern: /^\*{3,}$/,
    what: 'contains asterisks, as a log shows instead of a secret value',
    hint: 'Copy the value from its source.',
  },
  {
    pattern: /^(\$\{\{.*\}\}|\$\{?\w+\}?)$/,
    what: 'contains an expression instead of its value',
    hint: 'Write the value itself.',
  },
  { pattern: /^Bearer\s/i, what: 'begins with Bearer', hint: 'Write the token alone.' },
  {
    pattern: new RegExp(`^[${quotes}]|[${quotes}][,;]?$|[,;]$`),
    what: 'has a quote or a comma around its value',
    hint: 'Write only the value, without quotes and commas.',
  },
];
