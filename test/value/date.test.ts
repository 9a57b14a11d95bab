import { completedYears, lengthInDays, midPoint, year } from 'permille';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysBetween, daysLater, isDate, monthLength, readDate } from '../../src/value/date.js';

describe('dates that exist', () => {
  test.each([
    ['2019-01-05', true],
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['1900-02-29', false],
    ['2019-02-29', false],
    ['2019-02-31', false],
    ['2019-04-31', false],
    ['2019-00-10', false],
    ['2019-13-01', false],
    ['2019-01-00', false],
    ['0000-01-01', false],
    ['2019-1-5', false],
    ['20190105', false],
    ['2019-01-05 ', false],
    ['2019-01-05T00:00:00Z', false],
    ['', false],
    ['二〇一九年', false],
  ])('%j: %s', (text, exists) => expect(isDate(text)).toBe(exists));

  test('months have their days', () => {
    expect(Array.from({ length: 12 }, (_, month) => monthLength(2023, month + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2023, 2024, 2100].map((of) => monthLength(of, 2))).toEqual([28, 29, 28, 29, 28]);
    expect(monthLength(2024, 13)).toBe(0);
  });
});

describe('dates as files have them', () => {
  test.each([
    ['2019-01-05', undefined, '2019-01-05'],
    ['20190105', 'yyyyMMdd', '2019-01-05'],
    ['2019/1/5', 'yyyy/M/d', '2019-01-05'],
    ['2019年1月5日', 'yyyy年M月d日', '2019-01-05'],
    ['05.01.2019', 'dd.MM.yyyy', '2019-01-05'],
    ['20240229', 'yyyyMMdd', '2024-02-29'],
    ['20190229', 'yyyyMMdd', undefined],
    ['2019/2/29', 'yyyy/M/d', undefined],
    ['2019-1-5', undefined, undefined],
    ['20190105', undefined, undefined],
    ['2019-01-05', 'yyyyMMdd', undefined],
    ['', 'yyyy/M/d', undefined],
  ])('%j by %s is %s', (text, pattern, date) => expect(readDate(text, pattern)).toBe(date));
});

describe('completed years', () => {
  test.each([
    ['2000-02-29', '2001-02-28', 0],
    ['2000-02-29', '2001-03-01', 1],
    ['2000-02-29', '2004-02-28', 3],
    ['2000-02-29', '2004-02-29', 4],
    ['2019-03-01', '2020-02-29', 0],
    ['2018-10-01', '2019-09-30', 0],
    ['2018-10-01', '2019-10-01', 1],
    ['1954-12-31', '2019-12-30', 64],
    ['1954-12-31', '2019-12-31', 65],
    ['2019-05-05', '2019-05-05', 0],
    ['2019-05-06', '2019-05-05', -1],
  ])('from %s to %s: %i', (from, to, years) => expect(completedYears(from, to)).toBe(years));
});

describe.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu'])(
  'days do not depend on the clock of %s',
  (zone) => {
    const own = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
    });
    afterAll(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });

    test.each([
      ['1986-05-04', '1986-05-05', 1],
      ['2018-11-03', '2018-11-05', 2],
      ['2019-03-09', '2019-03-11', 2],
      ['2019-11-03', '2019-11-04', 1],
      ['2011-12-29', '2011-12-31', 2],
      ['2011-12-30', '2011-12-31', 1],
      ['1900-02-28', '1900-03-01', 1],
      ['2000-02-28', '2000-03-01', 2],
      ['0001-01-01', '9999-12-31', 3652058],
      ['2019-01-02', '2019-01-01', -1],
    ])('%s to %s: %i', (from, to, days) => {
      expect(daysBetween(from, to)).toBe(days);
      expect(daysLater(from, days)).toBe(to);
    });

    test.each(['2018-11-04', '1986-05-04', '2019-03-10', '2019-11-03'])('%s is read', (date) => {
      expect(readDate(date.replaceAll('-', '/'), 'yyyy/MM/dd')).toBe(date);
    });

    test('years have their length and their middle', () => {
      expect([1986, 2011, 2018, 2020].map((of) => lengthInDays(year(of)))).toEqual([365, 365, 365, 366]);
      expect([1986, 2011, 2018, 2020].map((of) => midPoint(year(of)).slice(5))).toEqual(Array(4).fill('07-02'));
    });
  },
);
