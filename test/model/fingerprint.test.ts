import { fc, test as law } from '@fast-check/vitest';
import { fingerprint } from 'permille';
import { infantMortalityRate, neonatalMortalityRate } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/fingerprint.js';

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: [{ d: null, c: true }, 'x'] }, '{"a":[{"c":true,"d":null},"x"]}'],
    [[], '[]'],
    [{}, '{}'],
    ['婴儿\n"', '"婴儿\\n\\""'],
    [{ 10: 'ten', 9: 'nine', a: 'a', B: 'B' }, '{"10":"ten","9":"nine","B":"B","a":"a"}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [JSON.parse('{ "__proto__": 1, "a": 2 }'), '{"__proto__":1,"a":2}'],
  ])('of %o', (given, text) => expect(canonicalJson(given)).toBe(text));

  law.prop([fc.jsonValue()])('says what JSON says', (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

describe('a fingerprint', () => {
  test('is the SHA-256 of it', () => {
    expect(fingerprint({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(fingerprint({ b: 1, a: 2 })).toBe('d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772');
  });

  test('does not care for the order of keys, but for that of lists', () => {
    expect(fingerprint({ b: 1, a: { d: 2, c: 3 } })).toBe(fingerprint({ a: { c: 3, d: 2 }, b: 1 }));
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  });

  test('tells definitions apart, and a changed one from what it was', () => {
    expect(fingerprint(infantMortalityRate)).toBe(fingerprint(structuredClone(infantMortalityRate)));
    expect(fingerprint(infantMortalityRate)).not.toBe(fingerprint(neonatalMortalityRate));
    expect(fingerprint({ ...infantMortalityRate, bound: 'soft' })).not.toBe(fingerprint(infantMortalityRate));
  });
});
