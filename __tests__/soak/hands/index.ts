import type { Kind } from '../plan.ts';
import { editSecret } from './edit-secret.ts';
import { evening } from './evening.ts';
import { fetchLocally } from './fetch-locally.ts';
import type { Hand } from './hand.ts';
import { keepCopy } from './keep-copy.ts';
import { pasteOldText } from './paste-old-text.ts';
import { recoverLocally } from './recover-locally.ts';
import { renameSecret } from './rename-secret.ts';
import { runAgain } from './run-again.ts';
import { runWorkflow } from './run-workflow.ts';
import { setUpLocally } from './set-up-locally.ts';
import { addAccount, signInAgain } from './sign-in.ts';

/** Everybody who has a hand on the secret. */
export const hands: Record<Kind, Hand> = {
  'daily run': runWorkflow,
  evening,
  'extra run': runWorkflow,
  'run again': runAgain,
  'edit the secret': editSecret,
  'paste an old text': pasteOldText,
  'add an account': addAccount,
  'sign in': signInAgain,
  'rename the secret': renameSecret,
  'keep a copy': keepCopy,
  fetch: fetchLocally,
  setup: setUpLocally,
  recover: recoverLocally,
};
