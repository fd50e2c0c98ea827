import { toIsoSeconds } from '../clock.ts';
import { errorPage, type StatsError } from '../errors.ts';
import { formatDay } from '../locale/format.ts';
import { summaryWords } from '../locale/summary-words.ts';
import type { Locale } from '../locale/words.ts';
import { soonest } from '../pipeline/announce-expiries.ts';
import type { Collected } from '../pipeline/collected.ts';
import { type Failure, nameAll, toFailures } from '../pipeline/failures.ts';
import { escapeMarkdown } from './markdown.ts';

/** Says in one language what happened and what to do. */
export type Explain = (error: StatsError) => string;

export const explainInEnglish: Explain = ({ message, hint }) => `${message} ${hint}`;

/** German is loaded only where it is wanted: most runs need none. */
export async function loadExplain(locale: Locale): Promise<Explain> {
  if (locale === 'en') return explainInEnglish;
  const { describeInGerman } = await import('../locale/describe-in-german.ts');
  return (error) => {
    const { message, hint } = describeInGerman(error);
    return `${message} ${hint}`;
  };
}

/** How failures are described. */
interface Wording {
  locale: Locale;
  explain: Explain;
  /** The action's files at the version that runs; `null` when unknown. */
  address: string | null;
}

/** More lines would bury the table of numbers. */
const maxCauses = 25;

/**
 * Returns what a person must do, as a caution of GitHub's Markdown
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts):
 * one line for each cause, and who must sign in by when. Empty when nobody must act.
 */
export function describeCauses(collected: Collected, wording: Wording): string {
  const { locale } = wording;
  const failures = toFailures(collected).filter(({ error }) => error.meaning.needsPerson);
  // Who must sign in now is among the failures.
  const failed = new Set(failures.flatMap(({ ids }) => ids));
  const ahead = collected.signIns.filter(({ name }) => !failed.has(name));
  const signIns = soonest(ahead, collected.takenAt).map(
    ({ name, at }) =>
      `- ${summaryWords[locale].signInBy(name, formatDay(toIsoSeconds(at).slice(0, 10), locale))}`,
  );
  return toAlert(
    'CAUTION',
    [...failures.map((failure) => describeFailure(failure, wording)), ...signIns],
    locale,
  );
}

/** Returns what failed and needs nobody, as a note. Empty without such a failure. */
export function describePassing(collected: Collected, wording: Wording): string {
  const failures = toFailures(collected).filter(({ error }) => !error.meaning.needsPerson);
  return toAlert(
    'NOTE',
    failures.map((failure) => describeFailure(failure, wording)),
    wording.locale,
  );
}

function toAlert(kind: 'CAUTION' | 'NOTE', lines: readonly string[], locale: Locale): string {
  if (lines.length === 0) return '';
  const more = lines.length - maxCauses;
  const shown =
    more > 0 ? [...lines.slice(0, maxCauses), `- ${summaryWords[locale].more(more)}`] : lines;
  return [`[!${kind}]`, ...shown].map((line) => `> ${line}`).join('\n');
}

function describeFailure({ ids, error }: Failure, { locale, explain, address }: Wording): string {
  const who = ids.length > 0 ? `**${nameAll(ids, locale)}**: ` : '';
  return `- ${who}${escapeMarkdown(explain(error))} ${linkToCode(error.code, locale, address)}`;
}

/** The code as a link to its heading, or only the code where the address is unknown. */
export function linkToCode(code: string, locale: Locale, address: string | null): string {
  return address === null ? `\`${code}\`` : `[\`${code}\`](${errorPage(code, address, locale)})`;
}
