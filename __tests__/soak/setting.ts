import { hourMs } from '../../src/clock.ts';
import type { InstagramSettings } from '../../src/emulators/instagram/settings.ts';
import type { TikTokSettings } from '../../src/emulators/tiktok/index.ts';
import type { Chance } from './chance.ts';

/** What stays the same for a whole year. */
export interface Setting {
  /** TikTok's reaction to a spent refresh token; the real one is not documented. */
  usedRefreshToken: TikTokSettings['usedRefreshToken'];
  /** Undocumented as well. */
  refreshReturns: InstagramSettings['refreshReturns'];
  oldTokenAfterRefresh: InstagramSettings['oldTokenAfterRefresh'];
  /** Whether the workflow has the concurrency group from the README. */
  isGrouped: boolean;
  /** Whether the job has the permission `actions: read`. */
  readsRuns: boolean;
  /** Whether the later steps of a job run although an earlier one has failed. */
  goesOn: boolean;
  /** Whether there is a second account of TikTok from the first day on. */
  hasShop: boolean;
  /** How far the clock of the laptop is ahead, in ms. */
  laptopOffMs: number;
}

export const chooseSetting = (chance: Chance): Setting => ({
  usedRefreshToken: chance.pick(['refused', 'grace', 'revokes-family']),
  refreshReturns: chance.hits(0.8) ? 'new' : 'same',
  oldTokenAfterRefresh: chance.pick(['invalid', 'valid']),
  isGrouped: chance.hits(0.7),
  readsRuns: chance.hits(0.8),
  goesOn: chance.hits(0.5),
  hasShop: chance.hits(0.5),
  laptopOffMs: chance.hits(0.25) ? 0 : Math.round(chance.between(-12 * hourMs, 12 * hourMs)),
});

export const describeSetting = (setting: Setting): string =>
  [
    `TikTok's reaction to a spent token: ${setting.usedRefreshToken}`,
    `Instagram's refresh returns the ${setting.refreshReturns} token, the old one is ${setting.oldTokenAfterRefresh}`,
    setting.isGrouped ? 'a concurrency group' : 'no concurrency group',
    setting.readsRuns ? 'runs can be read' : 'runs cannot be read',
    `the laptop is ${(setting.laptopOffMs / hourMs).toFixed(1)} hours ahead`,
  ].join('; ');
