import open from 'open';

/** Resolves with false when the machine has no browser that can be started. */
export async function openBrowser(url: string): Promise<boolean> {
  try {
    const started = await open(url);
    started.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
}
