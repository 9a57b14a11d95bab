import { plainNumber } from '../plain-number.js';

/** The values of an object by key, or what is wrong with a text that is none. */
export type ReadObject = ReadonlyMap<string, unknown> | string;

/** Thrown and caught here: a text that is not JSON. */
class NotJson extends Error {}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words: ReadonlyMap<string, readonly [string, boolean | null]> = new Map([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
]);
const deepest = 100;

/**
 * Reads a JSON object. A number is the plain text of what it is, so that no float comes between: 12.50 is 12.5, 1e3 is 1000.
 * What is nested is not looked into.
 *
 * @example
 * readObject('{ "a": 12.50, "b": [1] }'); // a map of a to '12.5', and of b to an empty array
 */
export function readObject(text: string): ReadObject {
  let at = 0;
  const refuse = (what: string): never => {
    throw new NotJson(`${what} at character ${at + 1}`);
  };
  const space = (): void => {
    for (
      let code = text.charCodeAt(at);
      code === 32 || code === 9 || code === 10 || code === 13;
      code = text.charCodeAt(at)
    )
      at += 1;
  };
  const next = (mark: string): void => {
    if (text[at] !== mark) refuse(`there is no ${mark}`);
    at += 1;
    space();
  };
  const string = (): string => {
    if (text[at] !== '"') refuse('there is no text in quotes');
    let end = text.indexOf('"', at + 1);
    while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end < 0) refuse('a text does not end');
    const raw = text.slice(at + 1, end);
    const read = plain.test(raw) ? raw : unescaped(text.slice(at, end + 1));
    if (read === undefined) return refuse('a text has what JSON does not allow');
    at = end + 1;
    return read;
  };
  const value = (depth: number): unknown => {
    const first = text[at] ?? '';
    if (first === '"') return string();
    if (first === '{' || first === '[') return nested(depth + 1);
    const word = words.get(first);
    if (word !== undefined && text.startsWith(word[0], at)) {
      at += word[0].length;
      return word[1];
    }
    number.lastIndex = at;
    const [found] = number.exec(text) ?? refuse('there is no value');
    at += found.length;
    return plainNumber(found);
  };
  /** Goes through a list or an object within. */
  const nested = (depth: number): readonly never[] => {
    if (depth > deepest) refuse('there are too many levels');
    const isList = text[at] === '[';
    const end = isList ? ']' : '}';
    next(isList ? '[' : '{');
    while (text[at] !== end) {
      if (!isList) {
        string();
        space();
        next(':');
      }
      value(depth);
      space();
      if (text[at] === end) break;
      next(',');
      if (text[at] === end) refuse('there is nothing after a comma');
    }
    at += 1;
    return [];
  };
  const object = (): ReadonlyMap<string, unknown> => {
    const values = new Map<string, unknown>();
    space();
    next('{');
    while (text[at] !== '}') {
      const key = string();
      space();
      next(':');
      if (values.has(key)) refuse(`"${key}" is there twice, the second time`);
      values.set(key, value(0));
      space();
      if (text[at] === '}') break;
      next(',');
      if (text[at] === '}') refuse('there is nothing after a comma');
    }
    at += 1;
    space();
    if (at < text.length) refuse('there is something after the object');
    return values;
  };
  try {
    return object();
  } catch (error) {
    if (error instanceof NotJson) return error.message;
    throw error;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these
const plain = /^[^\\\u0000-\u001f]*$/;

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text[before] === '\\') before -= 1;
  return (quote - before) % 2 === 0;
}

function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
