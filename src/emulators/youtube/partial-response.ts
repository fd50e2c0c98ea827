/** The names to keep, each with what to keep inside it; an empty map keeps everything. */
export type Selection = Map<string, Selection>;

/**
 * Parses the parameter `fields`, such as `kind,items(id,statistics/viewCount)`; `*` is any name. Returns
 * `null` when it is malformed. https://developers.google.com/youtube/v3/getting-started#partial
 */
export function readSelection(text: string): Selection | null {
  const tokens = text.replace(/\s/g, '').match(/[\w*]+|./g) ?? [];
  let at = 0;
  const selection = readList();
  return selection && at === tokens.length ? selection : null;

  function readList(): Selection | null {
    const names: Selection = new Map();
    for (;;) {
      const path = readPath(names);
      if (!path) return null;
      if (tokens[at] !== ',') return names;
      at += 1;
    }
  }

  function readPath(into: Selection): boolean {
    let current = into;
    for (;;) {
      const name = tokens[at] ?? '';
      if (!/^[\w*]+$/.test(name)) return false;
      at += 1;
      const inner: Selection = current.get(name) ?? new Map();
      current.set(name, inner);
      current = inner;
      if (tokens[at] !== '/') break;
      at += 1;
    }
    if (tokens[at] !== '(') return true;
    at += 1;
    const inside = readList();
    if (!inside || tokens[at] !== ')') return false;
    at += 1;
    for (const [name, inner] of inside) current.set(name, inner);
    return true;
  }
}

/** Returns the selected part of a JSON value; of a list, the selected part of each item. */
export function select(value: unknown, selection: Selection): unknown {
  if (selection.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => select(one, selection));
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const wanted = selection.get(name) ?? selection.get('*');
    if (wanted) kept[name] = select(inner, wanted);
  }
  return kept;
}

/** Returns the first selected name that a value of this shape does not have; `null` when it has all. */
export function findUnknownName(shape: unknown, selection: Selection): string | null {
  const one: unknown = Array.isArray(shape) ? shape[0] : shape;
  for (const [name, inner] of selection) {
    if (name === '*') continue;
    if (typeof one !== 'object' || one === null || !(name in one)) return name;
    const unknown = findUnknownName(Reflect.get(one, name), inner);
    if (unknown) return unknown;
  }
  return null;
}
