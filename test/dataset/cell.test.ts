import type { Column, ColumnType } from 'permille';
import { describe, expect, test } from 'vitest';
import { no, unknown, yes } from '../../src/dataset/batch.js';
import { BadCell, type CellOptions, cellReader, missingCell } from '../../src/dataset/cell.js';

const name = { zh: '列', en: 'column' };
const sexes = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } };

const read = (type: ColumnType, text: string, options: CellOptions = {}): unknown => {
  const value = cellReader({ type, name, ...(type === 'code' ? { codes: sexes } : {}) }, options)(text);
  return value instanceof BadCell ? 'bad' : value;
};

const refused = (column: Column, options: unknown): string => {
  try {
    cellReader(column, options as CellOptions);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('flags', () => {
  const codes = { 是: true, 否: false };
  test.each<[string, CellOptions, unknown]>([
    ...['true', '1', '是', '有', 'Y', 'y', 'yes'].map((text): [string, CellOptions, number] => [text, {}, yes]),
    ...['false', '0', '否', '无', 'N', 'n', 'no'].map((text): [string, CellOptions, number] => [text, {}, no]),
    ['2', {}, 'bad'],
    ['是否', {}, 'bad'],
    ['constructor', {}, 'bad'],
    ['__proto__', {}, 'bad'],
    ['是', { codes }, yes],
    ['否', { codes }, no],
    ['1', { codes }, 'bad'],
    ['toString', { codes }, 'bad'],
    ['1', { codes: { 1: false, 2: true } }, no],
  ])('%s with %o is %s', (text, options, value) => expect(read('flag', text, options)).toBe(value));
});

describe('codes', () => {
  const codes = { 男: 'male', 女: 'female', 1: 'male', 2: 'female' };
  test.each<[string, CellOptions, unknown]>([
    ['male', {}, 'male'],
    ['男', {}, 'bad'],
    ['constructor', {}, 'bad'],
    ['__proto__', {}, 'bad'],
    ['男', { codes }, 'male'],
    ['2', { codes }, 'female'],
    ['male', { codes }, 'bad'],
    ['hasOwnProperty', { codes }, 'bad'],
    ['x', { codes: JSON.parse('{"__proto__": "male"}') as Record<string, string> }, 'bad'],
    ['__proto__', { codes: JSON.parse('{"__proto__": "male"}') as Record<string, string> }, 'male'],
  ])('%s with %o is %s', (text, options, value) => expect(read('code', text, options)).toBe(value));
});

describe('dates', () => {
  test.each<[string, string | undefined, unknown]>([
    ['2019-01-05', undefined, 20190105],
    ['20190105', 'yyyyMMdd', 20190105],
    ['2019/1/5', 'yyyy/M/d', 20190105],
    ['2019/01/05', 'yyyy/M/d', 20190105],
    ['2019年1月5日', 'yyyy年M月d日', 20190105],
    ['2019/1/5 0:00', 'yyyy/M/d H:mm', 20190105],
    ['2000-02-29', undefined, 20000229],
    ['2019-02-29', undefined, 'bad'],
    ['1900-02-29', undefined, 'bad'],
    ['2019-02-31', undefined, 'bad'],
    ['20190231', 'yyyyMMdd', 'bad'],
    ['2019/2/31', 'yyyy/M/d', 'bad'],
    ['2019/1/5', undefined, 'bad'],
    ['19/1/5', 'yyyy/M/d', 'bad'],
    ['2019', 'yyyyMMdd', 'bad'],
    ['43470', undefined, 'bad'],
  ])('%s by %s is %s', (text, format, value) => {
    expect(read('date', text, format === undefined ? {} : { format })).toBe(value);
  });

  test.each(['YYYY-MM-DD', 'yyyy-mm-dd', 'yyyy-MM', '', 'date'])('%j is no pattern of a date', (format) => {
    expect(refused({ type: 'date', name }, { format })).toMatch(/no pattern of a date/);
  });

  test('nor is one with a letter that means nothing', () => {
    expect(() => read('date', '2019-01-05 n', { format: 'yyyy-MM-dd n' })).toThrow(/no pattern of a date/);
  });
});

describe('numbers', () => {
  test.each<[ColumnType, string, unknown]>([
    ['count', '0', 0],
    ['count', '007', 7],
    ['count', '9007199254740991', 9007199254740991],
    ['count', '9007199254740992', 'bad'],
    ['count', '9007199254740993', 'bad'],
    ['count', '99999999999999999999', 'bad'],
    ['count', '-1', 'bad'],
    ['count', '+1', 'bad'],
    ['count', '1.0', 'bad'],
    ['count', '1,000', 'bad'],
    ['count', '1e3', 'bad'],
    ['count', '１２', 'bad'],
    ['count', 'NaN', 'bad'],
    ['money', '12', 1200],
    ['money', '12.5', 1250],
    ['money', '12.50', 1250],
    ['money', '-0.01', -1],
    ['money', '12.505', 'bad'],
    ['money', '12.', 'bad'],
    ['money', '.5', 'bad'],
    ['money', '¥12', 'bad'],
    ['money', '999999999999999999.99', 99999999999999999999n],
    ['money', '1000000000000000000', 'bad'],
    ['decimal', '12.345', '12.345'],
    ['decimal', '-3', '-3'],
    ['decimal', '1e3', 'bad'],
    ['decimal', '1.', 'bad'],
  ])('%s %s is %s', (type, text, value) => expect(read(type, text)).toBe(value));
});

describe('places', () => {
  test.each<[string, CellOptions, unknown]>([
    ['140423', {}, '140423'],
    ['140423101202', {}, '140423101202'],
    ['14042', {}, 'bad'],
    ['040423', {}, 'bad'],
    ['山西', {}, 'bad'],
    ['山西', { places: 'own' }, '山西'],
    ['襄垣', { codes: { 襄垣: '140423' } }, '140423'],
    ['襄垣', { codes: { 襄垣: 'XY' } }, 'bad'],
    ['constructor', { codes: {} }, 'bad'],
  ])('%s with %o is %s', (text, options, value) => expect(read('place', text, options)).toBe(value));
});

test('what is missing differs by type, and is never zero', () => {
  expect(missingCell).toEqual({
    key: null,
    place: null,
    code: null,
    decimal: null,
    flag: unknown,
    date: 0,
    count: Number.NaN,
    money: null,
  });
});

test.each<[string, Column, unknown, RegExp]>([
  ['text for a flag', { type: 'flag', name }, { 是: 'true' }, /"是" means "true", which should be true or false/],
  ['a code unknown', { type: 'code', name, codes: sexes }, { 男: 'M' }, /"男" means "M", which should be one of male/],
  ['a flag for a code', { type: 'code', name, codes: sexes }, { 男: true }, /"男" means true/],
  ['a flag for a place', { type: 'place', name }, { 襄垣: true }, /"襄垣" means true, which should be text/],
])('codes that mean %s are refused', (_, column, codes, message) =>
  expect(refused(column, { codes })).toMatch(message),
);
