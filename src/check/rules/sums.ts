import type { Figure } from '../../model/figure.js';
import type { Indicator } from '../../model/indicator.js';
import { termsOf } from '../../model/measure.js';
import type { Language } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { added, apart, type Extent, exactly, extentOf, multiplied, surelyAbove } from '../extent.js';
import {
  type Definitions,
  type Facts,
  formulaOf,
  type Rate,
  type Rule,
  rateBy,
  ratesIn,
  soleMeasure,
} from '../scope.js';
import { finer, inBoth, said, spread, value } from '../words.js';
import { explained } from './subset.js';

/** A figure and what it is multiplied by in a sum. */
interface Part {
  readonly times: string;
  readonly figure: Figure;
}

const total = (parts: readonly Part[], definitions: Definitions): Extent =>
  parts.reduce<Extent>(
    (so, { times, figure }) => added(so, multiplied(extentOf(figure, definitions), ratio(times))),
    exactly(ratio(0)),
  );

const noParts = { zh: '没有分项的数字', en: 'there are no figures of its parts' };

/** Parts that do not add up to their total, beyond what rounding explains. */
export const sumOfParts = {
  id: 'sum-of-parts',
  about: { zh: '分项之和与合计不符', en: 'parts that do not add up to their total' },
  needs: { zh: '合计与分项', en: 'a total and its parts' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) =>
      scope.figures.flatMap((whole): Case[] => {
        const { sumOf } = definitions.measures.get(whole.of.measure ?? '') ?? {};
        if (sumOf === undefined) return [];
        const parts = sumOf.flatMap((id) => scope.of(id).slice(0, 1));
        const sum = total(
          parts.map((figure) => ({ times: '1', figure })),
          definitions,
        );
        const complete = parts.length === sumOf.length;
        const printed = extentOf(whole, definitions);
        const wrong = complete ? apart(sum, printed) : parts.length > 0 && surelyAbove(sum, printed);
        if (parts.length === 0) return [notApplicable('sum-of-parts', noParts, whole)];
        if (!wrong) return [holds('sum-of-parts', whole, ...parts)];
        const shown = (l: Language): string => spread(sum, whole.unit, l, finer(whole));
        const why = explained(parts, sum, printed, definitions);
        return [
          found({
            rule: 'sum-of-parts',
            severity: 'error',
            figures: [whole, ...parts],
            expected: shown('zh'),
            found: value(whole, 'zh'),
            message: inBoth((l) =>
              l === 'zh'
                ? `${said(whole, definitions, l)},而${complete ? '' : '已列'}${parts.length}个分项合计${shown(l)}${why.zh}`
                : `${said(whole, definitions, l)}, while ${complete ? 'its' : `${parts.length} of its`} ${sumOf.length} parts come to ${shown(l)}${why.en}`,
            ),
          }),
        ];
      }),
    ),
} as const satisfies Rule;

/** Rates over one denominator that add up as their numerators do: natural growth is birth rate less death rate. */
export const sumOfRates = {
  id: 'sum-of-rates',
  about: {
    zh: '率之间的加减关系不成立(自然增长率=出生率−死亡率)',
    en: 'rates that do not add up as their numerators do',
  },
  needs: { zh: '可加减的率', en: 'a rate and those that it is made of' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) => {
      const find = rateBy(ratesIn(scope, definitions));
      return scope.figures.flatMap((figure): Case[] => {
        const indicator = formulaOf(figure, definitions);
        const parts = indicator && partsOf(indicator, find);
        if (parts === undefined) return [];
        const sum = total(parts, definitions);
        if (!apart(sum, extentOf(figure, definitions)))
          return [holds('sum-of-rates', figure, ...parts.map((part) => part.figure))];
        const shown = (l: Language): string => spread(sum, figure.unit, l, finer(figure));
        return [
          found({
            rule: 'sum-of-rates',
            severity: 'error',
            figures: [figure, ...parts.map((part) => part.figure)],
            expected: shown('zh'),
            found: value(figure, 'zh'),
            message: inBoth((l) => {
              const from = parts.map((part) => said(part.figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
              return l === 'zh'
                ? `${said(figure, definitions, l)},而由${from}应为${shown(l)}`
                : `${said(figure, definitions, l)}, while ${from} give ${shown(l)}`;
            }),
          }),
        ];
      });
    }),
} as const satisfies Rule;

/** The rates that an indicator's terms are numerators of, over its own denominator; none unless all are there. */
function partsOf(
  indicator: Indicator,
  find: (numerator: string, denominator: string) => Rate | undefined,
): readonly Part[] | undefined {
  const terms = termsOf(indicator.numerator);
  const denominator = soleMeasure(indicator.denominator);
  if (terms.length < 2 || denominator === undefined) return undefined;
  const found = terms.flatMap(({ measure, times, over }) => {
    const rate = find(measure.id, denominator.id);
    return rate === undefined || over !== '1' ? [] : [{ times, figure: rate.figure }];
  });
  return found.length === terms.length ? found : undefined;
}
