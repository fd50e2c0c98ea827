import type { Clock } from '../clock.ts';
import { fitColumns } from './table.ts';

/** Says how far work has come, when it takes long. */
export interface Progress {
  /** `text` takes the place of the one before. */
  report(text: string): void;
  /** Writes to the stream, above the live line. */
  write(text: string): void;
  /** Removes the live line. */
  end(): void;
}

export interface ProgressStream extends Pick<NodeJS.WritableStream, 'write'> {
  isTTY?: boolean;
  columns?: number;
}

/** In ms. Shorter work shows nothing. */
const shownAfterMs = 1_000;
const betweenFramesMs = 100;
/** Without a terminal, between two lines. */
const betweenLinesMs = 5_000;

const clearLine = '\r\u001b[K';

/** On a terminal, progress is a live line; elsewhere a plain line every 5 seconds at most. */
export function createProgress(stream: ProgressStream, clock: Clock): Progress {
  const isLive = stream.isTTY === true && process.env.TERM !== 'dumb';
  const startedAt = clock.now();
  const ended = new AbortController();
  let shownAt = Number.NEGATIVE_INFINITY;
  let [text, isDrawn, isWaiting] = ['', false, false];

  const draw = () => {
    const columns = (stream.columns ?? 80) - 1;
    stream.write(`${clearLine}${fitColumns(text, columns)}`);
    [isDrawn, shownAt] = [true, clock.now()];
  };
  const clear = () => {
    if (isDrawn) stream.write(clearLine);
    isDrawn = false;
  };
  /** Shows the line in time, also when there is nothing new to report. */
  const drawLater = (ms: number) => {
    if (isWaiting) return;
    isWaiting = true;
    clock.sleep(ms, ended.signal).then(
      () => {
        isWaiting = false;
        if (!ended.signal.aborted) draw();
      },
      () => undefined,
    );
  };
  return {
    report: (news) => {
      if (ended.signal.aborted) return;
      text = news;
      const now = clock.now();
      if (isLive) {
        const waitMs = Math.max(startedAt + shownAfterMs, shownAt + betweenFramesMs) - now;
        if (waitMs <= 0) draw();
        else drawLater(waitMs);
      } else if (now - Math.max(startedAt, shownAt) >= betweenLinesMs) {
        stream.write(`${text}\n`);
        shownAt = now;
      }
    },
    write: (lines) => {
      const wasDrawn = isDrawn;
      clear();
      stream.write(lines);
      if (wasDrawn) draw();
    },
    end: () => {
      ended.abort();
      clear();
    },
  };
}
