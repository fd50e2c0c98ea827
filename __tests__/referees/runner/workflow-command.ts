/** A line of output that the runner obeys instead of showing it. */
export interface WorkflowCommand {
  /** In lower case. */
  name: string;
  /** Names in lower case. */
  properties: Map<string, string>;
  data: string;
  /** `##[name]data`, the form of Azure Pipelines, which the runner still obeys. */
  isOldForm: boolean;
}

/**
 * All commands of the runner; a line with any other name is plain output:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Returns the command on a line, or `null` for plain output. `::name key=value::data` must be at the
 * beginning of the line, after spaces; `##[name key=value]data` may be anywhere in it (TryParseV2 and
 * TryParse in https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export const parseWorkflowCommand = (line: string): WorkflowCommand | null =>
  parseNewForm(line.trimStart()) ?? parseOldForm(line);

function parseNewForm(line: string): WorkflowCommand | null {
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  return toCommand(line.slice(2, end), line.slice(end + 2), {
    isOldForm: false,
    separator: ',',
    inProperty: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ],
    inData: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ],
  });
}

function parseOldForm(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const escapes: Escapes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ];
  return toCommand(line.slice(start + 3, end), line.slice(end + 1), {
    isOldForm: true,
    separator: ';',
    inProperty: escapes,
    inData: escapes,
  });
}

/** Replaced in this order, so that an escaped `%` does not start another escape. */
type Escapes = [escaped: string, sign: string][];

interface Form {
  isOldForm: boolean;
  separator: string;
  inProperty: Escapes;
  inData: Escapes;
}

function toCommand(head: string, data: string, form: Form): WorkflowCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return null;
  const properties = new Map<string, string>();
  const list = space > 0 ? head.slice(space + 1) : '';
  for (const pair of (form.isOldForm ? list : list.trim()).split(form.separator)) {
    const equals = pair.indexOf('=');
    if (equals <= 0 || equals === pair.length - 1) continue;
    const value = undo(pair.slice(equals + 1), form.inProperty);
    properties.set(pair.slice(0, equals).toLowerCase(), value);
  }
  return { name, properties, data: undo(data, form.inData), isOldForm: form.isOldForm };
}

const undo = (text: string, escapes: Escapes): string =>
  escapes.reduce((before, [escaped, sign]) => before.replaceAll(escaped, sign), text);
