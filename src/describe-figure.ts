import type { Figure } from './stats-document.ts';

const counts = new Intl.NumberFormat('en');
const rates = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A figure for people: `50,000`, `5.72 %`, and a dash for what nobody told. */
export function describeFigure(figure: Figure, unit?: 'percent'): string {
  if (figure === null) return '–';
  return unit === 'percent' ? `${rates.format(figure)} %` : counts.format(figure);
}
