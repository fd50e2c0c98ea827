/** One thing to go wrong, for the first `times` requests that match. The rest is as the real handler answers. */
export interface Fault {
  /** Any method when absent. */
  method?: string;
  /** The exact path as sent (still percent-encoded, without query), or a pattern for it. */
  path: string | RegExp;
  /** An answer in place of the handler's; a `body` alone means 200. */
  status?: number;
  body?: string;
  /** Alone, these are added to the handler's own answer. */
  headers?: Record<string, string>;
  /** Real ms between the handler's work and its answer: a client that gives up has been served all the same. */
  delayMs?: number;
  /**
   * The socket is destroyed before the handler acts, after it has acted and before it answers, or midway:
   * after half of the body that the head promised.
   */
  drop?: 'before' | 'after' | 'midway';
  /** The answer is whole as HTTP, but of its body only this is sent, as `slice(0, bodyEnd)` takes it. */
  bodyEnd?: number;
  /** No answer, ever; the connection stays open. */
  hang?: boolean;
  /** Status 200 (or `status`) and a body without end. */
  endless?: boolean;
  /** The handler acts although `status`, `body`, `hang` or `endless` answers in its place. */
  acts?: boolean;
  /** How many matching requests it hits: 1 when absent, `Infinity` for all. */
  times?: number;
}

export interface FaultQueue {
  add(fault: Fault): void;
  /** The oldest fault that matches, used up by one; `null` when nothing is to go wrong. */
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

/** Whether the real handler runs at all under this fault. */
export function letsHandlerAct(fault: Fault | null): boolean {
  if (!fault || fault.acts) return true;
  if (fault.drop === 'before') return false;
  return fault.status === undefined && fault.body === undefined && !fault.hang && !fault.endless;
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  // `search` looks from the start each time, also with a pattern that has the g flag.
  return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}
