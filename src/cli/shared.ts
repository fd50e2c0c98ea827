// What several commands need. Imported here, it is in the bundle once, and not in the chunk of each command.
import '../credentials/recovery-line.ts';
import '../files/lock-file.ts';
import '../files/read-text.ts';
import '../storage/merge-databases.ts';
import '../storage/database.ts';
import './check/words/topics.ts';
import './check/words/workflow-words.ts';
import './open-repository.ts';
import './progress.ts';
import './table.ts';
