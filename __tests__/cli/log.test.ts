import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLog } from '../../src/cli/log.ts';

/** Opens a log without colours. `text` returns what it has written. */
function openLog() {
  let written = '';
  const log = createLog(
    (text) => {
      written += text;
    },
    { colour: false, debug: true },
  );
  return { log, text: () => written };
}

test('a masked value is *** in lines of every kind', () => {
  const { log, text } = openLog();
  const secret = randomBytes(12).toString('hex');
  log.mask(secret);
  for (const say of [log.group, log.info, log.debug, log.notice, log.warning]) say(`1 ${secret} 2`);
  expect(text()).not.toContain(secret);
  expect(text().match(/1 \*\*\* 2/g)).toHaveLength(5);
});

test('a value that is masked later is hidden from the next line on', () => {
  const { log, text } = openLog();
  log.info('one abcdefgh');
  log.mask('abcdefgh');
  log.info('two abcdefgh');
  log.mask('ijklmnop');
  log.info('three abcdefgh ijklmnop');
  expect(text()).toBe('  ✓ one abcdefgh\n  ✓ two ***\n  ✓ three *** ***\n');
});

test.each([[['abcdefgh', 'abcdefghijkl', 'ghijklmn']], [['ghijklmn', 'abcdefghijkl', 'abcdefgh']]])(
  'no part of masked values that contain each other or overlap is left: %j',
  (masks) => {
    const { log, text } = openLog();
    for (const mask of masks) log.mask(mask);
    log.info('1 abcdefghijkl 2 abcdefghijklmn 3');
    expect(text()).toBe('  ✓ 1 *** 2 *** 3\n');
  },
);

test('short values are masked as well, and an empty one changes nothing', () => {
  const { log, text } = openLog();
  log.mask('');
  log.mask('xyz');
  log.info('1 xyz 2');
  expect(text()).toBe('  ✓ 1 *** 2\n');
});
