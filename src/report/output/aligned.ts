const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const widthless = /[\p{M}\p{Cf}]/u;

/** How many columns of a terminal a text takes: Chinese characters take two. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** What a column is made no wider than: one long cell does not push all others away. */
const widest = 32;

/** Rows of cells as lines whose columns stand under each other. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const measured = rows.map((row) => row.map((cell) => ({ cell, width: widthOf(cell) })));
  const widths: number[] = [];
  for (const row of measured)
    for (const [column, { width }] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, Math.min(width, widest));
  return measured.map((row) =>
    row
      .map(({ cell, width }, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width)))
      .join('  ')
      .trimEnd(),
  );
}
