/** Where a run tells people what it does. Masking comes first: a masked value never shows in any of them. */
export interface Log {
  /** Begins a new part; what was open before ends. */
  group(title: string): void;
  info(line: string): void;
  debug(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  mask(value: string): void;
}
