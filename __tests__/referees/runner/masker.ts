/** The runner's list of texts to mask, which is valid for the whole job. */
export interface Masker {
  /**
   * Masks the whole value and each of its trimmed lines, of any length, all in their derived forms too. The
   * runner does this for `::add-mask::` and, at the start of a job, for each secret:
   * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs and
   * https://github.com/actions/runner/blob/main/src/Runner.Worker/Worker.cs
   */
  add(value: string): void;
  /** Replaces masked texts by `***`; those that overlap or touch become one `***`. */
  mask(text: string): string;
}

export function createMasker(): Masker {
  const masked = new Set<string>();
  const add = (value: string) => {
    if (value === '') return;
    for (const text of [value, ...derivedForms.map((derive) => derive(value))]) {
      if (text !== '') masked.add(text);
    }
  };
  return {
    add(value) {
      if (value.trim() === '') return;
      add(value);
      for (const line of value.split(/[\r\n]/)) add(line.trim());
    },
    mask: (text) =>
      replaceRanges(
        text,
        [...masked].flatMap((one) => findAll(text, one)),
      ),
  };
}

type Range = [start: number, end: number];

function findAll(text: string, part: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    ranges.push([at, at + part.length]);
  }
  return ranges;
}

/**
 * MaskSecrets in
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/SecretMasker.cs
 */
function replaceRanges(text: string, ranges: Range[]): string {
  let shown = '';
  let shownTo = 0;
  let isOpen = false;
  for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
    if (!isOpen || start > shownTo) shown += `${text.slice(shownTo, start)}***`;
    isOpen = true;
    shownTo = Math.max(shownTo, end);
  }
  return shown + text.slice(shownTo);
}

const toBase64 = (bytes: Buffer): string => bytes.toString('base64');

/** In the base64 of a longer text, the value may start after one or two other bytes. */
const shiftedBase64 =
  (shift: number) =>
  (value: string): string => {
    const bytes = Buffer.from(value);
    return toBase64(bytes.length > shift ? bytes.subarray(shift) : bytes);
  };

/**
 * The forms that https://github.com/actions/runner/blob/main/src/Runner.Common/HostContext.cs registers, as
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs defines them.
 */
const derivedForms: ((value: string) => string)[] = [
  shiftedBase64(0),
  shiftedBase64(1),
  shiftedBase64(2),
  // For command lines and for expressions.
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  // Json.NET escapes three more characters than JavaScript.
  (value) =>
    JSON.stringify(value)
      .slice(1, -1)
      .replace(/[\u0085\u2028\u2029]/g, (sign) => `\\u${hex(sign).padStart(4, '0')}`),
  (value) => encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${hex(sign).toUpperCase()}`),
  (value) =>
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  beforeAmpersand,
  behindAmpersand,
];

const hex = (sign: string): string => sign.charCodeAt(0).toString(16);

/** PowerShell shows a value with `&` in two parts; for `a&+b`, the second part lacks its first letter. */
function beforeAmpersand(value: string): string {
  const colored = value.indexOf('&+');
  const part =
    colored >= 0 ? value.slice(0, colored + 2) : value.slice(0, value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}

function behindAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const colored = value.indexOf('&+');
  const part = value.slice(colored >= 0 ? colored + 3 : value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}
