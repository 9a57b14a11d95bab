import { type Meanings, meaningsOf } from '../tallying/codes.js';
import { flagWords } from '../tallying/flag-words.js';
import type { Dialect } from './dialect.js';
import type { ReadColumn, Stored } from './stored.js';

/** A place code of six digits or twelve. */
const placePattern = '[1-9][0-9]([0-9]{4}|[0-9]{10})';

/** A column of texts: keys, places and codes, and flags that are words. */
export function storedText(of: Stored): ReadColumn {
  const { name, missing, own, dialect, values } = of;
  const { column, stored } = own;
  const text = dialect.trimmed(name);
  const without = (value: string): string =>
    missing.length === 0 ? value : `CASE WHEN ${text} IN (${values.list(missing)}) THEN NULL ELSE ${value} END`;
  const meanings = meaningsOf(column, stored.codes ?? {});
  if (column.type === 'place') return storedPlace(of, meanings);
  if (meanings.size > 0) return meant(of, meanings);
  if (column.type === 'flag') return meant(of, flagWords);
  const codes = Object.keys(column.codes ?? {});
  if (column.type !== 'code' || codes.length === 0) return { value: without(text) };
  return { value: without(listed(of, codes)), bad: () => isUnlisted(of, [...codes, ...missing]) };
}

function storedPlace({ name, missing, dialect, values }: Stored, meanings: Meanings): ReadColumn {
  const [text, raw] = [dialect.trimmed(name), dialect.asText(name)];
  const codes = [...meanings.keys(), ...missing];
  if (codes.length === 0) return { value: text, bad: () => isNoPlace(raw, text, dialect) };
  const cases = codes.map((code) => {
    const means = meanings.get(code);
    return `WHEN ${values.put(code, 'text')} THEN ${means === undefined ? 'NULL' : values.put(String(means), 'text')}`;
  });
  return {
    value: `CASE ${text} ${cases.join(' ')} ELSE ${text} END`,
    bad: () => `(${isNoPlace(raw, text, dialect)} AND ${text} NOT IN (${values.list(codes)}))`,
  };
}

/** Whether a text is no code of a place; most are one as they are. */
function isNoPlace(raw: string, text: string, { matches, hasOtherThanDigits }: Dialect): string {
  const isNone =
    hasOtherThanDigits === undefined
      ? `NOT (${matches(raw, placePattern)})`
      : `(LENGTH(${raw}) NOT IN (6, 12) OR ${raw} LIKE '0%' OR ${hasOtherThanDigits(raw)})`;
  return `(${isNone} AND NOT (${matches(text, placePattern)}))`;
}

/** Codes of a list, most of which are in it as they are, so that no blanks need be looked for. */
function listed({ name, dialect, values }: Stored, codes: readonly string[]): string {
  const raw = dialect.asText(name);
  return `CASE WHEN ${raw} IN (${values.list(codes)}) THEN ${raw} ELSE ${dialect.trimmed(name)} END`;
}

const isUnlisted = ({ name, dialect, values }: Stored, codes: readonly string[]): string =>
  `(${dialect.asText(name)} NOT IN (${values.list(codes)}) AND ${dialect.trimmed(name)} NOT IN (${values.list(codes)}))`;

/** What texts mean; of all others it is not known. */
function meant(of: Stored, meanings: Meanings): ReadColumn {
  const { missing, own, dialect, values } = of;
  const result = (means: string | boolean): string =>
    typeof means === 'string' ? values.put(means, 'text') : means ? 'TRUE' : 'FALSE';
  const cases = [...meanings].map(([code, means]) => `WHEN ${values.put(code, 'text')} THEN ${result(means)}`);
  const type = own.column.type === 'flag' ? dialect.types.flag : dialect.types.text;
  const codes = [...meanings.keys(), ...missing];
  return {
    value: `CAST(CASE ${listed(of, codes)} ${cases.join(' ')} END AS ${type})`,
    bad: () => isUnlisted(of, codes),
  };
}
