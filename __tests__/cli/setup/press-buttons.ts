import { chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Opens a real browser, closed after the test. */
export async function openBrowserPage(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  onTestFinished(() => browser.close());
  return browser.newPage();
}

/** Matches the address of the page that posts the manifest. */
export const appAddress = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m;

/** Makes and installs the App as a person does: the two clicks at GitHub. */
export async function pressBoth(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Create GitHub App' }).click();
  await page.getByRole('button', { name: 'Install' }).click();
  await page.getByText('the App was installed').waitFor();
}
