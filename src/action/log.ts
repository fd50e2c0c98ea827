import * as core from '@actions/core';
import type { Log } from '../log.ts';

/** Returns the step's log, with groups, annotations and masks of the runner. `end` closes the open group. */
export function createLog(): Log & { end(): void } {
  let open = false;
  const end = () => {
    if (open) core.endGroup();
    open = false;
  };
  return {
    group(title) {
      end();
      core.startGroup(title);
      open = true;
    },
    info: core.info,
    debug: core.debug,
    failure: (line) => core.info(`✗ ${line}`),
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    mask: core.setSecret,
    end,
  };
}
