import type { Figure } from './stats-document.ts';

/** A figure for people: `50,000`, `5.72 %`, and a dash for what nobody told. */
export function describeFigure(figure: Figure, unit?: 'percent'): string {
  if (figure === null) return '–';
  // Made here and not when the module loads, where its 10 ms would stand before the first request.
  const digits = unit === 'percent' ? 2 : 0;
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === 'percent' ? `${format.format(figure)} %` : format.format(figure);
}
