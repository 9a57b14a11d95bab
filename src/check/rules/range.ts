import type { Figure } from '../../model/figure.js';
import type { Severity } from '../../model/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { isMoney, type Measure, termsOf } from '../../model/measure.js';
import type { Name } from '../../value/name.js';
import { over, ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { exactly, extentOf, surelyAbove, tells } from '../extent.js';
import { type Definitions, type Facts, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

const noValue = { zh: '没有确定的数值', en: 'it has no value that tells' };
const noRange = { zh: '定义没有给出常见范围', en: 'its definition names no usual range' };
const impossible = { zh: '数值本身不可能', en: 'the value cannot be at all' };

const zero = exactly(ratio(0));
const one = exactly(ratio(1));

/** Why a value cannot be, or is hardly so. */
interface Fault {
  readonly severity: Severity;
  readonly expected: string;
  readonly why: Name;
}

const belowZero: Fault = { severity: 'error', expected: '≥ 0', why: { zh: '不能为负', en: 'cannot be below zero' } };

const aboveOne = {
  hard: {
    severity: 'error',
    expected: '≤ 100%',
    why: { zh: '超过100%:分子是分母的一部分', en: 'is above 100 %, yet the numerator is a part of the denominator' },
  },
  soft: {
    severity: 'warning',
    expected: '≤ 100%',
    why: { zh: '超过100%:两个人群不同时才可能', en: 'is above 100 %, which takes different cohorts' },
  },
  none: undefined,
} as const satisfies Record<Indicator['bound'], Fault | undefined>;

/** Money may be owed, and what is taken away may be more than what is there; a share of a whole is not below zero either way. */
function mayBeBelowZero(indicator: Indicator | undefined, measure: Measure | undefined): boolean {
  if (indicator === undefined) return measure !== undefined && isMoney(measure);
  const share = indicator.kind === 'proportion' && indicator.bound === 'hard';
  return !share && termsOf(indicator.numerator).some((term) => term.times.startsWith('-') || isMoney(term.measure));
}

function faultOf(figure: Figure, definitions: Definitions): Fault | undefined {
  const indicator = definitions.indicators.get(idOf(figure));
  const extent = extentOf(figure, definitions);
  if (surelyAbove(zero, extent)) {
    return mayBeBelowZero(indicator, definitions.measures.get(idOf(figure))) ? undefined : belowZero;
  }
  return indicator?.kind === 'proportion' && surelyAbove(extent, one) ? aboveOne[indicator.bound] : undefined;
}

/** A value that cannot be: a count below zero, a proportion above 1. */
export const possibleRange = {
  id: 'possible-range',
  about: {
    zh: '不可能的值:负数、超过100%的构成比',
    en: 'values that cannot be: below zero, or a proportion above 100 %',
  },
  needs: { zh: '实际值', en: 'figures of what is' },
  look: ({ figures, definitions }: Facts) =>
    figures.filter(isActual).map((figure): Case => {
      if (!tells(figure, definitions)) return notApplicable('possible-range', noValue, figure);
      const fault = faultOf(figure, definitions);
      if (fault === undefined) return holds('possible-range', figure);
      const { severity, expected, why } = fault;
      return found({
        rule: 'possible-range',
        severity,
        figures: [figure],
        expected,
        found: value(figure, 'zh'),
        message: inBoth((l) => `${said(figure, definitions, l)}${l === 'zh' ? '' : ' '}${why[l]}`),
      });
    }),
} as const satisfies Rule;

/** A value outside the range in which real values lie. */
export const plausibleRange = {
  id: 'plausible-range',
  about: { zh: '超出常见范围', en: 'values outside the range where real ones lie' },
  needs: { zh: '指标的实际值', en: 'figures of indicators' },
  look: ({ figures, definitions }: Facts) =>
    figures.filter(isActual).map((figure): Case => {
      const indicator = definitions.indicators.get(idOf(figure));
      if (indicator?.plausible === undefined) return notApplicable('plausible-range', noRange, figure);
      if (!tells(figure, definitions)) return notApplicable('plausible-range', noValue, figure);
      if (faultOf(figure, definitions)?.severity === 'error')
        return notApplicable('plausible-range', impossible, figure);
      const { from, to } = indicator.plausible;
      const [least, most] = [from, to].map((end) => exactly(over(end, indicator.unit.worth)));
      const extent = extentOf(figure, definitions);
      const outside =
        (least !== undefined && surelyAbove(least, extent)) || (most !== undefined && surelyAbove(extent, most));
      if (!outside) return holds('plausible-range', figure);
      const expected = `${from}–${to}${indicator.unit.symbol.zh}`;
      return found({
        rule: 'plausible-range',
        severity: 'warning',
        figures: [figure],
        expected,
        found: value(figure, 'zh'),
        message: inBoth((l) =>
          l === 'zh'
            ? `${said(figure, definitions, l)}不在常见范围${expected}内`
            : `${said(figure, definitions, l)} is outside the usual range ${from} to ${to}`,
        ),
      });
    }),
} as const satisfies Rule;
