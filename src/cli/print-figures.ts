import { bounds } from '../calculate/bounds.js';
import { format } from '../calculate/format.js';
import type { Figure } from '../model/figure.js';
import type { Indicator } from '../model/indicator.js';
import type { Language } from '../value/name.js';
import type { Period } from '../value/period.js';
import type { PlaceLevel } from '../value/place.js';
import { times } from '../value/ratio.js';
import { round } from '../value/round.js';
import { type Format, type Sheet, sheetAs } from './sheet.js';

/** A figure, and the level of its place where there are several. */
export type PrintedFigure = Figure & { readonly level?: PlaceLevel };

/** How figures are to be printed. */
export interface Printing {
  readonly format: Format;
  readonly language: Language;
  readonly by: readonly string[];
  readonly places: number | undefined;
}

/** Figures as text, with their counts, the rows unknown and the bounds they leave. */
export function printed(
  figures: readonly PrintedFigure[],
  indicators: readonly Indicator[],
  { format: how, language, by, places }: Printing,
): string {
  if (how === 'json')
    return JSON.stringify(
      figures.map(({ unit, ...figure }) => ({
        ...figure,
        unit: unit.id,
        text: format({ ...figure, unit } as Figure, { language, ...(places === undefined ? {} : { places }) }),
      })),
      null,
      2,
    );
  const names = new Map(indicators.map(({ id, name }) => [id, name[language]] as const));
  return sheetAs[how](sheet(figures, names, by, language, places));
}

function sheet(
  figures: readonly PrintedFigure[],
  names: ReadonlyMap<string, string>,
  by: readonly string[],
  language: Language,
  places: number | undefined,
): Sheet {
  const columns = [...new Set(figures.flatMap((figure) => Object.keys(figure.by ?? {})))];
  const placed = figures.some(({ place }) => place !== undefined) || by.length > columns.length;
  const leveled = figures.some(({ level }) => level !== undefined);
  const several = new Set(figures.map(({ population }) => population)).size > 1;
  const headings = [
    'indicator',
    'name',
    ...(leveled ? ['level'] : []),
    ...(placed ? ['place'] : []),
    ...columns,
    ...(several ? ['population'] : []),
    'period',
    'figure',
    'numerator',
    'denominator',
    'unknown',
    'low',
    'high',
  ];
  const rows = figures.map((figure) => [
    figure.of.indicator ?? '',
    names.get(figure.of.indicator ?? '') ?? '',
    ...(leveled ? [figure.level ?? ''] : []),
    ...(placed ? [figure.place === undefined ? 'total' : (figure.place ?? 'unknown')] : []),
    ...columns.map((column) => figure.by?.[column] ?? ''),
    ...(several ? [figure.population ?? ''] : []),
    periodText(figure.period),
    format(figure, { language, ...(places === undefined ? {} : { places }) }),
    ...counts(figure),
    ...ends(figure, places ?? 2),
  ]);
  return { headings, rows };
}

const periodText = (period: Period | undefined): string => (period === undefined ? '' : `${period.from}/${period.to}`);

function counts(figure: Figure): readonly string[] {
  if (figure.status !== 'known') return ['', '', ''];
  return [figure.numerator, figure.denominator, String(figure.unknown?.rows ?? 0)];
}

function ends(figure: Figure, places: number): readonly string[] {
  if (figure.status !== 'known' || figure.unknown === undefined) return ['', ''];
  const { low, high } = bounds(figure);
  return [low, high].map((end) => (end === undefined ? 'open' : round(times(end, figure.unit.worth), places)));
}
