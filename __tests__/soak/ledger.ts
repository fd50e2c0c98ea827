import type { Job } from './job.ts';

/** A refresh token that TikTok replaced, and what happened to the new one. */
export interface Rotation {
  job: Job;
  successor: string;
  /** The answer was lost or damaged between TikTok and the run. */
  lostOnTheWire: boolean;
  journalled: boolean;
  saved: boolean;
  /** Another run sent the spent token; some platforms then revoke the new one too. */
  sentAgain: boolean;
}

/** Rotations by the refresh token that was spent. */
export type Ledger = Map<string, Rotation>;

/** Why a person must sign in again. `documented`: unavoidable, and described in the README. */
export interface Reason {
  text: string;
  documented: boolean;
}

const documented = (text: string): Reason => ({ text, documented: true });
const undocumented = (text: string): Reason => ({ text, documented: false });

/** Explains why the secret contains this token, which TikTok no longer accepts. */
export function explainLoss(ledger: Ledger, held: string): Reason {
  const rotation = ledger.get(held);
  if (!rotation) {
    const resent = [...ledger.values()].some(
      ({ sentAgain, successor }) => sentAgain && leadsTo(ledger, successor, held),
    );
    return undocumented(
      resent
        ? 'a run with an old copy sent a spent token, and TikTok ended the new one for that'
        : 'TikTok ended it, though nobody had spent it',
    );
  }
  const { job, saved, journalled, lostOnTheWire, sentAgain } = rotation;
  if (saved) return undocumented('the secret went back to a spent token');
  if (job.lines.length > 0 && sentAgain) {
    return documented('a run sent the spent token before a person used the recovery line');
  }
  if (journalled) {
    return job.postEnded
      ? undocumented('post had the token, and neither wrote it nor printed its line')
      : documented('the machine vanished before the secret was written');
  }
  if (lostOnTheWire) return documented("TikTok's answer broke on the wire");
  if (job.killedAt !== null) return documented("killed between TikTok's answer and the journal");
  return undocumented('the run had the token, and kept it nowhere');
}

function leadsTo(ledger: Ledger, from: string, held: string): boolean {
  for (let token: string | undefined = from; token !== undefined; ) {
    if (token === held) return true;
    token = ledger.get(token)?.successor;
  }
  return false;
}
