import { type Calculable, calculate, change, compare, exactValue, format, state, units } from 'permille';
import { meanVillageDoctorBaseWage, peakQueueTime } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { type Place, printed, written } from '../support/reports.js';
import { indicator, measure } from '../support/small-catalogue.js';

const days = measure(['days', '办结时间', 'Days'], { unit: units.workdays, of: 'area' });

const between = (definition: Calculable, before: Place, after: Place) => {
  const [from, to] = [printed(definition, before), printed(definition, after)];
  return [format(change(from, to, { in: 'points' })), format(change(from, to, { in: 'percent' }))];
};

describe('wage-003: consistent', () => {
  test('200 a month or a third more', () => {
    expect(between(meanVillageDoctorBaseWage, '003@1380', '003@1389')).toEqual(['200.00元/月', '33.33%']);
  });

  test('2400 a year more', () => {
    const wage = measure(['wage', '工资', 'Wage'], {
      unit: units.yuanPerMonth,
      of: 'area',
      sum: 'meanResidentPopulation',
    });
    const yearly = indicator(['yearly', '年工资', 'Yearly'], { plus: [{ times: '12', of: wage }] }, null, {
      kind: 'amount',
      unit: units.yuan,
    });
    const [before, after] = (['003@1380', '003@1389'] as const).map((at) =>
      calculate(yearly, { wage: written(at).value }),
    );
    expect(before && after && format(change(before, after, { in: 'points' }))).toBe('2400.00元');
  });
});

describe('time-001: consistent', () => {
  test.each<[Calculable, Place, Place, string, string]>([
    [peakQueueTime, '001@2454', '001@2460', '-7.00分钟', '-70.00%'],
    [days, '001@2652', '001@2666', '-5.00个工作日', '-50.00%'],
  ])('$id', (definition, before, after, points, percent) => {
    expect(between(definition, before, after)).toEqual([points, percent]);
  });

  test('from 20 to 4 or 5 workdays', () => {
    const before = printed(days, '001@2719');
    const ends = written('001@2728')
      .value.split('-')
      .map((end) => state(days, end));
    expect(ends.map((after) => format(change(before, after, { in: 'percent' })))).toEqual(['-80.00%', '-75.00%']);
    const clinic = exactValue(printed(days, '001@2666'));
    expect(ends.map((end) => compare(exactValue(end), clinic))).toEqual([-1, 0]);
  });
});
