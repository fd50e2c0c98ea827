import { randomInt } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EnvFile } from '../../credentials/env-file.ts';
import type { Platform } from '../../platforms/platform.ts';
import { clientIdVariable, keySecret } from './app/store-app.ts';
import type { Writer } from './choose-writer.ts';
import { createFile } from './create-file.ts';
import type { Dialogue } from './dialogue.ts';
import { findAction } from './find-action.ts';
import { findGitFolder } from './git-folder.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import { toSecretFile } from './put-values.ts';
import type { SetupOptions } from './setup-options.ts';
import { toWorkflow } from './workflow.ts';

const usualPlace = '.github/workflows/social-stats.yml';

/**
 * Prepares the workflow file and asks the person whether to replace it; `null` when none is to be written. Without
 * secret values (`hasSecrets`) and without a secret, the text of `.env.social` goes into the workflow itself.
 */
export async function prepareWorkflow(
  options: SetupOptions,
  chosen: readonly Platform[],
  secret: PreparedSecret | null,
  {
    dialogue,
    writer,
    hasSecrets,
  }: { dialogue: Dialogue; writer: Writer | null; hasSecrets: boolean },
): Promise<{ file: string; write(saved: EnvFile): Promise<void> } | null> {
  const isAsked = secret !== null || !hasSecrets;
  if (options.workflow === null && !(isAsked && (await isWanted(dialogue)))) return null;
  const file = await toPath(options.workflow);
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists && !options.force)
    await dialogue.permit({
      question: `${file} is there already. Write it anew?`,
      answeredBy: 'the option --force',
    });
  const isPlain = secret === null && !hasSecrets;
  const settings = {
    minute: randomInt(3, 58),
    hour: 3,
    action: await findAction(options.action, dialogue),
    secretName: options.secretName,
    environment: secret?.environment ?? options.environment,
    writer: writer?.kind === 'token' ? writer.secretName : writer && 'app',
    audience: options.audience || (await wantsAudience(chosen, dialogue)),
  };
  return {
    file,
    write: async (saved) => {
      const plainText = isPlain ? toSecretFile(saved).text : null;
      const text = toWorkflow({ ...settings, plainText });
      await createFile(file, text, { mode: 0o644, replace: exists });
      dialogue.info(`Written: ${file}. Commit and push it.`);
      if (writer) tellWriter(writer, dialogue);
    },
  };
}

const isWanted = async (dialogue: Dialogue): Promise<boolean> =>
  dialogue.mayAsk &&
  (await dialogue.confirm({
    question: `Write the workflow file ${usualPlace} as well?`,
    initial: true,
    answeredBy: 'the option --workflow',
  }));

/** Off by default, because the platforms show these numbers to the account's owner alone. */
const wantsAudience = async (chosen: readonly Platform[], dialogue: Dialogue): Promise<boolean> =>
  dialogue.mayAsk &&
  chosen.some(({ fetchAudience }) => fetchAudience) &&
  (await dialogue.confirm({
    question:
      'Ask once a week who follows the accounts (age, gender, countries, cities)? The numbers become public wherever you publish the database or stats.json.',
    initial: false,
    answeredBy: 'the option --audience',
  }));

/** By default the usual place in the git repository; outside of one, in the current folder. */
async function toPath(given: string | true | null): Promise<string> {
  if (typeof given === 'string') return resolve(given);
  return join((await findGitFolder('.')) ?? resolve('.'), usualPlace);
}

/** What is left to do by hand. */
function tellWriter(writer: Writer, dialogue: Dialogue): void {
  if (writer.kind === 'app')
    dialogue.info(
      `The workflow writes renewed tokens back as a GitHub App: store its client id as the variable ${clientIdVariable} and a private key of it as the secret ${keySecret}. setup --secret makes and stores one with --app.`,
    );
  if (writer.kind === 'token')
    dialogue.info(
      `The workflow writes renewed tokens back with the secret ${writer.secretName}: store a fine-grained token in it that may write secrets.`,
    );
}
