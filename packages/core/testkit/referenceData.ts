import { existsSync, readFileSync } from 'node:fs';

const data = new URL('../../../../shared/data/', import.meta.url);

/** Whether the public data sets, which are not part of the repository, are there. */
export const dataIsThere: boolean = existsSync(new URL('bass-timeseries/tsIbm.csv', data));

/** What a test that needs them is called where they are absent. */
export const DATA_ABSENT = 'not run: the public data sets (../shared/data) are absent';

/** A column of numbers of a CSV file whose first line names them. */
export function readDataColumn(file: string, column: string): number[] {
  const [head, ...lines] = readFileSync(new URL(file, data), 'utf8').trim().split('\n');
  const index = head!.split(',').indexOf(`"${column}"`);
  return lines.map((line) => Number(line.split(',')[index]));
}
