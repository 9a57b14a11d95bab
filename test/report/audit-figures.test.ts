import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { idOf } from '../../src/check/scope.js';
import { documentOf } from '../../src/report/audit/document.js';
import { figuresOf } from '../../src/report/audit/figures-of.js';
import { prose } from '../../src/report/audit/prose.js';
import { stagesOf } from '../../src/report/read.js';

const figures = (text: string, place?: string) =>
  figuresOf(documentOf(stagesOf(text, { catalogue, ...(place === undefined ? {} : { place }) })), catalogue).map(
    ({ figure }) => figure,
  );

const ids = (text: string): readonly string[] => figures(text).map(idOf);

test('a reading is a figure of its definition, as it is written, for its place and period', () => {
  expect(figures('2019年,全市已签约172.12万人,重点人群签约覆盖率82.99%。', '330600')).toEqual([
    {
      of: { measure: 'signedResidents' },
      unit: expect.objectContaining({ id: 'persons' }),
      place: '330600',
      period: { from: '2019-01-01', to: '2019-12-31' },
      role: 'actual',
      status: 'stated',
      written: { value: '1721200', places: 2, scale: '10000', unit: 'persons' },
    },
    {
      of: { indicator: 'familyDoctorSignupRate' },
      unit: expect.objectContaining({ id: 'percent' }),
      place: '330600',
      period: { from: '2019-01-01', to: '2019-12-31' },
      population: 'keyPopulation',
      role: 'actual',
      status: 'stated',
      written: { value: '82.99', places: 2, scale: '1', unit: 'percent' },
    },
  ]);
});

describe('no figure of the place is', () => {
  test.each<[string, string, readonly string[]]>([
    ['what nobody names', '配备设备27台。', []],
    ['what has no number', '新农合参合率稳定在X%以上。', []],
    ['what one hospital has', '市人民医院病床使用率85.2%。', []],
    ['what one township has', '东关镇婴儿死亡率2.1‰。', []],
    ['what some villages have', '全县10个贫困村参保率98%。', []],
    ['what the place itself has after these', '东关镇表现突出,全县婴儿死亡率2.1‰。', ['infantMortalityRate']],
    ['what was before', '婴儿死亡率由4.8‰下降到4.2‰。', ['infantMortalityRate']],
    ['what is of a month of no year', '截至9月底,婴儿死亡率4.8‰。', []],
    ['what is printed with two values in one sentence', '婴儿死亡率东部4.8‰,婴儿死亡率西部5.2‰。', []],
    ['a count that is not whole', '全县注册护士2.91人。', []],
    ['but is for each thousand', '每千人口注册护士2.91人。', ['nursesPerThousand']],
    ['what counts two things by one name', '新招聘录用13人。公开招聘录用79人。', []],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

test('a hedge stays with the number', () => {
  expect(figures('全市已签约172万余人。').map((figure) => figure.status === 'stated' && figure.written)).toEqual([
    { value: '1720000', places: 0, scale: '10000', qualifier: 'more-than', unit: 'persons' },
  ]);
});

test('a rate keeps the unit that it is printed in, and an aim is no actual figure', () => {
  expect(figures('到2025年,全市婴儿死亡率控制在4.5‰以下。').map(({ role }) => role)).toEqual(['target']);
});

test('only rules that there are are taken otherwise', () => {
  const known = new Set([...rules.map(({ id }) => id), 'scale-slip']);
  expect(Object.keys(prose).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.values(prose).filter(({ why }) => why === '')).toEqual([]);
});
