import { getExecOutput } from '@actions/exec';
import { DeployError } from './deploy-error.ts';
import { toolEnvironment } from './run-tool.ts';

/**
 * Resolves with what this runner's OpenSSH client says it is, such as `OpenSSH_9.6p1, OpenSSL 3.0.13`. Rejects
 * with `remote-tool` when there is none.
 */
export async function readSshVersion(): Promise<string> {
  try {
    const env = toolEnvironment(process.env);
    const { stderr } = await getExecOutput('ssh', ['-V'], { env, silent: true });
    return stderr.trim();
  } catch (cause) {
    throw new DeployError(
      'remote-tool',
      'This runner has no ssh that could be started.',
      'Install the OpenSSH client in a step before this one (Debian: openssh-client).',
      { cause },
    );
  }
}
