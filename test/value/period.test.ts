import {
  between,
  contains,
  cumulative,
  half,
  lengthInDays,
  maternalChildYear,
  midPoint,
  month,
  overlaps,
  periodName,
  quarter,
  samePeriod,
  year,
  yearsAway,
} from 'permille';
import { describe, expect, test } from 'vitest';

const named = [
  [year(2019), '2019-01-01', '2019-12-31', 365, '2019年', '2019'],
  [year(2020), '2020-01-01', '2020-12-31', 366, '2020年', '2020'],
  [year(1900), '1900-01-01', '1900-12-31', 365, '1900年', '1900'],
  [half(2019, 1), '2019-01-01', '2019-06-30', 181, '2019年上半年', 'first half of 2019'],
  [half(2019, 2), '2019-07-01', '2019-12-31', 184, '2019年下半年', 'second half of 2019'],
  [quarter(2020, 1), '2020-01-01', '2020-03-31', 91, '2020年第一季度', 'Q1 2020'],
  [quarter(2019, 2), '2019-04-01', '2019-06-30', 91, '2019年第二季度', 'Q2 2019'],
  [quarter(2019, 3), '2019-07-01', '2019-09-30', 92, '2019年第三季度', 'Q3 2019'],
  [quarter(2019, 4), '2019-10-01', '2019-12-31', 92, '2019年第四季度', 'Q4 2019'],
  [month(2019, 1), '2019-01-01', '2019-01-31', 31, '2019年1月', 'January 2019'],
  [month(2019, 2), '2019-02-01', '2019-02-28', 28, '2019年2月', 'February 2019'],
  [month(2020, 2), '2020-02-01', '2020-02-29', 29, '2020年2月', 'February 2020'],
  [month(2019, 12), '2019-12-01', '2019-12-31', 31, '2019年12月', 'December 2019'],
  [cumulative(2019, 9), '2019-01-01', '2019-09-30', 273, '2019年1—9月', 'January–September 2019'],
  [cumulative(2019, 2), '2019-01-01', '2019-02-28', 59, '2019年1—2月', 'January–February 2019'],
  [cumulative(2019, 1), '2019-01-01', '2019-01-31', 31, '2019年1月', 'January 2019'],
  [cumulative(2019, 12), '2019-01-01', '2019-12-31', 365, '2019年', '2019'],
  [between('2019-02-01', '2019-04-30'), '2019-02-01', '2019-04-30', 89, '2019年2—4月', 'February–April 2019'],
  [between('2019-02-01', '2019-07-31'), '2019-02-01', '2019-07-31', 181, '2019年2—7月', 'February–July 2019'],
  [
    between('2019-03-05', '2019-03-05'),
    '2019-03-05',
    '2019-03-05',
    1,
    '2019-03-05至2019-03-05',
    '2019-03-05 to 2019-03-05',
  ],
  [
    between('2020-02-01', '2020-02-28'),
    '2020-02-01',
    '2020-02-28',
    28,
    '2020-02-01至2020-02-28',
    '2020-02-01 to 2020-02-28',
  ],
  [maternalChildYear(2019), '2018-10-01', '2019-09-30', 365, '2018-10-01至2019-09-30', '2018-10-01 to 2019-09-30'],
  [maternalChildYear(2020), '2019-10-01', '2020-09-30', 366, '2019-10-01至2020-09-30', '2019-10-01 to 2020-09-30'],
] as const;

describe('periods', () => {
  test.each(named)('%o', (period, from, to, days, zh, en) => {
    expect(period).toEqual({ from, to });
    expect(lengthInDays(period)).toBe(days);
    expect(periodName(period)).toEqual({ zh, en });
  });

  test('of early years keep four digits', () => {
    expect(year(987)).toEqual({ from: '0987-01-01', to: '0987-12-31' });
    expect(periodName(year(987))).toEqual({ zh: '987年', en: '987' });
    expect(maternalChildYear(1000).from).toBe('0999-10-01');
  });
});

describe('no such period', () => {
  test.each([
    [() => year(0), '"year 0" is not a period: a year is a whole number from 1 to 9999'],
    [() => year(10000), 'a year is a whole number from 1 to 9999'],
    [() => year(2019.5), 'a year is a whole number from 1 to 9999'],
    [() => year(Number.NaN), 'a year is a whole number from 1 to 9999'],
    [() => half(2019, 3), '"half 3" is not a period: a half is a whole number from 1 to 2'],
    [() => half(2019, 0), 'a half is a whole number from 1 to 2'],
    [() => quarter(2019, 5), 'a quarter is a whole number from 1 to 4'],
    [() => quarter(2019, 1.5), 'a quarter is a whole number from 1 to 4'],
    [() => month(2019, 13), 'a month is a whole number from 1 to 12'],
    [() => month(2019, 0), 'a month is a whole number from 1 to 12'],
    [() => cumulative(2019, 0), 'a month is a whole number from 1 to 12'],
    [() => maternalChildYear(1), 'a year is a whole number from 1 to 9999'],
    [() => between('2019-02-29', '2019-03-01'), '"2019-02-29" is not a period: it is not a date'],
    [() => between('2019-01-01', '2019-6-30'), '"2019-6-30" is not a period: it is not a date'],
    [() => between('2019-02-01', '2019-01-31'), '"2019-02-01 to 2019-01-31" is not a period: it ends before it starts'],
    [() => yearsAway(year(9999), 1), 'a year is a whole number from 1 to 9999'],
    [() => yearsAway(year(2019), 0.5), 'a year is a whole number from 1 to 9999'],
  ])('%o', (make, why) => {
    expect(make).toThrow(expect.objectContaining({ code: 'bad-period' }));
    expect(make).toThrow(why);
  });
});

describe('one period and another', () => {
  test.each([
    [year(2019), quarter(2019, 4), false, true, true],
    [quarter(2019, 4), year(2019), false, true, false],
    [year(2019), cumulative(2019, 12), true, true, true],
    [year(2019), year(2020), false, false, false],
    [month(2019, 1), between('2019-01-31', '2019-02-01'), false, true, false],
    [month(2019, 1), between('2019-02-01', '2019-02-01'), false, false, false],
    [year(2019), maternalChildYear(2019), false, true, false],
  ])('%o, %o: same %s, overlap %s, contains %s', (one, other, same, overlap, has) => {
    expect(samePeriod(one, other)).toBe(same);
    expect(overlaps(one, other)).toBe(overlap);
    expect(overlaps(other, one)).toBe(overlap);
    expect(contains(one, other)).toBe(has);
  });
});

describe('the middle', () => {
  test.each([
    [year(2019), '2019-07-02'],
    [year(2020), '2020-07-02'],
    [month(2019, 2), '2019-02-15'],
    [month(2019, 1), '2019-01-16'],
    [between('2019-03-05', '2019-03-05'), '2019-03-05'],
    [between('2019-03-05', '2019-03-06'), '2019-03-06'],
    [maternalChildYear(2019), '2019-04-01'],
  ])('of %o is %s', (period, day) => expect(midPoint(period)).toBe(day));
});

describe('years away', () => {
  test.each([
    [year(2019), -1, year(2018)],
    [maternalChildYear(2020), -1, maternalChildYear(2019)],
    [quarter(2019, 3), 10, quarter(2029, 3)],
    [month(2020, 2), -1, month(2019, 2)],
    [month(2019, 2), 1, month(2020, 2)],
    [month(2020, 2), -4, month(2016, 2)],
    [between('2020-02-29', '2020-02-29'), 1, between('2021-02-28', '2021-02-28')],
    [between('2020-02-28', '2020-03-01'), 1, between('2021-02-28', '2021-03-01')],
    [year(2019), 0, year(2019)],
  ])('%o, %i away', (period, years, other) => expect(yearsAway(period, years)).toEqual(other));
});
