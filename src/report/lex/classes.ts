import { isHanNumeral } from './han.js';

/** What a character can begin, as far as numbers go. */
export const classes = { other: 0, digit: 1, han: 2, redacted: 3, sign: 4 } as const;

function tableOf(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 48; code < 58; code += 1) table[code] = classes.digit;
  for (let code = 0x4e00; code < 0xa000; code += 1)
    if (isHanNumeral(String.fromCharCode(code))) table[code] = classes.han;
  for (const char of '〇数几上') table[char.charCodeAt(0)] = classes.han;
  for (const char of 'x×*○_') table[char.charCodeAt(0)] = classes.redacted;
  for (const char of '%‰') table[char.charCodeAt(0)] = classes.sign;
  return table;
}

const table = tableOf();

/** What the character of a code can begin. */
export const classOf = (code: number): number => table[code] ?? classes.other;

/** Whether a code is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a code is a Latin letter, folded. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
