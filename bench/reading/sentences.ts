import { catalogue } from '../../src/catalogue/index.js';
import { indicatorsOf } from '../../src/model/catalogue.js';
import type { Expected, Sentence } from '../../test/report/sentences/sentence.js';
import { lastDay } from './months.js';
import type { Annotated } from './score.js';

const counts = new Map(
  indicatorsOf(catalogue).flatMap(({ id, denominator, numerator }) =>
    denominator === null && 'id' in numerator ? [[id, (numerator as { id: string }).id] as const] : [],
  ),
);

/** Ids that say the same: a count that repeats a measure is that measure. */
export function sameAs(id: string): readonly string[] {
  const measure = counts.get(id);
  return [
    id,
    ...(measure === undefined ? [] : [measure]),
    ...[...counts].filter(([, of]) => of === id).map(([indicator]) => indicator),
  ];
}

/** `2019`, `2019-06`, `2019-Q1`, `2019-H1`, `2019-01..2019-09` as the days they go from and to. */
function daysOf(period: string): string {
  const [from = '', to = from] = period.split('..');
  const [year = '', part] = from.split('-');
  if (part?.startsWith('Q')) {
    const last = Number(part.slice(1)) * 3;
    return `${year}-${String(last - 2).padStart(2, '0')}-01..${lastDay(year, last)}`;
  }
  if (part?.startsWith('H')) return part === 'H1' ? `${year}-01-01..${year}-06-30` : `${year}-07-01..${year}-12-31`;
  const [toYear = '', toMonth] = to.split('-');
  return `${year}-${part ?? '01'}-01..${lastDay(toYear, Number(toMonth ?? 12))}`;
}

const listed = (of: Expected['of']): readonly string[] | undefined =>
  of === undefined ? undefined : of === null ? [] : (typeof of === 'string' ? [of] : of).flatMap(sameAs);

/** A sentence without its marks, and the figures that stood between them. */
export function annotatedIn({ text, figures }: Sentence): {
  readonly text: string;
  readonly annotated: readonly Annotated[];
} {
  const parts = text.split(/[⟦⟧]/u);
  let start = 0;
  const annotated: Annotated[] = [];
  for (const [index, part] of parts.entries()) {
    const figure = index % 2 === 1 ? figures[(index - 1) / 2] : undefined;
    if (figure !== undefined) {
      const of = listed(figure.of);
      annotated.push({
        start,
        end: start + part.length,
        quote: part,
        value: figure.value,
        units: [figure.unit],
        qualifiers: [figure.qualifier ?? 'exact'],
        roles: [figure.role ?? 'actual'],
        ...(of === undefined ? {} : { of }),
        population: figure.population,
        period: figure.period === undefined ? undefined : daysOf(figure.period),
      });
    }
    start += part.length;
  }
  return { text: parts.join(''), annotated };
}
