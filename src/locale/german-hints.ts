/**
 * The hints of errors, each sentence with its German; those of signing in and of the platforms are in
 * `german-platform-hints.ts`. `{}` stands for what varies, such as a key or a path. The command line's own errors are
 * not here: they are written in both languages.
 */
export const germanHints: Readonly<Record<string, string>> = {
  // Runs.
  'Run it again.': 'Versuche es noch einmal.',
  'Run this as a step of a workflow; on your own machine, use the command line.':
    'Verwende dies als Schritt eines Workflows; auf deinem eigenen Rechner nimm die Kommandozeile.',
  'Run without dry-run to renew it and to fetch the numbers.':
    'Starte einen Lauf ohne dry-run: Er erneuert das Token und holt die Zahlen.',
  'Start a new run.': 'Starte einen neuen Lauf.',
  'Start a new run for the numbers.': 'Starte für die Zahlen einen neuen Lauf.',
  'Start a new run in a few minutes.': 'Starte in einigen Minuten einen neuen Lauf.',
  'Start a new run instead of a re-run, and give the workflow a concurrency group.':
    'Starte einen neuen Lauf, statt den alten zu wiederholen, und gib dem Workflow eine concurrency-Gruppe.',
  'Start a new run with debug logging (the repository variable {} is true), and report the log.':
    'Starte einen neuen Lauf mit Debug-Log (setze die Repository-Variable {} auf true), und melde den Fehler mit dem Log.',
  'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.':
    'Starte einen neuen Lauf, und gib dem Workflow eine concurrency-Gruppe, damit nie zwei Läufe gleichzeitig Tokens erneuern.',
  'Start a new run, which uses the new name; on the command line, use {}.':
    'Starte einen neuen Lauf, der den neuen Namen verwendet; auf der Kommandozeile gib {} an.',
  'Start a new run, which uses the new name; on the command line, use the name in the address of its page.':
    'Starte einen neuen Lauf, der den neuen Namen verwendet; auf der Kommandozeile gib den Namen aus der Adresse der Repository-Seite an.',
  'Start a new run: it uses another artifact, or begins a new history.':
    'Starte einen neuen Lauf: Er verwendet ein anderes Artefakt oder beginnt einen neuen Verlauf.',
  'Start a new run; if that does not help, set {} in .env.social.':
    'Starte einen neuen Lauf; hilft das nicht, setze {} in .env.social.',
  'Then start a new run, because a re-run uses the old workflow file.':
    'Starte dann einen neuen Lauf, denn ein wiederholter verwendet die alte Workflow-Datei.',
  'First start a new run, which receives the newest copy.':
    'Starte zuerst einen neuen Lauf, der die neueste Kopie bekommt.',
  'This is usually temporary: the next run tries again.':
    'Das ist meist vorübergehend: Der nächste Lauf versucht es erneut.',
  'Look for a newer version of this action, or report it.':
    'Suche nach einer neueren Version dieser Action, oder melde den Fehler.',
  'If this continues, look for a newer version of this action, or report it.':
    'Bleibt es dabei, suche nach einer neueren Version dieser Action, oder melde den Fehler.',
  'The platform may have changed its API: look for a newer version of this action, or report it.':
    'Vielleicht hat die Plattform ihre API geändert: Suche nach einer neueren Version dieser Action, oder melde den Fehler.',

  // Network.
  'Check that no proxy or portal stands between the runner and the service.':
    'Stelle sicher, dass zwischen dem Runner und dem Dienst kein Proxy und kein Portal liegt.',
  'Check that no proxy stands between the runner and {}.':
    'Stelle sicher, dass zwischen dem Runner und {} kein Proxy liegt.',
  'Check that no proxy stands between the runner and {}; if this continues, report it.':
    'Stelle sicher, dass zwischen dem Runner und {} kein Proxy liegt; bleibt es dabei, melde den Fehler.',
  'Copy the token again, on one line and without spaces.':
    'Kopiere das Token noch einmal, in einer Zeile und ohne Leerzeichen.',
  'Copy the token again, without line ends and with ASCII characters only.':
    'Kopiere das Token noch einmal, ohne Zeilenenden und nur mit ASCII-Zeichen.',
  'Correct {}, or remove it.': 'Berichtige {}, oder entferne die Variable.',
  'Remove {}, or set it to an emulator such as http://127.0.0.1:8080.':
    'Entferne {}, oder gib darin einen Emulator an, etwa http://127.0.0.1:8080.',
  'Remove {}: the runner sets it.': 'Entferne {}: Der Runner setzt die Variable selbst.',
  'Remove both for github.com; for an Enterprise Server set both, {} without a path; for the emulator set both as emulate prints them.':
    'Entferne für github.com beide Variablen; für einen Enterprise Server setze beide, {} ohne Pfad; für den Emulator setze beide so, wie emulate sie ausgibt.',
  'Requests go only to public servers over https.':
    'Anfragen gehen nur über https und nur an öffentliche Server.',
  'Use another server, or find out why its name resolves to an address in this network.':
    'Nimm einen anderen Server, oder finde heraus, warum sein Name zu einer Adresse in diesem Netz aufgelöst wird.',

  // The secret, and the tokens in it.
  'Check the next run: if it fails with reauthorize, sign in again and store the new tokens in the secret.':
    'Sieh dir den nächsten Lauf an: Schlägt er mit reauthorize fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
  'Compare {} and {} with the place of the secret, and check that the token includes this repository.':
    'Vergleiche {} und {} mit dem Ort des Secrets, und prüfe, ob das Token für dieses Repository gilt.',
  'Copy the complete line from the log, and use the .env.social of that time.':
    'Kopiere die ganze Zeile aus dem Log, und verwende die .env.social von damals.',
  'Create a new one, or let actions/create-github-app-token create one in each run.':
    'Erstelle ein neues Token, oder lass in jedem Lauf actions/create-github-app-token eins erstellen.',
  'Give the GitHub App or fine-grained token the repository permission "{}: Read and write" for this repository.':
    'Gib der GitHub App oder dem Fine-grained Token für dieses Repository die Berechtigung „{}: Read and write“.',
  'Give the job the permission actions: read, and start a new run, because a re-run uses the old workflow file.':
    'Gib dem Job die Berechtigung actions: read, und starte einen neuen Lauf, denn ein wiederholter verwendet die alte Workflow-Datei.',
  'If it fails with reauthorize, restore the secret with the recovery lines.':
    'Schlägt er mit reauthorize fehl, stelle das Secret mit den Wiederherstellungszeilen wieder her.',
  'If it fails with reauthorize, sign in again and store the new tokens in the secret.':
    'Schlägt er mit reauthorize fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
  'If that fails as well, it prints a recovery line for each account.':
    'Schlägt auch das fehl, gibt er für jedes Konto eine Wiederherstellungszeile aus.',
  'If that fails in the same way, sign in again and store the new tokens in the secret.':
    'Schlägt er genauso fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
  'If you copied the text to a new secret on purpose, delete its line SOCIAL_SAVED_IN.':
    'Hast du den Text absichtlich in ein neues Secret kopiert, lösche darin die Zeile SOCIAL_SAVED_IN.',
  'It was saved by a computer with a wrong clock.':
    'Diese Kopie hat ein Rechner mit falsch gehender Uhr gespeichert.',
  'Keep the recovery lines above: the command recover puts their tokens into the file.':
    'Bewahre die Wiederherstellungszeilen oben auf: Der Befehl recover schreibt ihre Tokens in die Datei.',
  'Pass a GitHub App token (actions/create-github-app-token with {}: write) or a fine-grained token with the repository permission "{}: Read and write".':
    'Übergib das Token einer GitHub App (actions/create-github-app-token mit {}: write) oder ein Fine-grained Token mit der Repository-Berechtigung „{}: Read and write“.',
  'Remove comments from it, or distribute the accounts over several secrets and workflows.':
    'Entferne Kommentare aus dem Text, oder verteile die Konten auf mehrere Secrets und Workflows.',
  'Renew the secret by the recovery lines above, with the command recover.':
    'Erneuere das Secret aus den Wiederherstellungszeilen oben, mit dem Befehl recover.',
  'Restore the secret with the recovery lines in the log.':
    'Stelle das Secret mit den Wiederherstellungszeilen im Log wieder her.',
  'Sign in again or, if you stored exactly this text in the secret yourself, save the file again without its line SOCIAL_SAVED_AT.':
    'Melde dich neu an; oder, wenn du genau diesen Text selbst im Secret gespeichert hast, speichere die Datei noch einmal ohne ihre Zeile SOCIAL_SAVED_AT.',
  'The job tries again at its end.': 'Der Job versucht es an seinem Ende noch einmal.',
  'Use the same secret in {} and {}.': 'Gib in {} und {} dasselbe Secret an.',
  'Wait until that time or, if you are sure that this is the newest text, delete its line SOCIAL_SAVED_AT.':
    'Warte bis zu dem Zeitpunkt in der Meldung, oder lösche im Text die Zeile SOCIAL_SAVED_AT, wenn du sicher bist, dass es der neueste ist.',

  // What stands between a token and a repository.
  'Ask an owner of the organization to approve it, or use a GitHub App.':
    'Bitte einen Owner der Organisation um die Freigabe, oder nimm eine GitHub App.',
  'Authorize it under Settings, Developer settings, Personal access tokens, "Configure SSO"; or use a GitHub App, which needs none.':
    'Autorisiere das Token unter Settings, Developer settings, Personal access tokens, „Configure SSO“; oder nimm eine GitHub App, die das nicht braucht.',
  'Open the App under Settings, GitHub Apps of its owner, and unsuspend it there.':
    'Öffne die App bei dem Konto, dem sie gehört, unter Settings, GitHub Apps, und hebe dort die Sperre auf.',
  'Run the job on a runner with an allowed address, or ask an owner to add the address to the IP allow list.':
    'Lass den Job auf einem Runner mit einer erlaubten Adresse laufen, oder lass die Adresse in die „IP allow list“ der Organisation eintragen.',
  'Set an earlier expiry date in its settings, or use a GitHub App, which needs no such token.':
    'Setze in den Einstellungen des Tokens ein früheres Ablaufdatum, oder nimm eine GitHub App, die kein solches Token braucht.',
  'Unarchive it in its settings, or disable the workflow.':
    'Hebe die Archivierung in den Einstellungen des Repositorys auf, oder schalte den Workflow ab.',
  'Use a GitHub App or a fine-grained token.': 'Nimm eine GitHub App oder ein Fine-grained Token.',
  'Use a GitHub App, or ask an owner of the organization to allow them.':
    'Nimm eine GitHub App, oder bitte einen Owner der Organisation, solche Tokens zu erlauben.',

  // The text of .env.social.
  'Add {}.': 'Ergänze {}.',
  'Add it to the file; {} needs {}.': 'Ergänze den Schlüssel in der Datei; {} braucht {}.',
  'Add it to the secret; {} needs {}.': 'Ergänze den Schlüssel im Secret; {} braucht {}.',
  'Add its keys to the file, or remove {} from --platforms.':
    'Ergänze die Schlüssel in der Datei, oder entferne {} aus --platforms.',
  'Add its keys to the secret, or remove {} from platforms.':
    'Ergänze die Schlüssel im Secret, oder entferne {} aus platforms.',
  'Choose another label.': 'Wähle eine andere Kennung.',
  'Close the quote in line {}, or remove it.':
    'Schließe das Anführungszeichen in Zeile {}, oder entferne es.',
  'Copy the value from its source.': 'Kopiere den Wert aus seiner Quelle.',
  'Do not quote or nest it.':
    'Setze den Text nicht in Anführungszeichen, und verschachtele ihn nicht.',
  "If it is the secret's name, pass its text instead: env-social: {}.":
    'Ist es der Name des Secrets, übergib stattdessen dessen Text: env-social: {}.',
  'If its files must be readable there, rename it in all keys that end in {}.':
    'Sollen seine Dateien dort lesbar sein, benenne die Kennung in allen Schlüsseln um, die auf {} enden.',
  'If you mean {}, write it like that.': 'Ist {} gemeint, schreibe den Schlüssel genau so.',
  'Nothing but export may precede it.': 'Vor einem Schlüssel darf nur export stehen.',
  "Pass the text of .env.social, as in env-social: {}, with {} and so on; a secret of an environment needs the job's environment.":
    'Übergib den Text von .env.social, etwa env-social: {}, mit {} und so weiter; für ein Secret eines Environments braucht der Job dieses Environment.',
  'Put the keys into it, {} and so on; setup does that.':
    'Schreibe die Schlüssel in die Datei, {} und so weiter; setup erledigt das.',
  'Put the text itself into the file.': 'Schreibe den Text selbst in die Datei.',
  'Replace it with the real value.': 'Ersetze den Platzhalter durch den echten Wert.',
  'Store the decoded text.': 'Speichere den dekodierten Text.',
  'Store the text itself.': 'Speichere den Text selbst.',
  'Take the keys of {} out of .env.social, or sign in to the account that you mean.':
    'Nimm die Schlüssel von {} aus .env.social, oder melde dich bei dem Konto an, das du meinst.',
  'Use a key of letters, digits and underscores, and a single-line value that does not contain all three kinds of quotes.':
    'Verwende einen Schlüssel aus Buchstaben, Ziffern und Unterstrichen, und einen einzeiligen Wert, in dem nicht alle drei Arten von Anführungszeichen vorkommen.',
  'Write each key as KEY=value on a line of its own.':
    'Schreibe jeden Schlüssel als KEY=value in eine eigene Zeile.',
  'Write only the value, without quotes and commas.':
    'Schreibe nur den Wert, ohne Anführungszeichen und Kommas.',
  'Write the label the same way in each of its keys.':
    'Schreibe die Kennung in allen Schlüsseln gleich.',
  'Write the token alone.': 'Schreibe nur das Token.',
  'Write the value itself.': 'Schreibe den Wert selbst.',
};
