export const id = 9406;
export const ids = [9406];
export const modules = {

  9406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  describeInGerman: () => (  describeInGerman)
});

;// CONCATENATED MODULE: ./lib/locale/german-causes.js
const germanCauses = {
	'invalid-input': 'Eine Angabe fehlt oder ist falsch.',
	reauthorize: 'Die Plattform nimmt kein Token dieses Kontos mehr an.',
	'missing-scope': 'Der Anmeldung fehlt ein Scope.',
	throttled: 'Es waren zu viele Anfragen.',
	unavailable: 'Ein Dienst oder eine Datei war nicht erreichbar, oder der Lauf wurde abgebrochen.',
	'unexpected-answer': 'Diese Version versteht eine Antwort nicht.',
	'secret-not-writable': 'Das Secret oder die Datei mit den Tokens l\u00e4sst sich nicht schreiben.',
	'secret-not-saved': 'Erneuerte Tokens konnten nicht gespeichert werden.',
	'stale-copy': 'Die gelesenen Tokens sind vermutlich nicht die neuesten.',
	'access-expired': 'Das Access-Token gilt nicht mehr, und dieser Lauf hat es nicht erneuert.',
	'would-refresh': 'Das Access-Token ist abgelaufen, und ein Probelauf erneuert keine Tokens.',
	'wrong-target': 'Text und Secret geh\u00f6ren nicht zusammen, oder das Secret wurde nicht gefunden.',
	database: 'Die SQLite-Datei l\u00e4sst sich nicht verwenden.',
};

;// CONCATENATED MODULE: ./lib/locale/german-file-hints.js
const germanFileHints = {
	'Give it a value, or leave the input out.': 'Gib der Eingabe einen Wert, oder lass sie weg.',
	"Pass the secret by its name, as in env-social: {}; a secret of an environment also needs the job's key environment.": '\u00dcbergib das Secret mit seinem Namen, etwa env-social: {}; f\u00fcr ein Secret eines Environments braucht der Job au\u00dferdem den Schl\u00fcssel environment.',
	'Set refresh to auto.': 'Setze refresh auf auto.',
	'Use a comma-separated list of: {}.': 'Verwende eine durch Kommas getrennte Liste aus: {}.',
	'Use a name of the IANA database, such as {} or {}.': 'Verwende einen Namen der IANA-Datenbank, etwa {} oder {}.',
	'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.': 'Verwende nur Buchstaben, Ziffern und _, am Anfang weder eine Ziffer noch GITHUB_.',
	'Use one of: {}.': 'Verwende einen dieser Werte: {}.',
	'Use one, such as 10.': 'Gib eine solche ganze Zahl an, wie die Meldung sie nennt, zum Beispiel 10.',
	'Use the same name as in the step actions/upload-artifact, such as {}.': 'Verwende denselben Namen wie im Schritt actions/upload-artifact, etwa {}.',
	'Use true or false.': 'Verwende true oder false.',
	'Write it on one line.': 'Schreibe den Wert in eine Zeile.',
	'Write one alone, such as {} or {}, or leave it out.': 'Schreibe eine einzige Adresse, etwa {} oder {}, oder lass die Angabe weg.',
	'Write six hexadecimal digits after the #, in quotes, such as "{}", or omit the input.': 'Schreibe nach dem # sechs hexadezimale Ziffern, in Anf\u00fchrungszeichen, etwa "{}", oder lass die Eingabe weg.',
	'Write the name as in the settings of the repository, on one line.': 'Schreibe den Namen wie in den Einstellungen des Repositorys, in einer Zeile.',
	'Write the whole address of the page, such as {}, or leave it out.': 'Schreibe die ganze Adresse der Seite, etwa {}, oder lass die Angabe weg.',
	'Check that the folder exists and that the disk is not full.': 'Pr\u00fcfe, ob es den Ordner gibt und ob der Datentr\u00e4ger voll ist.',
	'Close that program, or set output-directory to a separate folder.': 'Schlie\u00dfe das Programm, das die Datei ge\u00f6ffnet hat, oder setze output-directory auf einen eigenen Ordner.',
	'Close the program that holds the file open, such as an editor or a sync tool.': 'Schlie\u00dfe das Programm, das die Datei ge\u00f6ffnet hat, etwa einen Editor oder ein Synchronisationsprogramm.',
	'Give this user write permission for the file and its folder, and check whether the disk is full.': 'Gib diesem Benutzer Schreibrechte f\u00fcr die Datei und ihren Ordner, und pr\u00fcfe, ob der Datentr\u00e4ger voll ist.',
	'If there is no such program, delete {}.': 'Gibt es kein solches Programm, l\u00f6sche {}.',
	'Mount the folder of the file into the container, not the file alone.': 'H\u00e4nge den Ordner der Datei in den Container ein, nicht die Datei allein.',
	'Remove the link, or set output-directory to another folder.': 'Entferne den Link, oder setze output-directory auf einen anderen Ordner.',
	'Save it as UTF-8 in an editor, and check the characters of that line.': 'Speichere die Datei in einem Editor als UTF-8, und pr\u00fcfe die Zeichen der Zeile, die die Meldung nennt.',
	'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with {}.': 'Speichere die Datei in einem Editor als UTF-8; Windows PowerShell schreibt UTF-8 mit {}.',
	'Set {} to a writable folder, and check whether the disk is full.': 'Setze {} auf einen Ordner, in den du schreiben darfst, und pr\u00fcfe, ob der Datentr\u00e4ger voll ist.',
	'Set output-directory to a folder that this user may write to.': 'Setze output-directory auf einen Ordner, in den dieser Benutzer schreiben darf.',
	'Use letters, digits and hyphens in the labels of accounts.': 'Verwende in den Kennungen der Konten Buchstaben, Ziffern und Bindestriche.',
	'Wait until it has ended.': 'Warte, bis das Programm beendet ist, das die Meldung nennt.',
	'Delete the artifact of that run, so that an earlier one is used, or restore the database from a copy.': 'L\u00f6sche das Artefakt jenes Laufs, damit ein fr\u00fcheres verwendet wird, oder stelle die Datenbank aus einer Kopie wieder her.',
	'Give the job the permission `actions: read` in addition to those that it has: `permissions` denies everything that it does not list.': 'Gib dem Job zus\u00e4tzlich zu seinen Berechtigungen `actions: read`: Was in `permissions` nicht steht, ist verboten.',
	'If that does not help, delete the artifact, so that an earlier one is used.': 'Hilft das nicht, l\u00f6sche das Artefakt, damit ein fr\u00fcheres verwendet wird.',
	'The file was not kept.': 'Die Datei wurde nicht \u00fcbernommen.',
	'The name of the database begins with a dot: upload it with `include-hidden-files: true`, or rename it; then delete the artifact.': 'Der Name der Datenbank beginnt mit einem Punkt: Lade sie mit `include-hidden-files: true` hoch, oder benenne sie um; l\u00f6sche dann das Artefakt.',
	'Upload only the database and the output directory in this artifact, and delete this version of it.': 'Lade in diesem Artefakt nur die Datenbank und das Ausgabeverzeichnis hoch, und l\u00f6sche diese Version davon.',
	'Upload the database with actions/upload-artifact under the name in the input database, or delete the artifact.': 'Lade die Datenbank mit actions/upload-artifact unter dem Namen in der Eingabe database hoch, oder l\u00f6sche das Artefakt.',
	'Use a separate artifact name for the database, or keep artifacts for fewer days (retention-days).': 'Verwende f\u00fcr die Datenbank einen eigenen Artefaktnamen, oder bewahre Artefakte weniger Tage auf (retention-days).',
	'A database may have at most 1 GiB: use a separate one for the numbers.': 'Eine Datenbank darf h\u00f6chstens 1 GiB gro\u00df sein: Nimm f\u00fcr die Zahlen eine eigene.',
	'Check the definition, constraints and triggers of its social_stats tables.': 'Pr\u00fcfe Definition, Constraints und Trigger der social_stats-Tabellen in der Datenbank.',
	'Close programs that use it, and check whether the disk is full or the folder is write-protected.': 'Schlie\u00dfe Programme, die die Datei benutzen, und pr\u00fcfe, ob der Datentr\u00e4ger voll oder der Ordner schreibgesch\u00fctzt ist.',
	'Close the program that uses the database.': 'Schlie\u00dfe das Programm, das die Datenbank benutzt.',
	'Close the program that writes it, then run it again.': 'Schlie\u00dfe das Programm, das die Datenbank \u00e4ndert, und versuche es dann noch einmal.',
	'Create it, or use another path for the database.': 'Lege den Ordner an, oder verwende f\u00fcr die Datenbank einen anderen Pfad.',
	'Give this user read permission for it, or use another path for the database.': 'Gib diesem Benutzer Leserechte f\u00fcr die Datei, oder verwende f\u00fcr die Datenbank einen anderen Pfad.',
	'Give this user write permission there, or use another path for the database.': 'Gib diesem Benutzer Schreibrechte f\u00fcr Datei und Ordner, oder verwende f\u00fcr die Datenbank einen anderen Pfad.',
	'If no program uses it, let SQLite complete the changes: {}': 'Benutzt kein Programm sie, lass SQLite die \u00c4nderungen abschlie\u00dfen: {}',
	'Its changes are kept.': 'Dessen \u00c4nderungen bleiben erhalten.',
	'Rename it, so that a new one is created, or use another path for the database.': 'Benenne die Tabelle um, damit eine neue angelegt wird, oder verwende f\u00fcr die Datenbank einen anderen Pfad.',
	'Restore it from a backup, or move it away to start a new one.': 'Stelle die Datenbank aus einer Sicherung wieder her, oder verschiebe die Datei, um neu zu beginnen.',
	'Set the path of the database file itself.': 'Gib den Pfad der Datenbankdatei selbst an.',
	'Set the path of the database that the fetch wrote.': 'Gib den Pfad der Datenbank an, die beim Holen der Zahlen geschrieben wurde.',
	'Use a separate database for the numbers; `deploy` merges them into a larger one on a server.': 'Nimm f\u00fcr die Zahlen eine eigene Datenbank; `deploy` f\u00fcgt sie auf einem Server in eine gr\u00f6\u00dfere ein.',
	'Use another path for the database, or move this file away.': 'Verwende f\u00fcr die Datenbank einen anderen Pfad, oder verschiebe diese Datei.',
};

;// CONCATENATED MODULE: ./lib/locale/german-hints.js
const germanHints = {
	'Run it again.': 'Versuche es noch einmal.',
	'Run this as a step of a workflow; on your own machine, use the command line.': 'Verwende dies als Schritt eines Workflows; auf deinem eigenen Rechner nimm die Kommandozeile.',
	'Run without dry-run to renew it and to fetch the numbers.': 'Starte einen Lauf ohne dry-run: Er erneuert das Token und holt die Zahlen.',
	'Start a new run.': 'Starte einen neuen Lauf.',
	'Start a new run for the numbers.': 'Starte f\u00fcr die Zahlen einen neuen Lauf.',
	'Start a new run in a few minutes.': 'Starte in einigen Minuten einen neuen Lauf.',
	'Start a new run instead of a re-run, and give the workflow a concurrency group.': 'Starte einen neuen Lauf, statt den alten zu wiederholen, und gib dem Workflow eine concurrency-Gruppe.',
	'Start a new run with debug logging (the repository variable {} is true), and report the log.': 'Starte einen neuen Lauf mit Debug-Log (setze die Repository-Variable {} auf true), und melde den Fehler mit dem Log.',
	'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.': 'Starte einen neuen Lauf, und gib dem Workflow eine concurrency-Gruppe, damit nie zwei L\u00e4ufe gleichzeitig Tokens erneuern.',
	'Start a new run, which uses the new name; on the command line, use {}.': 'Starte einen neuen Lauf, der den neuen Namen verwendet; auf der Kommandozeile gib {} an.',
	'Start a new run, which uses the new name; on the command line, use the name in the address of its page.': 'Starte einen neuen Lauf, der den neuen Namen verwendet; auf der Kommandozeile gib den Namen aus der Adresse der Repository-Seite an.',
	'Start a new run: it uses another artifact, or begins a new history.': 'Starte einen neuen Lauf: Er verwendet ein anderes Artefakt oder beginnt einen neuen Verlauf.',
	'Start a new run; if that does not help, set {} in .env.social.': 'Starte einen neuen Lauf; hilft das nicht, setze {} in .env.social.',
	'Then start a new run, because a re-run uses the old workflow file.': 'Starte dann einen neuen Lauf, denn ein wiederholter verwendet die alte Workflow-Datei.',
	'First start a new run, which receives the newest copy.': 'Starte zuerst einen neuen Lauf, der die neueste Kopie bekommt.',
	'This is usually temporary: the next run tries again.': 'Das ist meist vor\u00fcbergehend: Der n\u00e4chste Lauf versucht es erneut.',
	'Look for a newer version of this action, or report it.': 'Suche nach einer neueren Version dieser Action, oder melde den Fehler.',
	'If this continues, look for a newer version of this action, or report it.': 'Bleibt es dabei, suche nach einer neueren Version dieser Action, oder melde den Fehler.',
	'The platform may have changed its API: look for a newer version of this action, or report it.': 'Vielleicht hat die Plattform ihre API ge\u00e4ndert: Suche nach einer neueren Version dieser Action, oder melde den Fehler.',
	'Check that no proxy or portal stands between the runner and the service.': 'Stelle sicher, dass zwischen dem Runner und dem Dienst kein Proxy und kein Portal liegt.',
	'Check that no proxy stands between the runner and {}.': 'Stelle sicher, dass zwischen dem Runner und {} kein Proxy liegt.',
	'Check that no proxy stands between the runner and {}; if this continues, report it.': 'Stelle sicher, dass zwischen dem Runner und {} kein Proxy liegt; bleibt es dabei, melde den Fehler.',
	'Copy the token again, on one line and without spaces.': 'Kopiere das Token noch einmal, in einer Zeile und ohne Leerzeichen.',
	'Copy the token again, without line ends and with ASCII characters only.': 'Kopiere das Token noch einmal, ohne Zeilenenden und nur mit ASCII-Zeichen.',
	'Correct {}, or remove it.': 'Berichtige {}, oder entferne die Variable.',
	'Remove {}, or set it to an emulator such as http://127.0.0.1:8080.': 'Entferne {}, oder gib darin einen Emulator an, etwa http://127.0.0.1:8080.',
	'Remove {}: the runner sets it.': 'Entferne {}: Der Runner setzt die Variable selbst.',
	'Remove both for github.com; for an Enterprise Server set both, {} without a path; for the emulator set both as emulate prints them.': 'Entferne f\u00fcr github.com beide Variablen; f\u00fcr einen Enterprise Server setze beide, {} ohne Pfad; f\u00fcr den Emulator setze beide so, wie emulate sie ausgibt.',
	'Requests go only to public servers over https.': 'Anfragen gehen nur \u00fcber https und nur an \u00f6ffentliche Server.',
	'Use another server, or find out why its name resolves to an address in this network.': 'Nimm einen anderen Server, oder finde heraus, warum sein Name zu einer Adresse in diesem Netz aufgel\u00f6st wird.',
	'Check the next run: if it fails with reauthorize, sign in again and store the new tokens in the secret.': 'Sieh dir den n\u00e4chsten Lauf an: Schl\u00e4gt er mit reauthorize fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
	'Compare {} and {} with the place of the secret, and check that the token includes this repository.': 'Vergleiche {} und {} mit dem Ort des Secrets, und pr\u00fcfe, ob das Token f\u00fcr dieses Repository gilt.',
	'Copy the complete line from the log, and use the .env.social of that time.': 'Kopiere die ganze Zeile aus dem Log, und verwende die .env.social von damals.',
	'Create a new one, or let actions/create-github-app-token create one in each run.': 'Erstelle ein neues Token, oder lass in jedem Lauf actions/create-github-app-token eins erstellen.',
	'Give the GitHub App or fine-grained token the repository permission "{}: Read and write" for this repository.': 'Gib der GitHub App oder dem Fine-grained Token f\u00fcr dieses Repository die Berechtigung \u201e{}: Read and write\u201c.',
	'Give the job the permission actions: read, and start a new run, because a re-run uses the old workflow file.': 'Gib dem Job die Berechtigung actions: read, und starte einen neuen Lauf, denn ein wiederholter verwendet die alte Workflow-Datei.',
	'If it fails with reauthorize, restore the secret with the recovery lines.': 'Schl\u00e4gt er mit reauthorize fehl, stelle das Secret mit den Wiederherstellungszeilen wieder her.',
	'If it fails with reauthorize, sign in again and store the new tokens in the secret.': 'Schl\u00e4gt er mit reauthorize fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
	'If that fails as well, it prints a recovery line for each account.': 'Schl\u00e4gt auch das fehl, gibt er f\u00fcr jedes Konto eine Wiederherstellungszeile aus.',
	'If that fails in the same way, sign in again and store the new tokens in the secret.': 'Schl\u00e4gt er genauso fehl, melde dich neu an und speichere die neuen Tokens im Secret.',
	'If you copied the text to a new secret on purpose, delete its line SOCIAL_SAVED_IN.': 'Hast du den Text absichtlich in ein neues Secret kopiert, l\u00f6sche darin die Zeile SOCIAL_SAVED_IN.',
	'It was saved by a computer with a wrong clock.': 'Diese Kopie hat ein Rechner mit falsch gehender Uhr gespeichert.',
	'Keep the recovery lines above: the command recover puts their tokens into the file.': 'Bewahre die Wiederherstellungszeilen oben auf: Der Befehl recover schreibt ihre Tokens in die Datei.',
	'Pass a GitHub App token (actions/create-github-app-token with {}: write) or a fine-grained token with the repository permission "{}: Read and write".': '\u00dcbergib das Token einer GitHub App (actions/create-github-app-token mit {}: write) oder ein Fine-grained Token mit der Repository-Berechtigung \u201e{}: Read and write\u201c.',
	'Remove comments from it, or distribute the accounts over several secrets and workflows.': 'Entferne Kommentare aus dem Text, oder verteile die Konten auf mehrere Secrets und Workflows.',
	'Renew the secret by the recovery lines above, with the command recover.': 'Erneuere das Secret aus den Wiederherstellungszeilen oben, mit dem Befehl recover.',
	'Restore the secret with the recovery lines in the log.': 'Stelle das Secret mit den Wiederherstellungszeilen im Log wieder her.',
	'Sign in again or, if you stored exactly this text in the secret yourself, save the file again without its line SOCIAL_SAVED_AT.': 'Melde dich neu an; oder, wenn du genau diesen Text selbst im Secret gespeichert hast, speichere die Datei noch einmal ohne ihre Zeile SOCIAL_SAVED_AT.',
	'The job tries again at its end.': 'Der Job versucht es an seinem Ende noch einmal.',
	'Use the same secret in {} and {}.': 'Gib in {} und {} dasselbe Secret an.',
	'Wait until that time or, if you are sure that this is the newest text, delete its line SOCIAL_SAVED_AT.': 'Warte bis zu dem Zeitpunkt in der Meldung, oder l\u00f6sche im Text die Zeile SOCIAL_SAVED_AT, wenn du sicher bist, dass es der neueste ist.',
	'Ask an owner of the organization to approve it, or use a GitHub App.': 'Bitte einen Owner der Organisation um die Freigabe, oder nimm eine GitHub App.',
	'Authorize it under Settings, Developer settings, Personal access tokens, "Configure SSO"; or use a GitHub App, which needs none.': 'Autorisiere das Token unter Settings, Developer settings, Personal access tokens, \u201eConfigure SSO\u201c; oder nimm eine GitHub App, die das nicht braucht.',
	'Open the App under Settings, GitHub Apps of its owner, and unsuspend it there.': '\u00d6ffne die App bei dem Konto, dem sie geh\u00f6rt, unter Settings, GitHub Apps, und hebe dort die Sperre auf.',
	'Run the job on a runner with an allowed address, or ask an owner to add the address to the IP allow list.': 'Lass den Job auf einem Runner mit einer erlaubten Adresse laufen, oder lass die Adresse in die \u201eIP allow list\u201c der Organisation eintragen.',
	'Set an earlier expiry date in its settings, or use a GitHub App, which needs no such token.': 'Setze in den Einstellungen des Tokens ein fr\u00fcheres Ablaufdatum, oder nimm eine GitHub App, die kein solches Token braucht.',
	'Unarchive it in its settings, or disable the workflow.': 'Hebe die Archivierung in den Einstellungen des Repositorys auf, oder schalte den Workflow ab.',
	'Use a GitHub App or a fine-grained token.': 'Nimm eine GitHub App oder ein Fine-grained Token.',
	'Use a GitHub App, or ask an owner of the organization to allow them.': 'Nimm eine GitHub App, oder bitte einen Owner der Organisation, solche Tokens zu erlauben.',
	'Add {}.': 'Erg\u00e4nze {}.',
	'Add it to the file; {} needs {}.': 'Erg\u00e4nze den Schl\u00fcssel in der Datei; {} braucht {}.',
	'Add it to the secret; {} needs {}.': 'Erg\u00e4nze den Schl\u00fcssel im Secret; {} braucht {}.',
	'Add its keys to the file, or remove {} from --platforms.': 'Erg\u00e4nze die Schl\u00fcssel in der Datei, oder entferne {} aus --platforms.',
	'Add its keys to the secret, or remove {} from platforms.': 'Erg\u00e4nze die Schl\u00fcssel im Secret, oder entferne {} aus platforms.',
	'Choose another label.': 'W\u00e4hle eine andere Kennung.',
	'Close the quote in line {}, or remove it.': 'Schlie\u00dfe das Anf\u00fchrungszeichen in Zeile {}, oder entferne es.',
	'Copy the value from its source.': 'Kopiere den Wert aus seiner Quelle.',
	'Do not quote or nest it.': 'Setze den Text nicht in Anf\u00fchrungszeichen, und verschachtele ihn nicht.',
	"If it is the secret's name, pass its text instead: env-social: {}.": 'Ist es der Name des Secrets, \u00fcbergib stattdessen dessen Text: env-social: {}.',
	'If its files must be readable there, rename it in all keys that end in {}.': 'Sollen seine Dateien dort lesbar sein, benenne die Kennung in allen Schl\u00fcsseln um, die auf {} enden.',
	'If you mean {}, write it like that.': 'Ist {} gemeint, schreibe den Schl\u00fcssel genau so.',
	'Nothing but export may precede it.': 'Vor einem Schl\u00fcssel darf nur export stehen.',
	"Pass the text of .env.social, as in env-social: {}, with {} and so on; a secret of an environment needs the job's environment.": '\u00dcbergib den Text von .env.social, etwa env-social: {}, mit {} und so weiter; f\u00fcr ein Secret eines Environments braucht der Job dieses Environment.',
	'Put the keys into it, {} and so on; setup does that.': 'Schreibe die Schl\u00fcssel in die Datei, {} und so weiter; setup erledigt das.',
	'Put the text itself into the file.': 'Schreibe den Text selbst in die Datei.',
	'Replace it with the real value.': 'Ersetze den Platzhalter durch den echten Wert.',
	'Store the decoded text.': 'Speichere den dekodierten Text.',
	'Store the text itself.': 'Speichere den Text selbst.',
	'Take the keys of {} out of .env.social, or sign in to the account that you mean.': 'Nimm die Schl\u00fcssel von {} aus .env.social, oder melde dich bei dem Konto an, das du meinst.',
	'Use a key of letters, digits and underscores, and a single-line value that does not contain all three kinds of quotes.': 'Verwende einen Schl\u00fcssel aus Buchstaben, Ziffern und Unterstrichen, und einen einzeiligen Wert, in dem nicht alle drei Arten von Anf\u00fchrungszeichen vorkommen.',
	'Write each key as KEY=value on a line of its own.': 'Schreibe jeden Schl\u00fcssel als KEY=value in eine eigene Zeile.',
	'Write only the value, without quotes and commas.': 'Schreibe nur den Wert, ohne Anf\u00fchrungszeichen und Kommas.',
	'Write the label the same way in each of its keys.': 'Schreibe die Kennung in allen Schl\u00fcsseln gleich.',
	'Write the token alone.': 'Schreibe nur das Token.',
	'Write the value itself.': 'Schreibe den Wert selbst.',
};

;// CONCATENATED MODULE: ./lib/locale/german-platform-hints.js
const germanPlatformHints = {
	"Add Login Kit to the app, or use its Sandbox's keys; then sign in again.": 'F\u00fcge der App das Login Kit hinzu, oder verwende die Schl\u00fcssel ihrer Sandbox; melde dich dann neu an.',
	'Add the account in the developer portal, under Sandbox, Target users; then sign in again.': 'Trage das Konto im Entwicklerportal unter Sandbox, Target users ein; melde dich dann neu an.',
	'Let the action renew it: run with refresh: auto.': 'Lass die Action das Token erneuern: Starte einen Lauf mit refresh: auto.',
	'Register exactly the address that setup shows, with the slash at its end, and sign in again.': 'Registriere genau die Adresse, die setup anzeigt, mit dem Schr\u00e4gstrich am Ende, und melde dich neu an.',
	'Sign in again and allow the access.': 'Melde dich neu an, und erlaube den Zugriff.',
	'Sign in again and grant the scope; the app needs it in the developer portal as well.': 'Melde dich neu an, und erteile den Scope; auch die App braucht ihn, im Entwicklerportal.',
	'Sign in again and grant {}; the app needs it in the App Dashboard, too.': 'Melde dich neu an, und erteile {}; auch die App braucht diesen Scope, im App-Dashboard.',
	'Sign in again and store the new tokens in the secret.': 'Melde dich neu an, und speichere die neuen Tokens im Secret.',
	'Sign in again in a few minutes.': 'Melde dich in einigen Minuten neu an.',
	'Sign in again, and finish in the window that was opened last.': 'Melde dich neu an, und schlie\u00dfe die Anmeldung in dem zuletzt ge\u00f6ffneten Fenster ab.',
	'Sign in again, or report it.': 'Melde dich neu an, oder melde den Fehler.',
	'Sign in again.': 'Melde dich neu an.',
	'Sign in again; a code works once and for one hour.': 'Melde dich neu an; ein Code gilt nur einmal und nur eine Stunde lang.',
	'Sign in again; a code works once and only for some minutes.': 'Melde dich neu an; ein Code gilt nur einmal und nur einige Minuten lang.',
	'Compare both tokens with what the sign-in gave: {} is the access token, {} the refresh token.': 'Vergleiche beide Tokens mit denen der Anmeldung: {} ist das Access-Token, {} das Refresh-Token.',
	'Compare {} with the app in the developer portal: it may be cut off or have an extra character.': 'Vergleiche {} mit der App im Entwicklerportal: Vielleicht ist der Wert abgeschnitten oder hat ein Zeichen zu viel.',
	'Compare {} and {} with the app in the developer portal: one may be cut off or have an extra character.': 'Vergleiche {} und {} mit der App im Entwicklerportal: Vielleicht ist ein Wert abgeschnitten oder hat ein Zeichen zu viel.',
	'Compare {} and {} with the app in the developer portal; Sandbox and Production have separate keys.': 'Vergleiche {} und {} mit der App im Entwicklerportal; Sandbox und Production haben je eigene Schl\u00fcssel.',
	'Compare {} and {} with the App Dashboard; they are those of {}, not of the Meta app.': 'Vergleiche {} und {} mit dem App-Dashboard; gemeint sind die von {}, nicht die der Meta-App.',
	'If both have it, look there whether the app or the account is restricted.': 'Haben ihn beide, sieh dort nach, ob die App oder das Konto eingeschr\u00e4nkt ist.',
	'Make one for the account under "{}" in the App Dashboard.': 'Erstelle im App-Dashboard unter \u201e{}\u201c ein Token f\u00fcr das Konto.',
	'Make one for the account with the User Token Generator in the App Dashboard.': 'Erstelle im App-Dashboard mit dem User Token Generator ein Token f\u00fcr das Konto.',
	'Make one under "{}" in the App Dashboard.': 'Erstelle im App-Dashboard unter \u201e{}\u201c ein Token.',
	'Make one under "{}" in the App Dashboard; it begins with {}.': 'Erstelle im App-Dashboard unter \u201e{}\u201c ein Token; es beginnt mit {}.',
	'Make one with the use case "{}" in the App Dashboard.': 'Erstelle im App-Dashboard mit dem Use Case \u201e{}\u201c ein Token.',
	'Most likely {}, {} or {} is cut off or has an extra character: compare them, then sign in again.': 'Wahrscheinlich ist {}, {} oder {} abgeschnitten oder hat ein Zeichen zu viel: Vergleiche die Werte, und melde dich dann neu an.',
	'Open the app in the App Dashboard: it shows the reason, and the access can be enabled again there.': '\u00d6ffne die App im App-Dashboard: Dort steht der Grund, und dort l\u00e4sst sich der Zugriff wieder einschalten.',
	"If it is gone by tomorrow, it was Meta's fault.": 'Ist der Fehler morgen verschwunden, lag es an Meta.',
	'Look for a newer version of this action, or report it with the log id.': 'Suche nach einer neueren Version dieser Action, oder melde den Fehler mit der Log-ID.',
	'Look for a newer version of this action, or report it with the trace id.': 'Suche nach einer neueren Version dieser Action, oder melde den Fehler mit der Trace-ID.',
	'Otherwise check that the account exists and has not removed the app, and sign in again.': 'Pr\u00fcfe sonst, ob es das Konto gibt und ob die App dort noch zugelassen ist, und melde dich neu an.',
	'Otherwise check that the account is still a professional one and has not removed the app, and sign in again.': 'Pr\u00fcfe sonst, ob das Konto noch ein professionelles und die App dort noch zugelassen ist, und melde dich neu an.',
	'Run it again in an hour; {} counts calls by the hour and by the day.': 'Starte in einer Stunde einen neuen Lauf; {} z\u00e4hlt die Anfragen pro Stunde und pro Tag.',
	'Run it again in five minutes: {} limits requests per IP address, and runners share addresses.': 'Starte in f\u00fcnf Minuten einen neuen Lauf: {} begrenzt die Anfragen pro IP-Adresse, und Runner teilen sich Adressen.',
	'Run it again in five minutes: servers limit requests per IP address, and runners share addresses.': 'Starte in f\u00fcnf Minuten einen neuen Lauf: Server begrenzen die Anfragen pro IP-Adresse, und Runner teilen sich Adressen.',
	'{} accepts calls again in {} min: run it after that.': '{} nimmt in {} min wieder Anfragen an: Starte danach einen neuen Lauf.',
	'Ask the administrators of the server whether they can show profiles publicly.': 'Frage die Administratoren des Servers, ob sie Profile \u00f6ffentlich zeigen k\u00f6nnen.',
	"Compare it with the address of the profile's page; the account may have been deleted, or its handle changed.": 'Vergleiche die Angabe mit der Adresse der Profilseite; vielleicht wurde das Konto gel\u00f6scht oder sein Handle ge\u00e4ndert.',
	"Compare it with the address of the profile's page; the part behind the last @ must be the account's own server.": 'Vergleiche die Angabe mit der Adresse der Profilseite; der Teil hinter dem letzten @ muss der Server des Kontos sein.',
	'Compare {} with the profile: the part behind the last @ is the server.': 'Vergleiche {} mit dem Profil: Der Teil hinter dem letzten @ ist der Server.',
	'Compare {} with the profile; if it is right, the server is set up wrongly.': 'Vergleiche {} mit dem Profil; stimmt die Angabe, ist der Server falsch eingerichtet.',
	'If it is right, its software may not have this API.': 'Stimmt die Angabe, hat dessen Software diese API vielleicht nicht.',
	'Open the profile at {} for the reason.': '\u00d6ffne das Profil auf {}; dort steht der Grund.',
	"Open the profile's page; if the account has moved, set {} to the new one.": '\u00d6ffne die Profilseite; ist das Konto umgezogen, trage in {} das neue ein.',
	'Remove {} until the account is back.': 'Entferne {}, bis es das Konto wieder gibt.',
	'Revoke this one at {}.': 'Widerrufe dieses Passwort auf {}.',
	'This action does not sign in.': 'Diese Action meldet sich nicht an.',
	'Write only the handle: no password is needed.': 'Schreibe nur den Handle: Ein Passwort ist nicht n\u00f6tig.',
	'Write the account, such as {}: no token is needed.': 'Schreibe das Konto, etwa {}: Ein Token ist nicht n\u00f6tig.',
	'Write the name and the server, such as {}, or the https: address of the profile there.': 'Schreibe Name und Server, etwa {}, oder die https:-Adresse des Profils dort.',
	'Write the whole handle, such as {}, the address of the profile, or the DID.': 'Schreibe den ganzen Handle, etwa {}, die Adresse des Profils oder die DID.',
	"Compare it with the address of the channel's page.": 'Vergleiche die Angabe mit der Adresse der Kanalseite.',
	"Compare it with the address of the channel's page; the channel may have been closed, or its handle changed.": 'Vergleiche die Angabe mit der Adresse der Kanalseite; vielleicht wurde der Kanal geschlossen oder sein Handle ge\u00e4ndert.',
	'Compare it with the key under APIs & Services, Credentials, in the Google Cloud console, or create a new one there.': 'Vergleiche den Wert mit dem API-Schl\u00fcssel in der Google Cloud Console unter APIs & Services, Credentials, oder erstelle dort einen neuen.',
	'Create an API key under APIs & Services, Credentials, in the Google Cloud console.': 'Erstelle in der Google Cloud Console unter APIs & Services, Credentials einen API-Schl\u00fcssel.',
	"Enable the {} for the key's project in the Google Cloud console, and wait a few minutes.": 'Schalte in der Google Cloud Console f\u00fcr das Projekt des API-Schl\u00fcssels die {} ein, und warte einige Minuten.',
	'In the Google Cloud console, remove its restriction to IP addresses, websites or apps, and allow the {} for it.': 'Entferne in der Google Cloud Console die Beschr\u00e4nkung des API-Schl\u00fcssels auf IP-Adressen, Websites oder Apps, und erlaube ihm die {}.',
	'It is reset at midnight Pacific Time: run it again after that.': 'Um Mitternacht pazifischer Zeit beginnt ein neues Kontingent: Starte danach einen neuen Lauf.',
	'Open it in a browser and use the handle that the page shows under the name, such as {}.': '\u00d6ffne die Adresse in einem Browser, und verwende den Handle, den die Seite unter dem Namen zeigt, etwa {}.',
	'Set {} to the API key, and put the channel here.': 'Trage in {} den API-Schl\u00fcssel ein, und hier den Kanal.',
	'Set {} to the channel, and put the API key here.': 'Trage in {} den Kanal ein, und hier den API-Schl\u00fcssel.',
	"Use the channel's handle, such as {}.": 'Verwende den Handle des Kanals, etwa {}.',
	"Use the channel's id (UC and 22 characters), its handle (@ and a name), or the address of its page.": 'Verwende die ID des Kanals (UC und 22 Zeichen), seinen Handle (@ und ein Name) oder die Adresse seiner Seite.',
};

;// CONCATENATED MODULE: ./lib/locale/translate-hint.js

const hintsInGerman = {
	...germanHints,
	...germanFileHints,
	...germanPlatformHints,
};
const toPattern = (english) => new RegExp(`^${english.replaceAll(/[\\^$.*+?()[\]|]/g, '\\$&').replaceAll('{}', part)}$`, 's');
const part = '((?:(?!\\. [A-Z][a-z]+ ).)+)';
const entries = Object.entries(hintsInGerman)
	.map(([english, german]) => ({ english, german, pattern: toPattern(english) }))
	.sort((one, other) => weigh(other.english) - weigh(one.english));
function weigh(english) {
	return english.replaceAll('{}', '').length;
}
function findEntry(sentence) {
	for (const { english, german, pattern } of entries) {
		const [, ...parts] = pattern.exec(sentence) ?? [];
		if (parts.length > 0 || sentence === english)
			return { english, german: german.replaceAll('{}', () => parts.shift() ?? '') };
	}
	return null;
}
const translateHint = (hint) => translateSentences(hint.split(/(?<=\.) (?=[A-Z])/));
function translateSentences(sentences) {
	if (sentences.length === 0)
		return '';
	for (const count of sentences.keys()) {
		const first = findEntry(sentences.slice(0, count + 1).join(' '));
		const rest = first && translateSentences(sentences.slice(count + 1));
		if (first && rest !== null)
			return `${first.german} ${rest}`.trim();
	}
	return null;
}

;// CONCATENATED MODULE: ./lib/locale/describe-in-german.js

function describeInGerman(error) {
	const translated = translateHint(error.hint);
	const quoted = translated === null ? `${error.message} ${error.hint}` : error.message;
	return {
		message: germanCauses[error.code],
		hint: `${translated ?? ''} Die Meldung auf Englisch: \u201e${quoted}\u201c`.trim(),
	};
}

  })

};
