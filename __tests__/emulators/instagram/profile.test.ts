import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { day, errorOf, messageOf, openInstagram, read } from './open-instagram.ts';

const documented = {
  id: 'string',
  user_id: 'string',
  username: 'string',
  name: 'string',
  account_type: 'string',
  profile_picture_url: 'string',
  followers_count: 'number',
  follows_count: 'number',
  media_count: 'number',
  biography: 'string',
  website: 'string',
};
const allFields = Object.keys(documented).join();

test('a profile is a flat object with the documented fields and types', async () => {
  const { me } = await openInstagram();
  const { status, body } = await me(allFields);
  expect(status).toBe(200);
  const given = Object.entries(body ?? {}).map(([name, value]) => [name, typeof value]);
  expect(Object.fromEntries(given)).toEqual(documented);
});

test('a profile can be answered in a list', async () => {
  const { me, instagram, account } = await openInstagram();
  instagram.settings.profileAnswer = 'wrapped';
  expect((await me('username')).body).toEqual({ data: [{ username: account.username }] });
});

test('both ids have 17 digits and differ, and each app has another app-scoped id', async () => {
  const { me, instagram, account, signedIn } = await openInstagram();
  const { body } = await me('id,user_id');
  expect(body).toEqual({ id: signedIn.appScopedId, user_id: account.userId });
  for (const id of [signedIn.appScopedId, account.userId]) {
    expect(id).toMatch(/^\d{17}$/);
    expect(String(Number(id))).not.toBe(id);
  }
  const other = instagram.signIn({ appId: instagram.addApp().appId, account });
  expect(other.appScopedId).not.toBe(signedIn.appScopedId);
});

test('an answer contains only the requested fields, and the id when none is requested', async () => {
  const { me, signedIn, instagram, account } = await openInstagram();
  expect((await me()).body).toEqual({ id: signedIn.appScopedId });
  expect((await me('followers_count')).body).toEqual({ followers_count: 21_407 });
  instagram.settings.idUnasked = true;
  expect((await me('username')).body).toEqual({
    username: account.username,
    id: signedIn.appScopedId,
  });
});

test('a value that is not set is absent, empty, or null', async () => {
  const { me, instagram } = await openInstagram({
    name: '',
    biography: '',
    website: '',
    pictureId: '',
  });
  const fields = 'name,biography,website,profile_picture_url';
  expect((await me(fields)).body).toEqual({});
  instagram.settings.emptyField = 'empty';
  expect((await me(fields)).body).toMatchObject({ biography: '' });
  instagram.settings.emptyField = 'null';
  expect((await me(fields)).body).toMatchObject({ biography: null });
});

test('counts change with the account, and one beyond 2^53 keeps all digits', async () => {
  const { me, account } = await openInstagram();
  account.followers = 9_007_199_254_740_993n;
  account.media.pop();
  const { text } = await me('followers_count,media_count');
  expect(text).toBe('{"followers_count":9007199254740993,"media_count":29}');
});

test('the followers of a small account can be hidden', async () => {
  const { me, instagram, account } = await openInstagram();
  instagram.settings.followersHiddenBelow = 100n;
  account.followers = 99n;
  expect((await me('username,followers_count')).body).toEqual({ username: account.username });
});

test('the account type can have either spelling', async () => {
  const { me, instagram } = await openInstagram();
  expect((await me('account_type')).body).toEqual({ account_type: 'MEDIA_CREATOR' });
  instagram.settings.accountType = 'title';
  expect((await me('account_type')).body).toEqual({ account_type: 'Media_Creator' });
});

test.each(['email', 'follower_count', 'media{id}'])(
  'one unknown field, %s, fails the whole call',
  async (field) => {
    const { me } = await openInstagram();
    const refused = await me(`username,${field}`);
    expect(errorOf(refused)).toEqual([400, 100, undefined]);
    expect(messageOf(refused)).toMatch(
      /^\(#100\) Tried accessing nonexisting field \(\w+\) on node type \(IGUser\)$/,
    );
  },
);

test('a documented field can be set to unknown', async () => {
  const { me, instagram } = await openInstagram();
  instagram.settings.withoutFields = ['biography'];
  expect(errorOf(await me('username,biography'))).toEqual([400, 100, undefined]);
});

test("slashes are escaped as in Meta's JSON", async () => {
  const { me } = await openInstagram();
  expect((await me('website')).text).toBe('{"website":"https:\\/\\/example.com\\/bread"}');
});

test('the token can be a bearer token, and a call without a token is refused', async () => {
  const { instagram, token } = await openInstagram();
  const url = `${instagram.url}/v25.0/me?fields=id`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  expect(errorOf(await read(await fetch(url)))).toEqual([400, 190, undefined]);
});

test('an unknown token is refused, and the answer does not contain it', async () => {
  const { me, token, instagram } = await openInstagram();
  const foreign = `${token}x`;
  const refused = await me('id', foreign);
  expect(errorOf(refused)).toEqual([400, 190, undefined]);
  expect(refused.text).not.toContain(token);
  instagram.settings.unknownTokenSubcode = 467;
  expect(errorOf(await me('id', foreign))).toEqual([400, 190, 467]);
});

test('nothing can be read without the basic permission', async () => {
  const { me, instagram, app, account } = await openInstagram();
  const { accessToken } = instagram.signIn({ appId: app.appId, account, scopes: [] });
  expect(errorOf(await me('id', accessToken))).toEqual([400, 10, undefined]);
  instagram.settings.permissionCode = 200;
  expect(errorOf(await me('id', accessToken))).toEqual([400, 200, undefined]);
});

test('an account is found by its own id, and by the app-scoped one only when the setting is on', async () => {
  const { get, token, account, signedIn, instagram } = await openInstagram();
  const query = { access_token: token, fields: 'username' };
  const expected = { username: account.username };
  expect((await get(`/v25.0/${account.userId}`, query)).body).toEqual(expected);
  expect(errorOf(await get(`/v25.0/${signedIn.appScopedId}`, query))).toEqual([400, 100, 33]);
  instagram.settings.appScopedIdInPaths = true;
  expect((await get(`/v25.0/${signedIn.appScopedId}`, query)).body).toEqual(expected);
});

test('another account gets the same error as one that does not exist', async () => {
  const { get, token, instagram } = await openInstagram();
  const other = instagram.addAccount();
  const query = { access_token: token, fields: 'username' };
  expect(errorOf(await get(`/v25.0/${other.userId}`, query))).toEqual([400, 100, 33]);
});

test('a picture URL works for three days, then answers 403, and cannot be forged', async () => {
  const { me, clock } = await openInstagram();
  const address = String(dig((await me('profile_picture_url')).body, 'profile_picture_url'));
  expect((await fetch(address)).status).toBe(200);
  const url = new URL(address);
  url.searchParams.set('oe', 'FFFFFFFF');
  expect((await fetch(url)).status).toBe(403);
  clock.advance(3 * day);
  expect((await fetch(address)).status).toBe(403);
});
