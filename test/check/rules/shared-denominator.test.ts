import { check, type Figure, state } from 'permille';
import {
  births,
  catalogue,
  crudeBirthRate,
  crudeDeathRate,
  deaths,
  infantDeaths,
  infantMortalityRate,
  lifeExpectancyAtBirth,
  liveBirths,
  neonatalDeaths,
  neonatalMortalityRate,
  under5MortalityRate,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const shared = (...figures: readonly Figure[]) =>
  check(figures, { catalogue })
    .filter(({ rule }) => rule === 'shared-denominator')
    .map(({ severity, expected }) => [severity, expected]);

describe('without counts', () => {
  test('the least denominators that print all rates', () => {
    const rates = [
      state(neonatalMortalityRate, '2.09‰'),
      state(infantMortalityRate, '4.29‰'),
      state(under5MortalityRate, '6.18‰'),
    ];
    expect(shared(...rates)).toEqual([['info', '9547–9554, 10025–10035, 19094–19109, 19571–19595 …']]);
  });

  test('none is small enough to be searched', () => {
    expect(shared(state(neonatalMortalityRate, '0.001‰'), state(infantMortalityRate, '0.003‰'))).toEqual([
      ['info', '> 20000'],
    ]);
  });

  test('all are', () => {
    expect(shared(state(neonatalMortalityRate, '0‰'), state(infantMortalityRate, '0‰'))).toEqual([
      ['info', '1–20000 …'],
    ]);
  });

  test.each([
    ['one rate', [state(neonatalMortalityRate, '2.09‰')]],
    ['one rate twice', [state(neonatalMortalityRate, '2.09‰'), state(neonatalMortalityRate, '2.1‰')]],
    ['a denominator that is no count', [state(crudeBirthRate, '10.54‰'), state(crudeDeathRate, '7.60‰')]],
    ['a life table', [state(lifeExpectancyAtBirth, '78.2岁'), state(crudeDeathRate, '7.60‰')]],
    [
      'a denominator that is given',
      [state(neonatalMortalityRate, '2.09‰'), state(infantMortalityRate, '4.29‰'), state(liveBirths, '9550人')],
    ],
  ])('%s shares nothing', (_, figures) => {
    expect(shared(...figures)).toEqual([]);
  });
});

describe('with counts', () => {
  const deathsOf = (neonatal: string, infant: string) => [
    state(neonatalMortalityRate, '2.09‰'),
    state(neonatalDeaths, neonatal),
    state(infantMortalityRate, '4.29‰'),
    state(infantDeaths, infant),
  ];

  test('one count gives all', () => {
    // 20 ÷ 2.095‰ = 9546.5…, 41 ÷ 4.285‰ = 9568.2…
    expect(shared(...deathsOf('20人', '41人'))).toEqual([['info', '9547–9568']]);
  });

  test('no count gives all', () => {
    // 21 ÷ 2.095‰ = 10023.8… is above 9568
    expect(shared(...deathsOf('21人', '41人'))).toEqual([['error', '—']]);
  });

  test('a mean population need not be whole', () => {
    // 1 ÷ 0.40005 to 1 ÷ 0.39995 and 2 ÷ 0.80005 to 2 ÷ 0.79995: about 2.4997 to 2.5003
    const rates = [state(crudeBirthRate, '400.0‰'), state(births, '1人'), state(crudeDeathRate, '800.0‰')];
    expect(shared(...rates, state(deaths, '2人'))).toEqual([['info', '2.5人']]);
    expect(shared(...rates, state(deaths, '3人'))).toEqual([['error', '—']]);
  });
});

test('says what they share, in both languages', () => {
  const figures = [state(neonatalMortalityRate, '2.09‰'), state(infantMortalityRate, '4.29‰')];
  const [finding] = check(figures, { catalogue });
  expect(finding?.figures).toEqual(figures);
  expect(finding?.message.zh).toMatch(/^新生儿死亡率2.09‰、婴儿死亡率4.29‰共用的活产数可为\d/);
  expect(finding?.message.en).toMatch(
    /^Neonatal mortality rate 2.09‰, Infant mortality rate 4.29‰ share live births of \d/,
  );
});

test('says that nothing does, in both languages', () => {
  const figures = [
    state(neonatalMortalityRate, '2.09‰'),
    state(neonatalDeaths, '21人'),
    state(infantMortalityRate, '4.29‰'),
    state(infantDeaths, '41人'),
  ];
  expect(check(figures, { catalogue })[0]).toMatchObject({
    figures,
    message: {
      zh: '没有同一个活产数能得出新生儿死亡率2.09‰、新生儿死亡数21人、婴儿死亡率4.29‰、婴儿死亡数41人',
      en: 'no one count of live births gives Neonatal mortality rate 2.09‰, Neonatal deaths 21 persons, Infant mortality rate 4.29‰, Infant deaths 41 persons',
    },
  });
});
