import { summary } from '@actions/core';
import type { AccountResult, Collected } from '../collect.ts';
import { describeFigure } from '../describe-figure.ts';
import { toIsoSeconds } from '../to-iso-seconds.ts';
import { type Failure, toFailures } from './failures.ts';
import { escapeMarkdown, toTable } from './markdown.ts';

export interface SummaryOptions {
  secretName: string;
  dryRun: boolean;
}

/** What a run did, as Markdown for the step summary. */
export function describeRun(collected: Collected, { secretName, dryRun }: SummaryOptions): string {
  const { accounts, renewed, saved, signInEndsAt } = collected;
  const failures = toFailures(collected);
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  const parts = [
    `## Social stats of ${toIsoSeconds(collected.takenAt).slice(0, 16).replace('T', ', ')} UTC`,
    ...(dryRun ? ['A dry run: no token was renewed, and nothing was written.'] : []),
    ...platforms.map((platform) =>
      describeNumbers(accounts.filter((one) => one.platform === platform)),
    ),
    ...(renewed.length > 0
      ? [
          `Tokens renewed: ${renewed.join(', ')}. ${saved ? `Saved in the secret \`${secretName}\`.` : 'Not saved yet.'}`,
        ]
      : []),
    ...(signInEndsAt === null
      ? []
      : [`The sign-in lasts until ${toIsoSeconds(signInEndsAt).slice(0, 10)}.`]),
    ...(failures.length > 0 ? ['### What failed'] : []),
    failures.map(describeFailure).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** One platform's accounts as a table, a column for each metric. */
function describeNumbers(accounts: readonly AccountResult[]): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.flatMap((result) => {
    if (result.status === 'failed') return [];
    const { username, url } = result.document.profile;
    const name = escapeMarkdown(username);
    const figures = metrics.map(({ read, unit }) => describeFigure(read(result.document), unit));
    return [[result.id, url === null ? name : `[${name}](<${url}>)`, ...figures]];
  });
  if (rows.length === 0) return '';
  return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}

function describeFailure({ ids, error }: Failure): string {
  const who = ids.length > 0 ? `**${ids.join(', ')}**, ` : '';
  return `- ${who}\`${error.code}\`: ${escapeMarkdown(error.message)} ${escapeMarkdown(error.hint)}`;
}

export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
