/** The hints about inputs, files, artifacts and the database; see `german-hints.ts`. */
export const germanFileHints: Readonly<Record<string, string>> = {
  // Inputs.
  'Give it a value, or leave the input out.': 'Gib der Eingabe einen Wert, oder lass sie weg.',
  "Pass the secret by its name, as in env-social: {}; a secret of an environment also needs the job's key environment.":
    'Übergib das Secret mit seinem Namen, etwa env-social: {}; für ein Secret eines Environments braucht der Job außerdem den Schlüssel environment.',
  'Set refresh to auto.': 'Setze refresh auf auto.',
  'Use a comma-separated list of: {}.': 'Verwende eine durch Kommas getrennte Liste aus: {}.',
  'Use a name of the IANA database, such as {} or {}.':
    'Verwende einen Namen der IANA-Datenbank, etwa {} oder {}.',
  'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.':
    'Verwende nur Buchstaben, Ziffern und _, am Anfang weder eine Ziffer noch GITHUB_.',
  'Use one of: {}.': 'Verwende einen dieser Werte: {}.',
  'Use one, such as 10.':
    'Gib eine solche ganze Zahl an, wie die Meldung sie nennt, zum Beispiel 10.',
  'Use the same name as in the step actions/upload-artifact, such as {}.':
    'Verwende denselben Namen wie im Schritt actions/upload-artifact, etwa {}.',
  'Use true or false.': 'Verwende true oder false.',
  'Write it on one line.': 'Schreibe den Wert in eine Zeile.',
  'Write one alone, such as {} or {}, or leave it out.':
    'Schreibe eine einzige Adresse, etwa {} oder {}, oder lass die Angabe weg.',
  'Write six hexadecimal digits after the #, in quotes, such as "{}", or omit the input.':
    'Schreibe nach dem # sechs hexadezimale Ziffern, in Anführungszeichen, etwa "{}", oder lass die Eingabe weg.',
  'Write the name as in the settings of the repository, on one line.':
    'Schreibe den Namen wie in den Einstellungen des Repositorys, in einer Zeile.',
  'Write the whole address of the page, such as {}, or leave it out.':
    'Schreibe die ganze Adresse der Seite, etwa {}, oder lass die Angabe weg.',

  // Files.
  'Check that the folder exists and that the disk is not full.':
    'Prüfe, ob es den Ordner gibt und ob der Datenträger voll ist.',
  'Close that program, or set output-directory to a separate folder.':
    'Schließe das Programm, das die Datei geöffnet hat, oder setze output-directory auf einen eigenen Ordner.',
  'Close the program that holds the file open, such as an editor or a sync tool.':
    'Schließe das Programm, das die Datei geöffnet hat, etwa einen Editor oder ein Synchronisationsprogramm.',
  'Give this user write permission for the file and its folder, and check whether the disk is full.':
    'Gib diesem Benutzer Schreibrechte für die Datei und ihren Ordner, und prüfe, ob der Datenträger voll ist.',
  'If there is no such program, delete {}.': 'Gibt es kein solches Programm, lösche {}.',
  'Mount the folder of the file into the container, not the file alone.':
    'Hänge den Ordner der Datei in den Container ein, nicht die Datei allein.',
  'Remove the link, or set output-directory to another folder.':
    'Entferne den Link, oder setze output-directory auf einen anderen Ordner.',
  'Save it as UTF-8 in an editor, and check the characters of that line.':
    'Speichere die Datei in einem Editor als UTF-8, und prüfe die Zeichen der Zeile, die die Meldung nennt.',
  'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with {}.':
    'Speichere die Datei in einem Editor als UTF-8; Windows PowerShell schreibt UTF-8 mit {}.',
  'Set {} to a writable folder, and check whether the disk is full.':
    'Setze {} auf einen Ordner, in den du schreiben darfst, und prüfe, ob der Datenträger voll ist.',
  'Set output-directory to a folder that this user may write to.':
    'Setze output-directory auf einen Ordner, in den dieser Benutzer schreiben darf.',
  'Use letters, digits and hyphens in the labels of accounts.':
    'Verwende in den Kennungen der Konten Buchstaben, Ziffern und Bindestriche.',
  'Wait until it has ended.': 'Warte, bis das Programm beendet ist, das die Meldung nennt.',

  // Artifacts.
  'Delete the artifact of that run, so that an earlier one is used, or restore the database from a copy.':
    'Lösche das Artefakt jenes Laufs, damit ein früheres verwendet wird, oder stelle die Datenbank aus einer Kopie wieder her.',
  'Give the job the permission `actions: read` in addition to those that it has: `permissions` denies everything that it does not list.':
    'Gib dem Job zusätzlich zu seinen Berechtigungen `actions: read`: Was in `permissions` nicht steht, ist verboten.',
  'If that does not help, delete the artifact, so that an earlier one is used.':
    'Hilft das nicht, lösche das Artefakt, damit ein früheres verwendet wird.',
  'The file was not kept.': 'Die Datei wurde nicht übernommen.',
  'The name of the database begins with a dot: upload it with `include-hidden-files: true`, or rename it; then delete the artifact.':
    'Der Name der Datenbank beginnt mit einem Punkt: Lade sie mit `include-hidden-files: true` hoch, oder benenne sie um; lösche dann das Artefakt.',
  'Upload only the database and the output directory in this artifact, and delete this version of it.':
    'Lade in diesem Artefakt nur die Datenbank und das Ausgabeverzeichnis hoch, und lösche diese Version davon.',
  'Upload the database with actions/upload-artifact under the name in the input database, or delete the artifact.':
    'Lade die Datenbank mit actions/upload-artifact unter dem Namen in der Eingabe database hoch, oder lösche das Artefakt.',
  'Use a separate artifact name for the database, or keep artifacts for fewer days (retention-days).':
    'Verwende für die Datenbank einen eigenen Artefaktnamen, oder bewahre Artefakte weniger Tage auf (retention-days).',

  // The database.
  'A database may have at most 1 GiB: use a separate one for the numbers.':
    'Eine Datenbank darf höchstens 1 GiB groß sein: Nimm für die Zahlen eine eigene.',
  'Check the definition, constraints and triggers of its social_stats tables.':
    'Prüfe Definition, Constraints und Trigger der social_stats-Tabellen in der Datenbank.',
  'Close programs that use it, and check whether the disk is full or the folder is write-protected.':
    'Schließe Programme, die die Datei benutzen, und prüfe, ob der Datenträger voll oder der Ordner schreibgeschützt ist.',
  'Close the program that uses the database.': 'Schließe das Programm, das die Datenbank benutzt.',
  'Close the program that writes it, then run it again.':
    'Schließe das Programm, das die Datenbank ändert, und versuche es dann noch einmal.',
  'Create it, or use another path for the database.':
    'Lege den Ordner an, oder verwende für die Datenbank einen anderen Pfad.',
  'Give this user read permission for it, or use another path for the database.':
    'Gib diesem Benutzer Leserechte für die Datei, oder verwende für die Datenbank einen anderen Pfad.',
  'Give this user write permission there, or use another path for the database.':
    'Gib diesem Benutzer Schreibrechte für Datei und Ordner, oder verwende für die Datenbank einen anderen Pfad.',
  'If no program uses it, let SQLite complete the changes: {}':
    'Benutzt kein Programm sie, lass SQLite die Änderungen abschließen: {}',
  'Its changes are kept.': 'Dessen Änderungen bleiben erhalten.',
  'Rename it, so that a new one is created, or use another path for the database.':
    'Benenne die Tabelle um, damit eine neue angelegt wird, oder verwende für die Datenbank einen anderen Pfad.',
  'Restore it from a backup, or move it away to start a new one.':
    'Stelle die Datenbank aus einer Sicherung wieder her, oder verschiebe die Datei, um neu zu beginnen.',
  'Set the path of the database file itself.': 'Gib den Pfad der Datenbankdatei selbst an.',
  'Set the path of the database that the fetch wrote.':
    'Gib den Pfad der Datenbank an, die beim Holen der Zahlen geschrieben wurde.',
  'Use a separate database for the numbers; `deploy` merges them into a larger one on a server.':
    'Nimm für die Zahlen eine eigene Datenbank; `deploy` fügt sie auf einem Server in eine größere ein.',
  'Use another path for the database, or move this file away.':
    'Verwende für die Datenbank einen anderen Pfad, oder verschiebe diese Datei.',
};
