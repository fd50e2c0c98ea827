import type { OpenStore, Version, WriteAttempt } from './store.ts';

/** What a run knows about the version of the store, and about its own writes since that version was read. */
export interface OwnWrites {
  /** The version that the next write replaces. */
  readonly version: Version;
  /** From the first to the last write since `version` was read; `null` without one. */
  readonly attempt: WriteAttempt | null;
  /** Whether a write since `version` was carried out, so that the store has another version now. */
  readonly needsRefresh: boolean;
  /** To be called before each request that may write. */
  begin(attempt: WriteAttempt): void;
  /** To be called after the last of them, with what `OpenStore.save` resolved with. */
  end(outcome: { saved: true } | { saved: false; attempt: WriteAttempt | null }): void;
  /** Reads the version. Rejects with the error of the request, and changes nothing. */
  refresh(): Promise<void>;
  /**
   * Whether somebody else has written the store since `version` was read. `false` when a write of this run
   * may explain the change. Rejects with the error of the request.
   */
  isReplaced(): Promise<boolean>;
}

export function createOwnWrites(store: OpenStore): OwnWrites {
  let { version } = store;
  /** Whether the store is known to have another version, which is somebody else's. */
  let isOutdated = false;
  let needsRefresh = false;
  let attempt: WriteAttempt | null = null;
  /** The attempt before the current series of requests. */
  let earlier: WriteAttempt | null = null;
  return {
    get version() {
      // As if read long ago, so that a write looks again first.
      return isOutdated ? { ...version, readAt: 0 } : version;
    },
    get attempt() {
      return attempt;
    },
    get needsRefresh() {
      return needsRefresh;
    },
    begin: ({ from, to }) => {
      attempt = { from: attempt?.from ?? from, to };
    },
    end: (outcome) => {
      if (outcome.saved) needsRefresh = true;
      else if (outcome.attempt === null) attempt = earlier;
      earlier = attempt;
    },
    async refresh() {
      version = await store.readVersion();
      isOutdated = false;
      needsRefresh = false;
      attempt = null;
      earlier = null;
    },
    async isReplaced() {
      const before = version;
      const { id } = await store.readVersion();
      const isReplaced = id !== before.id && attempt === null && version === before;
      isOutdated ||= isReplaced;
      return isReplaced;
    },
  };
}
