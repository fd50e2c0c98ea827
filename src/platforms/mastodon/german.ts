import type { GermanWords } from '../platform.ts';

export const german: GermanWords = {
  explanations: {
    MASTODON_ACCOUNT:
      'Das Konto mit seinem Server, etwa @mara@mastodon.social, oder die Adresse des Profils dort. Geheim ist das nicht.',
  },
};
