import { existsSync } from 'node:fs';

/**
 * Runs at the end of the job, also after a failed or cancelled step: saves the renewed tokens that main
 * could not save. On most days there are none, and nothing more is loaded.
 */
export async function post(): Promise<void> {
  // As the runner hands over what main saved as its state `journal`.
  const file = process.env.STATE_journal;
  if (!file || !existsSync(file)) return;
  const { saveJournal } = await import('./save-journal.ts');
  await saveJournal(file);
}
