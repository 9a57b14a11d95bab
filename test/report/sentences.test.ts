import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { compare, missesOf, scoreOf, together } from '../../bench/reading/score.js';
import { annotatedIn } from '../../bench/reading/sentences.js';
import { read } from '../../src/report/read.js';
import { sentences } from './sentences/all.js';

const compared = Object.entries(sentences).map(([name, list]) => ({
  name,
  texts: list.map((sentence) => {
    const { text, annotated } = annotatedIn(sentence);
    return { text, result: compare(annotated, read(text, { catalogue })) };
  }),
}));

describe('sentences written before the reader was', () => {
  test.each(compared)('$name: nothing is missed but what is known to be', async ({ name, texts }) => {
    const found = texts.flatMap(({ text, result }) => {
      const list = missesOf(result);
      return list.length === 0 ? [] : [text.replaceAll('\n', '⏎'), ...list.map((miss) => `  ${miss}`)];
    });
    await expect(found.join('\n')).toMatchFileSnapshot(`./sentences/misses/${name}.txt`);
  });

  test('are read as well as they must be', () => {
    const all = together(compared.flatMap(({ texts }) => texts.map(({ result }) => scoreOf(result))));
    const least = (part: number, whole: number): number => Math.floor((part / whole) * 1000) / 1000;
    expect(all.inventedValues).toBe(0);
    expect(least(all.found, all.annotated)).toBeGreaterThanOrEqual(0.985);
    expect(least(all.found, all.read)).toBeGreaterThanOrEqual(0.985);
    expect(least(2 * all.exact, all.annotated + all.read)).toBeGreaterThanOrEqual(0.965);
    expect(least(all.redactedFound, all.redacted)).toBeGreaterThanOrEqual(0.95);
    expect(least(all.bound, all.claims)).toBeGreaterThanOrEqual(0.97);
  });
});
