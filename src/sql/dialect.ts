/** What a value in a query is: it says how its text is understood. */
export type ValueType = 'text' | 'date' | 'wide' | { readonly decimals: number };

/** The first and the last day of the years that dates are of. */
export const everyDay = ['1000-01-01', '9999-12-31'] as const;

/** The differences of an engine's SQL: a small table; all else is written once. */
export interface Dialect {
  /** What it is called. */
  readonly name: 'duckdb' | 'postgres' | 'clickhouse' | 'spark';
  /** An identifier in quotes, whatever it holds; `undefined` where the engine cannot hold it. */
  readonly quote: (identifier: string) => string | undefined;
  /** Text in quotes; `undefined` where the engine cannot hold it. */
  readonly text: (value: string) => string | undefined;
  /** The marker of a parameter, which is handed over as text; the first is 1. */
  readonly marker: (number: number) => string;
  /** Types that may be missing: texts, yes or no, dates, whole numbers of 64 bits, and of at least 38 digits. */
  readonly types: Readonly<Record<'text' | 'flag' | 'date' | 'whole' | 'wide', string>>;
  /** How many digits a number has at most. */
  readonly mostDigits: number;
  /** How many digits a number is given that needs no more than 18, where the engine compares numbers in the wider of their types. */
  readonly fewDigits: number;
  /** Decimals of so many digits; as wide as they come if left out. */
  readonly decimal: (decimals: number, digits?: number) => string;
  /** The type that a sum is taken in; the engine's own choice where it is wide enough. */
  readonly sumIn: (decimals: number) => string | undefined;
  /** Whether sums wrap around where they no longer fit, so that a query has to tell how near they came. */
  readonly wraps: boolean;
  /** Whether an expression is yes or no by its type, where the engine would take any number for yes. */
  readonly isFlag?: (expression: string) => string;
  /**
   * Whether an amount is a binary fraction, or has more decimals than these; text is no amount. By its type alone, where that tells:
   * engines then look at no row.
   */
  readonly isUnfit: (amount: string, decimals: number) => string;
  /** Whether an expression is a day, or a time without a zone, by its type: of a point in time, the day depends on who asks. */
  readonly isDay: (expression: string) => string;
  /** Whether a text that is no date may become one without a word, so that dates are not read from texts. */
  readonly misreadsDates?: true;
  /** The first and the last day, where the engine takes those beyond for these. */
  readonly days?: readonly [first: string, last: string];
  /** How many parameters a query has at most. */
  readonly mostParameters?: number;
  /** How many columns a result has at most. */
  readonly mostColumns?: number;
  /** A date as the number 20190105. */
  readonly dateNumber: (date: string) => string;
  /** Days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  /** A column as text, of which each character counts: whatever its collation. */
  readonly asText: (column: string) => string;
  /** A column as text without blanks around it, as JavaScript trims; none where there is nothing else. */
  readonly trimmed: (column: string) => string;
  /** How many rows answer yes. */
  readonly countIf: (answer: string) => string;
  /** Whether all of a text is of a pattern. */
  readonly matches: (text: string, pattern: string) => string;
  /** Where a column's comment stands: within CREATE TABLE, or in a statement of its own; and what CREATE TABLE ends with. */
  readonly comments: 'within' | 'apart';
  readonly tableEnding?: string;
  /** Whether a text has other characters than digits, where that is told much sooner than whether it is of a pattern. */
  readonly hasOtherThanDigits?: (text: string) => string;
  /** What a part of a query ends with, where the engine would else compute its columns each time they are named. */
  readonly fence?: string;
  /** What a query ends with. */
  readonly ending?: string;
}
