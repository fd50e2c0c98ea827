/**
 * An error that a reader can act on: `code` names the kind of error, and docs/en/errors.md has a heading for each;
 * `message` says in one sentence what happened, `hint` what to do. None of them contains a secret value.
 */
export class ExplainedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly hint: string;

  constructor(code: Code, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/**
 * Says where to read more about a code. `address` is that of the action's files at the version that runs; `null`
 * when unknown.
 */
export const readMore = (code: string, address: string | null): string =>
  address === null ? `See ${code} in docs/en/errors.md.` : `See ${errorPage(code, address, 'en')}`;

/** The address of a code's heading, in the documents of a language. */
export const errorPage = (code: string, address: string, language: 'en' | 'de'): string =>
  `${address}/docs/${language}/errors.md#${code}`;

/** What an error code means for a run. */
export interface Meaning {
  /** The next try may succeed without any change. */
  passing: boolean;
  /** The run fails even if every account has its numbers: tomorrow brings the same error, or tokens are at risk. */
  failsRun: boolean;
  /** After a renewal that failed like this, the access token is used until it expires. */
  leavesAccess: boolean;
  /** A person must act before this account or run can succeed. */
  needsPerson: boolean;
  /** Of the command line: 2 when the person must change input or settings, 0 when it is no failure. */
  exitCode: 0 | 1 | 2;
}

const usual: Meaning = {
  passing: false,
  failsRun: false,
  leavesAccess: true,
  needsPerson: false,
  exitCode: 1,
};

/**
 * Every code, and where its meaning differs from the usual one. Codes are public: outputs carry them, and the
 * errors page has a heading for each.
 */
const meanings = {
  'invalid-input': { leavesAccess: false, needsPerson: true, exitCode: 2 },
  reauthorize: { leavesAccess: false, needsPerson: true },
  'missing-scope': { needsPerson: true },
  throttled: { passing: true },
  unavailable: { passing: true },
  'unexpected-answer': { passing: true },
  'secret-not-writable': { failsRun: true, needsPerson: true, exitCode: 2 },
  'secret-not-saved': { failsRun: true, needsPerson: true },
  'stale-copy': {},
  'access-expired': { needsPerson: true },
  'would-refresh': { exitCode: 0 },
  'wrong-target': { failsRun: true, needsPerson: true, exitCode: 2 },
  database: { failsRun: true, needsPerson: true },
} satisfies Record<string, Partial<Meaning>>;

export type ErrorCode = keyof typeof meanings;

export const errorCodes: readonly string[] = Object.keys(meanings);

/** An error between the secret and the numbers. */
export class StatsError extends ExplainedError<ErrorCode> {
  override readonly name = 'StatsError';

  get meaning(): Meaning {
    return { ...usual, ...meanings[this.code] };
  }
}

/** The code of a system error, such as `ENOENT`; `null` for an error without one. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null;
