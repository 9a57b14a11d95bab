import { check, state } from 'permille';
import {
  catalogue,
  crudeDeathRate,
  infantMortalityRate,
  neonatalMortalityRate,
  newbornDeafnessGeneScreeningRate,
  newbornHearingScreeningRate,
  prematureNcdMortalityRate,
  under5MortalityRate,
} from 'permille/catalogue';
import { expect, test } from 'vitest';

const mortality = (neonatal: string, infant: string, under5: string) =>
  check(
    [state(neonatalMortalityRate, neonatal), state(infantMortalityRate, infant), state(under5MortalityRate, under5)],
    { catalogue },
  )
    .filter(({ rule }) => rule === 'nesting')
    .map(({ figures, severity }) => [severity, ...figures.map(({ of }) => of.indicator)]);

const neonatalAboveInfant = ['error', 'neonatalMortalityRate', 'infantMortalityRate'];
const neonatalAboveUnder5 = ['error', 'neonatalMortalityRate', 'under5MortalityRate'];
const infantAboveUnder5 = ['error', 'infantMortalityRate', 'under5MortalityRate'];

test.each([
  ['in order', ['2.09‰', '4.29‰', '6.18‰'], []],
  ['all alike', ['4.29‰', '4.29‰', '4.29‰'], []],
  ['the parts of one whole', ['4.30‰', '4.29‰', '6.18‰'], [neonatalAboveInfant]],
  ['through a part between', ['6.20‰', '6.30‰', '6.18‰'], [neonatalAboveUnder5, infantAboveUnder5]],
  ['rounding explains it', ['4.31‰', '4.3‰', '6.18‰'], []],
  ['an end that both may have: 4.25 prints 4.2 by GB/T 8170 and 4.3 by halves up', ['4.3‰', '4.2‰', '6.18‰'], []],
  ['an end that only one may have: 4.15 never prints 4.1', ['4.2‰', '4.1‰', '6.18‰'], [neonatalAboveInfant]],
  ['another unit, the same value', ['0.43%', '4.29‰', '6.18‰'], []],
  ['another unit, above', ['0.44%', '4.29‰', '6.18‰'], [neonatalAboveInfant]],
] as const)('%s: %j', (_, [neonatal, infant, under5], expected) => {
  expect(mortality(neonatal, infant, under5)).toEqual(expected);
});

test('says which is a part of which, in both languages', () => {
  const [inner, outer] = [state(neonatalMortalityRate, '4.30‰'), state(infantMortalityRate, '4.29‰')];
  expect(check([outer, inner], { catalogue })[0]).toEqual({
    rule: 'nesting',
    severity: 'error',
    figures: [inner, outer],
    expected: '≤ 4.29‰',
    found: '4.30‰',
    message: {
      zh: '新生儿死亡率4.30‰大于婴儿死亡率4.29‰,而新生儿死亡数是婴儿死亡数的一部分',
      en: 'Neonatal mortality rate 4.30‰ exceeds Infant mortality rate 4.29‰, though neonatal deaths are a part of infant deaths',
    },
  });
});

test('what is only usually nested is a warning, and says so', () => {
  const figures = [state(newbornDeafnessGeneScreeningRate, '99%'), state(newbornHearingScreeningRate, '97%')];
  expect(check(figures, { catalogue })[0]).toMatchObject({
    rule: 'nesting',
    severity: 'warning',
    message: { zh: expect.stringContaining('通常是'), en: expect.stringContaining('are usually a part of') },
  });
});

test('a rate that a life table makes is not one count over another', () => {
  const figures = [state(prematureNcdMortalityRate, '15.3%'), state(crudeDeathRate, '7.60‰')];
  expect(check(figures, { catalogue }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('figures of two scopes are not compared', () => {
  const figures = [
    state(neonatalMortalityRate, '4.30‰', { place: '450127' }),
    state(infantMortalityRate, '4.29‰', { place: '450100' }),
  ];
  expect(check(figures, { catalogue })).toEqual([]);
});
