import type { GermanWords } from '../platform.ts';

export const german: GermanWords = {
  explanations: {
    BLUESKY_HANDLE:
      'Der Handle, etwa mara.bsky.social, die Adresse des Profils oder die DID, die auch unter einem neuen Handle gleich bleibt. Geheim ist das nicht.',
  },
};
