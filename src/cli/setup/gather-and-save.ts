import type { EnvFile } from '../../credentials/env-file.ts';
import { stamp, withoutSavedAt } from '../../credentials/saved-text.ts';
import { readSavedAt } from '../../credentials/write-times.ts';
import { readAddress } from '../../net/addresses.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import type { Computer } from '../computer.ts';
import { assertNotOlder } from './assert-not-older.ts';
import { configurePlatform } from './configure-platform.ts';
import { byStartingAgain, type Dialogue } from './dialogue.ts';
import { openDialogue, terminalClosed } from './open-dialogue.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import { putChanges } from './put-values.ts';
import { pick, type Source } from './read-given.ts';
import type { Target } from './read-target.ts';
import { heading, saveFile } from './save-file.ts';
import type { SetupOptions } from './setup-options.ts';
import { findUnwritten, tellUnwritten } from './tell-unwritten.ts';
import { readOldestTime } from './token-sources.ts';

interface Gathering {
  /** Path of `.env.social`. */
  envFile: string;
  /** The file as it was; `null` when there was none. */
  before: Target | null;
  existing: Values;
  given: Values;
  sources: Source[];
  chosen: readonly Platform[];
  secret: PreparedSecret | null;
  /** Asks for permission to change the file. */
  permit(): Promise<void>;
}

interface Context {
  options: SetupOptions;
  dialogue: Dialogue;
  signal: AbortSignal;
  computer: Computer;
}

/**
 * Gathers the credentials of each platform, and writes them into the file. Tokens of a sign-in are never thrown away:
 * when it ends early, the person may keep them in the file, and else they are printed as recovery lines. `stamped`
 * adds what the text in the secret has.
 */
export async function gatherAndSave(
  gathering: Gathering,
  context: Context,
): Promise<{ saved: EnvFile; stamped(file: EnvFile): EnvFile }> {
  const { envFile, before, existing, given, sources, secret } = gathering;
  const { options, dialogue, signal, computer } = context;
  const { clock } = computer;
  const changes = new Map<string, string>();
  const plan = () => putChanges(before?.env ?? heading, changes);
  // Without the time of a save until the secret is written: the file is ahead of the secret up to then.
  const stamped = (file: EnvFile) =>
    secret ? stamp(file, secret.target, clock.now() + secret.clockOffsetMs) : file;
  const finish = (file: EnvFile) => (secret ? withoutSavedAt(stamped(file)) : file);
  // Only a stamp, and without one only the file's time, shows how old the tokens are that were not renewed here.
  const toTime = ({ values }: EnvFile) =>
    secret === null && Number.isNaN(readSavedAt(values))
      ? readOldestTime(values, sources)
      : undefined;
  const save = (end: AbortSignal) => {
    const saving = { dialogue, signal: end, clock, finish, isNew: before === null, toTime };
    return saveFile(envFile, changes, saving);
  };
  const known = new Map([...existing, ...given]);
  const rescue = async (error: unknown, mayKeep: boolean) => {
    const isHungUp = signal.reason === terminalClosed;
    const ids = findUnwritten(plan().values, known);
    const isKept = mayKeep && !isHungUp && (await wantsToKeep(ids, options, dialogue, signal));
    if (isKept) await save(new AbortController().signal);
    else
      await tellUnwritten(plan().values, known, {
        stderr: computer.stderr,
        isHungUp,
        language: options.language ?? 'en',
      });
    throw error;
  };
  await gather(gathering, context, { changes, plan }).catch((error: unknown) =>
    rescue(error, true),
  );
  const saved = await save(signal).catch((error: unknown) => rescue(error, false));
  return { saved, stamped };
}

/** Puts the values of each platform into `changes`. */
async function gather(
  { before, existing, given, sources, chosen, secret, permit }: Gathering,
  { options, dialogue, signal, computer }: Context,
  { changes, plan }: { changes: Map<string, string>; plan(): EnvFile },
): Promise<void> {
  for (const platform of chosen) {
    const apiUrl = readAddress(process.env, platform.api);
    // Warnings are not shown here, because check reports the same ones at the end.
    const context = {
      // Without the signal, which reads get by the context: the answer to a code holds the only tokens.
      http: computer.createHttp({}),
      clock: computer.clock,
      apiUrl,
      signal,
      warn: () => undefined,
      debug: () => undefined,
    };
    const own = { existing: pick(existing, [platform]), given: pick(given, [platform]) };
    const subject = { platform, ...own, sources, permit, dialogue, context, options };
    for (const [key, value] of await configurePlatform(plan(), subject)) changes.set(key, value);
    signal.throwIfAborted();
  }
  if (plan().text !== before?.env.text) await permit();
  if (before) sources.push(before);
  if (secret) assertNotOlder(secret, sources, plan().values);
  signal.throwIfAborted();
}

/** Whether the person wants to keep the sign-ins so far although setup ends here. */
async function wantsToKeep(
  ids: readonly string[],
  options: SetupOptions,
  dialogue: Dialogue,
  signal: AbortSignal,
): Promise<boolean> {
  if (ids.length === 0 || !dialogue.mayAsk) return false;
  // After a signal, the questions of the first dialogue are withdrawn at once.
  const asking = signal.aborted
    ? await openDialogue(options, new AbortController().signal)
    : dialogue;
  return asking
    .confirm({
      question: {
        en: `Keep the sign-in of ${ids.join(', ')} in ${options.envFile}? Otherwise it is lost, or needs recovery lines.`,
        de: `Die Anmeldung von ${ids.join(', ')} in ${options.envFile} behalten? Sonst ist sie verloren oder braucht Wiederherstellungszeilen.`,
      },
      initial: true,
      answeredBy: byStartingAgain,
    })
    .catch(() => false);
}
