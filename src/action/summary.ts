import { summary } from '@actions/core';
import { toIsoSeconds } from '../clock.ts';
import { formatDay } from '../locale/format.ts';
import { summaryWords } from '../locale/summary-words.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import { followersOf } from '../numbers/growth.ts';
import { toMermaidChart } from '../pictures/mermaid-chart.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Collected } from '../pipeline/collected.ts';
import { nameAll } from '../pipeline/failures.ts';
import {
  describeCauses,
  describePassing,
  type Explain,
  explainInEnglish,
} from './describe-causes.ts';
import { describeMetrics, describeNumbers } from './describe-numbers.ts';
import { describePosts } from './describe-posts.ts';

export interface SummaryOptions {
  secretName: string;
  dryRun: boolean;
  locale: Locale;
  /** The action's files at the version that runs; `null` when unknown. */
  address: string | null;
  /** In the language of `locale`; by default in English. */
  explain?: Explain;
}

type Succeeded = Extract<AccountResult, { status: 'ok' }>;

/** GitHub's page would take too long to draw more charts, and more posts would be too long a list. */
const maxCharts = 10;

/**
 * GitHub refuses a summary of more than 1 MiB, and each account needs under 4 KB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const maxAccounts = 200;

/** Returns the result of a run as Markdown for the step summary. */
export function describeRun(collected: Collected, options: SummaryOptions): string {
  const { dryRun, locale, address, explain = explainInEnglish } = options;
  const wording = summaryWords[locale];
  const shown = collected.accounts.slice(0, maxAccounts);
  const succeeded = shown.filter((one) => one.status === 'ok');
  const hidden = collected.accounts.length - shown.length;
  const [day = '', time = ''] = toIsoSeconds(collected.takenAt).split('T');
  const parts = [
    `## ${wording.heading(`${formatDay(day, locale)}, ${time.slice(0, 5)}`)}`,
    describeCauses(collected, { locale, address, explain }),
    dryRun ? wording.dryRun : '',
    describeNumbers(collected, shown, { locale, address }),
    hidden > 0 ? wording.more(hidden) : '',
    describePassing(collected, { locale, address, explain }),
    describePosts(succeeded.slice(0, maxCharts), locale),
    fold(wording.allNumbers, describeAllMetrics(succeeded, locale)),
    fold(
      wording.charts,
      succeeded.slice(0, maxCharts).map((account) => drawFollowers(account, locale)),
    ),
    describeRenewals(collected, options),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function describeAllMetrics(accounts: readonly Succeeded[], locale: Locale): string[] {
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  return platforms.map((platform) =>
    describeMetrics(
      accounts.filter((one) => one.platform === platform),
      locale,
    ),
  );
}

/** Hides parts until a click; empty when all of them are. */
function fold(title: string, parts: readonly string[]): string {
  const shown = parts.filter(Boolean);
  if (shown.length === 0) return '';
  // Markdown begins again only after an empty line.
  return [`<details><summary>${title}</summary>`, ...shown, '</details>'].join('\n\n');
}

function drawFollowers({ id, platform, points }: Succeeded, locale: Locale): string {
  const audience = platform.metrics.find(({ name }) => name === platform.look.audience);
  const what = audience ? titleOf(audience, locale) : words[locale].followers;
  const title = `${what} · ${id}`;
  return toMermaidChart(followersOf(points), { title, locale }) ?? '';
}

function describeRenewals(
  { renewed, saved, problems }: Collected,
  { secretName, locale }: SummaryOptions,
): string {
  if (renewed.length === 0) return '';
  const wording = summaryWords[locale];
  const isSaved = saved && problems.every(({ code }) => code !== 'secret-not-saved');
  return `${wording.renewed(nameAll(renewed, locale))} ${isSaved ? wording.savedIn(secretName) : wording.notSaved}`;
}

/** Appends Markdown to the step summary. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
