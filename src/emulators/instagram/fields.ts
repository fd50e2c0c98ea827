import type { GraphError } from '../meta/answers.ts';
import type { InstagramSettings } from './settings.ts';

/** One requested field, with what follows it, as in `children{id,media_type}` or `insights.metric(views)`. */
export interface AskedField {
  name: string;
  /** The text in braces. */
  inner: string | null;
  /** The metrics of `insights`, comma-separated. */
  metric: string | null;
}

/** A name, then `.metric(…)`, then braces, which may contain braces. */
const fieldPattern = /([^,{}]+?)(?:\.metric\(([^()]*)\))?(?:\{((?:[^{}]|\{[^{}]*\})*)\})?(?:,|$)/g;

/** Parses `fields`: each name once, `id` without any. Returns error 100 for an unknown name. */
export function readFields(
  text: string,
  known: readonly string[],
  nodeType: string,
  settings: InstagramSettings,
): AskedField[] | GraphError {
  const asked = [...text.matchAll(fieldPattern)]
    .map(([, name = '', metric, inner]) => ({
      name: name.trim(),
      metric: metric ?? null,
      inner: inner ?? null,
    }))
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
    fields.push({ name: 'id', inner: null, metric: null });
  }
  return fields;
}
