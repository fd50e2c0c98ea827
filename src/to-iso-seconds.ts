/** UTC ISO 8601 without fractions: `2026-11-23T03:17:00Z`. */
export const toIsoSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
