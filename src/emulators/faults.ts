/** One failure, for the first `times` matching requests. Absent fields do not change the handler's answer. */
export interface Fault {
  /** Any method when absent. */
  method?: string;
  /** The exact path as sent (percent-encoded, without query), or a pattern for it. */
  path: string | RegExp;
  /** Status of an answer that replaces the handler's; 200 when only `body` is given. */
  status?: number;
  body?: string;
  /** Without a replacing answer, these are added to the handler's own. */
  headers?: Record<string, string>;
  /** Real ms between the handler's work and its answer: when a client times out, the work is done already. */
  delayMs?: number;
  /**
   * When the socket is destroyed: before the handler acts, after it has acted but before it answers, or
   * midway through the announced body.
   */
  drop?: 'before' | 'after' | 'midway';
  /** Sends only `body.slice(0, bodyEnd)`, as a complete HTTP answer unless `breaksOff` says otherwise. */
  bodyEnd?: number;
  /**
   * How the transfer ends after the body, so that the client must take the answer for incomplete: `short`
   * closes one byte before the announced length, `reset` resets the connection there, `stall` keeps it open,
   * and `unchunked` closes it without the last chunk.
   */
  breaksOff?: 'short' | 'reset' | 'stall' | 'unchunked';
  /** Never answers, and keeps the connection open. */
  hang?: boolean;
  /** Answers with status 200 (or `status`) and a body that never ends. */
  endless?: boolean;
  /** The handler acts even though `status`, `body`, `hang` or `endless` replaces its answer. */
  acts?: boolean;
  /** How many matching requests fail: 1 when absent, `Infinity` for all. */
  times?: number;
}

export interface FaultQueue {
  add(fault: Fault): void;
  /** Returns the oldest fault that matches and reduces its `times` by one; `null` without a match. */
  take(method: string, path: string): Fault | null;
}

export function createFaultQueue(): FaultQueue {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take: (method, path) => {
      const found = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
      if (!found) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

/** Whether the handler runs under this fault. */
export function letsHandlerAct(fault: Fault | null): boolean {
  if (!fault || fault.acts) return true;
  if (fault.drop === 'before') return false;
  return fault.status === undefined && fault.body === undefined && !fault.hang && !fault.endless;
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  // `search` always starts at 0; `test` would not if the pattern has the g flag.
  return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}
