import { styleText } from 'node:util';
import type { Finding, Status } from './finding.ts';

const signs: Record<Status, [string, 'green' | 'yellow' | 'red' | 'dim']> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['–', 'dim'],
};

/** What the verdict is about: a run of the workflow, `fetch` on this machine, or neither. */
export type Judged = 'a run' | 'fetch' | 'nothing';

/** The findings and the verdict, in colours on a terminal. */
export function describeFindings(findings: readonly Finding[], judged: Judged): string {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const lines = findings.flatMap(({ name, status, message, hint }) => {
    const [sign, style] = signs[status];
    const painted = colour ? styleText(style, sign) : sign;
    return [`${painted} ${name}: ${message}`, ...(hint === null ? [] : [`  → ${hint}`])];
  });
  return `${[...lines, '', describeVerdict(findings, judged)].join('\n')}\n`;
}

function describeVerdict(findings: readonly Finding[], judged: Judged): string {
  const failures = findings.filter(({ status }) => status === 'failed').length;
  const unlooked = judged === 'nothing' ? 'GitHub was not looked at. ' : '';
  const what = judged === 'fetch' ? 'fetch on this machine' : 'a run';
  if (failures === 0)
    return unlooked
      ? `${unlooked}Elsewhere nothing was found that would stop a run.`
      : `Nothing found that would stop ${what}.`;
  const subject = judged === 'fetch' ? 'fetch on this machine' : 'A run';
  return `${unlooked}${subject} would fail: ${failures} of ${findings.length} preconditions do not hold.`;
}
