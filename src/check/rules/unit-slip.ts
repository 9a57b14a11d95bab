import { type Unit, type UnitId, type UnitKind, units } from '../../value/unit.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Facts, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

const noUnit = { zh: '没有印出单位,或没有定义', en: 'no unit was printed, or there is no definition' };

/** What a unit measures: 人 and 例 are both counts, 元 and 天 are not. */
const measures: Readonly<Record<UnitKind, 'share' | 'count' | 'money' | 'time'>> = {
  percent: 'share',
  permille: 'share',
  'per-1k': 'share',
  'per-10k': 'share',
  'per-100k': 'share',
  'percentage-point': 'share',
  'permille-point': 'share',
  ratio: 'share',
  person: 'count',
  'person-time': 'count',
  household: 'count',
  couple: 'count',
  institution: 'count',
  village: 'count',
  bed: 'count',
  document: 'count',
  team: 'count',
  case: 'count',
  item: 'count',
  event: 'count',
  score: 'count',
  other: 'count',
  CNY: 'money',
  year: 'time',
  month: 'time',
  day: 'time',
  workday: 'time',
  minute: 'time',
  second: 'time',
};

const measuredBy = ({ kind }: Unit<UnitId>): string => measures[typeof kind === 'object' ? kind.of : kind];

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
      const { unit } = definition;
      if (units[printed].worth === unit.worth && measuredBy(units[printed]) === measuredBy(unit))
        return holds('unit-slip', figure);
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
