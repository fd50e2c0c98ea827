import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { openSetup, pageAddress } from './setup/open-setup.ts';

test('a real browser returns from the consent page and sends the person back to the terminal', async () => {
  const { start, tiktokApp, port, read } = await openSetup();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  onTestFinished(() => browser.close());
  const args = ['--platforms', 'tiktok', '--no-browser', '--port', String(port)];
  const started = start(args, tiktokApp);
  const page = await browser.newPage();
  await page.goto(await started.shown(pageAddress));
  expect(await page.title()).toBe('Social stats');
  expect(await page.textContent('p')).toBe(
    'You can close this window and go back to the terminal.',
  );
  const { code } = await started.finished;
  expect(code).toBe(0);
  expect(parseEnv(read('.env.social')).values.get('TIKTOK_ACCESS_TOKEN')).toMatch(/^act\./);
});
