import { dayMs, toIsoSeconds } from '../clock.ts';
import { stringifyJson } from '../net/json.ts';
import type { Figure, StatsDocument } from '../numbers/stats-document.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Look } from '../platforms/look.ts';
import { updateDatabase } from '../storage/database.ts';
import { saveHistory } from '../storage/history.ts';

/**
 * Adds a history row for each of the `days` days before the accounts' numbers, so that there is growth to
 * show.
 */
export async function addMadeUpHistory(
  database: string,
  accounts: readonly AccountResult[],
  days: number,
): Promise<void> {
  await updateDatabase(database, (opened) => {
    for (const [index, account] of accounts.entries()) {
      if (account.status === 'failed') continue;
      const { document, platform } = account;
      for (let day = 1; day <= days; day += 1) {
        const at = toIsoSeconds(Date.parse(document.fetched_at) - day * dayMs);
        saveHistory(opened, {
          platform: document.platform,
          username: document.profile.username,
          text: stringifyJson(shrink(document, { day, at, index, look: platform.look })),
          fetchedAt: at.slice(0, 19).replace('T', ' '),
        });
      }
    }
  });
}

/**
 * Returns the document as of `day` days earlier: counts grow by a fifth to a half in 90 days, faster for each
 * further account and faster in some weeks than in others; rates go up and down.
 */
function shrink(
  document: StatsDocument,
  { day, at, index, look }: { day: number; at: string; index: number; look: Look },
): StatsDocument {
  const lost =
    day * (20 + (index % 4) * 7) +
    110 * Math.sin((day + index * 17) / (7 + index)) +
    4 * ((day * 7) % 4);
  const parts = 10_000n - BigInt(Math.max(day, Math.round(lost)));
  const scale = (figure: Figure, name: string): Figure => {
    if (typeof figure !== 'bigint')
      return figure === null ? null : Math.round(figure * (100 + 8 * Math.sin(day / 6))) / 100;
    const count = (figure * parts) / 10_000n;
    return look.roundsAudience && name === look.audience ? roundDown(count) : count;
  };
  const stats = Object.fromEntries(
    Object.entries(document.stats).map(([name, figure]) => [name, scale(figure, name)]),
  );
  const followers = scale(document.followers ?? null, look.audience);
  return {
    ...document,
    stats,
    ...(typeof followers === 'bigint' ? { followers } : {}),
    meta: { ...document.meta, updated_at: at },
    fetched_at: at,
  };
}

/** To three digits. */
function roundDown(count: bigint): bigint {
  const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
  return count - (count % unit);
}
