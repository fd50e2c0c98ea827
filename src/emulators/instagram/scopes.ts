export const basicScope = 'instagram_business_basic';
export const insightsScope = 'instagram_business_manage_insights';

/** All scopes that an app can request. The names without `instagram_` were removed in January 2025. */
export const knownScopes = [
  basicScope,
  insightsScope,
  'instagram_business_manage_comments',
  'instagram_business_content_publish',
  'instagram_business_manage_messages',
];
