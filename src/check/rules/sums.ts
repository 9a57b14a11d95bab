import type { Finding } from '../../model/finding.js';
import type { Figure } from '../../model/figure.js';
import type { Indicator } from '../../model/indicator.js';
import { termsOf } from '../../model/measure.js';
import { ratio } from '../../value/ratio.js';
import { added, apart, exactly, type Extent, extentOf, multiplied, surelyAbove } from '../extent.js';
import { type Definitions, type Facts, idOf, type Rule, type Scope, soleMeasure } from '../scope.js';
import { digits, inBoth, said, value } from '../words.js';

const sumOfExtents = (figures: readonly Figure[]): Extent => figures.reduce((so, figure) => added(so, extentOf(figure)), exactly(ratio(0)));

const shownSum = ({ low, high }: Extent, figure: Figure): string => {
  const unit = figure.unit;
  const [a, b] = [low && digits(low, unit, 2), high && digits(high, unit, 2)];
  return `${a === b ? a : `${a ?? '…'}–${b ?? '…'}`}${unit.symbol.zh}`;
};

/** Parts that do not add up to their total, beyond what rounding explains. */
export const sumOfParts = {
  id: 'sum-of-parts',
  about: { zh: '分项之和与合计不符', en: 'parts that do not add up to their total' },
  find: ({ scopes, definitions }: Facts): readonly Finding[] =>
    scopes.flatMap((scope) =>
      scope.figures.flatMap((total): Finding[] => {
        const measure = definitions.measures.get(total.of.measure ?? '');
        if (measure?.sumOf === undefined) return [];
        const parts = measure.sumOf.flatMap((id) => scope.of(id).slice(0, 1));
        const sum = sumOfExtents(parts);
        const complete = parts.length === measure.sumOf.length;
        const wrong = complete ? apart(sum, extentOf(total)) : parts.length > 0 && surelyAbove(sum, extentOf(total));
        if (!wrong) return [];
        const shown = shownSum(sum, total);
        return [
          {
            rule: 'sum-of-parts', severity: 'error', figures: [total, ...parts], expected: shown, found: value(total, 'zh'),
            message: inBoth((l) =>
              l === 'zh'
                ? `${said(total, definitions, l)},而${complete ? '' : '已列'}${parts.length}个分项合计${shown}`
                : `${said(total, definitions, l)}, while its ${parts.length} parts${complete ? '' : ' given'} add up to ${shown}`,
            ),
          },
        ];
      }),
    ),
} as const satisfies Rule;

/** Rates over one denominator that add up as their numerators do: natural growth is birth rate less death rate. */
export const sumOfRates = {
  id: 'sum-of-rates',
  about: { zh: '率之间的加减关系不成立(自然增长率=出生率−死亡率)', en: 'rates that do not add up as their numerators do' },
  find: ({ scopes, definitions }: Facts): readonly Finding[] =>
    scopes.flatMap((scope) =>
      scope.figures.flatMap((figure): Finding[] => {
        const indicator = definitions.indicators.get(idOf(figure));
        const parts = indicator && partsOf(indicator, scope, definitions);
        if (parts === undefined) return [];
        const sum = parts.reduce<Extent>((so, { times, figure: part }) => added(so, multiplied(extentOf(part), ratio(times))), exactly(ratio(0)));
        if (!apart(sum, extentOf(figure))) return [];
        const shown = shownSum(sum, figure);
        return [
          {
            rule: 'sum-of-rates', severity: 'error', figures: [figure, ...parts.map((part) => part.figure)], expected: shown, found: value(figure, 'zh'),
            message: inBoth((l) => {
              const from = parts.map((part) => said(part.figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
              return l === 'zh' ? `${said(figure, definitions, l)},而由${from}应为${shown}` : `${said(figure, definitions, l)}, while ${from} give ${shown}`;
            }),
          },
        ];
      }),
    ),
} as const satisfies Rule;

function partsOf(indicator: Indicator, scope: Scope, { indicators }: Definitions): readonly { times: string; figure: Figure }[] | undefined {
  const terms = termsOf(indicator.numerator);
  const denominator = soleMeasure(indicator.denominator);
  if (terms.length < 2 || denominator === undefined) return undefined;
  const found = terms.flatMap(({ measure, times, over }) => {
    const rate = scope.figures.find((figure) => {
      const other = indicators.get(idOf(figure));
      return other !== undefined && soleMeasure(other.numerator)?.id === measure.id && soleMeasure(other.denominator)?.id === denominator.id;
    });
    return rate === undefined || over !== '1' ? [] : [{ times, figure: rate }];
  });
  return found.length === terms.length ? found : undefined;
}
