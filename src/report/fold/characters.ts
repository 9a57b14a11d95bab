import { pairs } from './script.js';

/** What a folded text has for a character that is left out: blanks and marks without a width. */
export const dropped = 0;

const lineFeed = 10;

/** Characters written in several ways, each row under the one way that the rules know. */
const ways: readonly (readonly [way: string, ...others: string[]])[] = [
  [',', '，', '﹐', '‚'],
  ['、', '﹑', '､'],
  [';', '；', '﹔'],
  [':', '：', '﹕', '︰', '∶', '꞉'],
  ['.', '．', '﹒', '․'],
  ['。', '｡', '︒'],
  ['(', '（', '﹙', '❨', '〔', '［', '[', '【', '〖'],
  [')', '）', '﹚', '❩', '〕', '］', ']', '】', '〗'],
  ['“', '「', '『', '〝', '‘', '﹁', '﹃'],
  ['”', '」', '』', '〞', '’', '﹂', '﹄'],
  ['《', '〈', '‹', '«'],
  ['》', '〉', '›', '»'],
  ['%', '％', '﹪', '٪'],
  ['-', '－', '—', '–', '―', '−', '‐', '‑', '‒', '─', '━', '﹣'],
  ['~', '～', '〜', '∼', '˜', '﹏', '∽'],
  ['/', '／', '⁄', '∕'],
  ['!', '！', '﹗'],
  ['?', '？', '﹖'],
  ['+', '＋', '﹢'],
  ['=', '＝', '﹦'],
  ['*', '＊', '﹡', '※', '⁎', '∗'],
  ['|', '｜', '│', '┃', '丨'],
  ['x', 'ⅹ', 'Ⅹ', 'х', 'Х', 'χ', 'Χ'],
  ['×', '✕', '✖', '╳', '⨯'],
  ['○', '◯', '⚪', '◌', '□', '■', '▢'],
  ['_', '＿', '﹍', '﹎'],
  ['·', '•', '・', '‧', '∙', '⋅'],
];

const blanks =
  ' \t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const widthless = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u061c\u202a\u202b\u202c\u202d\u202e\ufe0e\ufe0f';

function tableOf(): Uint16Array {
  const table = Uint16Array.from({ length: 65536 }, (_, code) => code);
  for (let code = 0xd800; code < 0xe000; code += 1) table[code] = 0xfffc;
  for (let code = 0xff01; code < 0xff5f; code += 1) table[code] = code - 0xfee0;
  for (const row of pairs)
    for (let at = 0; at + 1 < row.length; at += 2) table[row.charCodeAt(at)] = row.charCodeAt(at + 1);
  for (const [way, ...others] of ways) for (const other of others) table[other.charCodeAt(0)] = way.charCodeAt(0);
  for (let code = 65; code < 91; code += 1) table[code] = code + 32;
  for (let code = 0xff21; code < 0xff3b; code += 1) table[code] = code - 0xfee0 + 32;
  for (const drop of blanks + widthless) table[drop.charCodeAt(0)] = dropped;
  for (const end of '\u2028\u2029\u0085') table[end.charCodeAt(0)] = lineFeed;
  for (let code = 0; code < 32; code += 1) if (code !== lineFeed) table[code] = dropped;
  return table;
}

let made: Uint16Array | undefined;

/** One character for each: full width, script and case folded, blanks dropped. Made when first asked for. */
export const foldTable = (): Uint16Array => {
  made ??= tableOf();
  return made;
};
