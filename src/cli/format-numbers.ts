import { formatFigure } from '../locale/format.ts';
import { type Locale, titlesOf } from '../locale/words.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Metric } from '../platforms/look.ts';
import { translateError } from './describe-error.ts';
import { pickFitting, terminalWidth, toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

/**
 * Returns a table of one platform's accounts, with a column for each metric; a failed account shows its error. Where
 * the terminal is too narrow, titles are short; then columns are left out from the right, the rate at last.
 */
export function formatNumbers(accounts: readonly AccountResult[], language: Locale): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const others = metrics.slice(1).reverse();
  const leftOut = [
    ...others.filter(({ unit }) => unit !== 'percent'),
    ...others.filter(({ unit }) => unit === 'percent'),
  ];
  const tables = [
    toNumbers(accounts, metrics, { language, isShort: false }),
    ...[...leftOut, null].map((_, count) => {
      const shown = metrics.filter((metric) => !leftOut.slice(0, count).includes(metric));
      return toNumbers(accounts, shown, { language, isShort: true });
    }),
  ];
  return pickFitting(tables, terminalWidth(Number.POSITIVE_INFINITY));
}

function toNumbers(
  accounts: readonly AccountResult[],
  metrics: readonly Metric[],
  { language, isShort }: { language: Locale; isShort: boolean },
): string {
  const { account, name } = tableWords[language];
  const titles = metrics.map((metric) => titlesOf(metric, language)[isShort ? 1 : 0]);
  const rows = accounts.map((result) =>
    result.status === 'ok'
      ? [
          result.id,
          result.document.profile.username,
          ...metrics.map(({ read, unit }) => formatFigure(read(result.document), unit, language)),
        ]
      : [result.id, translateError(result.error).message[language]],
  );
  return toTable([account, name, ...titles], rows, 2);
}
