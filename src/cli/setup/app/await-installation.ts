import { type Clock, minuteMs } from '../../../clock.ts';
import { isRecord } from '../../../net/assert.ts';
import { connectGitHub, isThrottled } from '../../../net/github.ts';
import type { Http } from '../../../net/http.ts';
import { BilingualError } from '../../bilingual-error.ts';
import { parseRepository } from '../../open-repository.ts';
import type { AppKey } from './app-key.ts';
import { toAppToken } from './app-token.ts';

/** Time for the click, in ms. */
const patienceMs = 15 * minuteMs;
/** Between two questions, in ms. */
const pauseMs = 2_000;

export interface InstallationContext {
  http: Http;
  clock: Clock;
  apiUrl: string;
  signal: AbortSignal;
  /** GitHub's clock minus this machine's, in ms. */
  clockOffsetMs: number;
}

/**
 * Whether the App is installed for its repository. Rejects with `invalid-input` when GitHub does not know the App,
 * and with `secret-not-writable` when the installation lacks the permission.
 * https://docs.github.com/en/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app
 */
export async function isInstalled(key: AppKey, context: InstallationContext): Promise<boolean> {
  const { http, apiUrl, clock, clockOffsetMs } = context;
  const token = toAppToken(key.clientId, key.privateKey, clock.now() + clockOffsetMs);
  const tokenName = "the App's own token";
  const github = connectGitHub({ token, tokenName, apiUrl, http });
  const { owner, name: repo } = parseRepository(key.repository);
  const answer = await github('GET /repos/{owner}/{repo}/installation', { owner, repo });
  if (answer.status === 404) return false;
  if (answer.status === 401) throw unknownApp(key);
  if (answer.status !== 200) throw unclear(answer.status, isThrottled(answer));
  const needed = key.environment === null ? 'secrets' : 'environments';
  const { permissions } = isRecord(answer.data) ? answer.data : {};
  if (isRecord(permissions) && permissions[needed] === 'write') return true;
  throw new BilingualError(
    'secret-not-writable',
    {
      en: `The GitHub App of ${key.page} is installed without the permission ${needed}: write.`,
      de: `Die GitHub App auf ${key.page} ist ohne die Berechtigung ${needed}: write installiert.`,
    },
    {
      en: 'Change its permissions on its settings page at GitHub, and accept the change in the installation.',
      de: 'Ändere ihre Berechtigungen in ihren Einstellungen bei GitHub, und bestätige die Änderung in der Installation.',
    },
  );
}

/** Waits until the App is installed. Rejects with `unavailable` after 15 minutes, else as `isInstalled`. */
export async function awaitInstallation(key: AppKey, context: InstallationContext): Promise<void> {
  const { clock, signal } = context;
  const deadline = clock.now() + patienceMs;
  while (!(await isInstalled(key, context))) {
    if (clock.now() > deadline) throw tooLate(key);
    await clock.sleep(pauseMs, signal);
  }
}

const unknownApp = ({ page }: AppKey) =>
  new BilingualError(
    'invalid-input',
    {
      en: `GitHub does not accept the key of the App of ${page} (HTTP 401): it was deleted, its key was, or this machine's clock is wrong.`,
      de: `GitHub nimmt den Schlüssel der App auf ${page} nicht an (HTTP 401): Die App oder ihr Schlüssel wurde gelöscht, oder die Uhr dieses Rechners geht falsch.`,
    },
    {
      en: 'If the App is gone, delete the file of the key, and start again.',
      de: 'Gibt es die App nicht mehr, lösche die Datei mit dem Schlüssel, und beginne von vorn.',
    },
  );

const unclear = (status: number, throttled: boolean) =>
  new BilingualError(
    throttled ? 'throttled' : status >= 500 ? 'unavailable' : 'unexpected-answer',
    {
      en: `GitHub answered the question for the App's installation with HTTP ${status}.`,
      de: `GitHub hat die Frage nach der Installation der App mit HTTP ${status} beantwortet.`,
    },
    {
      en: 'Run setup again: it goes on from here.',
      de: 'Rufe setup noch einmal auf: Es macht hier weiter.',
    },
  );

const tooLate = ({ page, repository }: AppKey) =>
  new BilingualError(
    'unavailable',
    {
      en: `The GitHub App was not installed for ${repository} within ${patienceMs / minuteMs} minutes.`,
      de: `Die GitHub App wurde nicht innerhalb von ${patienceMs / minuteMs} Minuten für ${repository} installiert.`,
    },
    {
      en: `Install it at ${page}/installations/new, and run setup again: it goes on from here.`,
      de: `Installiere sie unter ${page}/installations/new, und rufe setup noch einmal auf: Es macht hier weiter.`,
    },
  );
