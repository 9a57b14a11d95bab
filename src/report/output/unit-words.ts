import type { Name } from '../../value/name.js';
import { type Unit, type UnitId, type UnitKind, units } from '../../value/unit.js';
import type { ReadingUnit } from '../reading.js';

const known: readonly Unit<UnitId>[] = Object.values(units);

/** Kinds that have no unit of their own, or one that says more. */
const others: Partial<Readonly<Record<UnitKind, Name>>> = {
  'per-1k': { zh: '/千', en: 'per 1,000' },
  other: { zh: '', en: '' },
};

const ofKind = (kind: UnitKind): Name =>
  others[kind] ?? known.find((unit) => unit.kind === kind)?.symbol ?? { zh: kind, en: kind };

/** What the unit of a reading is called: the symbol that figures are printed with. */
function unitName(unit: ReadingUnit): Name {
  if (typeof unit === 'string') return ofKind(unit);
  const { of, per } = unit;
  const compound = known.find(({ kind }) => typeof kind === 'object' && kind.of === of && kind.per === per);
  if (compound !== undefined) return compound.symbol;
  const [above, below] = [ofKind(of), ofKind(per)];
  return {
    zh: `${above.zh}/${below.zh.replace(/^个(?=.)/, '')}`,
    en: `${above.en} per ${below.en.replace(/s$/, '')}`,
  };
}

/** A value with its unit: `93.14%`, in English `421600 beds`. */
export function withUnit(value: string, unit: ReadingUnit, language: keyof Name): string {
  const name = unitName(unit)[language];
  return `${value}${language === 'en' && /^[a-z(]/i.test(name) ? ' ' : ''}${name}`;
}
