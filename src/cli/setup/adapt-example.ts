import { defaultSecretName } from '../../platforms/index.ts';
import { quote, type WorkflowOptions } from './workflow.ts';

/** The owner that stands in the examples for that of the action. */
const shownAction = 'org/tiktok-stats-action';

/**
 * Returns an example of `examples/` for this repository: with the action's own name, another minute, and the secret,
 * its place and its writer as they are set up. Everything else, comments included, stays.
 */
export function adaptExample(
  example: string,
  options: WorkflowOptions & { repository: string | null; timeZone: string },
): string {
  const { minute, hour, action, secretName, environment, writer, audience } = options;
  const [name = '', ref = ''] = action.split('@');
  const lines = [
    ...(secretName === defaultSecretName ? [] : [`secret-name: ${secretName}`]),
    ...(environment === null ? [] : [`secret-environment: ${quote(environment)}`]),
    ...(audience ? ['audience: true'] : []),
  ];
  const own = lines.map((line) => `\n          ${line}`).join('');
  const text = example
    .replace(/cron: "\d+ \d+ \* \* \*"/, `cron: "${minute} ${hour} * * *"`)
    // The note about secrets of an environment is carried out here, or not needed.
    .replace(/^ +# For a secret of an environment:[^\n]*\n(?: +#[^\n]*\n)*/m, '')
    .replaceAll(
      new RegExp(`${shownAction}((?:/[\\w-]+)?)@v1`, 'g'),
      (_, part: string) => `${name}${part}@${ref}`,
    )
    .replace(`secrets.${defaultSecretName}`, `secrets.${secretName}`)
    .replace(/(\n +env-social: [^\n]*(?:\n +secrets-token: [^\n]*)?)/, `$1${own}`);
  return toPageInputs(toWriter(toPlace(text, environment), writer), options);
}

/** Lets the job of the action run in the environment. */
function toPlace(text: string, environment: string | null): string {
  if (environment === null) return text;
  return text
    .replace(/(\n {4}timeout-minutes: \d+\n)/, `$1    environment: ${quote(environment)}\n`)
    .replace('permission-secrets: write', 'permission-environments: write');
}

/** Takes the step of the App out, or the input for its token. */
function toWriter(text: string, writer: string | null): string {
  if (writer === 'app') return text;
  const without = text.replace(
    / {6}- uses: actions\/create-github-app-token@[^\n]*\n(?: {8}[^\n]*\n)*\n?/,
    '',
  );
  const token = writer === null ? '' : `\n          secrets-token: \${{ secrets.${writer} }}`;
  return without.replace(/\n +secrets-token: [^\n]*/, token);
}

/** The address of the page follows from the repository, the zone is this machine's; a contact is not made up. */
function toPageInputs(
  text: string,
  { repository, timeZone }: { repository: string | null; timeZone: string },
): string {
  const [owner = '', name = ''] = (repository ?? '').toLowerCase().split('/');
  const site = name === `${owner}.github.io` ? '' : `${name}/`;
  const withoutContact = text.replace(/\n +contact: hello@example\.org/, '');
  return repository === null
    ? withoutContact.replace(/\n +page-url: [^\n]*/, '').replace(/(time-zone: ).*/, `$1${timeZone}`)
    : withoutContact
        .replace(
          /(page-url: )https:\/\/you\.github\.io\/your-site\//,
          `$1https://${owner}.github.io/${site}`,
        )
        .replace(/(time-zone: ).*/, `$1${timeZone}`);
}
