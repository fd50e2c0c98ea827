import { parseEnv } from '../credentials/env-file.ts';

/**
 * Since when a local copy of the secret's text is at the latest known to be that old, in ms since 1970:
 * when it was saved, and for a text that never was, when its file was written (`writtenAt`). A file that
 * was saved is no younger for a comment that somebody added.
 */
export function copiedAt(text: string, writtenAt: number): number {
  const savedAt = Date.parse(parseEnv(text).get('SOCIAL_SAVED_AT') ?? '');
  return Number.isNaN(savedAt) ? writtenAt : savedAt;
}
