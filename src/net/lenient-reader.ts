import { StatsError } from '../errors.ts';

/** Reads an answer field by field: one that is not what it should be is unknown, and is noted. */
export interface LenientReader {
  /** What `as` returns; `null` when it throws `unexpected-answer`, whose message becomes a note. */
  read<T>(as: (value: unknown, where: string) => T, value: unknown, where: string): T | null;
  note(what: string): void;
  /** One phrase for each note, as in `X is not a count`; they name fields, and never quote values. */
  notes(): readonly string[];
}

export function createLenientReader(): LenientReader {
  // A set, because an answer that is read twice has the same odd field twice.
  const notes = new Set<string>();
  return {
    read: (as, value, where) => {
      try {
        return as(value, where);
      } catch (error) {
        if (!(error instanceof StatsError) || error.code !== 'unexpected-answer') throw error;
        notes.add(error.message.replace(/\.$/, ''));
        return null;
      }
    },
    note: (what) => {
      notes.add(what);
    },
    notes: () => [...notes],
  };
}

/** A warning that names at most this many fields stays readable. */
const mostNamed = 3;

/** The one warning about all notes of an account; `null` without a note. */
export function describeNotes(notes: readonly string[]): string | null {
  if (notes.length === 0) return null;
  const more = notes.length - mostNamed;
  const named = notes.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return `Some numbers stay empty or leave out a post, because the answer has unexpected values: ${named}. If this continues, look for a newer version of this action, or report it.`;
}
