import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';

/** What Node starts without a shell; `.bat` and `.cmd` need one. */
const startable = ['.com', '.exe'];

/**
 * Returns the path of a program, out of the absolute folders of PATH alone; `null` if it is in none of them.
 * Windows looks in the current folder first, and a PATH may name it, too: a repository that holds a `git.exe`
 * would run it beside the tokens.
 * https://learn.microsoft.com/en-us/windows/win32/procthread/creating-processes
 */
export function findProgram(
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { delimiter, isAbsolute } = platform === 'win32' ? win32 : posix;
  const read = (key: string) => readVariable(environment, key, platform);
  const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
  const candidates = (read('PATH') ?? '')
    .split(delimiter)
    // In Windows' PATH a folder may be quoted.
    .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => extensions.map((extension) => join(folder, `${name}${extension}`)));
  return candidates.find((file) => isProgram(file, platform)) ?? null;
}

/** The names of Windows' variables are the same in any case, such as `Path`. */
function readVariable(
  environment: NodeJS.ProcessEnv,
  key: string,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform !== 'win32') return environment[key];
  return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}

function toExtensions(pathExt: string | undefined): string[] {
  const named = (pathExt ?? '').toLowerCase().split(';');
  const found = named.filter((extension) => startable.includes(extension));
  return found.length > 0 ? found : startable;
}

function isProgram(file: string, platform: NodeJS.Platform): boolean {
  try {
    // The links of Windows' store cannot be followed, only started.
    if (platform === 'win32') return !lstatSync(file).isDirectory();
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
