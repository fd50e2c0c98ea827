import { randomInt } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EnvFile } from '../../credentials/env-file.ts';
import type { Platform } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import { adaptExample } from './adapt-example.ts';
import { clientIdVariable, keySecret } from './app/store-app.ts';
import type { Writer } from './choose-writer.ts';
import { createFile } from './create-file.ts';
import { byOption, type Dialogue } from './dialogue.ts';
import { findAction } from './find-action.ts';
import { findGitFolder } from './git-folder.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import { toSecretFile } from './put-values.ts';
import { findRecipes, type Recipe, readExample, recipes } from './recipes.ts';
import type { SetupOptions } from './setup-options.ts';
import { toWorkflow, withPlainText } from './workflow.ts';

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
  if (exists) await assertNotReusable(file);
  if (exists && !options.force)
    await dialogue.permit({
      question: {
        en: `${file} is there already. Replace it?`,
        de: `${file} gibt es schon. Ersetzen?`,
      },
      answeredBy: byOption('--force'),
    });
  const recipe = await chooseRecipe(options, dialogue);
  const workflow = {
    minute: randomInt(3, 58),
    hour: 3,
    action: await findAction(options.action, dialogue),
    secretName: options.secretName,
    environment: secret?.environment ?? options.environment,
    writer: writer?.kind === 'token' ? writer.secretName : writer && 'app',
    audience: options.audience || (await wantsAudience(chosen, dialogue)),
  };
  const repository = secret?.repository ?? null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const text =
    recipe.example === null
      ? toWorkflow(workflow)
      : adaptExample(readExample(recipe), { ...workflow, repository, timeZone });
  return {
    file,
    write: async (saved) => {
      const isPlain = secret === null && !hasSecrets;
      const written = isPlain ? withPlainText(text, toSecretFile(saved).text) : text;
      await createFile(file, written, { mode: 0o644, replace: exists });
      dialogue.info({
        en: `Written: ${file}. Commit and push it.`,
        de: `Geschrieben: ${file}. Committe und pushe sie.`,
      });
      if (recipe.before !== null) dialogue.info(recipe.before);
      if (writer) tellWriter(writer, dialogue);
    },
  };
}

/** In its own clone, the usual place holds the action's reusable workflow, which others call. */
async function assertNotReusable(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!/^ +workflow_call:/m.test(text)) return;
  throw new BilingualError(
    'invalid-input',
    {
      en: `${file} is a reusable workflow, which other workflows call, and is never overwritten.`,
      de: `${file} ist ein wiederverwendbarer Workflow, den andere aufrufen; er wird nie überschrieben.`,
    },
    {
      en: 'Start setup in the repository that the runs should be in, or name another file by --workflow.',
      de: 'Starte setup in dem Repository, in dem die Läufe stattfinden sollen, oder nenne mit --workflow eine andere Datei.',
    },
  );
}

const isWanted = async (dialogue: Dialogue): Promise<boolean> =>
  dialogue.mayAsk &&
  (await dialogue.confirm({
    question: {
      en: `Write the workflow file ${usualPlace} as well?`,
      de: `Auch die Workflow-Datei ${usualPlace} schreiben?`,
    },
    initial: true,
    answeredBy: byOption('--workflow'),
  }));

async function chooseRecipe(
  { recipe }: Pick<SetupOptions, 'recipe'>,
  dialogue: Dialogue,
): Promise<Recipe> {
  const all = recipe === null ? findRecipes() : recipes;
  const initial = recipe ?? 'artifact';
  const id =
    recipe === null && dialogue.mayAsk
      ? await dialogue.choose({
          question: {
            en: 'What should the workflow do with the numbers?',
            de: 'Was soll der Workflow mit den Zahlen machen?',
          },
          choices: all.map(({ id: value, label, hint }) => ({ value, label, hint })),
          initial,
          answeredBy: byOption('--recipe'),
        })
      : initial;
  const [usual] = recipes;
  const found = all.find((one) => one.id === id) ?? usual;
  if (!found) throw new Error('There is no recipe.');
  return found;
}

/** Off by default, because the platforms show these numbers to the account's owner alone. */
const wantsAudience = async (chosen: readonly Platform[], dialogue: Dialogue): Promise<boolean> =>
  dialogue.mayAsk &&
  chosen.some(({ fetchAudience }) => fetchAudience) &&
  (await dialogue.confirm({
    question: {
      en: 'Ask once a week who follows the accounts (age, gender, countries, cities)? The numbers become public wherever you publish the database, stats.json or the page.',
      de: 'Einmal in der Woche abfragen, wer den Konten folgt (Alter, Geschlecht, Länder, Städte)? Diese Zahlen werden öffentlich, wo immer du Datenbank, stats.json oder Seite veröffentlichst.',
    },
    initial: false,
    answeredBy: byOption('--audience'),
  }));

/** By default the usual place in the git repository; outside of one, in the current folder. */
async function toPath(given: string | true | null): Promise<string> {
  if (typeof given === 'string') return resolve(given);
  return join((await findGitFolder('.')) ?? resolve('.'), usualPlace);
}

/** What is left to do by hand. */
function tellWriter(writer: Writer, dialogue: Dialogue): void {
  if (writer.kind === 'app')
    dialogue.info({
      en: `The workflow writes renewed tokens back as a GitHub App: store its client id as the variable ${clientIdVariable} and a private key of it as the secret ${keySecret}. setup --secret makes and stores one with --app.`,
      de: `Der Workflow schreibt erneuerte Tokens als GitHub App zurück: Hinterlege ihre Client-ID als Variable ${clientIdVariable} und einen privaten Schlüssel als Secret ${keySecret}. Mit --app legt setup --secret eine an und hinterlegt beides.`,
    });
  if (writer.kind === 'token')
    dialogue.info({
      en: `The workflow writes renewed tokens back with the secret ${writer.secretName}: store a fine-grained token in it that may write secrets.`,
      de: `Der Workflow schreibt erneuerte Tokens mit dem Secret ${writer.secretName} zurück: Hinterlege darin ein Fine-grained Token, das Secrets schreiben darf.`,
    });
}
