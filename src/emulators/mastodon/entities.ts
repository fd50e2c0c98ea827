import type { MastodonAccount, MastodonStatus } from './account.ts';
import type { MastodonSettings } from './settings.ts';

/** The URLs of this server: `baseUrl` is the emulator's own, from which pictures come. */
export interface Place {
  server: string;
  domain: string;
  baseUrl: string;
}

const isoOf = (at: number): string => new Date(at).toISOString();

/** https://docs.joinmastodon.org/entities/Account/ */
export function toAccountEntity(account: MastodonAccount, place: Place): Record<string, unknown> {
  const { username, statuses } = account;
  const own = statuses.filter(({ role }) => role !== 'reblog');
  const newest = Math.max(0, ...own.map(({ createdAt }) => createdAt));
  const show = (count: bigint) => (account.hidesCounts ? -1 : count);
  return {
    id: account.id,
    username,
    acct: username,
    display_name: account.displayName,
    locked: false,
    bot: false,
    discoverable: true,
    indexable: true,
    group: false,
    created_at: '2022-11-05T00:00:00.000Z',
    note: account.note,
    url: `https://${place.server}/@${username}`,
    uri: `https://${place.server}/users/${username}`,
    avatar: `${place.baseUrl}/system/accounts/avatars/original/${account.id}.png`,
    avatar_static: `${place.baseUrl}/system/accounts/avatars/static/${account.id}.png`,
    header: `${place.baseUrl}/headers/original/missing.png`,
    header_static: `${place.baseUrl}/headers/original/missing.png`,
    followers_count: show(account.followers),
    following_count: show(account.following),
    statuses_count: show(account.statusCount ?? BigInt(own.length)),
    last_status_at: own.length === 0 ? null : isoOf(newest).slice(0, 10),
    hide_collections: account.hidesCounts,
    noindex: false,
    ...(account.state === 'suspended' && { suspended: true }),
    ...(account.movedTo && { moved: { id: '1', username: 'moved', acct: account.movedTo } }),
    emojis: [],
    roles: [],
    fields: [],
  };
}

/** https://docs.joinmastodon.org/entities/Status/ */
export function toStatusEntity(
  status: MastodonStatus,
  account: MastodonAccount,
  place: Place,
  settings: MastodonSettings,
): Record<string, unknown> {
  const { id, role } = status;
  const uri = `https://${place.server}/users/${account.username}/statuses/${id}`;
  return {
    id,
    created_at: isoOf(status.createdAt),
    in_reply_to_id: role === 'reply' ? '113000000000000001' : null,
    in_reply_to_account_id: role === 'reply' ? '109000000000000001' : null,
    sensitive: status.spoiler !== '',
    spoiler_text: status.spoiler,
    visibility: 'public',
    language: 'en',
    uri,
    url: `https://${place.server}/@${account.username}/${id}`,
    replies_count: status.replies,
    reblogs_count: status.reblogs,
    favourites_count: status.favourites,
    ...(settings.quotes === 'counted' && { quotes_count: status.quotes }),
    edited_at: null,
    content: status.content,
    reblog:
      role === 'reblog' ? { id: '113000000000000002', content: '<p>Of somebody else.</p>' } : null,
    application: { name: 'Web', website: null },
    media_attachments: status.media
      ? [{ id: `7${id}`, type: status.media, description: 'A loaf on a board' }]
      : [],
    mentions: [],
    tags: [],
    emojis: [],
    card: null,
    poll: null,
  };
}
