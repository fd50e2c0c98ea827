export const shells = ['posix', 'powershell', 'cmd'] as const;

export type Shell = (typeof shells)[number];

/** Returns the line by which a script in this shell sets a variable of its environment, without a line end. */
export function toShellLine(shell: Shell, key: string, value: string): string {
  if (shell === 'powershell') return `$env:${key} = '${value.replaceAll("'", "''")}'`;
  if (shell === 'cmd') return `set "${key}=${value.replaceAll('%', '%%')}"`;
  return `export ${key}='${value.replaceAll("'", "'\\''")}'`;
}
