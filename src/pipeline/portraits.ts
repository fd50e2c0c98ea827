import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../credentials/accounts.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { Log } from '../log.ts';
import type { Download } from '../net/http.ts';
import {
  type Avatar,
  type FetchedAvatar,
  fetchAvatar,
  isPictureAt,
  readAvatar,
} from '../pictures/avatar.ts';
import type { AccountResult } from './account-result.ts';
import type { Fetched } from './fetch-account.ts';

export interface PortraitOptions {
  /** Path of the output folder. */
  directory: string;
  /** The files of an earlier run, for cards that the folder does not hold. */
  published: PublishedFiles | null;
  download: Download;
  log: Log;
  signal: AbortSignal;
}

/** The profile pictures of a run's cards. */
export interface Portraits {
  /** Asks for each picture that has a new address, and returns at once. */
  ask(fetched: readonly Fetched[]): void;
  /**
   * Resolves with the picture to draw: that of the earlier card, unless the account has changed and its new
   * picture could be fetched. An account without an earlier picture gets the fetched one in any case.
   */
  choose(result: AccountResult): Promise<Avatar | null>;
  /** Gives up the requests that are not answered yet. */
  giveUp(): void;
}

/** The path of an account's card below the output folder; `suffix` is that of a variant. */
export const toCardPath = (id: string, suffix = ''): string => `${id}/card${suffix}.svg`;

/** A card of an earlier version, with the largest picture that it embedded, has about 710 KB. */
const maxCardBytes = 1024 * 1024;

/**
 * Reads the picture in an account's earlier card, in the folder or in the artifact of an earlier run. Nothing
 * but the bytes of a picture is taken out of a card. Never rejects: a card is drawn without a picture as well.
 */
export async function readPortrait(
  id: string,
  { directory, published }: Pick<PortraitOptions, 'directory' | 'published'>,
): Promise<Avatar | null> {
  const path = toCardPath(id);
  const card = await readFile(join(directory, path), 'utf8').catch(() => '');
  return readAvatar(card) ?? readAvatar((await published?.read(path, maxCardBytes)) ?? '');
}

/** Reads the pictures in the earlier cards, as `readPortrait` does, and can ask for newer ones. */
export async function openPortraits(
  accounts: readonly Account[],
  { directory, published, download, log, signal }: PortraitOptions,
): Promise<Portraits> {
  const known = new Map(
    await Promise.all(
      accounts.map(
        async ({ id }) => [id, await readPortrait(id, { directory, published })] as const,
      ),
    ),
  );
  const asked = new Map<string, Promise<FetchedAvatar>>();
  const over = new AbortController();
  const limited = { http: download, signal: AbortSignal.any([signal, over.signal]) };

  return {
    ask: (fetched) => {
      for (const one of fetched) {
        const { id } = one.account;
        const url = one.error ? null : one.snapshot.portrait;
        if (url === null || isPictureAt(url, known.get(id))) continue;
        const asking = fetchAvatar(url, limited);
        // Handled by `choose`, which may come later or not at all.
        asking.catch(() => undefined);
        asked.set(id, asking);
      }
    },
    choose: async (result) => {
      const { id } = result;
      const before = known.get(id) ?? null;
      const hasChanged = result.status === 'ok' && result.changed;
      const asking = before === null || hasChanged ? asked.get(id) : undefined;
      if (!asking) return before;
      const fetched = await asking;
      if (fetched.avatar) return fetched.avatar;
      log.debug(`${id}: no profile picture: ${fetched.reason}`);
      return before;
    },
    giveUp: () => over.abort(),
  };
}
