import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import { over, type Ratio, ratio } from '../../value/ratio.js';
import { units } from '../../value/unit.js';
import { apart, type Extent, extentOf, multiplied } from '../extent.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { digits, inBoth, said, value } from '../words.js';
import { type WorkedExtent, workIndicator } from '../work.js';

/** Slips of scale, and what each is called. */
const slips: readonly { readonly times: Ratio; readonly zh: string; readonly en: string }[] = [
  { times: ratio(10), zh: '大10倍', en: '10 times too large' },
  { times: ratio(100), zh: '大100倍', en: '100 times too large' },
  { times: ratio(1000), zh: '大1000倍', en: '1000 times too large' },
  { times: ratio(10000), zh: '大1万倍(多一个「万」)', en: '10,000 times too large (a 万 too many)' },
  { times: ratio(1, 10), zh: '小10倍', en: '10 times too small' },
  { times: ratio(1, 100), zh: '小100倍', en: '100 times too small' },
  { times: ratio(1, 1000), zh: '小1000倍', en: '1000 times too small' },
  { times: ratio(1, 10000), zh: '小1万倍(漏一个「万」)', en: '10,000 times too small (a 万 missing)' },
];

const slipOf = (figure: Figure, worked: Extent): (typeof slips)[number] | undefined =>
  slips.find(({ times }) => !apart(multiplied(extentOf(figure), over(1, times)), worked));

const between = ({ low, high }: Extent, figure: Figure): string => {
  const places = (figure.status === 'stated' ? figure.written.places : 2) + 2;
  const [a, b] = [low && digits(low, figure.unit, places), high && digits(high, figure.unit, places)];
  return `${a === b ? a : `${a ?? '…'}–${b ?? '…'}`}${figure.unit.symbol.zh}`;
};

function judge(figure: Figure, { extent, used }: WorkedExtent, { definitions }: Facts): Finding[] {
  if (figure.status !== 'stated' || !apart(extentOf(figure), extent)) return [];
  const slip = slipOf(figure, extent);
  const from = (l: 'zh' | 'en'): string => used.map((each) => said(each, definitions, l)).join(l === 'zh' ? '、' : ', ');
  const expected = between(extent, figure);
  return [
    {
      rule: slip === undefined ? 'recomputed' : 'scale-slip', severity: 'error', figures: [figure, ...used], expected, found: value(figure, 'zh'),
      message: inBoth((l) => {
        const because = l === 'zh' ? `${said(figure, definitions, l)}与${from(l)}不符,应为${expected}` : `${said(figure, definitions, l)} does not follow from ${from(l)}, which give ${expected}`;
        if (slip === undefined) return because;
        return l === 'zh' ? `${because}(${slip.zh})` : `${because} (${slip.en})`;
      }),
    },
  ];
}

/** A stated figure that its own counts do not print: recomputed at the printed precision, with the slip named where it is one of scale. */
export const recomputed = {
  id: 'recomputed',
  about: { zh: '所印之率与其分子分母不符(含10、100、1000倍之差)', en: 'a stated figure that its counts do not give, slips of scale included' },
  find: (facts: Facts): readonly Finding[] =>
    facts.scopes.flatMap((scope) =>
      scope.figures.flatMap((figure) => {
        const indicator = facts.definitions.indicators.get(idOf(figure));
        if (indicator === undefined || indicator.method !== undefined) return [];
        const worked = workIndicator(indicator, scope);
        return worked === undefined ? [] : judge(figure, worked, facts);
      }),
    ),
} as const satisfies Rule;

/** Two figures of one thing that cannot both be right. */
export const contradiction = {
  id: 'contradiction',
  about: { zh: '同一指标、同一时地,前后数值矛盾', en: 'two figures of one thing that contradict' },
  find: (facts: Facts): readonly Finding[] =>
    facts.scopes.flatMap((scope) =>
      [...new Set(scope.figures.map(idOf))].flatMap((id) => {
        const [first, ...others] = scope.of(id);
        if (first === undefined) return [];
        return others.flatMap((other): Finding[] => {
          if (!apart(extentOf(first), extentOf(other))) return [];
          const { definitions } = facts;
          return [
            {
              rule: 'contradiction', severity: 'error', figures: [other, first], expected: value(first, 'zh'), found: value(other, 'zh'),
              message: inBoth((l) => (l === 'zh' ? `${said(first, definitions, l)},又作${value(other, l)}` : `${said(first, definitions, l)} is also given as ${value(other, l)}`)),
            },
          ];
        });
      }),
    ),
} as const satisfies Rule;

/** A figure stated in another unit than its indicator's: 4.29% for a rate in ‰. */
export const unitSlip = {
  id: 'unit-slip',
  about: { zh: '单位与指标不符(%写成‰等)', en: 'a figure stated in another unit than its definition has' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.flatMap((figure): Finding[] => {
      const definition = definitions.indicators.get(idOf(figure)) ?? definitions.measures.get(idOf(figure));
      if (figure.status !== 'stated' || definition === undefined || figure.written.unit === undefined) return [];
      const printed = figure.written.unit;
      if (printed === definition.unit.id || sameWorth(printed, definition.unit.worth)) return [];
      const [own, other] = [definition.unit.symbol, printed];
      return [
        {
          rule: 'unit-slip', severity: 'warning', figures: [figure], expected: own.zh, found: symbolOf(other),
          message: inBoth((l) =>
            l === 'zh' ? `${said(figure, definitions, l)}:该指标以${own.zh}计` : `${said(figure, definitions, l)}: this indicator is given in ${own.en}`,
          ),
        },
      ];
    }),
} as const satisfies Rule;

const sameWorth = (id: keyof typeof units, worth: string): boolean => units[id].worth === worth;
const symbolOf = (id: keyof typeof units): string => units[id].symbol.zh;
