import { minuteMs } from '../../src/clock.ts';
import type { Actor, Source } from './actor.ts';
import type { ReasonId } from './reasons.ts';
import type { SecretWrite } from './secret-log.ts';

/** As in `src/credentials/write-times.ts`. */
const quickWriteMs = 25_000;
const slowWriteMs = 2 * minuteMs;

/** GitHub reports whole seconds. */
const granularityMs = 2_000;

/**
 * Why a process took a copy for the newest one although the secret was written later, by this write; `null`
 * when it should have known.
 */
export function explainDeception(actor: Actor, write: SecretWrite): ReasonId | null {
  if (isWithinAttempts(actor, write)) return 'unclear-write';
  for (const source of actor.sources) {
    const reason = explainSource(actor, source, write);
    if (reason !== null) return reason;
  }
  return null;
}

function explainSource(
  { kind, readsRun }: Actor,
  { savedAt, writtenAt, isTouched }: Source,
  { updatedAt, savedAt: ownSavedAt }: SecretWrite,
): ReasonId | null {
  const gapMs = updatedAt - savedAt;
  // The stamp is that of the newer text, and the tokens are not.
  if (savedAt === ownSavedAt) return null;
  if (Math.abs(gapMs) <= quickWriteMs) return 'close-in-time';
  if (writtenAt === null)
    return readsRun === false && !(gapMs > slowWriteMs) ? 'unreadable-run' : null;
  const copiedAt = Number.isNaN(savedAt) ? writtenAt : savedAt;
  const toleranceMs = kind === 'setup' ? slowWriteMs + granularityMs : granularityMs;
  const ageMs = updatedAt - copiedAt;
  if (ageMs > 0) return ageMs <= toleranceMs ? 'close-in-time' : null;
  // A person may make old tokens look new, but no command.
  return Number.isNaN(savedAt) && !isTouched ? 'file-without-stamp' : null;
}

/** Whether the write falls within the time in which an own write may have been carried out. */
function isWithinAttempts({ attempts }: Actor, { updatedAt }: SecretWrite): boolean {
  const unclear = attempts.filter(({ isClear }) => !isClear);
  const [first, last] = [unclear.at(0), unclear.at(-1)];
  if (!first || !last) return false;
  return (
    updatedAt >= first.at - granularityMs - 1_000 &&
    updatedAt <= last.at + quickWriteMs + granularityMs
  );
}
