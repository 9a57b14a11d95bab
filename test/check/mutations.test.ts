import { describe, expect, test } from 'vitest';
import { isDetectable, isUndecided, tryAll } from '../../bench/mutations/measure.js';
import { slips } from '../../bench/mutations/slips.js';

describe('twenty sets with a slip each, of all kinds in turn', () => {
  const { trials } = tryAll(20, 11);
  const detectable = trials.filter(isDetectable);

  test('each is a set of related figures, one or two of them changed', () => {
    expect(new Set(trials.map(({ kind }) => kind))).toEqual(new Set(slips.map(({ name }) => name)));
    for (const { before, after, slipped } of trials) {
      const changed = before.flatMap(({ text }, index) => (after[index]?.text === text ? [] : [index]));
      expect(changed).toEqual(slipped.map(({ index }) => index).sort((a, b) => a - b));
      expect([1, 2]).toContain(changed.length);
      expect(before.length).toBeGreaterThanOrEqual(4);
      expect(before.length).toBeLessThanOrEqual(12);
    }
  });

  test('most of them can be told, and most of those are', () => {
    expect(detectable.length).toBeGreaterThanOrEqual(10);
    expect(trials.filter(isUndecided).length).toBeLessThanOrEqual(2);
    const found = detectable.filter(({ naming }) => naming.length > 0);
    expect(found.length).toBeGreaterThanOrEqual(Math.floor(detectable.length * 0.9));
  });

  test('what is found beside is less than one finding each', () => {
    const beside = detectable.reduce((so, trial) => so + trial.beside.length, 0);
    expect(beside).toBeLessThanOrEqual(detectable.length);
  });

  test('the same for the same seed', () => {
    const texts = ({ trials: all }: typeof again) => all.map(({ after }) => after.map(({ text }) => text));
    const again = tryAll(4, 11);
    expect(texts(again)).toEqual(texts({ trials: trials.slice(0, 4), refused: {} }));
  });
});
