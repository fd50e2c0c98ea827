/** How many bytes from the beginning may hold the mark: text that a file quotes from another one is later. */
export const searched = 4096;

/** The files whose names people use for files of their own, and the mark by which this action knows its own. */
const marks: Readonly<Record<string, string>> = {
  'index.html': '<meta name="generator" content="tiktok-stats-action">',
  'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};

/**
 * Returns the mark that this action writes into a file of this name, near its beginning; `null` for files that
 * need none. `path` has `/` as the separator. In SVG the mark is in a comment, because an HTML page that
 * contains the picture would take the element for its own.
 */
export const markOf = (path: string): string | null =>
  marks[path.slice(path.lastIndexOf('/') + 1)] ?? null;

/**
 * Returns the mark that the file in the place of `text` must have, or `null` if `text` may replace any file. A
 * file without the mark belongs to somebody else and is not replaced.
 */
export function markToFind(path: string, text: string): string | null {
  const mark = markOf(path);
  return mark !== null && isMarked(text, mark) ? mark : null;
}

/** Whether a file was written by this action. */
export const isMarked = (text: string, mark: string): boolean =>
  text.slice(0, searched).includes(mark);
