/** What a run reports to people. A value given to `mask` is hidden in everything that is logged after it. */
export interface Log {
  /** Starts a new group of lines and ends the previous one. */
  group(title: string): void;
  info(line: string): void;
  debug(line: string): void;
  /** An account that failed, in the group of its work. */
  failure(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  mask(value: string): void;
}
