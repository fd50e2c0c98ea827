import { parseEnv } from '../../credentials/env-file.ts';
import { platforms } from '../../platforms/index.ts';
import { type Credentials, findCredentials, nothingThere } from '../read-credentials.ts';
import { readPlainText } from './check-workflow.ts';
import type { FoundWorkflows, Workflow } from './find-workflow.ts';
import { type Finding, ok, toFailed, toUnchecked } from './finding.ts';
import { placeWords } from './words/place-words.ts';
import { topics } from './words/topics.ts';

/** A text of `.env.social` that is judged. */
export interface Source {
  credentials: Credentials;
  /** The workflow that holds the text itself; `null` for the file and the environment. */
  workflow: Workflow | null;
}

export interface FoundSources {
  /** The file, or the environment; empty when there is neither. */
  main: Credentials;
  /** Each text once. */
  sources: Source[];
  findings: Finding[];
}

/**
 * Where the accounts come from: the file or the environment, and each workflow that holds the text itself. When all
 * workflows do, the file is not needed. Credentials that cannot be read are a finding, and the other checks then get an
 * empty text. `isOfRun`: a run is judged, which has its own copy of them.
 */
export async function findSources(
  envFile: string | undefined,
  { workflows, callers }: Pick<FoundWorkflows, 'workflows' | 'callers'>,
  isOfRun: boolean,
): Promise<FoundSources> {
  const plain = workflows.flatMap((workflow): Source[] => {
    const text = readPlainText(workflow);
    return text === null ? [] : [{ credentials: { env: parseEnv(text), file: null }, workflow }];
  });
  const isEnough = plain.length > 0 && plain.length === workflows.length + callers.length;
  const nothing: Credentials = { env: parseEnv(''), file: null };
  try {
    const main = await findCredentials(envFile, platforms, process.env);
    if (main === null && !isEnough) throw nothingThere();
    const all = withoutTwins([...(main ? [{ credentials: main, workflow: null }] : []), ...plain]);
    const isOfEnvironment = main?.file === null;
    const findings = [
      ...(isOfEnvironment ? [ok(topics.keys, placeWords.fromEnvironment)] : []),
      ...all.flatMap(({ workflow }) =>
        workflow ? [ok(topics.keys, placeWords.inWorkflow(workflow.file))] : [],
      ),
    ];
    return { main: main ?? nothing, sources: all, findings };
  } catch (error) {
    return {
      main: nothing,
      sources: withoutTwins(plain),
      findings: [
        isOfRun ? toUnchecked('accounts', topics.keys, error) : toFailed(topics.keys, error),
      ],
    };
  }
}

/** The same values are judged once, wherever they stand. */
function withoutTwins(sources: readonly Source[]): Source[] {
  const toKey = ({ credentials }: Source) =>
    JSON.stringify([...credentials.env.values].filter(([, value]) => value !== '').sort());
  const keys = sources.map(toKey);
  return sources.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
