import { existsSync } from 'node:fs';

/**
 * Entry point of `post`, which runs at the end of the job, also after a failed or cancelled step. Deletes the
 * key and closes the connection if main could not. Usually main did, so other modules are loaded only when
 * needed.
 */
export async function deployPost(): Promise<void> {
  // The runner passes the state `folder`, which main saved, in this variable.
  const folder = process.env.STATE_folder;
  if (!folder || !existsSync(folder)) return;
  const { cleanUp } = await import('./clean-up.ts');
  const { fail } = await import('../runner/fail.ts');
  try {
    await cleanUp(folder);
  } catch (error) {
    fail(error);
  }
}
