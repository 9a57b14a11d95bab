import stringWidth from 'string-width';

/** How output is written. */
export const formats = ['table', 'csv', 'json', 'markdown'] as const;

/** A format of output. */
export type Format = (typeof formats)[number];

/** Rows of cells under headings. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

const widths = ({ headings, rows }: Sheet): readonly number[] =>
  headings.map((heading, column) =>
    rows.reduce((width, row) => Math.max(width, stringWidth(row[column] ?? '')), stringWidth(heading)),
  );

const table = (sheet: Sheet): string => {
  const width = widths(sheet);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => padded(cell, width[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(sheet.headings), width.map((each) => '─'.repeat(each)).join('  '), ...sheet.rows.map(line)].join('\n');
};

const markdown = ({ headings, rows }: Sheet): string => {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = ({ headings, rows }: Sheet): string =>
  [headings, ...rows].map((row) => row.map(quoted).join(',')).join('\n');

/** A sheet as text; JSON is of objects by heading. */
export const sheetAs: { readonly [Each in Format]: (sheet: Sheet) => string } = {
  table,
  csv,
  markdown,
  json: ({ headings, rows }) =>
    JSON.stringify(
      rows.map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? '']))),
      null,
      2,
    ),
};
