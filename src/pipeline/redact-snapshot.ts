import { isDeepStrictEqual } from 'node:util';
import type { Redact } from '../credentials/redactor.ts';
import type { Snapshot } from '../numbers/stats-document.ts';

type Profile = Snapshot['profile'];

/** What a warning names. */
export type RedactedField = keyof Profile | 'posts';

/** In the order of warnings. */
const fields = ['name', 'username', 'bio', 'url', 'avatar', 'id'] as const;

/**
 * Takes secret values out of the texts of a snapshot: `***` replaces them in name, username, bio and titles, and
 * `null` replaces an address or id that contains one. A post with such an id is left out. `redacted` names the
 * fields that have changed, both addresses of the picture as `avatar`. Numbers stay as they are.
 */
export function redactSnapshot(
  snapshot: Snapshot,
  redact: Redact,
): { snapshot: Snapshot; redacted: readonly RedactedField[] } {
  const { profile } = snapshot;
  const redactText = (text: string | null) => (text === null ? null : redact(text));
  const dropIfSecret = (text: string | null) => (redactText(text) === text ? text : null);
  const clean: Profile = {
    id: dropIfSecret(profile.id),
    username: redactText(profile.username),
    name: redactText(profile.name),
    avatar: dropIfSecret(profile.avatar),
    bio: redactText(profile.bio),
    url: dropIfSecret(profile.url),
  };
  const portrait = dropIfSecret(snapshot.portrait);
  const posts = snapshot.posts
    .filter(({ id }) => dropIfSecret(id) !== null)
    .map((post) => ({ ...post, title: redactText(post.title), url: dropIfSecret(post.url) }));
  const isChanged = (field: keyof Profile) =>
    clean[field] !== profile[field] || (field === 'avatar' && portrait !== snapshot.portrait);
  const redacted = [
    ...fields.filter(isChanged),
    ...(isDeepStrictEqual(posts, snapshot.posts) ? [] : (['posts'] as const)),
  ];
  return redacted.length === 0
    ? { snapshot, redacted }
    : { snapshot: { ...snapshot, profile: clean, portrait, posts }, redacted };
}
