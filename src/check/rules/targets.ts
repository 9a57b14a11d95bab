import { attain } from '../../calculate/attain.js';
import { pointsOf } from '../../calculate/change.js';
import { format } from '../../calculate/format.js';
import type { Figure } from '../../model/figure.js';
import type { Target } from '../../model/indicator.js';
import type { Language } from '../../value/name.js';
import { compare, over, type Ratio, times } from '../../value/ratio.js';
import type { Qualifier } from '../../value/stated.js';
import { isInForce, isWithin } from '../applies.js';
import { type Case, found, notApplicable } from '../case.js';
import { exactly } from '../extent.js';
import { type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said, spread, value } from '../words.js';

/** A figure that does not say its period cannot be held to a target that is dated. */
const inForce = ({ effective }: Target, { period }: Figure): boolean =>
  period === undefined ? effective.from === undefined && effective.to === undefined : isInForce(effective, period);

const applies = (target: Target, figure: Figure): boolean =>
  (target.population ?? 'everyone') === (figure.population ?? 'everyone') &&
  inForce(target, figure) &&
  (target.place === undefined || isWithin(figure.place, target.place));

const qualifierOf = (figure: Figure): Qualifier => (figure.status === 'stated' && figure.written.qualifier) || 'exact';

/** Said with 约 or 以上: the printed value is not just the value. */
const isHedged = (figure: Figure): boolean => qualifierOf(figure) !== 'exact';

const hasValue = (figure: Figure): boolean =>
  (figure.status === 'known' || figure.status === 'stated') && !['range', 'redacted'].includes(qualifierOf(figure));

const size = (margin: Ratio): Ratio => (compare(margin, 0) < 0 ? times(margin, -1) : margin);

const noValue = { zh: '没有确定的数值', en: 'it has no value that tells' };
const noTarget = { zh: '其时、其地、其人群没有目标', en: 'no target is in force for its period, place and population' };

/** Targets met and missed, on the exact value. */
export const targetAttainment = {
  id: 'target-attainment',
  about: { zh: '目标完成情况', en: 'targets met and missed' },
  needs: { zh: '有目标的指标', en: 'figures of indicators with a target' },
  look: ({ figures, definitions }: Facts) => {
    const targets = grouped(definitions.catalogue.targets, ({ indicator }) => indicator);
    return figures.filter(isActual).flatMap((figure): Case[] => {
      if (!hasValue(figure)) return [notApplicable('target-attainment', noValue, figure)];
      const due = (targets.get(idOf(figure)) ?? []).filter((target) => applies(target, figure));
      if (due.length === 0) return [notApplicable('target-attainment', noTarget, figure)];
      return due.map((target): Case => {
        const { met, margin, ...judged } = attain(figure, target);
        const certain = judged.certain && !isHedged(figure);
        const upwards = target.must === 'be at least';
        const goal = exactly(over(target.value, figure.unit.worth));
        const aim = (l: Language): string => `${upwards ? '≥' : '≤'} ${spread(goal, figure.unit, l)}`;
        return found({
          rule: 'target-attainment',
          severity: met || !certain ? 'info' : 'warning',
          figures: [figure],
          expected: aim('zh'),
          found: value(figure, 'zh'),
          message: inBoth((l) => {
            const by = format({ value: size(margin), unit: pointsOf(figure.unit) }, { language: l });
            const it = said(figure, definitions, l);
            if (l === 'zh') {
              const beyond = met ? (upwards ? '超出' : '低') : '差';
              return `${it},${certain ? '' : '(因取舍或缺失不能确定)'}${met ? '达到' : '未达到'}${target.name.zh}(${aim(l)}),${beyond}${by}`;
            }
            return `${it} ${met ? 'meets' : 'misses'} ${target.name.en} (${aim(l)}) by ${by}${certain ? '' : ', which rounding or missing rows leave uncertain'}`;
          }),
        });
      });
    });
  },
} as const satisfies Rule;
