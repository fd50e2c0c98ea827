import { closeConnection } from './connection.ts';
import { removePrivateFolder } from './private-folder.ts';

/** Closes the connection of a step, if it is open, and deletes the folder with its key. */
export async function cleanUp(folder: string): Promise<void> {
  await closeConnection(folder);
  removePrivateFolder(folder);
}
