/** The part of a list that `per_page` (30, at most 100) and `page` (from 1) ask for. */
export function toPage<T>(all: readonly T[], query: URLSearchParams): T[] {
  const perPage = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const start = ((Number(query.get('page') ?? 1) || 1) - 1) * perPage;
  return all.slice(start, start + perPage);
}
