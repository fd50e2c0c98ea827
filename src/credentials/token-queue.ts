import type { Account } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { Renewed } from './journal.ts';
import { type AccountValues, rewrite } from './rewrite.ts';

/** Tokens that a run has renewed, on their way into the store. */
export interface TokenQueue {
  /** Everything that was renewed, saved or not, in order. */
  readonly renewed: readonly Renewed[];
  /** Whether any of it is not in the store yet. */
  hasUnsaved(): boolean;
  /** Adds renewed values. */
  add(account: Account, values: ReadonlyMap<string, string>): void;
  /** The text to write now, and a function to call when it was saved; `null` when there is nothing to write. */
  next(): { file: EnvFile; markSaved(): void } | null;
}

/**
 * `env` is the text as the run read it. `onRefused` is called by `next` with `invalid-input` for values that the text
 * cannot hold; they stay unsaved.
 */
export function createTokenQueue(env: EnvFile, onRefused: (error: unknown) => void): TokenQueue {
  let file = env;
  const renewed: Renewed[] = [];
  const unsaved = new Set<Renewed>();
  /** The part of `unsaved` that `file` contains. */
  const written = new Set<Renewed>();
  /** The part of `unsaved` that was not tried yet. */
  let added: (AccountValues & { entry: Renewed })[] = [];

  function rewriteWith(changes: typeof added): void {
    file = rewrite(file, changes);
    for (const { entry } of changes) written.add(entry);
  }

  /** All at once, because each time the whole text is parsed; one by one only when one of them is refused. */
  function rewriteAdded(): void {
    const changes = added;
    added = [];
    try {
      rewriteWith(changes);
    } catch {
      for (const change of changes) {
        try {
          rewriteWith([change]);
        } catch (error) {
          onRefused(error);
        }
      }
    }
  }

  return {
    renewed,
    hasUnsaved: () => unsaved.size > 0,
    add(account, values) {
      const entry = { id: account.id, values: Object.fromEntries(values) };
      renewed.push(entry);
      unsaved.add(entry);
      added.push({ account, values, entry });
    },
    next() {
      if (added.length > 0) rewriteAdded();
      const writing = [...written];
      if (writing.length === 0) return null;
      const markSaved = () => {
        for (const entry of writing) {
          written.delete(entry);
          unsaved.delete(entry);
        }
      };
      return { file, markSaved };
    },
  };
}
