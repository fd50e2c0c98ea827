// Takes the pictures of the media kit page for the README, light and dark, from the data of the demo, in a real browser.
// `npm run build` first. CHROMIUM_PATH is the browser; the default is Debian's.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const said = execFileSync(process.execPath, ['dist/cli.js', 'demo'], {
  cwd: root,
  encoding: 'utf8',
});
const [page] = said.match(/file:\S+index\.html/) ?? [];
if (!page) throw new Error('The demo does not say where its page is.');

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const view = await browser.newPage({ viewport: { width: 1120, height: 1320 } });
  for (const colorScheme of ['light', 'dark']) {
    await view.emulateMedia({ colorScheme });
    await view.goto(page);
    const path = `${root}/docs/pictures/page-${colorScheme}.png`;
    await view.screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
}
