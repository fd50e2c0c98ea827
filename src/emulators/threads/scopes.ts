export const basicScope = 'threads_basic';
export const insightsScope = 'threads_manage_insights';

/** All scopes that an app can request. */
export const knownScopes = [
  basicScope,
  insightsScope,
  'threads_content_publish',
  'threads_manage_replies',
  'threads_read_replies',
];
