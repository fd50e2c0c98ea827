import type { Figure } from './stats-document.ts';

/** A figure for people: `50,000`, `5.72 %`, and a dash for what nobody told. */
export function describeFigure(figure: Figure, unit?: 'percent'): string {
  if (figure === null) return '–';
  if (unit === undefined) return groupThousands(String(figure));
  const [whole = '', decimals] = Number(figure).toFixed(2).split('.');
  return `${groupThousands(whole)}.${decimals} %`;
}

// Not by Intl: the first Intl.NumberFormat of a process takes 10 ms, and it would be every run's last 10 ms.
const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
