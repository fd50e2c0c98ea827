import { StatsError } from '../../errors.ts';
import { inEach, type Text } from '../../locale/text.ts';
import { translateError } from '../describe-error.ts';

export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** The result of `check` for one precondition. Only `failed` means that a run would fail. */
export interface Finding {
  name: Text;
  status: Status;
  /** One or more sentences for people. */
  message: Text;
  /** How to fix it; `null` when there is nothing to do. */
  hint: Text | null;
  /** The part of the set-up of which nothing could be checked, so that there is no verdict about a run. */
  unchecked?: Part;
}

export type Part = 'GitHub' | 'accounts';

/** What is wrong, and how to fix it. */
export interface Advice {
  message: Text;
  hint: Text;
}

export const ok = (name: Text, message: Text): Finding => ({
  name,
  status: 'ok',
  message,
  hint: null,
});

export const warning = (name: Text, advice: Advice): Finding => ({
  name,
  status: 'warning',
  ...advice,
});

export const failed = (name: Text, advice: Advice): Finding => ({
  name,
  status: 'failed',
  ...advice,
});

/** When a run renews a token: in the next one, later, never, or unknown, because the accounts are. */
export type Renewal = 'due' | 'later' | 'never' | 'unknown';

const untilRenewal: Readonly<Record<'later' | 'unknown', Text>> = {
  later: {
    en: 'No token is due now; the first run that renews one fails.',
    de: 'Jetzt ist kein Token fällig; der erste Lauf, der eines erneuert, schlägt fehl.',
  },
  unknown: {
    en: 'Whether a token is due is not known here; a run that renews one fails.',
    de: 'Ob ein Token fällig ist, ist hier nicht bekannt; ein Lauf, der eines erneuert, schlägt fehl.',
  },
};

/** What only a renewal meets does not fail a run before a token is due. */
export function atRenewal(renewal: Renewal, finding: Finding): Finding {
  if (renewal === 'due' || finding.status !== 'failed') return finding;
  if (renewal === 'never') return { ...finding, status: 'warning' };
  const message = inEach((locale) => `${finding.message[locale]} ${untilRenewal[renewal][locale]}`);
  return { ...finding, status: 'warning', message };
}

/** The first of these times. */
export const soonestRenewal = (renewals: readonly Renewal[]): Renewal =>
  (['due', 'unknown', 'later'] as const).find((one) => renewals.includes(one)) ?? 'never';

export const skipped = (name: Text, message: Text, hint: Text | null = null): Finding => ({
  name,
  status: 'skipped',
  message,
  hint,
});

/** Returns the finding for a `StatsError` that kept a whole part from being checked; throws any other error again. */
export function toUnchecked(part: Part, name: Text, error: unknown): Finding {
  const { message, hint } = toFailed(name, error);
  return { ...skipped(name, message, hint), unchecked: part };
}

/** As `toFailed`; but an outage or a limit says nothing about the next run, and is not a failure. */
export function toProven(name: Text, error: unknown): Finding {
  const finding = toFailed(name, error);
  if (!(error instanceof StatsError) || !['throttled', 'unavailable'].includes(error.code))
    return finding;
  const { message, hint } = finding;
  const unanswered = { en: `Not checked: ${message.en}`, de: `Nicht geprüft: ${message.de}` };
  return skipped(name, unanswered, hint);
}

/** Returns the finding for a `StatsError`; throws any other error again. */
export function toFailed(name: Text, error: unknown): Finding {
  if (error instanceof StatsError) return failed(name, translateError(error));
  throw error;
}
