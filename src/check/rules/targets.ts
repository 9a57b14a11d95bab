import { attain } from '../../calculate/attain.js';
import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import type { Target } from '../../model/indicator.js';
import { isPlaceCode, placeContains } from '../../value/place.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { digits, inBoth, said, value } from '../words.js';

const applies = (target: Target, figure: Figure): boolean =>
  target.indicator === idOf(figure) &&
  (target.population ?? 'everyone') === (figure.population ?? 'everyone') &&
  (figure.period === undefined || ((target.effective.from ?? '') <= figure.period.to && figure.period.from <= (target.effective.to ?? '9999'))) &&
  (target.place === undefined || (typeof figure.place === 'string' && isPlaceCode(figure.place) && isPlaceCode(target.place) && placeContains(target.place, figure.place)));

/** Targets met and missed, on the exact value. */
export const targetAttainment = {
  id: 'target-attainment',
  about: { zh: '目标完成情况', en: 'targets met and missed' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.flatMap((figure) => {
      if ((figure.role ?? 'actual') !== 'actual' || (figure.status !== 'known' && figure.status !== 'stated')) return [];
      return definitions.catalogue.targets.filter((target) => applies(target, figure)).map((target): Finding => {
        const { met, certain, margin } = attain(figure, target);
        const aim = `${target.must === 'be at least' ? '≥' : '≤'} ${target.value}${figure.unit.symbol.zh}`;
        return {
          rule: 'target-attainment', severity: met || !certain ? 'info' : 'warning', figures: [figure], expected: aim, found: value(figure, 'zh'),
          message: inBoth((l) => {
            const by = digits(margin.numerator.startsWith('-') ? { ...margin, numerator: margin.numerator.slice(1) } : margin, figure.unit);
            if (l === 'zh') return `${said(figure, definitions, l)},${certain ? '' : '(因取舍或缺失不能确定)'}${met ? '达到' : '未达到'}${target.name.zh}${aim},${met ? '超出' : '差'}${by}`;
            return `${said(figure, definitions, l)} ${met ? 'meets' : 'misses'} ${target.name.en} (${aim}) by ${by}${certain ? '' : ', which rounding or missing rows leave uncertain'}`;
          }),
        };
      });
    }),
} as const satisfies Rule;
