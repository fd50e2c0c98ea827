import { formatFigure } from '../locale/format.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { toTable } from './table.ts';

/**
 * Returns a table of one platform's accounts, with a column for each metric; a failed account shows its error.
 */
export function formatNumbers(accounts: readonly AccountResult[]): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map((result) =>
    result.status === 'ok'
      ? [
          result.id,
          result.document.profile.username,
          ...metrics.map(({ read, unit }) => formatFigure(read(result.document), unit, 'en')),
        ]
      : [result.id, result.error.message],
  );
  return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}
