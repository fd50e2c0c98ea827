import type { FoundWorkflows } from './find-workflow.ts';
import { type Finding, failed } from './finding.ts';
import { readOwnText } from './known-names.ts';
import { topics } from './words/topics.ts';
import { workflowWords } from './words/workflow-words.ts';

/** Workflows of which GitHub starts no run at all. */
export async function checkSyntax(files: FoundWorkflows['files']): Promise<Finding[]> {
  const all = await Promise.all(
    files.map(async ({ file, text }) => ({ file, refusals: await readRefusals(text) })),
  );
  return all
    .filter(({ refusals }) => refusals.length > 0)
    .map(({ file, refusals }) =>
      failed(
        topics.workflow,
        workflowWords.refused(
          file,
          refusals.map((one) => one.replace(/\.$/, '')),
        ),
      ),
    );
}

/**
 * Why GitHub would start no run of a workflow, by its own parser: a key or value that it does not know, an expression
 * that cannot be there, or a call of this project's reusable workflow that does not fit it. Each begins with its place,
 * as in `line 8: Unexpected value 'permisions'`. https://github.com/actions/languageservices
 */
async function readRefusals(text: string): Promise<string[]> {
  // Loaded here, because it is large and only this needs it.
  const parser = await import('@actions/workflow-parser');
  const own = readOwnText(reusableFile);
  const { context, value } = parser.parseWorkflow(
    { name: fileName, content: text },
    new parser.NoOperationTraceWriter(),
  );
  if (value)
    await parser.convertWorkflowTemplate(
      context,
      value,
      {
        getFileContent: async ({ path }) => {
          if (own === null || path !== reusableFile) throw new Error('Not known here.');
          return { name: path, content: own };
        },
      },
      { fetchReusableWorkflowDepth: 1 },
    );
  const messages = context.errors.getErrors().map(({ message }) => toRefusal(message));
  // Workflows that others share are not checked.
  return [...new Set(messages)].filter((one) => !one.endsWith('Unable to find reusable workflow'));
}

/** The only file whose interface is known. */
const reusableFile = '.github/workflows/social-stats.yml';

const fileName = 'workflow.yml';

/** Only the first line, and of values only what looks like a name: the rest may quote a secret value. */
function toRefusal(message: string): string {
  const [first = ''] = message.replace(`${fileName}: `, '').split('\n');
  const said = first.replace(/'[^']*'/g, (value) =>
    /^'[\w.* -]{1,30}'$/.test(value) ? value : "'…'",
  );
  const [, line, what] = /^.*?\(Line: (\d+), Col: \d+\): (.*)$/.exec(said) ?? [];
  if (line !== undefined) return `line ${line}: ${what}`;
  const [, reason, at] = /^(.*) at line (\d+), column \d+:?$/.exec(said) ?? [];
  return at === undefined ? said : `line ${at}: ${reason}`;
}
