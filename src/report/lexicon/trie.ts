/** A word that was found, and where it ends. */
interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Words found by the characters they begin with. */
export interface Trie<Value> {
  /** The longest word that begins at a place. */
  readonly longest: (text: string, at: number) => Found<Value> | undefined;
  /** The first place of a stretch at which a word may begin; its end if there is none. */
  readonly next: (text: string, from: number, to: number) => number;
  /** Every word that begins at a place, the shortest first. */
  readonly all: (text: string, at: number) => readonly Found<Value>[];
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

const nothing: readonly never[] = [];

function grown<Value>(words: Iterable<readonly [word: string, value: Value]>): (Node<Value> | undefined)[] {
  const roots: (Node<Value> | undefined)[] = [];
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    roots[first] ??= { next: new Map() };
    let node: Node<Value> = roots[first];
    for (let at = 1; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next: Node<Value> = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.value ??= value;
  }
  return roots;
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 40503) ^ second) & 65535;

/** A trie of words. Of words given twice, the first stays. */
export function trieOf<Value>(words: Iterable<readonly [word: string, value: Value]>): Trie<Value> {
  const roots = grown(words);
  // Most places begin no word: two characters tell so without a look at the trie.
  const begins = new Uint8Array(65536);
  const alone = new Uint8Array(65536);
  for (const [first, root] of roots.entries()) {
    if (root?.value !== undefined) alone[first] = 1;
    for (const second of root?.next.keys() ?? []) begins[pairOf(first, second)] = 1;
  }
  const all = (text: string, at: number): readonly Found<Value>[] => {
    const first = text.charCodeAt(at);
    if (alone[first] !== 1 && begins[pairOf(first, text.charCodeAt(at + 1))] !== 1) return nothing;
    let node = roots[first];
    if (node === undefined) return nothing;
    let found: Found<Value>[] | undefined;
    for (let end = at + 1; node !== undefined; end += 1) {
      if (node.value !== undefined) {
        found ??= [];
        found.push({ end, value: node.value });
      }
      node = node.next.get(text.charCodeAt(end));
    }
    return found ?? nothing;
  };
  const next = (text: string, from: number, to: number): number => {
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at += 1) {
      const second = text.charCodeAt(at + 1);
      if (alone[first] === 1 || begins[pairOf(first, second)] === 1) return at;
      first = second;
    }
    return to;
  };
  return { all, next, longest: (text, at) => all(text, at).at(-1) };
}
