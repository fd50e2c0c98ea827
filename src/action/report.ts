import * as core from '@actions/core';
import { readAccounts } from '../credentials/accounts.ts';
import { toJournalled } from '../credentials/journalled.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { findWideMasks } from '../credentials/wide-masks.ts';
import type { Collected } from '../pipeline/collect.ts';
import { toFailures } from '../pipeline/failures.ts';
import { platforms } from '../platforms/index.ts';
import { fail } from '../runner/fail.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { publishRecoveryLines } from './recovery-lines.ts';
import { describeRun, writeSummary } from './summary.ts';

/** Outputs, summary and annotations of a run; fails the step as `fail-on` has it. */
export async function report(collected: Collected, inputs: Inputs): Promise<void> {
  // First: where a full disk broke the journal, what comes next may break as well.
  if (collected.stranded.length > 0) await publishStranded(collected, inputs);
  const outputs = toOutputs(collected, platforms, inputs);
  setOutputs(outputs);
  await writeSummary(describeRun(collected, inputs));

  const failed = collected.accounts.filter(
    (one) => one.status === 'failed' && one.error.meaning.exitCode > 0,
  );
  const everyone = failed.length === collected.accounts.length;
  const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
  for (const { ids, error } of toFailures(collected)) {
    const title = [ids.join(', '), error.code].filter(Boolean).join(': ');
    const fails =
      collected.problems.includes(error) || (accountsFail && error.meaning.exitCode > 0);
    if (fails) fail(error, title);
    else core.warning(`${error.message} ${error.hint}`, { title });
  }
  // Last: the runner shows ten warnings of a step, and failures come first.
  for (const warning of findWideMasks(inputs.env.text, outputs)) core.warning(warning);
}

/** `post` would find nothing of them. */
async function publishStranded(
  { stranded }: Collected,
  { env, platforms: chosen }: Inputs,
): Promise<void> {
  const accounts = readAccounts(env.values, platforms, chosen);
  await publishRecoveryLines(toJournalled(stranded, accounts), env.text, await loadSodium());
}
