import { existsSync } from 'node:fs';

/**
 * Runs at the end of the job, also after a failed or cancelled step: takes away the key and ends the connection,
 * if main could not. On most days it has, and nothing more is loaded.
 */
export async function deployPost(): Promise<void> {
  // As the runner hands over what main saved as its state `folder`.
  const folder = process.env.STATE_folder;
  if (!folder || !existsSync(folder)) return;
  const { closeConnection } = await import('./connection.ts');
  const { removePrivateFolder } = await import('./private-folder.ts');
  const { fail } = await import('../runner/fail.ts');
  try {
    await closeConnection(folder);
    removePrivateFolder(folder);
  } catch (error) {
    fail(error);
  }
}
