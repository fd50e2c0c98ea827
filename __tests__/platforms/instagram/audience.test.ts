import { describe, expect, test } from 'vitest';
import type { MetaAudience } from '../../../src/emulators/instagram/index.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import { type OpenOptions, openAccount, refusalOf, shownOf } from './open-account.ts';

const path = '/v25.0/me/insights';

const audience: MetaAudience = {
  people: [
    { age: '25-34', gender: 'F', count: 500n },
    { age: '25-34', gender: 'M', count: 200n },
    { age: '35-44', gender: 'F', count: 250n },
    { age: '18-24', gender: 'U', count: 50n },
  ],
  countries: [
    { key: 'AT', count: 100n },
    { key: 'DE', count: 700n },
  ],
  cities: [{ key: 'München, Bayern', count: 30n }],
};

const shown = {
  as_of: '2026-11-23',
  genders: [
    { key: 'F', share: 75 },
    { key: 'M', share: 20 },
    { key: 'U', share: 5 },
  ],
  ages: [
    { key: '25-34', share: 70 },
    { key: '35-44', share: 25 },
    { key: '18-24', share: 5 },
  ],
  ages_by_gender: [
    { age: '25-34', gender: 'F', share: 50 },
    { age: '35-44', gender: 'F', share: 25 },
    { age: '25-34', gender: 'M', share: 20 },
    { age: '18-24', gender: 'U', share: 5 },
  ],
  countries: [
    { key: 'DE', share: 87.5 },
    { key: 'AT', share: 12.5 },
  ],
  cities: [{ key: 'München, Bayern', share: 100 }],
};

async function open(options: OpenOptions = {}) {
  const opened = await openAccount({ ...options, account: { audience, ...options.account } });
  const { fetchAudience } = instagram;
  if (!fetchAudience) throw new Error('Instagram has no audience.');
  return { ...opened, fetchAudience: () => fetchAudience(opened.values, opened.context) };
}

/** Replaces what Instagram answers for one breakdown. */
function replace(
  { context }: Awaited<ReturnType<typeof open>>,
  breakdown: string,
  body: unknown,
  status = 200,
): void {
  const { http } = context;
  context.http = async (request) => {
    const answer = await http(request);
    const isAsked = new URL(request.url).searchParams.get('breakdown') === breakdown;
    return isAsked ? { ...answer, status, text: stringifyJson(body) } : answer;
  };
}

const breakdownsOf = ({ requestsTo }: Awaited<ReturnType<typeof open>>) =>
  requestsTo(path).map(({ query }) => [query.get('breakdown'), query.get('timeframe')]);

const results = (keys: unknown, ...groups: unknown[]) => ({
  data: [
    {
      name: 'follower_demographics',
      total_value: { breakdowns: [{ dimension_keys: keys, results: groups }] },
    },
  ],
});

const error = (code: number, error_subcode?: number) => ({
  error: { code, ...(error_subcode ? { error_subcode } : {}) },
});

describe('the audience', () => {
  test('the shares are those of the demographics, in three calls at once', async () => {
    const opened = await open();
    expect(await opened.fetchAudience()).toEqual(shown);
    expect(breakdownsOf(opened).sort()).toEqual([
      ['age,gender', 'this_month'],
      ['city', 'this_month'],
      ['country', 'this_month'],
    ]);
    expect(opened.server.requests).toHaveLength(3);
    for (const { headers, query } of opened.server.requests) {
      expect(headers.authorization).toBe(`Bearer ${opened.token}`);
      expect(Object.fromEntries(query)).toMatchObject({
        metric: 'follower_demographics',
        metric_type: 'total_value',
        period: 'lifetime',
      });
      expect(query.get('access_token')).toBeNull();
    }
    expect(opened.warnings).toEqual([]);
  });

  test('a refused time frame is left out in a second call', async () => {
    const opened = await open();
    opened.server.settings.timeframe = 'refused';
    expect(await opened.fetchAudience()).toEqual(shown);
    expect(breakdownsOf(opened)).toHaveLength(6);
    expect(opened.warnings).toEqual([]);
  });

  test('values are looked up by name, wherever they stand', async () => {
    const opened = await open();
    replace(
      opened,
      'age,gender',
      results(
        ['gender', 'timeframe', 'age'],
        { dimension_values: ['f', 'THIS_MONTH', '65+'], value: 3 },
        { dimension_values: ['M', 'THIS_MONTH', '13-17'], value: 1 },
      ),
    );
    expect(await opened.fetchAudience()).toMatchObject({
      ages_by_gender: [
        { age: '65+', gender: 'F', share: 75 },
        { age: '13-17', gender: 'M', share: 25 },
      ],
      countries: shown.countries,
    });
  });

  test('an odd group is left out with one warning, and the others count', async () => {
    const opened = await open();
    replace(
      opened,
      'country',
      results(
        ['country'],
        { dimension_values: ['de'], value: 3 },
        { dimension_values: ['Germany'], value: 9 },
        { dimension_values: ['FR'], value: -1 },
        { dimension_values: ['IT'], value: '7' },
        { dimension_values: ['ES'] },
        { dimension_values: [5], value: 5 },
        { dimension_values: [], value: 5 },
        { value: 5 },
        'x',
        { dimension_values: ['AT'], value: 1 },
      ),
    );
    const told = await opened.fetchAudience();
    expect(told?.countries).toEqual([
      { key: 'DE', share: 75 },
      { key: 'AT', share: 25 },
    ]);
    expect(told?.cities).toEqual(shown.cities);
    expect(opened.warnings).toEqual([
      expect.stringMatching(
        /results\[1\]\.dimension_values: country has an unexpected form; .* more\./,
      ),
    ]);
    expect(opened.warnings[0]).not.toMatch(/Germany/);
  });

  test("a city's name is one clean line of at most 200 characters", async () => {
    const opened = await open();
    replace(
      opened,
      'city',
      results(
        ['city'],
        { dimension_values: [' Graz\u001b[31m,\nSteiermark '], value: 1 },
        { dimension_values: ['x'.repeat(201)], value: 1 },
        { dimension_values: [' '], value: 1 },
      ),
    );
    expect((await opened.fetchAudience())?.cities).toEqual([
      { key: 'Graz[31m, Steiermark', share: 100 },
    ]);
  });

  test('the list of one breakdown is empty when it has no data', async () => {
    for (const body of [
      { data: [] },
      { data: [{ name: 'follower_demographics' }] },
      { data: [{ total_value: {} }] },
      { data: [{ total_value: { breakdowns: [] } }] },
      { data: [{ total_value: { breakdowns: [{ dimension_keys: ['city'] }] } }] },
      results(['city']),
    ]) {
      const opened = await open();
      replace(opened, 'city', body);
      expect(await opened.fetchAudience()).toEqual({ ...shown, cities: [] });
      expect(opened.warnings).toEqual([]);
    }
  });
});

describe('a refusal', () => {
  test.each([10, 200, 299, 3])(
    'without the scope the audience is unknown, with one warning (error %d)',
    async (permissionCode) => {
      const opened = await open({ scopes: ['instagram_business_basic'] });
      opened.server.settings.permissionCode = permissionCode;
      expect(await opened.fetchAudience()).toBeNull();
      expect(opened.warnings).toEqual([
        'The audience stays empty, because this scope is not granted: instagram_business_manage_insights. Sign in again and grant it.',
      ]);
      expect(opened.server.requests).toHaveLength(3);
    },
  );

  test.each(['refused', 'empty'] as const)(
    'below 100 followers the audience is unknown, with one warning (%s)',
    async (fewFollowers) => {
      const opened = await open({ account: { followers: 99n } });
      opened.server.settings.fewFollowers = fewFollowers;
      expect(await opened.fetchAudience()).toBeNull();
      expect(opened.warnings).toEqual([expect.stringMatching(/^The audience stays empty.* 100 /)]);
      opened.account.followers = 100n;
      expect(await opened.fetchAudience()).toEqual(shown);
    },
  );

  test('demographics that Instagram refuses with and without a time frame are unknown', async () => {
    const opened = await open();
    opened.server.settings.withoutMetrics = ['follower_demographics'];
    expect(await opened.fetchAudience()).toBeNull();
    expect(opened.server.requests).toHaveLength(6);
    expect(opened.warnings).toEqual([
      expect.stringMatching(/^The audience stays empty or incomplete\. .*refused \(error 100,/),
    ]);
  });

  test('a refused breakdown costs only itself, with one warning', async () => {
    const opened = await open();
    replace(opened, 'city', error(3006), 400);
    expect(await opened.fetchAudience()).toEqual({ ...shown, cities: [] });
    expect(opened.warnings).toHaveLength(1);
  });
});

describe('a failure', () => {
  test.each([
    ['a throttled call', { status: 400, body: stringifyJson(error(4)) }, 'throttled'],
    ['error 80002', { status: 400, body: stringifyJson(error(80_002)) }, 'throttled'],
    ['a server error', { status: 500, body: '<html>' }, 'unavailable'],
    ['error 1', { status: 400, body: stringifyJson(error(1)) }, 'unavailable'],
    ['a broken connection', { drop: 'before' as const }, 'unavailable'],
    ['an HTML page', { body: '<html>' }, 'unexpected-answer'],
    ['no list', { body: '{"data":{}}' }, 'unexpected-answer'],
    ['an outage', { status: 400, body: stringifyJson(error(100, 33)) }, 'unexpected-answer'],
    ['an unknown error', { status: 400, body: stringifyJson(error(99_999)) }, 'unexpected-answer'],
    ['an invalid token', { status: 400, body: stringifyJson(error(190, 463)) }, 'reauthorize'],
  ])('%s rejects, so that what is known can stay', async (_, fault, code) => {
    const opened = await open();
    opened.server.fault({ path, times: 99, ...fault });
    expect((await refusalOf(opened.fetchAudience())).code).toBe(code);
    expect(opened.warnings).toEqual([]);
  });

  test.each([
    ['no object', { data: ['x'] }],
    ['no breakdowns', { data: [{ total_value: { breakdowns: 'x' } }] }],
    ['other dimensions', results(['country'], { dimension_values: ['Graz'], value: 1 })],
    ['no dimensions', results(undefined, { dimension_values: ['Graz'], value: 1 })],
    ['no results', { data: [{ total_value: { breakdowns: [{ results: {} }] } }] }],
  ])('an answer with %s rejects and names the field', async (_, body) => {
    const opened = await open();
    replace(opened, 'city', body);
    const { code, message } = await refusalOf(opened.fetchAudience());
    expect(code).toBe('unexpected-answer');
    expect(message).toMatch(/^Instagram's demographics: data\[0\]/);
  });

  test('a temporary failure is retried', async () => {
    const opened = await open();
    opened.server.fault({ path, status: 500, times: 2 });
    expect(await opened.fetchAudience()).toEqual(shown);
  });

  test('no error contains a token that the server echoes', async () => {
    const opened = await open();
    const echo = { code: opened.token, message: opened.token, fbtrace_id: opened.token };
    opened.server.fault({ path, times: 9, status: 400, body: stringifyJson({ error: echo }) });
    expect(shownOf(await refusalOf(opened.fetchAudience()))).not.toContain(opened.token);
  });

  test('a cancelled run aborts its calls at once', async () => {
    const opened = await open();
    opened.server.fault({ path, hang: true, times: 3 });
    const asking = refusalOf(opened.fetchAudience());
    while (opened.server.requests.length < 3) await new Promise((done) => setImmediate(done));
    opened.cancel.abort();
    expect((await asking).message).toContain('the run was cancelled');
  });
});

test("the emulator's own person has a full audience", async () => {
  const opened = await openAccount();
  const told = await instagram.fetchAudience?.(opened.server.addPerson(), opened.context);
  expect(told?.genders[0]).toEqual({ key: 'F', share: 68.7 });
  expect(told?.ages).toHaveLength(7);
  expect(told?.countries).toHaveLength(10);
  expect(told?.cities).toHaveLength(10);
});
