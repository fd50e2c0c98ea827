import * as core from '@actions/core';
import type { Log } from '../log.ts';

/** The step's log: collapsible groups, annotations, and masks that the runner learns before any value shows. */
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
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    mask: core.setSecret,
    end,
  };
}
