import { expect, test } from 'vitest';
import { toJobOutputs } from './job-outputs.ts';
import { createMasker } from './masker.ts';

test('an output with a masked text is dropped with a warning, an empty one without a warning', () => {
  const masker = createMasker();
  masker.add('TIKTOK_CLIENT_KEY=abc\n50000');
  const outputs = new Map([
    ['stats', '[{"followers":50000}]'],
    ['followers', '50001'],
    ['encoded', Buffer.from('50000').toString('base64')],
    ['failed', ''],
  ]);
  const { kept, dropped, warnings } = toJobOutputs(outputs, masker);
  expect([...kept]).toEqual([['followers', '50001']]);
  expect(dropped).toEqual(['stats', 'encoded']);
  expect(warnings[0]).toBe("Skip output 'stats' since it may contain secret.");
});
