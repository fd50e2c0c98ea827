/** A time (ms since 1970) as Meta writes it, such as `2024-07-10T07:00:00+0000`. */
export const toTimestamp = (at: number): string =>
  new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');
