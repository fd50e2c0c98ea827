import { StatsError } from '../errors.ts';

/** Characters. Shorter values are likely to appear in unrelated text. */
const shortestSecret = 8;

/** Returns the text with `***` in place of every secret value. */
export type Redact = (text: string) => string;

/**
 * Creates a function that redacts these secret values, as they are and in their encoded forms (URL, form,
 * base64, JSON). It ignores values of fewer than `shortest` characters. A value is also found when characters
 * that nobody sees split it, because pictures leave these out.
 */
export function createRedactor(secrets: Iterable<string>, shortest = shortestSecret): Redact {
  const values = [...secrets].filter(({ length }) => length > 0 && length >= shortest);
  const forms = [...new Set(values.flatMap(toForms))];

  function replaceOnce(text: string): string {
    const spans = forms.flatMap((form) => findSpans(text, form));
    let result = '';
    let rest = 0;
    for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
      // Overlapping values share one `***`, so that no part of either remains.
      if (start >= rest) result += `${text.slice(rest, start)}***`;
      rest = Math.max(rest, end);
    }
    return result + text.slice(rest);
  }

  /** A value that contains `***` may appear only after a replacement. Each further one shortens the text. */
  function replaceAll(text: string): string {
    const replaced = replaceOnce(text);
    return replaced.length < text.length ? replaceAll(replaced) : replaced;
  }

  return (text) => {
    const replaced = replaceAll(text);
    const visible = replaced.replace(invisible, '');
    const redacted = visible === replaced ? visible : replaceAll(visible);
    return redacted === visible ? replaced : redacted;
  };
}

/**
 * Creates a function that redacts an error's message and hint. It returns the same error for the same one, and
 * leaves the cause out when it changes something.
 */
export function createErrorRedactor(redact: Redact): (error: StatsError) => StatsError {
  const known = new Map<StatsError, StatsError>();
  return (error) => {
    const found = known.get(error);
    if (found) return found;
    const [message, hint] = [redact(error.message), redact(error.hint)];
    const isClean = message === error.message && hint === error.hint;
    const redacted = isClean ? error : new StatsError(error.code, message, hint);
    known.set(error, redacted);
    return redacted;
  };
}

/** Every place of `part` in the text, overlapping ones included. */
function findSpans(text: string, part: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1))
    spans.push({ start, end: start + part.length });
  return spans;
}

/** Control, format and other characters without a shape of their own; a line end shows. */
const invisible =
  /(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The value as it is, and as URLs, forms, base64 and JSON encode it. */
function toForms(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64');
  const unpadded = base64.replaceAll('=', '');
  const url = encodeURIComponent(value.toWellFormed());
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    url,
    // https://url.spec.whatwg.org/#concept-urlencoded-serializer
    url.replace(/[!'()~]/g, toPercent).replaceAll('%20', '+'),
    base64,
    unpadded,
    toUrlSafe(base64),
    toUrlSafe(unpadded),
    json,
    json.replaceAll('/', '\\/'),
  ];
}

const toPercent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** https://www.rfc-editor.org/rfc/rfc4648#section-5 */
const toUrlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');
