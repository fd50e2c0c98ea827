import type { Masker } from './masker.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

export interface ShownLine {
  /** From 1, among the lines that the process wrote. */
  line: number;
  /** As the log has it, masked. */
  text: string;
}

export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  /** Masked, and cut. */
  message: string;
  /** `title`, `file` and so on. The runner masks none of them (ExecutionContext.cs, AddIssue). */
  properties: Map<string, string>;
  /** Characters before the cut. */
  length: number;
}

/** What a runner makes of the output of a step's process. */
export interface StepOutput {
  log: ShownLine[];
  /** All of them; only the first ten of a kind are shown. */
  annotations: Annotation[];
  commands: (WorkflowCommand & { line: number })[];
}

/** Of each annotation, in characters (ExecutionContext.cs). */
export const longestAnnotation = 4096;

/** Of each kind in a step (ExecutionContext.cs). */
export const mostAnnotations = 10;

/**
 * The log and the annotations of a process, as people see them under step debugging. A mask counts from
 * its own line on, as the lines reach the runner one by one.
 */
export function readOutput(lines: readonly string[], masker: Masker): StepOutput {
  const output: StepOutput = { log: [], annotations: [], commands: [] };
  let resumesAt: string | null = null;

  for (const [index, whole] of lines.entries()) {
    const line = index + 1;
    const show = (text: string) => output.log.push({ line, text: masker.mask(text) });
    if (resumesAt !== null) {
      if (isResumption(whole, resumesAt)) resumesAt = null;
      show(whole);
      continue;
    }
    const command = parseWorkflowCommand(whole);
    if (command === null) {
      show(whole);
      continue;
    }
    output.commands.push({ ...command, line });
    const { name, data, properties } = command;
    if (name === 'add-mask') masker.add(data);
    if (name === 'stop-commands') resumesAt = data;
    if (name === 'group' || name === 'endgroup') show(`##[${name}]${name === 'group' ? data : ''}`);
    if (name === 'debug') for (const part of toLines(data)) show(`##[debug]${part}`);
    if (name === 'error' || name === 'warning' || name === 'notice') {
      const message = masker.mask(data);
      const shown = message.slice(0, longestAnnotation);
      output.annotations.push({ kind: name, message: shown, properties, length: message.length });
      show(`##[${name}]${shown}`);
    }
  }
  return output;
}

/** Lines as .NET's `ReadLine` finds them: a carriage return alone ends one, too (ProcessInvoker.cs). */
export const toLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

const isResumption = (line: string, token: string): boolean =>
  line.trimStart().toLowerCase().startsWith(`::${token.toLowerCase()}::`);
