import type { GermanWords } from '../platform.ts';
import { scopes } from './scopes.ts';

export const german: GermanWords = {
  explanations: {
    TIKTOK_ACCESS_TOKEN: 'Das Access-Token, das du bei der Anmeldung an deiner App bekommst.',
    TIKTOK_REFRESH_TOKEN: 'Das Refresh-Token, das du dabei bekommst; es gilt nur einmal.',
    TIKTOK_CLIENT_KEY: 'Der Client Key auf der Seite deiner App im Entwicklerportal.',
    TIKTOK_CLIENT_SECRET:
      'Das Client Secret daneben; Sandbox und Production haben je eigene Schlüssel.',
    TIKTOK_USERNAME: 'Der Handle, falls der Scope user.info.profile fehlt.',
  },
  gives: {
    'user.info.basic': 'Name und Profilbild',
    'user.info.profile': 'Handle, Bio, Adresse und Verifizierung',
    'user.info.stats': 'Follower, Gefolgt, Likes und Zahl der Videos',
    'video.list': 'Engagement-Rate und durchschnittliche Aufrufe',
  },
  toNotes: (redirectUri) => [
    'Lege auf developers.tiktok.com eine App an, und füge ihr die Produkte Login Kit und Display API hinzu.',
    'Nimm für dein eigenes Konto die Sandbox der App, und trage das Konto dort als Target User ein: Das funktioniert sofort, während die Prüfung für Production Apps für den Eigengebrauch ablehnt. Sandbox und Production haben je eigene Schlüssel, Scopes und Redirect-Adressen.',
    `Trage im Login Kit die Redirect-Adresse ${redirectUri} ein, unter Desktop, wenn sie auf diesem Rechner liegt; http://127.0.0.1:*/callback/ erlaubt jeden Port.`,
    `Schalte die Scopes ${scopes.map(({ name }) => name).join(', ')} ein. Verlangt die Anmeldung einen, den die App nicht hat, endet sie auf einer Fehlerseite, die „scope“ nennt: Verlange dann weniger.`,
  ],
};
