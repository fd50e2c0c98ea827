import { getExecOutput } from '@actions/exec';
import { findSsh, noSsh } from './find-ssh.ts';
import { toolEnvironment } from './run-tool.ts';

/**
 * Resolves with what this runner's OpenSSH client says it is, such as `OpenSSH_9.6p1, OpenSSL 3.0.13`. Rejects
 * with `remote-tool` when there is none.
 */
export async function readSshVersion(): Promise<string> {
  // Quoted, because the toolkit splits the text at blanks.
  const ssh = `"${findSsh()}"`;
  try {
    const env = toolEnvironment(process.env);
    const { stderr } = await getExecOutput(ssh, ['-V'], { env, silent: true });
    return stderr.trim();
  } catch (cause) {
    throw noSsh(cause);
  }
}
