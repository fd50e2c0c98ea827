/** How many bytes from the beginning may hold the mark: text that a file quotes from another one is later. */
export const searched = 4096;

/** The files whose names people use for files of their own, and the mark by which this action knows its own. */
const marks: Readonly<Record<string, string>> = {
  'index.html': '<meta name="generator" content="tiktok-stats-action">',
  'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};

/** Bytes of a picture have no room for a mark: the portrait belongs to whom the page beside it belongs. */
const portrait = /^index-portrait\.[a-z]+$/;

/** What shows who made a file: `file` in the same folder must have the mark. */
export interface Proof {
  file: string;
  mark: string;
}

/**
 * Returns the mark that this action writes into a file of this name, near its beginning; `null` for files that
 * need none. `path` has `/` as the separator. In SVG the mark is in a comment, because an HTML page that
 * contains the picture would take the element for its own.
 */
export const markOf = (path: string): string | null =>
  marks[nameOf(path).replace(/-(light|dark)(?=\.svg$)/, '')] ?? null;

/**
 * Returns what must be there for a file of `files` to replace another one in its place; `null` if it may replace
 * any. Without that, the other one belongs to somebody else and stays.
 */
export function proofOf(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Proof | null {
  const name = nameOf(path);
  const file = portrait.test(name) ? 'index.html' : name;
  const mark = markOf(file);
  if (mark === null) return null;
  const contents = files.get(path.slice(0, -name.length) + file) ?? '';
  return isMarked(contents, mark) ? { file, mark } : null;
}

/** Whether a file was written by this action. */
export const isMarked = (contents: string | Uint8Array, mark: string): boolean =>
  Buffer.from(contents.slice(0, searched)).toString().includes(mark);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
