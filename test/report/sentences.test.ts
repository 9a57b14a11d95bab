import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { compare, missesOf, scoreOf, together } from '../../bench/reading/score.js';
import { annotatedIn } from '../../bench/reading/sentences.js';
import { read } from '../../src/report/read.js';
import { passages } from './held-out/all.js';
import { sentences } from './sentences/all.js';

const sets = [
  { set: 'sentences', texts: sentences },
  { set: 'held-out', texts: passages },
] as const;

describe.each(sets)('$set written before the reader was, or by people who had not seen it', ({ set, texts }) => {
  const compared = Object.entries(texts).map(([name, list]) => ({
    name,
    results: list.map((sentence) => {
      const { text, annotated } = annotatedIn(sentence);
      return { text, result: compare(annotated, read(text, { catalogue })) };
    }),
  }));

  test.each(compared)('$name: nothing is missed but what is known to be', async ({ name, results }) => {
    const found = results.flatMap(({ text, result }) => {
      const list = missesOf(result);
      return list.length === 0 ? [] : [text.replaceAll('\n', '⏎'), ...list.map((miss) => `  ${miss}`)];
    });
    await expect(found.join('\n')).toMatchFileSnapshot(`./${set}/misses/${name}.txt`);
  });

  test('are read as well as they must be', () => {
    const all = together(compared.flatMap(({ results }) => results.map(({ result }) => scoreOf(result))));
    const share = (part: number, whole: number): number => Math.floor((part / whole) * 1000) / 1000;
    expect(all.inventedValues).toBe(0);
    expect(share(all.found, all.annotated)).toBeGreaterThanOrEqual(0.985);
    expect(share(all.found, all.read)).toBeGreaterThanOrEqual(0.985);
    expect(share(2 * all.exact, all.annotated + all.read)).toBeGreaterThanOrEqual(0.965);
    expect(share(all.redactedFound, all.redacted)).toBeGreaterThanOrEqual(0.95);
    expect(share(all.bound, all.claims)).toBeGreaterThanOrEqual(0.97);
  });
});
