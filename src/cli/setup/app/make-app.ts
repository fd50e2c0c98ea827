import { randomInt } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { type SecretPlace, toSecretPlace } from '../../../credentials/secret-place.ts';
import { StatsError } from '../../../errors.ts';
import { readGitHubAddress, readServerAddress } from '../../../net/addresses.ts';
import { connectGitHub, type GitHub } from '../../../net/github.ts';
import type { Http } from '../../../net/http.ts';
import { BilingualError } from '../../bilingual-error.ts';
import { translateError } from '../../describe-error.ts';
import { tokenName } from '../../open-repository.ts';
import type { Dialogue } from '../dialogue.ts';
import { openBrowser } from '../open-browser.ts';
import type { PreparedSecret } from '../prepare-secret.ts';
import type { SetupOptions } from '../setup-options.ts';
import { type AppKey, readKey, removeKey, saveKey, toKeyFile } from './app-key.ts';
import { openAppPage } from './app-page.ts';
import { awaitInstallation, type InstallationContext, isInstalled } from './await-installation.ts';
import { exchangeManifestCode } from './exchange-manifest-code.ts';
import { clientIdVariable, hasApp, keySecret, storeApp } from './store-app.ts';

export interface AppSubject {
  secret: PreparedSecret;
  options: Pick<SetupOptions, 'port' | 'browser' | 'language'>;
  dialogue: Dialogue;
  http: Http;
  clock: Clock;
  signal: AbortSignal;
  /** Path of `.env.social`, beside which the key is kept until it is stored. */
  envFile: string;
}

/**
 * Looks at what is there: an App that is stored already, or the key of an earlier attempt. Resolves with what makes
 * the App: a function that waits until it is installed, and stores its client id and key where the secret is; with
 * `null` when none is needed. Rejects with `secret-not-writable` when the token may not keep variables.
 */
export async function prepareApp(subject: AppSubject): Promise<(() => Promise<void>) | null> {
  const { secret, dialogue, http, envFile } = subject;
  const apiUrl = readGitHubAddress(process.env);
  const github = connectGitHub({ token: secret.token, tokenName, apiUrl, http });
  const place = toSecretPlace(secret.opened, secret.environment, tokenName);
  const file = toKeyFile(envFile);
  const begun = await readKey(file);
  const isStored = await hasApp(github, place);
  if (begun) assertSamePlace(begun, secret, file);
  if (begun || !isStored) return () => makeApp(subject, { begun, github, place, file });
  dialogue.info({
    en: `The GitHub App of ${place.name} is stored already (${clientIdVariable}).`,
    de: `Die GitHub App von ${secret.repository} ist schon hinterlegt (${clientIdVariable}).`,
  });
  return null;
}

async function makeApp(
  subject: AppSubject,
  {
    begun,
    github,
    place,
    file,
  }: { begun: AppKey | null; github: GitHub; place: SecretPlace; file: string },
): Promise<void> {
  const { secret, dialogue, http, clock, signal } = subject;
  const apiUrl = readGitHubAddress(process.env);
  const context: InstallationContext = {
    http,
    clock,
    apiUrl,
    signal,
    clockOffsetMs: secret.clockOffsetMs,
  };
  try {
    const key = begun
      ? await resume(begun, subject, context)
      : await create(subject, context, file);
    await awaitInstallation(key, context);
    dialogue.info({
      en: `The GitHub App is installed for ${secret.repository}.`,
      de: `Die GitHub App ist für ${secret.repository} installiert.`,
    });
    await secret.createEnvironment();
    await storeApp(key, github, place);
  } catch (error) {
    throw (await readKey(file).catch(() => null)) === null ? error : kept(error, file);
  }
  await removeKey(file);
  dialogue.info({
    en: `Written: ${clientIdVariable} and ${keySecret} of ${place.name}`,
    de: `Geschrieben: ${clientIdVariable} und ${keySecret} in ${secret.repository}`,
  });
}

/** The App exists; what is left is perhaps its installation. */
async function resume(
  key: AppKey,
  { dialogue, options }: AppSubject,
  context: InstallationContext,
): Promise<AppKey> {
  dialogue.info({
    en: `Going on with the GitHub App that an earlier setup made: ${key.page}`,
    de: `Weiter mit der GitHub App, die ein früheres setup angelegt hat: ${key.page}`,
  });
  if (await isInstalled(key, context)) return key;
  const page = `${key.page}/installations/new`;
  const opened = options.browser && (await openBrowser(page));
  dialogue.info(
    opened
      ? {
          en: 'The browser was opened: press Install there. Or open:',
          de: 'Der Browser wurde geöffnet: Klicke dort auf „Install“. Oder öffne:',
        }
      : { en: 'Press Install on this page:', de: 'Klicke auf dieser Seite auf „Install“:' },
  );
  dialogue.showAddress(page);
  return key;
}

/** Opens the page with the manifest, and waits for the code that GitHub sends the browser back with. */
async function create(
  { secret, dialogue, options }: AppSubject,
  { http, apiUrl, signal }: InstallationContext,
  file: string,
): Promise<AppKey> {
  const serverUrl = readServerAddress(process.env);
  const { repository, environment, owner } = secret;
  const base = owner.isOrganization ? `/organizations/${owner.login}` : '';
  const made: AppKey[] = [];
  const page = await openAppPage({
    port: options.port,
    language: options.language ?? 'en',
    target: `${serverUrl}${base}/settings/apps/new`,
    toManifest: (redirectUrl) => ({
      name: `social-stats-${randomLetters(6)}`,
      url: `${serverUrl}/${repository}`,
      redirect_url: redirectUrl,
      public: false,
      default_permissions: environment === null ? { secrets: 'write' } : { environments: 'write' },
      default_events: [],
    }),
    onCode: async (code) => {
      const app = await exchangeManifestCode(code, { http, apiUrl, serverUrl });
      const key = { repository, environment, ...app };
      // Before anything else: no other answer of GitHub holds the key.
      await saveKey(file, key);
      made.push(key);
      return toInstallPage(key, secret.opened.id);
    },
  });
  try {
    const opened = options.browser && (await openBrowser(page.address));
    dialogue.info(
      opened
        ? {
            en: 'The browser was opened: press "Create GitHub App" there, then "Install". If it did not come up, open:',
            de: 'Der Browser wurde geöffnet: Klicke dort auf „Create GitHub App“, dann auf „Install“. Falls er nicht erschienen ist, öffne:',
          }
        : {
            en: 'Open this address in a browser on this machine; press "Create GitHub App" there, then "Install":',
            de: 'Öffne diese Adresse in einem Browser auf diesem Rechner; klicke dort auf „Create GitHub App“, dann auf „Install“:',
          },
    );
    dialogue.showAddress(page.address);
    await Promise.race([page.finished, rejectOn(signal)]);
  } finally {
    await page.close();
  }
  const [key] = made;
  if (!key) throw new Error('GitHub sent a code, and no App was made.');
  dialogue.info({
    en: `The GitHub App ${key.page} is made. Its key is in ${file} until it is stored.`,
    de: `Die GitHub App ${key.page} ist angelegt. Ihr Schlüssel liegt in ${file}, bis er hinterlegt ist.`,
  });
  dialogue.info({
    en: `Press Install now. If the page was not found: ${key.page}/installations/new`,
    de: `Klicke jetzt auf „Install“. Falls die Seite nicht gefunden wurde: ${key.page}/installations/new`,
  });
  return key;
}

/** Account and repository are selected there already. The plain page would do as well. */
function toInstallPage({ page, ownerId }: AppKey, repositoryId: string): string {
  if (!ownerId) return `${page}/installations/new`;
  const query = new URLSearchParams({ target_id: ownerId, 'repository_ids[]': repositoryId });
  return `${page}/installations/new/permissions?${query}`;
}

const randomLetters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');

const rejectOn = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

function assertSamePlace(key: AppKey, secret: PreparedSecret, file: string): void {
  const isSame =
    key.repository.toLowerCase() === secret.repository.toLowerCase() &&
    key.environment === secret.environment;
  if (isSame) return;
  const where = key.environment ? `the environment ${key.environment} of ` : '';
  throw new BilingualError(
    'invalid-input',
    {
      en: `${file} holds the key of a GitHub App that was made for ${where}${key.repository} and is not stored yet.`,
      de: `${file} enthält den Schlüssel einer GitHub App, die für ${key.repository} angelegt und noch nicht hinterlegt wurde.`,
    },
    {
      en: `Run setup for that repository once more, or delete the App at ${key.page} and the file.`,
      de: `Rufe setup noch einmal für dieses Repository auf, oder lösche die App auf ${key.page} und die Datei.`,
    },
  );
}

/** The same error, with where the key is and how to go on. */
function kept(error: unknown, file: string): unknown {
  if (!(error instanceof StatsError)) return error;
  const { message, hint } = translateError(error);
  return new BilingualError(
    error.code,
    {
      en: `${message.en} The App's key is in ${file}.`,
      de: `${message.de} Der Schlüssel der App liegt in ${file}.`,
    },
    {
      en: `${hint.en} Then run the same setup again: it goes on with this App and makes no second one.`,
      de: `${hint.de} Rufe danach dasselbe setup noch einmal auf: Es macht mit dieser App weiter und legt keine zweite an.`,
    },
    { cause: error },
  );
}
