/** Of numbers and counts. */
const numberMessages = {
  'not-exact': ({ value }: { value: string }) =>
    `"${value}" is not an exact number: whole numbers below 2^53 are; give text for decimals`,
  'zero-denominator': ({ numerator }: { numerator: string }) => `${numerator} cannot be divided by 0`,
  'bad-places': ({ places }: { places: number }) => `decimal places are 0 to 40, not ${places}`,
  'bad-count': ({ measure, value, unknown }: { measure: string; value: string; unknown: number }) =>
    `"${measure}" cannot be ${value} (${unknown} unknown): counts are whole numbers from 0`,
  'missing-count': ({ asker, measure, given }: { asker: string; measure: string; given: readonly string[] }) =>
    `"${asker}" needs "${measure}"; given were ${given.join(', ') || 'none'}; one not known is { missing: 'not-reported' }`,
  'no-method': ({ indicator, method }: { indicator: string; method: string }) =>
    `"${indicator}" needs the method ${method}, not here yet`,
} as const;

/** Of figures, and of the periods, places and conditions they are about. */
const figureMessages = {
  'bad-written': ({ text, why }: { text: string; why: string }) =>
    `"${text}" cannot be read as a written number: ${why}`,
  'bad-period': ({ given, why }: { given: string; why: string }) => `"${given}" is not a period: ${why}`,
  'bad-place': ({ code }: { code: string }) =>
    `"${code}" is not a place code; it should have six digits (GB/T 2260) or twelve`,
  'circular-places': ({ line }: { line: readonly string[] }) =>
    `the parent map goes round in a circle: ${line.join(' → ')}`,
  'bad-condition': ({ keys, known }: { keys: readonly string[]; known: readonly string[] }) =>
    keys.length === 0
      ? 'a condition asks nothing; `{ all: [] }` is yes to every row'
      : `a condition asks just one of ${known.join(', ')}; this one has ${keys.join(', ')}`,
  'cannot-pool': ({ id, why }: { id: string; why: string }) => `these figures of "${id}" cannot be pooled: ${why}`,
  'not-comparable': ({ what, one, other }: { what: string; one: string; other: string }) =>
    `figures of different ${what} cannot be compared: ${one}, ${other}`,
  'no-value': ({ figure, status }: { figure: string; status: string }) =>
    `the figure of "${figure}" is ${status}: it has no value`,
} as const;

/** Of files, rows and requests. */
const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const fileMessages = {
  'no-file': ({ file, why }: { file: string; why: string }) => `cannot read "${file}": ${why}`,
  'not-written': ({ file, why }: { file: string; why: string }) => `cannot write "${file}": ${why}`,
  'bad-encoding': ({ file, line, encoding }: { file: string; line: number; encoding: string }) =>
    `${file}, line ${line}: bytes that are not ${encoding}; give encoding: 'utf-8' or 'gb18030'`,
  'bad-csv': ({ file, line, why }: { file: string; line: number | undefined; why: string }) =>
    `${file}${line === undefined ? '' : `, line ${line}`}: ${why}`,
  'bad-file': ({ file, where, why }: { file: string; where: string | undefined; why: string }) =>
    `${file}${where === undefined ? '' : `, ${where}`}: ${why}`,
  'not-installed': ({ needed, file }: { needed: string; file: string }) =>
    `${file} cannot be read without ${needed}; install it: npm install ${needed}`,
  'empty-file': ({ file }: { file: string }) => `${file} is empty; its first line should name the columns`,
  'unknown-column': ({ column, of, known }: { column: string; of: string; known: readonly string[] }) =>
    `a ${of} record has no column "${column}"; it has ${known.join(', ')}`,
  'unknown-header': ({ file, header, found }: { file: string; header: string; found: readonly string[] }) =>
    `${file} has no column headed "${header}"; its header has ${found.join(', ')}`,
  'double-header': ({ file, header }: { file: string; header: string }) => `${file} has two columns headed "${header}"`,
  'no-columns': ({
    file,
    of,
    found,
    known,
  }: {
    file: string;
    of: string;
    found: readonly string[];
    known: readonly string[];
  }) =>
    `${file} has no column of a ${of} record: its header has ${found.join(', ')}; map them with columns: { ${known[0]}: '…' } (known are ${known.join(', ')})`,
  'bad-rows': ({ file, faults, first }: { file: string; faults: number; first: readonly string[] }) =>
    `${file} has ${faults} ${faults === 1 ? 'cell or row that is' : 'cells or rows that are'} not what the columns say:\n${first.join('\n')}${faults > first.length ? `\n… and ${faults - first.length} more` : ''}`,
  'bad-request': ({ why }: { why: string }) => why,
  'double-row': ({ file, key }: { file: string; key: string }) =>
    `${file} has two rows for ${key}; a place and a period have one`,
  'lost-thread': ({ file, why }: { file: string; why: string }) =>
    `${file} was read in several threads, and one of them stopped: ${why}; threads: 1 reads it in one`,
  'no-memory': ({ needed, allowed }: { needed: number; allowed: number }) =>
    `counters and households need ${inMegabytes(needed)}, and ${inMegabytes(allowed)} are allowed; fewer groups, or rows in the order of their household numbers, need less`,
  overflow: ({ what }: { what: string }) => `${what} is beyond what can be held exactly`,
} as const;

type Messages = typeof numberMessages & typeof figureMessages & typeof fileMessages;

/** The code of an error, stable across versions. */
export type ErrorCode = keyof Messages;

/** What an error of a code was about, in the caller's own words. */
export type ErrorDetails<Code extends ErrorCode> = Parameters<Messages[Code]>[0];

/**
 * A wrong call. It has a stable `code`, the `details` and a sentence that says what would have been right.
 *
 * A doubtful figure is never an error: it is a finding, and is returned.
 */
export class PermilleError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'PermilleError';
  readonly code: Code;
  readonly details: ErrorDetails<Code>;

  constructor(code: Code, details: ErrorDetails<Code>, message: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

// One function a table, so that who prints a rate does not carry the messages about files.
type Say<Code extends ErrorCode> = (details: ErrorDetails<Code>) => string;

/** An error about a number or a count. */
export const numberError = <Code extends keyof typeof numberMessages>(
  code: Code,
  details: ErrorDetails<Code>,
): PermilleError<Code> => new PermilleError(code, details, (numberMessages[code] as Say<Code>)(details));

/** An error about a figure, or about the period, place or condition of one. */
export const figureError = <Code extends keyof typeof figureMessages>(
  code: Code,
  details: ErrorDetails<Code>,
): PermilleError<Code> => new PermilleError(code, details, (figureMessages[code] as Say<Code>)(details));

/** An error about a file, its rows, or a request. */
export const fileError = <Code extends keyof typeof fileMessages>(
  code: Code,
  details: ErrorDetails<Code>,
): PermilleError<Code> => new PermilleError(code, details, (fileMessages[code] as Say<Code>)(details));
