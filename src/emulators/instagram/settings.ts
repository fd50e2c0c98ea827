import { createMetaSettings, type MetaSettings } from '../meta/settings.ts';

/** Instagram's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface InstagramSettings extends MetaSettings {
  /** Answer of `/me` and other profiles. Documented: `{"data":[{…}]}`; observed: the flat object. */
  profileAnswer: 'flat' | 'wrapped';
  /** Whether profiles and media contain their `id` even when only other fields are requested. */
  idUnasked: boolean;
  /** Observed: `BUSINESS`; documented: `Business`. */
  accountType: 'upper' | 'title';
  /** How a name, biography, website or picture that is not set is answered. */
  emptyField: 'absent' | 'empty' | 'null';
  /** Documented fields to treat as unknown; requesting one fails the whole call. */
  withoutFields: string[];
  /** Below this number of followers, `followers_count` is absent. One unreliable source says 100. */
  followersHiddenBelow: bigint;
  /** How `like_count` is answered when the owner hides likes. */
  hiddenLikes: 'absent' | 'null';
  /** Whether `/{app-scoped id}/…` works as well as `/{user_id}/…`. */
  appScopedIdInPaths: boolean;
  /** Base URL of `paging.next`; `null` for this emulator's. */
  nextBase: string | null;
  /** The newest version that this host serves. It is unknown whether the real one serves 26. */
  newestVersion: 25 | 26;
  /** Documented metrics to treat as unsupported; requesting one fails the whole call. */
  withoutMetrics: string[];
  /** Delay of insights in ms. Documented: up to 48 hours. */
  insightsLateMs: number;
  /** The parameter `timeframe` of demographics. Documented: required; observed: optional. */
  timeframe: 'required' | 'optional' | 'refused';
  /** Demographics of an account with fewer than 100 followers: error 3006, or an empty list. Both observed. */
  fewFollowers: 'refused' | 'empty';
}

export function createSettings(): InstagramSettings {
  return {
    ...createMetaSettings(),
    profileAnswer: 'flat',
    idUnasked: false,
    accountType: 'upper',
    emptyField: 'absent',
    withoutFields: [],
    followersHiddenBelow: 0n,
    hiddenLikes: 'absent',
    appScopedIdInPaths: false,
    nextBase: null,
    newestVersion: 25,
    withoutMetrics: [],
    insightsLateMs: 0,
    timeframe: 'required',
    fewFollowers: 'refused',
  };
}
