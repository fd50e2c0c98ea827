import type { GermanWords } from '../platform.ts';

export const german: GermanWords = {
  explanations: {
    YOUTUBE_API_KEY:
      'Ein API-Schlüssel eines Projekts in der Google Cloud Console, in dem die YouTube Data API v3 eingeschaltet ist.',
    YOUTUBE_CHANNEL_ID:
      'Die Id des Kanals, die mit UC beginnt (in den erweiterten Einstellungen von YouTube), oder sein Handle, etwa @name.',
  },
};
