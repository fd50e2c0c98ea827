/** One page of a list. */
export interface Page<Entry, Cursor> {
  entries: readonly Entry[];
  /** Leads to the next page; `null` on the last one. */
  cursor: Cursor | null;
}

/** How many pages without a new entry may follow: platforms filter a page after they have cut it. */
const mostFruitless = 10;

/**
 * Reads a list page by page until it has `wanted` different entries or ends. It also ends at a cursor that
 * came before, and after ten pages without a new entry, which `giveUp` reports.
 */
export async function readPages<Entry extends { id: string }, Cursor>(
  wanted: number,
  request: (cursor: Cursor | null) => Promise<Page<Entry, Cursor>>,
  giveUp: (pages: number) => void,
): Promise<Entry[]> {
  // By id: pages overlap when a cursor is a time, or when something is posted between two requests.
  const entries = new Map<string, Entry>();
  const seen = new Set<Cursor>();
  let fruitless = 0;
  let page = await request(null);
  for (;;) {
    const before = entries.size;
    for (const entry of page.entries) entries.set(entry.id, entry);
    fruitless += entries.size > before ? 0 : 1;
    const { cursor } = page;
    if (cursor === null || seen.has(cursor) || entries.size >= wanted) break;
    if (fruitless > mostFruitless) {
      giveUp(mostFruitless);
      break;
    }
    seen.add(cursor);
    page = await request(cursor);
  }
  return [...entries.values()].slice(0, wanted);
}
