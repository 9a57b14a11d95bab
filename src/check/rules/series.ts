import type { Figure } from '../../model/figure.js';
import { isInForce } from '../applies.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { lineOf, sameEdition } from '../editions.js';
import { type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

const undated = { zh: '定义没有施行期,或数字没有时期', en: 'the definition is not dated, or the figure has no period' };

/** A figure of a period in which its definition was not in force. */
export const outsideEdition = {
  id: 'outside-edition',
  about: {
    zh: '指标在该时期不适用(已废止或尚未施行)',
    en: 'a figure of a period in which its definition was not in force',
  },
  needs: { zh: '有时期的数字', en: 'figures with a period' },
  look: ({ figures, definitions }: Facts) =>
    figures.filter(isActual).map((figure): Case => {
      const effective = definitions.indicators.get(idOf(figure))?.effective;
      if (effective === undefined || figure.period === undefined)
        return notApplicable('outside-edition', undated, figure);
      if (isInForce(effective, figure.period)) return holds('outside-edition', figure);
      const expected = `${effective.from ?? '…'} – ${effective.to ?? '…'}`;
      return found({
        rule: 'outside-edition',
        severity: 'warning',
        figures: [figure],
        expected,
        found: `${figure.period.from} – ${figure.period.to}`,
        message: inBoth((l) =>
          l === 'zh'
            ? `${said(figure, definitions, l)}:该定义只在${expected}适用`
            : `${said(figure, definitions, l)}: the definition was in force ${expected} only`,
        ),
      });
    }),
} as const satisfies Rule;

/** The figures of a line by the beginnings of their periods, in time. */
const byTime = (line: readonly Figure[]): readonly (readonly Figure[])[] =>
  [...grouped(line, ({ period }) => period?.from ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, figures]) => figures);

/** Figures of one place, one after another, by different editions of a definition: their change means nothing. */
export const breakInSeries = {
  id: 'break-in-series',
  about: { zh: '前后时期口径不同', en: 'a series that changes its definition' },
  needs: { zh: '同一地方前后时期的数字', en: 'figures of one place one after another' },
  look: ({ figures, definitions }: Facts) => {
    const { indicators } = definitions;
    const dated = figures.filter(
      (figure) => isActual(figure) && figure.period !== undefined && indicators.has(idOf(figure)),
    );
    const lines = grouped(dated, (figure) => lineOf(figure, definitions));
    return [...lines.values()].map(byTime).flatMap((times) =>
      times.flatMap((now, index) =>
        now.flatMap((after): Case[] => {
          const earlier = times[index - 1] ?? [];
          const [before] = earlier;
          if (before === undefined) return [];
          const same = earlier.find((each) => sameEdition(each, after));
          if (same !== undefined) return [holds('break-in-series', after, same)];
          return [
            found({
              rule: 'break-in-series',
              severity: 'warning',
              figures: [after, before],
              expected: idOf(before),
              found: idOf(after),
              message: inBoth((l) => {
                const [a, b] = [said(before, definitions, l), said(after, definitions, l)];
                const [then, since] = [before.period?.from, after.period?.from];
                if (l === 'zh') return `${a}(${then})与${b}(${since})口径不同,不能直接比较`;
                return `${a} (${then}) and ${b} (${since}) follow different definitions and cannot be compared`;
              }),
            }),
          ];
        }),
      ),
    );
  },
} as const satisfies Rule;
