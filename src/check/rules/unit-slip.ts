import type { Finding } from '../../model/finding.js';
import { units } from '../../value/unit.js';
import { type Facts, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

/** A figure stated in another unit than its indicator's: 4.29% for a rate in ‰. */
export const unitSlip = {
  id: 'unit-slip',
  about: { zh: '单位与指标不符(%写成‰等)', en: 'a figure stated in another unit than its definition has' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.filter(isActual).flatMap((figure): Finding[] => {
      const definition = definitions.indicators.get(idOf(figure)) ?? definitions.measures.get(idOf(figure));
      const printed = figure.status === 'stated' ? figure.written.unit : undefined;
      if (printed === undefined || definition === undefined) return [];
      if (units[printed].worth === definition.unit.worth) return [];
      const own = definition.unit.symbol;
      return [
        {
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
        },
      ];
    }),
} as const satisfies Rule;
