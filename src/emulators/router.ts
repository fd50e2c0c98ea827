/** Returns a named part of the path, percent-decoded; `''` when the route has no part of that name. */
export type PathParts = (name: string) => string;

/**
 * Returns a function that finds the handler for a request, or `null`. Routes are written
 * `GET /repos/:owner/:repo`. A named part matches one path segment and is decoded after the path is split, so
 * it may contain `%2F`. The first matching route wins.
 */
export function createRouter<Handler>(
  routes: Record<string, Handler>,
): (method: string, path: string) => { handler: Handler; parts: PathParts } | null {
  const compiled = Object.entries(routes).map(([route, handler]) => {
    const space = route.indexOf(' ');
    return {
      method: route.slice(0, space),
      segments: route.slice(space + 1).split('/'),
      handler,
    };
  });
  return (method, path) => {
    const segments = path.split('/');
    for (const route of compiled) {
      if (route.method !== method) continue;
      const found = matchSegments(route.segments, segments);
      if (found) return { handler: route.handler, parts: (name) => found.get(name) ?? '' };
    }
    return null;
  };
}

function matchSegments(wanted: string[], given: string[]): Map<string, string> | null {
  if (wanted.length !== given.length) return null;
  const parts = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    if (!segment.startsWith(':')) {
      if (segment !== text) return null;
      continue;
    }
    const decoded = decode(text);
    if (!decoded) return null;
    parts.set(segment.slice(1), decoded);
  }
  return parts;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
