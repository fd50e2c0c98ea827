import { type ApiError, badParameter, errors } from './answers.ts';
import { findUnknownName, readSelection, type Selection } from './partial-response.ts';

/** What a method reads from its query beside its filters. */
export interface ListRequest {
  parts: string[];
  selection: Selection;
  /** How many items a page has. */
  size: number;
  /** The index of the page's first item. */
  from: number;
}

/** What a method supports. */
export interface ListMethod {
  /** The parts that a request with an API key can ask for. */
  publicParts: readonly string[];
  /** The parts that need the owner's sign-in. */
  ownerParts: readonly string[];
  /** An answer with every possible member, for checking the names in `fields`. */
  shape: unknown;
}

const pageShape = {
  kind: '',
  etag: '',
  nextPageToken: '',
  prevPageToken: '',
  pageInfo: { totalResults: 0, resultsPerPage: 0 },
};

/** The shape of a paged answer whose items look like `item`. */
export const listShape = (item: unknown): unknown => ({ ...pageShape, items: [item] });

/** https://developers.google.com/youtube/v3/docs/channels/list#parameters, the same for the other lists. */
export function readListRequest(
  query: URLSearchParams,
  method: ListMethod,
): ListRequest | ApiError {
  const parts = readParts(query, method);
  if ('reason' in parts) return parts;
  const selection = readFields(query.get('fields'), method.shape);
  if ('reason' in selection) return selection;
  const size = readInteger(query.get('maxResults'), 5);
  if (size === null || size > 50) {
    return badParameter('invalidValue', 'maxResults', 'Invalid value for maxResults.');
  }
  const from = readInteger(query.get('pageToken')?.replace(/^CA/, '') ?? null, 0);
  if (from === null) return badParameter('invalidPageToken', 'pageToken', 'Invalid page token.');
  return { parts, selection, size, from };
}

function readParts(
  query: URLSearchParams,
  { publicParts, ownerParts }: ListMethod,
): string[] | ApiError {
  const parts = query.getAll('part').join().split(',').filter(Boolean);
  if (parts.length === 0) return badParameter('required', 'part', 'Required parameter: part');
  const unknown = parts.find((part) => !publicParts.includes(part) && !ownerParts.includes(part));
  if (unknown) return badParameter('unknownPart', 'part', `'${unknown.replace(/\W/g, '')}'`);
  return parts.some((part) => ownerParts.includes(part)) ? errors.needsSignIn : parts;
}

function readFields(text: string | null, shape: unknown): Selection | ApiError {
  if (!text) return new Map();
  const selection = readSelection(text);
  const unknown = selection ? findUnknownName(shape, selection) : text.replace(/[^\w/(),*]/g, '');
  if (selection && unknown === null) return selection;
  return badParameter('invalidParameter', 'fields', `Invalid field selection ${unknown}`);
}

function readInteger(text: string | null, absent: number): number | null {
  if (text === null) return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
