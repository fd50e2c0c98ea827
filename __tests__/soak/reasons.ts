/**
 * Why a person must sign in again: the reasons that the product cannot prevent, each with a sentence that says
 * why. Documents may quote them. Any other reason is a finding.
 */
export const reasons = {
  'answer-lost':
    'The answer with the new tokens was lost or damaged on the wire: it was the only place that had them.',
  'killed-at-answer':
    'The process was killed after the platform had replaced the token and before the answer was in the journal.',
  'machine-vanished':
    'The machine vanished before the secret was written, and took the journal with it.',
  'post-killed':
    'The end of the job was killed as well, before it had written the secret or printed recovery lines.',
  'killed-on-full-disk':
    'The disk was full, so that only the memory of the process had the new tokens, and the process was killed.',
  'no-recovery-line':
    'The secret could not be written, and an account without a client secret has no key for a recovery line.',
  'line-not-used':
    'Nobody used the recovery line before it was deleted with its log, or before a run sent the spent token.',
  'pasted-old-text':
    'A person put an older text into the secret, or into the file, over newer tokens: GitHub asks nobody first.',
  'renamed-secret':
    'A person gave the secret another name while a run, or a copy of the text, still had the old one.',
  'replaced-by-permission':
    'A person let setup replace the secret (--force) by a file that lacks one of its accounts: nobody can read what it holds.',
  'two-at-once':
    'Two runs or programs renewed the same token at the same time: neither had written the secret when the other looked.',
  'used-elsewhere':
    'The token was spent by a program that nothing told of the secret: its file was never saved in one.',
  'file-ahead':
    'A command on the laptop had put the new token into its file and could not write the secret, and a run began before the command was repeated.',
  'unreadable-run':
    'A run could not be read (no actions: read, or no answer), so that nothing told how old its copy was.',
  'file-without-stamp':
    'A file without a stamp was edited or copied lately, so that its old tokens looked new.',
  'old-log':
    'A person used the log of an old run for a file whose tokens have no times: nothing told that those in the file were newer.',
  'close-in-time':
    'Somebody else wrote the secret within seconds of the time in the stamp, and GitHub tells only the time of a write.',
  'write-race': 'Two wrote the secret within the same seconds: GitHub has no conditional write.',
  'unclear-write':
    'An answer of GitHub was lost, and somebody else wrote the secret at the same time: nothing tells whose write it was.',
  expired: 'The token reached its end of life, because nobody ran the program in time.',
} as const;

export type ReasonId = keyof typeof reasons;
