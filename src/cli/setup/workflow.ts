import { defaultSecretName } from '../../platforms/index.ts';

/** How a step names this action. */
export const actionPattern = /^[\w.-]+\/[\w./-]+@[\w./-]+$/;

export interface WorkflowOptions {
  /** Minute and hour of the daily run, in UTC. */
  minute: number;
  hour: number;
  /** This action, as the step names it: `owner/name@ref`. */
  action: string;
  secretName: string;
  environment: string | null;
  /** `app`: a GitHub App; else the name of a secret that holds a token; `null`: no token is ever renewed. */
  writer: string | null;
  /** Whether to ask for who follows the accounts. */
  audience: boolean;
}

/** Pinned by commit, because a tag can be moved. */
const pins = {
  app: 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
  upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
};

/** Returns the YAML of a workflow that runs the action once a day. */
export function toWorkflow(options: WorkflowOptions): string {
  const { minute, hour, action, secretName, environment, writer, audience } = options;
  const permission = environment === null ? 'secrets' : 'environments';
  const inputs = [
    `env-social: \${{ secrets.${secretName} }}`,
    ...(writer === null ? [] : [`secrets-token: ${toToken(writer)}`]),
    ...(secretName === defaultSecretName ? [] : [`secret-name: ${secretName}`]),
    ...(environment === null ? [] : [`secret-environment: ${quote(environment)}`]),
    ...(audience ? ['audience: true'] : []),
    '# A runner starts empty: this fetches the database from the artifact of the previous run.',
    'history-artifact: social-stats',
  ];
  const app = `      - uses: ${pins.app}
        id: app
        with:
          client-id: \${{ vars.STATS_APP_CLIENT_ID }}
          private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}
          permission-${permission}: write

`;
  return `name: Social stats
on:
  schedule:
    - cron: "${minute} ${hour} * * *" # UTC; at the full hour GitHub is busy, and runs start late
  workflow_dispatch:

permissions:
  actions: read

# Refresh tokens work once: two runs must never hold the same copy of the secret.
concurrency:
  group: social-stats
  cancel-in-progress: false

jobs:
  stats:
    runs-on: ubuntu-latest
    timeout-minutes: 5
${environment === null ? '' : `    environment: ${quote(environment)}\n`}    steps:
${writer === 'app' ? app : ''}      - uses: ${action}
        id: stats
        with:
${inputs.map((line) => `          ${line}\n`).join('')}
      # Also if one of several accounts failed: the artifact has the numbers of the others.
      - uses: ${pins.upload}
        if: \${{ !cancelled() && steps.stats.outputs.database }}
        with:
          name: social-stats
          overwrite: true
          path: |
            \${{ steps.stats.outputs.database }}
            \${{ steps.stats.outputs.output-directory }}
          if-no-files-found: ignore
          retention-days: 90
`;
}

const toToken = (writer: string): string =>
  `\${{ ${writer === 'app' ? 'steps.app.outputs.token' : `secrets.${writer}`} }}`;

/** A JSON string is valid YAML: https://yaml.org/spec/1.2.2/ */
export const quote = (text: string): string =>
  /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);

/**
 * Returns the workflow with the text of `.env.social` in place of the secret, for a text without any secret value. It
 * becomes a block: https://yaml.org/spec/1.2.2/#812-literal-style
 */
export function withPlainText(workflow: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return workflow
    .replace(/^ +secret-(name|environment): .*\n/gm, '')
    .replace(
      /^# Refresh tokens work once: .*$/m,
      '# If two runs overlapped, the later upload would lose what the other one has stored.',
    )
    .replace(/^( +)env-social: \$\{\{ secrets\.\w+ \}\}$/gm, (_, indent: string) =>
      [
        '# These accounts need no token and no key, so this is no secret.',
        'env-social: |',
        ...lines.map((line) => `  ${line}`),
      ]
        .map((line) => `${indent}${line}`)
        .join('\n'),
    );
}
