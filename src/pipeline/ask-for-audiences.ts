import { dayMs, toIsoSeconds } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Redact } from '../credentials/redactor.ts';
import { StatsError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Audience, KnownAudience } from '../numbers/audience.ts';
import type { PlatformContext } from '../platforms/platform.ts';
import { previewDatabase } from '../storage/database.ts';
import { openStored } from '../storage/find-stored.ts';
import type { FolderOptions } from '../storage/missing-folder.ts';
import type { Fetched } from './fetch-account.ts';

export interface AudienceOptions extends FolderOptions {
  /** Path of the SQLite file, which has the answers of earlier runs. */
  database: string;
  /** The time of the numbers, in ms since 1970. */
  takenAt: number;
}

export interface AudienceDependencies {
  contextOf(account: Account): PlatformContext;
  redact: Redact;
  log: Log;
}

/** Demographics hardly change, and each account costs several requests. */
const restMs = 7 * dayMs;

/**
 * Asks for the audience of each account whose last answer is a week old, and adds what is known then. A refusal is
 * an answer; after any other failure, the last answer stays. Rejects with `database` as `previewDatabase` does.
 */
export async function askForAudiences(
  fetched: readonly Fetched[],
  { database, takenAt, ...folder }: AudienceOptions,
  dependencies: AudienceDependencies,
): Promise<Fetched[]> {
  const isAsked = ({ account, error }: Fetched) => !error && account.platform.fetchAudience;
  if (!fetched.some(({ account }) => account.platform.fetchAudience))
    dependencies.log.notice(describeNobody(fetched));
  if (!fetched.some(isAsked)) return [...fetched];
  const today = toIsoSeconds(takenAt).slice(0, 10);
  const stored = await readStored(database, folder, fetched.filter(isAsked));
  const update = async (account: Account): Promise<KnownAudience | undefined> => {
    const last = stored.get(account.id);
    if (last && isFresh(last, takenAt)) return last;
    const audience = await ask(account, dependencies);
    if (audience === undefined) return last;
    return { audience: audience && redactPlaces(audience, dependencies.redact), askedOn: today };
  };
  return Promise.all(
    fetched.map(async (one): Promise<Fetched> => {
      const known = isAsked(one) ? await update(one.account) : undefined;
      return one.error || !known ? one : { ...one, known };
    }),
  );
}

function describeNobody(fetched: readonly Fetched[]): string {
  const names = new Set(fetched.map(({ account }) => account.platform.name));
  return `The audience stays empty, because none of these platforms reports who follows an account: ${[...names].join(', ')}.`;
}

/** `undefined` when the question stays open. */
async function ask(
  account: Account,
  { contextOf, log }: Pick<AudienceDependencies, 'contextOf' | 'log'>,
): Promise<Audience | null | undefined> {
  const { id, platform, values } = account;
  try {
    return await platform.fetchAudience?.(values, contextOf(account));
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    log.warning(
      `${id}: the audience was not fetched, so the last one stays. ${error.message} ${error.hint}`,
    );
    return undefined;
  }
}

const readStored = (
  database: string,
  folder: FolderOptions,
  asked: readonly Fetched[],
): Promise<Map<string, KnownAudience>> =>
  previewDatabase(
    database,
    (opened) => {
      const find = openStored(opened);
      return new Map(
        asked.flatMap(({ account }) => {
          const { audience = null, audience_asked: askedOn } = find(account) ?? {};
          return askedOn === undefined ? [] : [[account.id, { audience, askedOn }] as const];
        }),
      );
    },
    folder,
  );

function isFresh({ askedOn }: KnownAudience, takenAt: number): boolean {
  const ageMs = takenAt - Date.parse(askedOn);
  // A day in the future is from a clock that was wrong.
  return ageMs >= 0 && ageMs < restMs;
}

/** Cities are free text. */
const redactPlaces = (audience: Audience, redact: Redact): Audience => ({
  ...audience,
  cities: audience.cities.map(({ key, share }) => ({ key: redact(key), share })),
});
