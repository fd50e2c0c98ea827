import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import type { NewArtifact } from './artifacts.ts';

/** The step `actions/upload-artifact`, by its inputs; `path` without wildcards and exclusions. */
export interface UploadStep {
  name: string;
  /** Files and folders, one a line. */
  path: string;
  includeHiddenFiles?: boolean;
  archive?: boolean;
}

/**
 * Packs files of `workspace` as actions/upload-artifact 7 does; `null` if there is nothing to upload. Written
 * from https://github.com/actions/upload-artifact/blob/main/src/shared/search.ts and the toolkit's `glob` and
 * `artifact`. Throws for more than one file with `archive: false`, as the step fails.
 */
export function packUpload(step: UploadStep, workspace: string): NewArtifact | null {
  const given = step.path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => resolve(workspace, line));
  const searched = withoutDescendants(given);
  const files = searched.flatMap((path) => listFiles(path, step.includeHiddenFiles === true));
  const [first] = files;
  if (first === undefined) return null;
  if (step.archive === false) {
    if (files.length > 1) throw new Error(`archive: false takes one file, not ${files.length}`);
    // The name of the step is not used then.
    const name = basename(first);
    return { name, zip: readFileSync(first), contentType: 'application/octet-stream' };
  }
  const root = toRoot(searched, files);
  const entries = files.map((file) => ({
    name: relative(root, file).replaceAll('\\', '/'),
    bytes: readFileSync(file),
  }));
  return { name: step.name, zip: toZip(entries) };
}

/** A path below another one is not searched by itself, and does not count for the common folder. */
const withoutDescendants = (paths: string[]): string[] =>
  [...new Set(paths)].filter(
    (path) => !paths.some((other) => other !== path && path.startsWith(join(other, sep))),
  );

/** Hidden names are left out at every step down from a searched path, but not above it. */
function listFiles(path: string, hidden: boolean): string[] {
  if (!existsSync(path) || (!hidden && basename(path).startsWith('.'))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name), hidden));
}

/** The folder that entries are relative to. Searched paths count even if nothing was found there. */
function toRoot([only = '', ...others]: string[], files: string[]): string {
  if (others.length === 0) return files[0] === only ? dirname(only) : only;
  const parts = only.split(sep);
  const common = parts.findIndex((part, at) =>
    others.some((other) => other.split(sep)[at] !== part),
  );
  return parts.slice(0, common).join(sep) || sep;
}

/** Bit 3: sizes and checksum follow the data; bit 11: names are UTF-8. */
const flags = 0x0808;
const deflated = 8;

/** A ZIP archive as a stream writes it: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function toZip(entries: { name: string; bytes: Uint8Array }[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const sums = numbers([4, crc32(bytes)], [4, packed.length], [4, bytes.length]);
    const nothing = numbers([4, 0], [4, 0], [4, 0]);
    const kind = numbers([2, 20], [2, flags], [2, deflated], [2, 0], [2, 0]);
    const text = Buffer.from(name);
    const lengths = numbers([2, text.length], [2, 0]);
    const before = Buffer.concat([signature(3, 4), kind, nothing, lengths, text]);
    const after = Buffer.concat([signature(7, 8), sums]);
    // Made on Unix; no comment, disk 0, no internal attributes, a regular file that everybody may read.
    const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0o100644 * 65_536], [4, offset]);
    directory.push(signature(1, 2), numbers([2, 0x0314]), kind, sums, lengths, rest, text);
    parts.push(before, packed, after);
    offset += before.length + packed.length + after.length;
  }
  const index = Buffer.concat(directory);
  const counts = numbers([4, 0], [2, entries.length], [2, entries.length]);
  const end = numbers([4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...parts, index, signature(5, 6), counts, end]);
}

const signature = (one: number, two: number): Buffer => Buffer.from([0x50, 0x4b, one, two]);

/** Little-endian unsigned numbers, each given with its width in bytes. */
function numbers(...given: [width: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    given.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
