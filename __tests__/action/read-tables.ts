/** The tables of a Markdown text: each a list of rows, each row a list of cells. */
export function readTables(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let isInTable = false;
  for (const line of markdown.split('\n')) {
    const isRow = line.startsWith('|');
    if (isRow && !isInTable) tables.push([]);
    if (isRow)
      tables.at(-1)?.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    isInTable = isRow;
  }
  return tables;
}
