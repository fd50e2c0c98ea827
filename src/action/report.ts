import * as core from '@actions/core';
import { findWideMasks } from '../credentials/wide-masks.ts';
import type { Collected } from '../pipeline/collected.ts';
import { nameAll, toFailures } from '../pipeline/failures.ts';
import { platforms } from '../platforms/index.ts';
import { actionAddress } from '../runner/action-address.ts';
import { explain, fail } from '../runner/fail.ts';
import { describeAccount } from './describe-account.ts';
import { loadExplain } from './describe-causes.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { describeRun, writeSummary } from './summary.ts';

/**
 * Sets the outputs, writes the summary and the annotations of a run, and fails the step according to
 * `fail-on`.
 */
export async function report(collected: Collected, inputs: Inputs): Promise<void> {
  const outputs = toOutputs(collected, platforms, inputs);
  setOutputs(outputs);
  const address = actionAddress(process.env);
  const explainCause = await loadExplain(inputs.locale);
  await writeSummary(describeRun(collected, { ...inputs, address, explain: explainCause }));

  for (const account of collected.accounts) core.info(describeAccount(account));
  const failed = collected.accounts.filter(
    (one) => one.status === 'failed' && one.error.meaning.exitCode > 0,
  );
  const everyone = failed.length === collected.accounts.length;
  const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
  for (const { ids, error, isOfRun } of toFailures(collected)) {
    const who = nameAll(ids);
    const fails = isOfRun || (accountsFail && error.meaning.exitCode > 0);
    if (fails) fail(error, who);
    else core.warning(explain(error, who), { title: error.code });
  }
  // Last, because the runner shows only ten warnings of a step, and those of failures matter more:
  // https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
  for (const warning of findWideMasks(inputs.env.text, outputs)) core.warning(warning);
}
