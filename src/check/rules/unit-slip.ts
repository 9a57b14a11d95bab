import { units } from '../../value/unit.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Facts, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

const noUnit = { zh: '没有印出单位,或没有定义', en: 'no unit was printed, or there is no definition' };

/** A figure stated in another unit than its indicator's: 4.29% for a rate in ‰. */
export const unitSlip = {
  id: 'unit-slip',
  about: { zh: '单位与指标不符(%写成‰等)', en: 'a figure stated in another unit than its definition has' },
  needs: { zh: '所印的数字', en: 'figures as printed' },
  look: ({ figures, definitions }: Facts) =>
    figures.filter(isActual).map((figure): Case => {
      const definition = definitions.indicators.get(idOf(figure)) ?? definitions.measures.get(idOf(figure));
      const printed = figure.status === 'stated' ? figure.written.unit : undefined;
      if (printed === undefined || definition === undefined) return notApplicable('unit-slip', noUnit, figure);
      if (units[printed].worth === definition.unit.worth) return holds('unit-slip', figure);
      const own = definition.unit.symbol;
      return found({
        rule: 'unit-slip',
        severity: 'warning',
        figures: [figure],
        expected: own.zh,
        found: units[printed].symbol.zh,
        message: inBoth((l) =>
          l === 'zh'
            ? `${said(figure, definitions, l)}:该指标以${own.zh}计`
            : `${said(figure, definitions, l)}: this indicator is given in ${own.en}`,
        ),
      });
    }),
} as const satisfies Rule;
