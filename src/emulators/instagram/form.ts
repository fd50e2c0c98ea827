import type { RecordedRequest } from '../server.ts';

/** The fields of a form, sent URL-encoded or as multipart; `null` for any other type of body. */
export function readForm({ headers, body }: RecordedRequest): Map<string, string> | null {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const kind = type.trim().toLowerCase();
  if (kind === 'application/x-www-form-urlencoded') return new Map(new URLSearchParams(body));
  if (kind !== 'multipart/form-data') return null;
  const boundary = /boundary="?([^"]+)"?/.exec(parameters.join(';'))?.[1];
  if (!boundary) return null;
  const form = new Map<string, string>();
  for (const part of body.split(`--${boundary}`)) {
    const found = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(part);
    const name = /\bname="([^"]*)"/.exec(found?.[1] ?? '')?.[1];
    if (name !== undefined) form.set(name, found?.[2] ?? '');
  }
  return form;
}
