import { formatFigure } from '../locale/format.ts';
import { type Locale, titleOf } from '../locale/words.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { translateError } from './describe-error.ts';
import { toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

/**
 * Returns a table of one platform's accounts, with a column for each metric; a failed account shows its error.
 */
export function formatNumbers(accounts: readonly AccountResult[], language: Locale): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map((result) =>
    result.status === 'ok'
      ? [
          result.id,
          result.document.profile.username,
          ...metrics.map(({ read, unit }) => formatFigure(read(result.document), unit, language)),
        ]
      : [result.id, translateError(result.error).message[language]],
  );
  const { account, name } = tableWords[language];
  return toTable([account, name, ...metrics.map((metric) => titleOf(metric, language))], rows, 2);
}
