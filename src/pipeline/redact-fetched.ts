import { everySecret, secretValues } from '../credentials/accounts.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import { createErrorRedactor, createRedactor, type Redact } from '../credentials/redactor.ts';
import type { StatsError } from '../errors.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Fetched } from './fetch-account.ts';
import { redactSnapshot } from './redact-snapshot.ts';

export interface RedactedRun {
  fetched: Fetched[];
  /** At most one for each account; they name the fields, and never the value. */
  warnings: string[];
  /** For other texts of the run. */
  redact: Redact;
  /** For the errors of the run; an error that an account shares stays shared. */
  redactError(error: StatsError): StatsError;
}

/**
 * Takes every secret value of the run, old or renewed, out of what the accounts' answers and errors say. What
 * a run publishes is made from this. The values in the accounts stay as they are. `env` is the text as the run
 * read it, `secrets` further secret values.
 */
export function redactFetched(
  fetched: readonly Fetched[],
  env: EnvFile,
  { platforms, secrets }: { platforms: readonly Platform[]; secrets: readonly string[] },
): RedactedRun {
  const renewed = fetched.flatMap(({ account }) => secretValues(account));
  const redact = createRedactor([...everySecret(env.values, platforms), ...secrets, ...renewed]);
  const redactError = createErrorRedactor(redact);
  // One search in all texts together: in almost every run, nothing is to be taken out.
  const texts = fetched.flatMap(toTexts).join('\n');
  if (redact(texts) === texts) return { fetched: [...fetched], warnings: [], redact, redactError };

  const warnings: string[] = [];
  const redactOne = (one: Fetched): Fetched => {
    const { account } = one;
    if (one.error) return { account, error: redactError(one.error) };
    const { snapshot, redacted } = redactSnapshot(one.snapshot, redact);
    if (redacted.length > 0) warnings.push(describe(one, redacted));
    return { account, snapshot };
  };
  return { fetched: fetched.map(redactOne), warnings, redact, redactError };
}

const toTexts = (one: Fetched): (string | null)[] =>
  one.error
    ? [one.error.message, one.error.hint]
    : [
        ...Object.values(one.snapshot.profile),
        one.snapshot.portrait,
        ...one.snapshot.posts.flatMap(({ id, title, url }) => [id, title, url]),
      ];

const describe = ({ account: { id, platform } }: Fetched, fields: readonly string[]): string =>
  `${id}: ${platform.name} answered with a secret value in ${fields.join(', ')}: it is replaced by ***, or the field is left empty. If the public profile shows it, remove it there and replace that secret value.`;
