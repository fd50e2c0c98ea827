import { createMetaSettings, type MetaSettings } from '../meta/settings.ts';

/** The behaviour of Threads where it is undocumented or where tests vary it. Can be changed at any time. */
export interface ThreadsSettings extends MetaSettings {
  /** Whether a page that is followed by another one has `paging.next` beside its cursors. */
  next: 'told' | 'absent';
  /** Demographics of an account with fewer than 100 followers: error 3006, error 10, or an empty list. */
  fewFollowers: 3006 | 10 | 'empty';
  /** Documented fields to treat as unknown; requesting one fails the whole call. */
  withoutFields: string[];
  /** Documented metrics to treat as unsupported; requesting one fails the whole call. */
  withoutMetrics: string[];
}

export const createSettings = (): ThreadsSettings => ({
  ...createMetaSettings(),
  codeTellsPermissions: false,
  refreshTellsPermissions: false,
  next: 'told',
  fewFollowers: 3006,
  withoutFields: [],
  withoutMetrics: [],
});
