import { styleText } from 'node:util';
import type { Finding, Status } from './finding.ts';

const signs: Record<Status, [string, 'green' | 'yellow' | 'red' | 'dim']> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['–', 'dim'],
};

/** The findings and the verdict, in colours on a terminal. `failures` is how many findings failed. */
export function describeFindings(findings: readonly Finding[], failures: number): string {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const lines = findings.flatMap(({ name, status, message, hint }) => {
    const [sign, style] = signs[status];
    const painted = colour ? styleText(style, sign) : sign;
    return [`${painted} ${name}: ${message}`, ...(hint === null ? [] : [`  → ${hint}`])];
  });
  const verdict =
    failures === 0
      ? 'A run would succeed.'
      : `A run would fail: ${failures} of ${findings.length} preconditions do not hold.`;
  return `${[...lines, '', verdict].join('\n')}\n`;
}
