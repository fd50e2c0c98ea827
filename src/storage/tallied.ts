/** The statement, and one that adds the rows that it changed to the temporary table `tally`. */
export const tallied = (statement: string): string[] => [
  statement,
  'INSERT INTO temp.tally SELECT changes()',
];
