import { existsSync } from 'node:fs';

/**
 * Runs at the end of the job, also after a failed or cancelled step: saves the renewed tokens that main
 * could not save. Usually there are none, and then nothing else is loaded.
 */
export async function post(): Promise<void> {
  // The runner passes what main saved as the state `journal` in this variable.
  const file = process.env.STATE_journal;
  if (!file || !existsSync(file)) return;
  const { saveJournal } = await import('./save-journal.ts');
  await saveJournal(file);
}
