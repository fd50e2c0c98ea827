/** Reads a decoded part of the path by its name in the route. */
export type PathParts = (name: string) => string;

/**
 * Finds the handler for a request. Routes are written `GET /repos/:owner/:repo`; a named part matches one
 * segment of the path and is percent-decoded, so `%2F` may stand in it. The first match counts.
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
