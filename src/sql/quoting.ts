/** So many digits or fewer as alternatives of a pattern: 0|1|2. */
export const upTo = (most: number): string => Array.from({ length: most + 1 }, (_, digits) => digits).join('|');

/** Text between quotes, each of these within it doubled. */
export const doubled = (text: string, quote: string): string =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

/** Text between quotes, where a backslash says that the next character is meant as it is. */
export const escaped = (text: string, quote: string): string =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

/** No engine holds a NUL in a name, nor all of them in a text; nor half of a surrogate pair, which is no text. */
export const holdable = (text: string): string | undefined => (/\0|\p{Surrogate}/u.test(text) ? undefined : text);
