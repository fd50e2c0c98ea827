// What several commands need. Imported here, it is in the bundle once, and not in the chunk of each command.
import '../credentials/recovery-line.ts';
import '../files/lock-file.ts';
import '../locale/format.ts';
import '../numbers/growth.ts';
import '../storage/merge-databases.ts';
import '../storage/database.ts';
import '../storage/read-document.ts';
import './check/words/topics.ts';
import './check/words/workflow-words.ts';
import './computer.ts';
import './find-repository.ts';
import './log.ts';
import './open-repository.ts';
import './progress.ts';
import './read-credentials.ts';
import './table.ts';
