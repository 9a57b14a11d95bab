import { pointsOf } from '../../calculate/change.js';
import type { Figure } from '../../model/figure.js';
import { daysLater } from '../../value/date.js';
import type { Language, Name } from '../../value/name.js';
import { lengthInDays, samePeriod, yearsAway } from '../../value/period.js';
import { ratio } from '../../value/ratio.js';
import { printsAs } from '../../value/stated.js';
import { percent, type Unit, type UnitId } from '../../value/unit.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { added, apart, divided, type Extent, exactly, extentOf, multiplied, surelyAbove, tells } from '../extent.js';
import { type Definitions, type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { finer, inBoth, said, spread, value } from '../words.js';

const rule = 'change';
const zero = exactly(ratio(0));
const noEnds: Name = { zh: '没有变化前后的数字', en: 'there are no figures of before and after' };
const notStated: Name = { zh: '没有确定的数值', en: 'it has no value that tells' };

const lineOf = (figure: Figure): string =>
  JSON.stringify([
    idOf(figure),
    figure.place ?? null,
    figure.population ?? 'everyone',
    Object.entries(figure.by ?? {}).sort(),
  ]);

/** How a change may be meant: as a difference in points, or in per cent of what was there before. */
type Reading = 'points' | 'percent';

/** How a change is meant by the unit that it is printed in, and how it is often meant although that is not what it says. */
function readingsOf(figure: Figure): { readonly said: Reading; readonly meant?: Reading } {
  const printed = figure.status === 'stated' ? (figure.written.unit ?? figure.unit.id) : figure.unit.id;
  if (printed !== percent.id) return { said: 'points' };
  return figure.unit.id === percent.id ? { said: 'percent', meant: 'points' } : { said: 'percent' };
}

/** Where a change lies as it is printed: by its places, be it of things that come whole or not. */
function printedChange(figure: Figure, definitions: Definitions): Extent | undefined {
  if (figure.status !== 'stated') return undefined;
  const { qualifier = 'exact', unit = figure.unit.id } = figure.written;
  if (qualifier !== 'exact') return tells(figure, definitions) ? extentOf(figure, definitions) : undefined;
  const { from, to, fromIncluded, toIncluded } = printsAs({ ...figure.written, unit });
  return { low: from, high: to, lowIncluded: fromIncluded, highIncluded: toIncluded };
}

/** What a change is a change from: the same days a year before, or the period just before. */
function isBefore({ period: before }: Figure, { period: after }: Figure): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.to < '9999' && samePeriod(yearsAway(before, 1), after)) return true;
  const days = [lengthInDays(before), lengthInDays(after)] as const;
  return daysLater(before.to, 1) === after.from && Math.abs(days[0] - days[1]) <= 3;
}

function changed(before: Extent, after: Extent, reading: Reading): Extent {
  if (reading === 'points') return added(after, multiplied(before, ratio(-1)));
  return added(divided(after, before), exactly(ratio(-1)));
}

/** A change as it is printed, and the two figures that it is between. */
interface Between {
  readonly change: Figure;
  readonly before: Figure;
  readonly after: Figure;
}

function compared({ change, before, after }: Between, printed: Extent, { definitions }: Facts): Case {
  const ends = [before, after].map((figure) => extentOf(figure, definitions)) as [Extent, Extent];
  const { said: reading, meant } = readingsOf(change);
  const real = changed(...ends, reading);
  if (!apart(printed, real)) return holds(rule, change, before, after);
  const isPoints = meant !== undefined && !apart(printed, changed(...ends, meant));
  const isContrary =
    (surelyAbove(printed, zero) && surelyAbove(zero, real)) || (surelyAbove(zero, printed) && surelyAbove(real, zero));
  const unit: Unit<UnitId> = reading === 'percent' ? percent : pointsOf(change.unit);
  const shown = (l: Language): string => spread(real, unit, l, finer(change));
  return found({
    rule,
    severity: 'warning',
    figures: [change, before, after],
    expected: shown('zh'),
    found: value(change, 'zh'),
    message: inBoth((l) => {
      const [from, to] = [said(before, definitions, l), value(after, l)];
      if (l === 'zh')
        return `${from}变为${to},变化为${shown(l)},而所印为${value(change, l)}${isPoints ? '(应作百分点)' : isContrary ? '(方向相反)' : ''}`;
      return `${from} became ${to}, a change of ${shown(l)}, but ${value(change, l)} is printed${isPoints ? ' (meant as percentage points)' : isContrary ? ' (the other way)' : ''}`;
    }),
  });
}

/** A change that does not follow from its two ends: 由10天缩短到5天 that is printed as a growth, 百分点 written as %. */
export const changeBetween = {
  id: rule,
  about: {
    zh: '所印的增减与前后两期的数字不符(含方向相反、百分点写成%)',
    en: 'a printed change that its two figures do not give, the other way round or in points for per cent included',
  },
  needs: { zh: '所印的增减', en: 'printed changes' },
  look: (facts: Facts) => {
    const { definitions } = facts;
    const lines = grouped(facts.figures.filter(isActual), lineOf);
    return facts.figures
      .filter(({ role }) => role === 'change')
      .flatMap((change): readonly Case[] => {
        const printed = printedChange(change, definitions);
        if (printed === undefined) return [notApplicable(rule, notStated, change)];
        const line = (lines.get(lineOf(change)) ?? []).filter((figure) => tells(figure, definitions));
        const after = line.find(({ period }) => period && change.period && samePeriod(period, change.period));
        const cases = line.flatMap((before) =>
          after !== undefined && isBefore(before, after) ? [compared({ change, before, after }, printed, facts)] : [],
        );
        if (cases.length === 0) return [notApplicable(rule, noEnds, change)];
        const fits = cases.find(({ outcome }) => outcome === 'holds');
        return [fits ?? (cases[0] as Case)];
      });
  },
} as const satisfies Rule;
