// Takes the pictures of README and guide again, light and dark: cards, charts and the media kit page from the data of
// the demo, the step summary from docs/pictures/summary-en.txt and -de.txt, which a test writes. `npm run
// update-pictures` runs that test first; `npm run bundle` must have been run. CHROMIUM_PATH is the browser; the
// default is Debian's.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

/** The measures and colours of GitHub's pages. */
const style = `
:root { color-scheme: light dark }
body { margin: 0; padding: 24px; font: 14px/1.5 "Liberation Sans", Arial, sans-serif;
  color: light-dark(#1f2328, #f0f6fc); background: light-dark(#fff, #0d1117) }
h2 { margin: 0 0 16px; padding-bottom: .3em; font-size: 1.5em; border-bottom: 1px solid light-dark(#d1d9e0, #3d444d) }
a { color: light-dark(#0969da, #4493f8); text-decoration: none }
table { margin: 0 0 16px; border-collapse: collapse }
td, th { padding: 6px 13px; border: 1px solid light-dark(#d1d9e0, #3d444d) }
tr:nth-child(2n) td { background: light-dark(#f6f8fa, #151b23) }
code { padding: .2em .4em; font: 85% "DejaVu Sans Mono", monospace; background: #818b9833; border-radius: 6px }
.alert { margin: 0 0 16px; padding: 8px 16px; border-left: .25em solid light-dark(#cf222e, #da3633) }
.alert b { font-weight: 500; color: light-dark(#d1242f, #f85149) }
.alert p { margin: 0 }
ul { margin: 8px 0 0; padding-left: 2em }
details, p { margin: 0 0 16px }
details :not(summary) { display: none }
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const fileOf = (name) => `${root}/docs/pictures/${name}`;
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = runDemo();
  await takePage(page);
  // Draws the page again, without what the demo adds to it.
  copyCards(dirname(fileURLToPath(page)));
  await takeSummary();
} finally {
  await browser.close();
}

function run(...parameters) {
  return execFileSync(process.execPath, ['dist/cli.js', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
}

/** Returns the address of the page that the demo has drawn. */
function runDemo() {
  const [page] = run('demo').match(/file:\S+index\.html/) ?? [];
  if (!page) throw new Error('The demo does not say where its page is.');
  return page;
}

function copyCards(folder) {
  const database = join(folder, '..', 'social-stats.db');
  run('draw', '--database', database, '--output-directory', folder, '--theme', 'all');
  for (const scheme of ['light', 'dark']) {
    copyFileSync(join(folder, `creator-${scheme}.svg`), fileOf(`creator-${scheme}.svg`));
    for (const name of ['card', 'compact', 'followers'])
      copyFileSync(
        join(folder, 'tiktok', `${name}-${scheme}.svg`),
        fileOf(`${name}-${scheme}.svg`),
      );
  }
}

async function takePage(page) {
  const view = await browser.newPage({ viewport: { width: 1120, height: 590 } });
  for (const colorScheme of ['light', 'dark']) {
    await view.emulateMedia({ colorScheme });
    await view.goto(page);
    await save(view, `page-${colorScheme}.png`);
  }
}

async function takeSummary() {
  const view = await browser.newPage({ viewport: { width: 886, height: 100 } });
  for (const locale of ['en', 'de']) {
    const html = toGitHubHtml(readFileSync(fileOf(`summary-${locale}.txt`), 'utf8'));
    for (const colorScheme of ['light', 'dark']) {
      await view.emulateMedia({ colorScheme });
      await view.setContent(`<!doctype html><style>${style}</style>${html}`);
      await save(view, `summary-${locale}-${colorScheme}.png`, { fullPage: true });
    }
  }
}

async function save(view, name, options = {}) {
  await view.screenshot({ path: fileOf(name), ...options });
  console.log(fileOf(name));
}

/** As GitHub renders Markdown, with its alerts; what is folded stays folded. */
function toGitHubHtml(markdown) {
  const alert = /<blockquote>\s*<p>\[!(\w)(\w+)\]\s*(.*?)<\/blockquote>/gs;
  return marked
    .parse(markdown, { gfm: true })
    .replace(
      alert,
      (_, first, rest, text) =>
        `<div class="alert"><b>${first}${rest.toLowerCase()}</b><p>${text}</div>`,
    );
}
