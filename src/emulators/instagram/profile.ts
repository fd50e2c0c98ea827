import type { GraphError } from '../meta/answers.ts';
import { appScopedIdOf, type InstagramAccount } from './account.ts';
import { readFields } from './fields.ts';
import type { GraphCall } from './graph-call.ts';
import { listed } from './media.ts';

/** Reads each field; `undefined` omits it, `''` means that it is not set. */
const fields: Record<string, (account: InstagramAccount, call: GraphCall) => unknown> = {
  id: (account, { grant }) => appScopedIdOf(account, grant.appId),
  user_id: (account) => account.userId,
  username: (account) => account.username,
  name: (account) => account.name,
  account_type: (account, { settings }) =>
    settings.accountType === 'upper' ? account.type : titles[account.type],
  profile_picture_url: (account, { pictures }) =>
    account.pictureId && pictures.sign(`/v/t51.2885-19/${account.pictureId}.jpg`),
  followers_count: (account, { settings }) =>
    account.followers < settings.followersHiddenBelow ? undefined : account.followers,
  follows_count: (account) => account.following,
  media_count: (account) => account.mediaCount ?? BigInt(listed(account.media).length),
  biography: (account) => account.biography,
  website: (account) => account.website,
};

const titles = { BUSINESS: 'Business', MEDIA_CREATOR: 'Media_Creator', PERSONAL: 'Personal' };

/**
 * `GET /me` and `GET /{user_id}`.
 * https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user
 */
export function readProfile(call: GraphCall): { body: unknown } | GraphError {
  const { settings, request, grant } = call;
  const text = request.query.get('fields') ?? '';
  const asked = readFields(text, Object.keys(fields), 'IGUser', settings);
  if ('code' in asked) return asked;
  const profile: Record<string, unknown> = {};
  for (const { name } of asked) {
    const value = fields[name]?.(grant.account, call);
    if (value === undefined) continue;
    if (value !== '' || settings.emptyField === 'empty') profile[name] = value;
    else if (settings.emptyField === 'null') profile[name] = null;
  }
  return { body: settings.profileAnswer === 'wrapped' ? { data: [profile] } : profile };
}
