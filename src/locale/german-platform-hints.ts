/** The hints about signing in and about platforms, whose names are parts that vary; see `german-hints.ts`. */
export const germanPlatformHints: Readonly<Record<string, string>> = {
  // Signing in.
  "Add Login Kit to the app, or use its Sandbox's keys; then sign in again.":
    'Füge der App das Login Kit hinzu, oder verwende die Schlüssel ihrer Sandbox; melde dich dann neu an.',
  'Add the account in the developer portal, under Sandbox, Target users; then sign in again.':
    'Trage das Konto im Entwicklerportal unter Sandbox, Target users ein; melde dich dann neu an.',
  'Let the action renew it: run with refresh: auto.':
    'Lass die Action das Token erneuern: Starte einen Lauf mit refresh: auto.',
  'Register exactly the address that setup shows, with the slash at its end, and sign in again.':
    'Registriere genau die Adresse, die setup anzeigt, mit dem Schrägstrich am Ende, und melde dich neu an.',
  'Sign in again and allow the access.': 'Melde dich neu an, und erlaube den Zugriff.',
  'Sign in again and grant the scope; the app needs it in the developer portal as well.':
    'Melde dich neu an, und erteile den Scope; auch die App braucht ihn, im Entwicklerportal.',
  'Sign in again and grant {}; the app needs it in the App Dashboard, too.':
    'Melde dich neu an, und erteile {}; auch die App braucht diesen Scope, im App-Dashboard.',
  'Sign in again and store the new tokens in the secret.':
    'Melde dich neu an, und speichere die neuen Tokens im Secret.',
  'Sign in again in a few minutes.': 'Melde dich in einigen Minuten neu an.',
  'Sign in again, and finish in the window that was opened last.':
    'Melde dich neu an, und schließe die Anmeldung in dem zuletzt geöffneten Fenster ab.',
  'Sign in again, or report it.': 'Melde dich neu an, oder melde den Fehler.',
  'Sign in again.': 'Melde dich neu an.',
  'Sign in again; a code works once and for one hour.':
    'Melde dich neu an; ein Code gilt nur einmal und nur eine Stunde lang.',
  'Sign in again; a code works once and only for some minutes.':
    'Melde dich neu an; ein Code gilt nur einmal und nur einige Minuten lang.',

  // Apps and their keys.
  'Compare both tokens with what the sign-in gave: {} is the access token, {} the refresh token.':
    'Vergleiche beide Tokens mit denen der Anmeldung: {} ist das Access-Token, {} das Refresh-Token.',
  'Compare {} with the app in the developer portal: it may be cut off or have an extra character.':
    'Vergleiche {} mit der App im Entwicklerportal: Vielleicht ist der Wert abgeschnitten oder hat ein Zeichen zu viel.',
  'Compare {} and {} with the app in the developer portal: one may be cut off or have an extra character.':
    'Vergleiche {} und {} mit der App im Entwicklerportal: Vielleicht ist ein Wert abgeschnitten oder hat ein Zeichen zu viel.',
  'Compare {} and {} with the app in the developer portal; Sandbox and Production have separate keys.':
    'Vergleiche {} und {} mit der App im Entwicklerportal; Sandbox und Production haben je eigene Schlüssel.',
  'Compare {} and {} with the App Dashboard; they are those of {}, not of the Meta app.':
    'Vergleiche {} und {} mit dem App-Dashboard; gemeint sind die von {}, nicht die der Meta-App.',
  'If both have it, look there whether the app or the account is restricted.':
    'Haben ihn beide, sieh dort nach, ob die App oder das Konto eingeschränkt ist.',
  'Make one for the account under "{}" in the App Dashboard.':
    'Erstelle im App-Dashboard unter „{}“ ein Token für das Konto.',
  'Make one for the account with the User Token Generator in the App Dashboard.':
    'Erstelle im App-Dashboard mit dem User Token Generator ein Token für das Konto.',
  'Make one under "{}" in the App Dashboard.': 'Erstelle im App-Dashboard unter „{}“ ein Token.',
  'Make one under "{}" in the App Dashboard; it begins with {}.':
    'Erstelle im App-Dashboard unter „{}“ ein Token; es beginnt mit {}.',
  'Make one with the use case "{}" in the App Dashboard.':
    'Erstelle im App-Dashboard mit dem Use Case „{}“ ein Token.',
  'Most likely {}, {} or {} is cut off or has an extra character: compare them, then sign in again.':
    'Wahrscheinlich ist {}, {} oder {} abgeschnitten oder hat ein Zeichen zu viel: Vergleiche die Werte, und melde dich dann neu an.',
  'Open the app in the App Dashboard: it shows the reason, and the access can be enabled again there.':
    'Öffne die App im App-Dashboard: Dort steht der Grund, und dort lässt sich der Zugriff wieder einschalten.',

  // Refused and throttled requests.
  "If it is gone by tomorrow, it was Meta's fault.":
    'Ist der Fehler morgen verschwunden, lag es an Meta.',
  'Look for a newer version of this action, or report it with the log id.':
    'Suche nach einer neueren Version dieser Action, oder melde den Fehler mit der Log-ID.',
  'Look for a newer version of this action, or report it with the trace id.':
    'Suche nach einer neueren Version dieser Action, oder melde den Fehler mit der Trace-ID.',
  'Otherwise check that the account exists and has not removed the app, and sign in again.':
    'Prüfe sonst, ob es das Konto gibt und ob die App dort noch zugelassen ist, und melde dich neu an.',
  'Otherwise check that the account is still a professional one and has not removed the app, and sign in again.':
    'Prüfe sonst, ob das Konto noch ein professionelles und die App dort noch zugelassen ist, und melde dich neu an.',
  'Run it again in an hour; {} counts calls by the hour and by the day.':
    'Starte in einer Stunde einen neuen Lauf; {} zählt die Anfragen pro Stunde und pro Tag.',
  'Run it again in five minutes: {} limits requests per IP address, and runners share addresses.':
    'Starte in fünf Minuten einen neuen Lauf: {} begrenzt die Anfragen pro IP-Adresse, und Runner teilen sich Adressen.',
  'Run it again in five minutes: servers limit requests per IP address, and runners share addresses.':
    'Starte in fünf Minuten einen neuen Lauf: Server begrenzen die Anfragen pro IP-Adresse, und Runner teilen sich Adressen.',
  '{} accepts calls again in {} min: run it after that.':
    '{} nimmt in {} min wieder Anfragen an: Starte danach einen neuen Lauf.',

  // Public accounts.
  'Ask the administrators of the server whether they can show profiles publicly.':
    'Frage die Administratoren des Servers, ob sie Profile öffentlich zeigen können.',
  "Compare it with the address of the profile's page; the account may have been deleted, or its handle changed.":
    'Vergleiche die Angabe mit der Adresse der Profilseite; vielleicht wurde das Konto gelöscht oder sein Handle geändert.',
  "Compare it with the address of the profile's page; the part behind the last @ must be the account's own server.":
    'Vergleiche die Angabe mit der Adresse der Profilseite; der Teil hinter dem letzten @ muss der Server des Kontos sein.',
  'Compare {} with the profile: the part behind the last @ is the server.':
    'Vergleiche {} mit dem Profil: Der Teil hinter dem letzten @ ist der Server.',
  'Compare {} with the profile; if it is right, the server is set up wrongly.':
    'Vergleiche {} mit dem Profil; stimmt die Angabe, ist der Server falsch eingerichtet.',
  'If it is right, its software may not have this API.':
    'Stimmt die Angabe, hat dessen Software diese API vielleicht nicht.',
  'Open the profile at {} for the reason.': 'Öffne das Profil auf {}; dort steht der Grund.',
  "Open the profile's page; if the account has moved, set {} to the new one.":
    'Öffne die Profilseite; ist das Konto umgezogen, trage in {} das neue ein.',
  'Remove {} until the account is back.': 'Entferne {}, bis es das Konto wieder gibt.',
  'Revoke this one at {}.': 'Widerrufe dieses Passwort auf {}.',
  'This action does not sign in.': 'Diese Action meldet sich nicht an.',
  'Write only the handle: no password is needed.':
    'Schreibe nur den Handle: Ein Passwort ist nicht nötig.',
  'Write the account, such as {}: no token is needed.':
    'Schreibe das Konto, etwa {}: Ein Token ist nicht nötig.',
  'Write the name and the server, such as {}, or the https: address of the profile there.':
    'Schreibe Name und Server, etwa {}, oder die https:-Adresse des Profils dort.',
  'Write the whole handle, such as {}, the address of the profile, or the DID.':
    'Schreibe den ganzen Handle, etwa {}, die Adresse des Profils oder die DID.',

  // Channels.
  "Compare it with the address of the channel's page.":
    'Vergleiche die Angabe mit der Adresse der Kanalseite.',
  "Compare it with the address of the channel's page; the channel may have been closed, or its handle changed.":
    'Vergleiche die Angabe mit der Adresse der Kanalseite; vielleicht wurde der Kanal geschlossen oder sein Handle geändert.',
  'Compare it with the key under APIs & Services, Credentials, in the Google Cloud console, or create a new one there.':
    'Vergleiche den Wert mit dem API-Schlüssel in der Google Cloud Console unter APIs & Services, Credentials, oder erstelle dort einen neuen.',
  'Create an API key under APIs & Services, Credentials, in the Google Cloud console.':
    'Erstelle in der Google Cloud Console unter APIs & Services, Credentials einen API-Schlüssel.',
  "Enable the {} for the key's project in the Google Cloud console, and wait a few minutes.":
    'Schalte in der Google Cloud Console für das Projekt des API-Schlüssels die {} ein, und warte einige Minuten.',
  'In the Google Cloud console, remove its restriction to IP addresses, websites or apps, and allow the {} for it.':
    'Entferne in der Google Cloud Console die Beschränkung des API-Schlüssels auf IP-Adressen, Websites oder Apps, und erlaube ihm die {}.',
  'It is reset at midnight Pacific Time: run it again after that.':
    'Um Mitternacht pazifischer Zeit beginnt ein neues Kontingent: Starte danach einen neuen Lauf.',
  'Open it in a browser and use the handle that the page shows under the name, such as {}.':
    'Öffne die Adresse in einem Browser, und verwende den Handle, den die Seite unter dem Namen zeigt, etwa {}.',
  'Set {} to the API key, and put the channel here.':
    'Trage in {} den API-Schlüssel ein, und hier den Kanal.',
  'Set {} to the channel, and put the API key here.':
    'Trage in {} den Kanal ein, und hier den API-Schlüssel.',
  "Use the channel's handle, such as {}.": 'Verwende den Handle des Kanals, etwa {}.',
  "Use the channel's id (UC and 22 characters), its handle (@ and a name), or the address of its page.":
    'Verwende die ID des Kanals (UC und 22 Zeichen), seinen Handle (@ und ein Name) oder die Adresse seiner Seite.',
};
