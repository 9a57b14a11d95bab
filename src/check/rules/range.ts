import type { Finding } from '../../model/finding.js';
import { compare, over, ratio } from '../../value/ratio.js';
import { termsOf } from '../../model/measure.js';
import { exactly, extentOf, surelyAbove } from '../extent.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

const zero = exactly(ratio(0));
const one = exactly(ratio(1));

/** A value that cannot be: a count below zero, a proportion above 1. */
export const possibleRange = {
  id: 'possible-range',
  about: { zh: '不可能的值:负数、超过100%的构成比', en: 'values that cannot be: below zero, or a proportion above 100 %' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.flatMap((figure): Finding[] => {
      if ((figure.role ?? 'actual') !== 'actual') return [];
      const indicator = definitions.indicators.get(idOf(figure));
      const extent = extentOf(figure);
      const subtracts = indicator !== undefined && termsOf(indicator.numerator).some(({ times }) => times.startsWith('-'));
      const money = figure.unit.kind === 'CNY';
      if (!subtracts && !money && surelyAbove(zero, extent)) {
        return [finding('possible-range', 'error', '≥ 0', inBoth((l) => (l === 'zh' ? `${said(figure, definitions, l)}不能为负` : `${said(figure, definitions, l)} cannot be below zero`)))];
      }
      if (indicator === undefined || indicator.kind !== 'proportion' || indicator.bound === 'none' || !surelyAbove(extent, one)) return [];
      return indicator.bound === 'hard'
        ? [finding('possible-range', 'error', '≤ 100%', inBoth((l) => (l === 'zh' ? `${said(figure, definitions, l)}超过100%:分子是分母的一部分` : `${said(figure, definitions, l)} is above 100 %, yet the numerator is a part of the denominator`)))]
        : [finding('possible-range', 'warning', '≤ 100%', inBoth((l) => (l === 'zh' ? `${said(figure, definitions, l)}超过100%:两个人群不同时才可能` : `${said(figure, definitions, l)} is above 100 %, which takes different cohorts`)))];

      function finding(rule: string, severity: Finding['severity'], expected: string, message: Finding['message']): Finding {
        return { rule, severity, figures: [figure], expected, found: value(figure, 'zh'), message };
      }
    }),
} as const satisfies Rule;

/** A value outside the range in which real values lie. */
export const plausibleRange = {
  id: 'plausible-range',
  about: { zh: '超出常见范围', en: 'values outside the range where real ones lie' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.flatMap((figure): Finding[] => {
      const indicator = definitions.indicators.get(idOf(figure));
      if ((figure.role ?? 'actual') !== 'actual' || indicator?.plausible === undefined) return [];
      const { from, to } = indicator.plausible;
      const [least, most] = [over(from, indicator.unit.worth), over(to, indicator.unit.worth)];
      const extent = extentOf(figure);
      const outside = surelyAbove(exactly(least), extent) || surelyAbove(extent, exactly(most));
      if (!outside || (indicator.bound === 'hard' && extent.low !== undefined && compare(extent.low, 1) > 0)) return [];
      const expected = `${from}–${to}${indicator.unit.symbol.zh}`;
      return [
        {
          rule: 'plausible-range', severity: 'warning', figures: [figure], expected, found: value(figure, 'zh'),
          message: inBoth((l) => l === 'zh' ? `${said(figure, definitions, l)}不在常见范围${expected}内` : `${said(figure, definitions, l)} is outside the usual range ${from} to ${to}`),
        },
      ];
    }),
} as const satisfies Rule;
