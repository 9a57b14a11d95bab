import type { Columns } from 'permille';
import type { Row } from './engine.js';

const name = { zh: '列', en: 'column' };

/** A column of each type that engines store in a way of its own; the name of one needs its quotes. */
export const columns: Columns = {
  id: { type: 'key', name },
  '旗 "flag"': { type: 'flag', name },
  born: { type: 'date', name },
  visits: { type: 'count', name },
  spent: { type: 'money', name },
  share: { type: 'decimal', name },
};

/** A row whose cells are all missing. */
export const none: Row = { id: null, '旗 "flag"': null, born: null, visits: null, spent: null, share: null };

/** A row of cells, numbers as long as their columns take them. */
export const full: Row = {
  id: '1',
  '旗 "flag"': true,
  born: '1000-01-01',
  visits: '9223372036854775807',
  spent: '-123456789012345678.90',
  share: '12345678901234567890123456789.123456789',
};

/** The same row, all of it as text. */
export const fullAsText = { ...full, '旗 "flag"': 'true' } as const;

/** Texts that come out as others if quotes, backslashes, markers or blanks are not taken care of. */
export const texts = [
  `it's "so"`,
  'a\\b\\n\\',
  'a\nb\r\nc\td\b\f\v',
  '人口😀',
  `\${x} $1 $$ ? :p1 %s {p1:String}`,
  '\\N',
  'NULL',
  '',
  ' a ',
  '\u2028\u00a0`',
] as const;

/** Rows of those texts, whose visits say in which order. */
export const rowsOfTexts: readonly Row[] = texts.map((id, index) => ({ ...none, id, visits: String(index) }));

/** Amounts that are 123456789012345679.10 together, which binary fractions cannot tell; and one that is missing. */
export const amounts: readonly Row[] = ['0.10', '0.20', '123456789012345678.80', null].map((spent) => ({
  ...none,
  spent,
}));

/** More rows than are stored at once. */
export const many: readonly Row[] = Array.from({ length: 5000 }, (_, index) => ({
  ...none,
  id: `人${index}`,
  visits: String(index),
}));

/** How many different ids those rows have, and the sum of their visits. */
export const ofMany = ['5000', '12497500'] as const;
