import open from 'open';

/** Opens the person's browser; `false` when this machine has none that could be started. */
export async function openBrowser(url: string): Promise<boolean> {
  try {
    const started = await open(url);
    started.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
}
