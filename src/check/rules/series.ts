import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

/** A figure of a period in which its definition was not in force. */
export const outsideEdition = {
  id: 'outside-edition',
  about: { zh: '指标在该时期不适用(已废止或尚未施行)', en: 'a figure of a period in which its definition was not in force' },
  find: ({ figures, definitions }: Facts): readonly Finding[] =>
    figures.flatMap((figure): Finding[] => {
      const effective = definitions.indicators.get(idOf(figure))?.effective;
      if (effective === undefined || figure.period === undefined) return [];
      const inForce = (effective.from ?? '') <= figure.period.to && figure.period.from <= (effective.to ?? '9999');
      if (inForce) return [];
      const expected = `${effective.from ?? '…'} – ${effective.to ?? '…'}`;
      return [
        {
          rule: 'outside-edition', severity: 'warning', figures: [figure], expected, found: `${figure.period.from} – ${figure.period.to}`,
          message: inBoth((l) => l === 'zh' ? `${said(figure, definitions, l)}:该定义只在${expected}适用` : `${said(figure, definitions, l)}: the definition was in force ${expected} only`),
        },
      ];
    }),
} as const satisfies Rule;

/** The entry that began a line of editions. */
const origin = (indicator: Indicator, indicators: ReadonlyMap<string, Indicator>): string => {
  const seen = new Set<string>();
  let at: Indicator = indicator;
  while (at.replaces !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const before = indicators.get(at.replaces);
    if (before === undefined) return at.replaces;
    at = before;
  }
  return at.id;
};

const series = (figure: Figure): string => JSON.stringify([figure.place ?? null, figure.population ?? 'everyone', Object.entries(figure.by ?? {}).sort()]);

/** Figures of one place, one after another, by different editions of a definition: their change means nothing. */
export const breakInSeries = {
  id: 'break-in-series',
  about: { zh: '前后时期口径不同', en: 'a series that changes its definition' },
  find: ({ figures, definitions }: Facts): readonly Finding[] => {
    const lines = new Map<string, Figure[]>();
    for (const figure of figures) {
      const indicator = definitions.indicators.get(idOf(figure));
      if (indicator === undefined || figure.period === undefined || (figure.role ?? 'actual') !== 'actual') continue;
      const key = `${origin(indicator, definitions.indicators)} ${series(figure)}`;
      lines.set(key, [...(lines.get(key) ?? []), figure]);
    }
    return [...lines.values()].flatMap((line) => {
      const ordered = [...line].sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
      return ordered.flatMap((after, index): Finding[] => {
        const before = ordered[index - 1];
        if (before === undefined || before.period?.from === after.period?.from) return [];
        const printsDiffer = before.of.fingerprint !== undefined && after.of.fingerprint !== undefined && before.of.fingerprint !== after.of.fingerprint;
        if (idOf(before) === idOf(after) && !printsDiffer) return [];
        return [
          {
            rule: 'break-in-series', severity: 'warning', figures: [after, before], expected: idOf(before), found: idOf(after),
            message: inBoth((l) =>
              l === 'zh'
                ? `${said(before, definitions, l)}(${before.period?.from})与${said(after, definitions, l)}(${after.period?.from})口径不同,不能直接比较`
                : `${said(before, definitions, l)} (${before.period?.from}) and ${said(after, definitions, l)} (${after.period?.from}) follow different definitions and cannot be compared`,
            ),
          },
        ];
      });
    });
  },
} as const satisfies Rule;
