import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { systemClock as clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { fail } from '../runner/fail.ts';
import { shown } from '../runner/shown.ts';
import { describeAhead, exportNumbers, openSource } from '../storage/merge-databases.ts';
import { describeSqlite, loadSqlite } from '../storage/sqlite.ts';
import { type Ending, endInTime } from './cancel.ts';
import { checkServer } from './check-server.ts';
import { cleanUp } from './clean-up.ts';
import { createConnection } from './connection.ts';
import { copyFiles } from './copy-files.ts';
import { DeployError } from './deploy-error.ts';
import { type DeployInputs, readDeployInputs } from './inputs.ts';
import { type LocalFile, readLocalFiles } from './local-files.ts';
import { logOutput } from './log-output.ts';
import { mergeRemotely } from './merge-remotely.ts';
import { createPrivateFolder, writeKey } from './private-folder.ts';
import { secretLines } from './private-key.ts';
import { readSshVersion } from './read-ssh-version.ts';
import { runCommand } from './run-command.ts';

/**
 * Entry point of the step `deploy`: merges the numbers into the server's database, copies files and runs a
 * command. Errors are reported to the runner.
 */
export async function deploy(): Promise<void> {
  const outputs = { rowsMerged: '', filesCopied: '' };
  try {
    const inputs = readDeployInputs();
    for (const line of secretLines(inputs.privateKey)) core.setSecret(line);
    const ending = endInTime(inputs.timeoutMs);
    const folder = createPrivateFolder(process.env.RUNNER_TEMP || tmpdir());
    // From here on `post` can clean up, even if this process is killed.
    core.saveState('folder', folder);
    try {
      const numbers = inputs.database ? await readNumbers(inputs.database.local) : null;
      const files = inputs.files
        ? readLocalFiles(inputs.files.paths, { warn: core.warning, note: core.notice })
        : [];
      await writeKey(folder, inputs);
      await deployTo(inputs, { folder, numbers, files, outputs, ending });
    } finally {
      await cleanUp(folder);
      ending.done();
    }
  } catch (error) {
    fail(error);
  } finally {
    core.setOutput('rows-merged', outputs.rowsMerged);
    core.setOutput('files-copied', outputs.filesCopied);
  }
}

interface Deployment {
  folder: string;
  /** Bytes of a database file with the rows to merge; `null` when there is no database to merge. */
  numbers: Uint8Array | null;
  files: readonly LocalFile[];
  /** Each is set when its part is done, so a failed deploy reports the parts before the failure. */
  outputs: { rowsMerged: string; filesCopied: string };
  ending: Ending;
}

async function deployTo(
  inputs: DeployInputs,
  { folder, numbers, files, outputs, ending }: Deployment,
): Promise<void> {
  const { host, port, user, database, dryRun, command } = inputs;
  const { signal, enter } = ending;
  const connection = createConnection({ host, port, user }, { folder, signal });
  const repeated = <T>(work: () => Promise<T>) => repeatTransient(work, signal);

  core.debug(`This runner has ${await readSshVersion()}.`);
  core.info(`Connecting to ${host}, port ${port}, as ${user}.`);
  const server = await repeated(() => checkServer(connection, inputs));

  if (database && numbers && server.tool) {
    enter('merging');
    const { tool } = server;
    const patienceMs = Math.min(30_000, Math.ceil(inputs.timeoutMs / 2));
    const work = { tool, database: database.remote, numbers, patienceMs, now: clock.now(), dryRun };
    core.info(`Merging into ${shown(database.remote)} by the server's ${tool}.`);
    const merged = await repeated(() => mergeRemotely(connection, work));
    const { rows } = merged;
    for (const warning of describeAhead(merged, shown(database.remote))) core.warning(warning);
    if (!server.hasDatabase) {
      core.notice(
        `The server has no database ${shown(database.remote)} yet: it ${dryRun ? 'would be' : 'was'} created.`,
      );
    }
    const verb = dryRun ? 'would be' : rows === 1 ? 'was' : 'were';
    core.info(`${rows} ${rows === 1 ? 'row' : 'rows'} ${verb} inserted or changed.`);
    outputs.rowsMerged = dryRun ? '0' : String(rows);
  }

  if (inputs.files) {
    enter('copying');
    const { directory } = inputs.files;
    const where = `${shown(directory)}${server.hasDirectory ? '' : ', a new folder'}`;
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    core.info(`${dryRun ? 'Would copy' : 'Copying'} ${count} into ${where}.`);
    for (const { name, bytes } of files) core.info(`  ${shown(name)} (${bytes.length} bytes)`);
    const kept = dryRun ? [] : await repeated(() => copyFiles(connection, { files, directory }));
    for (const name of kept) core.warning(describeKept(shown(`${directory}/${name}`)));
    outputs.filesCopied = dryRun ? '0' : String(files.length - kept.length);
  }

  if (command !== '' && dryRun) core.info('Would run the command.');
  else if (command !== '') {
    enter('command');
    await logOutput((onLine) => runCommand(connection, { command, onLine }));
  }
}

const describeKept = (file: string): string =>
  `${file} on the server was not replaced, because it lacks the mark of this action: it belongs to somebody else. Move it away, or set remote-directory to another folder.`;

async function readNumbers(file: string): Promise<Uint8Array> {
  try {
    core.debug(describeSqlite(await loadSqlite()));
    const source = await openSource(file);
    try {
      return await exportNumbers(source);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    // The code `remote-database` is for the database on the server only.
    const message = `The input database cannot be used: ${error.message}`;
    const hint = 'Pass the file that the fetching step wrote, complete and not in use.';
    throw new DeployError('invalid-input', message, hint, { cause: error });
  }
}

/** The pause before each retry of a broken connection, in ms. */
const pausesMs = [500, 1_500];

async function repeatTransient<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DeployError) || !error.isTransient) throw error;
      core.info(`${error.message} Trying again.`);
      await clock.sleep(pauseMs, signal).catch(() => signal.throwIfAborted());
    }
  }
  return work();
}
