import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import type { Clock } from '../../src/clock.ts';

/** A stream that keeps what is written, and a clock that goes on by `pass`, in ms. */
function openScreen(isTTY: boolean, columns = 80) {
  let now = 0;
  let written = '';
  const sleeping: { until: number; wake(): void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        sleeping.push({ until: now + ms, wake: resolve });
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  };
  const write = (text: unknown) => {
    written += String(text);
    return true;
  };
  const progress = createProgress({ isTTY, columns, write }, clock);
  return {
    progress,
    pass: async (ms: number) => {
      now += ms;
      for (const one of sleeping) if (one.until <= now) one.wake();
      await Promise.resolve();
      await Promise.resolve();
    },
    /** What was written since the last call. */
    read: () => {
      const news = written;
      written = '';
      return news;
    },
  };
}

const clear = '\r\u001b[K';

describe('progress on a terminal', () => {
  test('is a live line after a second, also when nothing new is reported, and is removed at the end', async () => {
    const { progress, pass, read } = openScreen(true);
    progress.report('1 of 9');
    await pass(999);
    expect(read()).toBe('');
    await pass(1);
    expect(read()).toBe(`${clear}1 of 9`);
    progress.report('2 of 9');
    await pass(100);
    expect(read()).toBe(`${clear}2 of 9`);
    progress.end();
    expect(read()).toBe(clear);
    progress.report('3 of 9');
    await pass(5_000);
    expect(read()).toBe('');
  });

  test('shows nothing for work of less than a second', async () => {
    const { progress, pass, read } = openScreen(true);
    progress.report('1 of 2');
    await pass(900);
    progress.report('2 of 2');
    progress.end();
    await pass(1_000);
    expect(read()).toBe('');
  });

  test('stays below lines that are written meanwhile, and within the width', async () => {
    const { progress, pass, read } = openScreen(true, 12);
    progress.report('a text that is too long');
    await pass(1_000);
    expect(read()).toBe(`${clear}a text tha…`);
    progress.write('a line\n');
    expect(read()).toBe(`${clear}a line\n${clear}a text tha…`);
  });
});

describe('progress elsewhere', () => {
  test('is a plain line every five seconds at most, and none for short work', async () => {
    const { progress, pass, read } = openScreen(false);
    progress.report('1 of 9');
    await pass(4_999);
    progress.report('2 of 9');
    expect(read()).toBe('');
    await pass(1);
    progress.report('3 of 9');
    expect(read()).toBe('3 of 9\n');
    await pass(4_000);
    progress.report('4 of 9');
    expect(read()).toBe('');
    await pass(1_000);
    progress.report('5 of 9');
    progress.end();
    expect(read()).toBe('5 of 9\n');
  });
});
