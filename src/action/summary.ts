import { summary } from '@actions/core';
import { toIsoSeconds } from '../clock.ts';
import { formatDay, formatFigure, formatGrowth } from '../locale/format.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import { followersOf, growthAsOf, growthWindows, toGrowths } from '../numbers/growth.ts';
import { toMermaidChart } from '../pictures/mermaid-chart.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Collected } from '../pipeline/collect.ts';
import { type Failure, toFailures } from '../pipeline/failures.ts';
import { describePosts } from './describe-posts.ts';
import { escapeMarkdown, toLink, toTable } from './markdown.ts';

export interface SummaryOptions {
  secretName: string;
  dryRun: boolean;
  locale: Locale;
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
  const { renewed, saved, problems, signInExpiresAt } = collected;
  const { secretName, dryRun, locale } = options;
  const wording = words[locale].summary;
  const isSaved = saved && problems.every(({ code }) => code !== 'secret-not-saved');
  const failures = toFailures(collected);
  const accounts = collected.accounts.filter((one) => one.status === 'ok');
  const shown = accounts.slice(0, maxAccounts);
  const platforms = [...new Set(shown.map(({ platform }) => platform))];
  const [day = '', time = ''] = toIsoSeconds(collected.takenAt).split('T');
  const at = `${formatDay(day, locale)}, ${time.slice(0, 5)}`;
  const parts = [
    `## ${wording.heading(at)}`,
    ...(dryRun ? [wording.dryRun] : []),
    ...platforms.map((platform) =>
      describeNumbers(
        shown.filter((one) => one.platform === platform),
        locale,
      ),
    ),
    ...(accounts.length > shown.length ? [wording.more(accounts.length - shown.length)] : []),
    describeGrowth(shown, locale),
    describePosts(shown.slice(0, maxCharts), locale),
    ...shown.slice(0, maxCharts).map((account) => drawFollowers(account, locale)),
    ...(renewed.length > 0
      ? [
          `${wording.renewed(cut(renewed, locale))} ${isSaved ? wording.savedIn(secretName) : wording.notSaved}`,
        ]
      : []),
    ...(signInExpiresAt === null
      ? []
      : [wording.signInLasts(formatDay(toIsoSeconds(signInExpiresAt).slice(0, 10), locale))]),
    ...(failures.length > 0 ? [`### ${wording.failed}`] : []),
    [
      ...failures.slice(0, maxAccounts).map((failure) => describeFailure(failure, locale)),
      ...(failures.length > maxAccounts ? [wording.more(failures.length - maxAccounts)] : []),
    ].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Returns a table of one platform's accounts, with a column for each metric. */
function describeNumbers(accounts: readonly Succeeded[], locale: Locale): string {
  const { account, name } = words[locale].summary;
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map(({ id, document }) => {
    const { username, url } = document.profile;
    const figures = metrics.map(({ read, unit }) => formatFigure(read(document), unit, locale));
    return [id, toLink(shorten(username), url), ...figures];
  });
  return toTable([account, name, ...metrics.map((metric) => titleOf(metric, locale))], rows, 2);
}

/** Returns a table of the followers' growth; accounts without an earlier day are left out. */
function describeGrowth(accounts: readonly Succeeded[], locale: Locale): string {
  const describeSpan = (days: number) => ` · ${words[locale].days(days)}`;
  const rows = accounts.flatMap(({ id, points }) => {
    const growths = toGrowths(points, followersOf);
    if (growths.every((growth) => growth === null)) return [];
    return [
      [
        id,
        formatDay(growthAsOf(points) ?? '', locale),
        ...growths.map((growth) => formatGrowth(growth, undefined, locale, describeSpan)),
      ],
    ];
  });
  if (rows.length === 0) return '';
  const { account, growthTitle, asOfDay } = words[locale].summary;
  const windows = growthWindows.map((days) => words[locale].days(days));
  const head = [`${account} · ${growthTitle}: ${words[locale].followers}`, asOfDay, ...windows];
  return toTable(head, rows, 2);
}

function drawFollowers({ id, points }: Succeeded, locale: Locale): string {
  const title = `${words[locale].followers} · ${id}`;
  return toMermaidChart(followersOf(points), { title, locale }) ?? '';
}

function describeFailure({ ids, error }: Failure, locale: Locale): string {
  const who = ids.length > 0 ? `**${cut(ids, locale)}**, ` : '';
  return `- ${who}\`${error.code}\`: ${escapeMarkdown(error.message)} ${escapeMarkdown(error.hint)}`;
}

const cut = (ids: readonly string[], locale: Locale): string =>
  ids.length <= maxAccounts
    ? ids.join(', ')
    : `${ids.slice(0, maxAccounts).join(', ')} ${words[locale].summary.more(ids.length - maxAccounts)}`;

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** Appends Markdown to the step summary. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
