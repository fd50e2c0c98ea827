import type { GraphError } from './answers.ts';
import type { InstagramSettings } from './settings.ts';

/** One requested field, with the text in braces after it, as in `children{id,media_type}`. */
export interface AskedField {
  name: string;
  inner: string | null;
}

/** Parses `fields`: each name once, `id` without any. Returns error 100 for an unknown name. */
export function readFields(
  text: string,
  known: readonly string[],
  nodeType: string,
  settings: InstagramSettings,
): AskedField[] | GraphError {
  const asked = [...text.matchAll(/([^,{}]+)(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g)]
    .map(([, name = '', inner]) => ({ name: name.trim(), inner: inner ?? null }))
    .filter(({ name }) => name !== '');
  const unknown = asked.find(
    ({ name }) => !known.includes(name) || settings.withoutFields.includes(name),
  );
  if (unknown) {
    const name = unknown.name.replace(/[^\w.]/g, '');
    const message = `(#100) Tried accessing nonexisting field (${name}) on node type (${nodeType})`;
    return { code: 100, message };
  }
  const names = new Set<string>();
  const fields = asked.filter(({ name }) => !names.has(name) && names.add(name));
  if (fields.length === 0 || (settings.idUnasked && !names.has('id'))) {
    fields.push({ name: 'id', inner: null });
  }
  return fields;
}
