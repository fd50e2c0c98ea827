let loading = 0;

/**
 * Imports a module while nothing else is to be done, with all its functions compiled. V8 would compile each on its
 * first call, when an answer has come and the time counts. A V8 without this flag says so on standard error, and goes
 * on.
 */
export async function loadAhead<T>(load: () => Promise<T>): Promise<T> {
  const { setFlagsFromString } = await import('node:v8');
  if (loading === 0) setFlagsFromString('--no-lazy');
  loading += 1;
  try {
    return await load();
  } finally {
    loading -= 1;
    if (loading === 0) setFlagsFromString('--lazy');
  }
}
