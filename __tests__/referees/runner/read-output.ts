import type { Masker } from './masker.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

export interface ShownLine {
  /** Number of the line in the output of the process, from 1. */
  line: number;
  /** As in the log, masked. */
  text: string;
}

export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  /** Masked, then cut. */
  message: string;
  /**
   * `title`, `file` and so on. The runner does not mask them (AddIssue in
   * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs).
   */
  properties: Map<string, string>;
  /** Number of characters before the cut. */
  length: number;
}

/** The output of a process of a step, as the runner processes it. */
export interface StepOutput {
  log: ShownLine[];
  /** All annotations; the runner shows only the first ten of each kind. */
  annotations: Annotation[];
  commands: (WorkflowCommand & { line: number })[];
}

/**
 * The longest message of an annotation, in characters:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
export const longestAnnotation = 4096;

/** The largest number of annotations of each kind in a step, by the same file. */
export const maxAnnotations = 10;

/**
 * Reads the log and the annotations of a process as shown under step debugging. A mask applies from its own
 * line on, because the runner reads line by line.
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

/** Splits a text as .NET's `ReadLine` does: a carriage return alone also ends a line. */
export const toLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

const isResumption = (line: string, token: string): boolean =>
  line.trimStart().toLowerCase().startsWith(`::${token.toLowerCase()}::`);
