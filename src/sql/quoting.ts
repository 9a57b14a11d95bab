/** So many digits or fewer as alternatives of a pattern: 0|1|2. */
export const upTo = (most: number): string => Array.from({ length: most + 1 }, (_, digits) => digits).join('|');

/** What JavaScript trims, as a pattern: blanks at the beginning or the end. Given how a pattern says a character by its number, and where a text ends. */
export function blanksAround(character: (hex: string) => string, end = '$'): string {
  const beyond = ['00a0', '1680', '2000-200a', '2028', '2029', '202f', '205f', '3000', 'feff'];
  const blank = `[\\t-\\r ${beyond.map((hexes) => hexes.split('-').map(character).join('-')).join('')}]`;
  return `^${blank}+|${blank}+${end}`;
}

/** Whether a character is a visible one of ASCII, given how texts are compared: most texts begin and end with one. */
export const isVisible = (character: string): string => `${character} BETWEEN '!' AND '~'`;

/** Text between quotes, each of these within it doubled. */
export const doubled = (text: string, quote: string): string =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

/** Text between quotes, where a backslash says that the next character is meant as it is. */
export const escaped = (text: string, quote: string): string =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

/** No engine holds a NUL in a name, nor all of them in a text; nor half of a surrogate pair, which is no text. */
export const holdable = (text: string): string | undefined => (/\0|\p{Surrogate}/u.test(text) ? undefined : text);
