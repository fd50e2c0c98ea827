import type { Verdict } from './ledger.ts';
import { describeSetting } from './setting.ts';
import type { Year } from './year.ts';

/** Reports an event that must not happen. */
export function find({ report, options, diary, setting }: Year, text: string): Verdict {
  report.findings.push({
    year: options.year,
    day: diary.day,
    text,
    kind: text.replace(/run \d+(, attempt \d+)?|job \d+|step \d+|\d+/g, '…'),
    story: [describeSetting(setting), ...diary.story],
    record: [...diary.record],
  });
  return { finding: text };
}
