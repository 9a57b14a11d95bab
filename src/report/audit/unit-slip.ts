import type { UnitKind } from '../../value/unit.js';
import type { TextFinding } from '../examined.js';
import type { Mention } from '../mentions.js';
import type { ReadingUnit } from '../reading.js';
import { type Document, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted } from './values.js';

const rule = 'unit-slip';

const signs: Readonly<Partial<Record<UnitKind, string>>> = {
  percent: '%',
  permille: '‰',
  'per-1k': '/千',
  'per-10k': '/万',
  'per-100k': '/10万',
};

const signOf = (unit: ReadingUnit): string | undefined => (typeof unit === 'string' ? signs[unit] : undefined);

const links = /^(?:约?为|达到?|是|:)?$/u;

/** Whether a name stands right before a figure that was read as nothing. */
const isNameOf = ({ text }: Document, { end }: Mention, spot: Spot): boolean =>
  spot.reading.indicator === undefined &&
  spot.reading.measure === undefined &&
  spot.start - end <= 2 &&
  links.test(text.slice(end, spot.start));

/** A shorter name is part of many others: 死亡率 of 住院患者死亡率. */
const shortest = 4;

/** A rate that is printed in the unit of another sort of rates, so that it is not even read as one: 新生儿死亡率2.09%. */
export const unitSlip: TextRule = {
  id: rule,
  about: { zh: '率的单位与指标不符(%写成‰等)', en: 'a rate in another unit than its definition has' },
  look: (document) => {
    let next = 0;
    return document.names.flatMap((name): readonly TextFinding[] => {
      while ((document.spots[next]?.start ?? Number.POSITIVE_INFINITY) < name.end) next += 1;
      const spot = document.spots[next];
      if (spot === undefined || name.end - name.start < shortest || !isNameOf(document, name, spot)) return [];
      const printed = signOf(spot.reading.unit);
      const own = [...new Set(name.word.names.map(({ unit }) => signOf(unit)))];
      const [sign] = own;
      if (printed === undefined || sign === undefined || own.length > 1 || sign === printed) return [];
      const [called, value] = [name.word.word, asPrinted(document, spot)];
      return [
        saidOf({
          rule,
          severity: 'warning',
          at: [document.span(spot.start, spot.end), document.span(name.start, name.end)],
          spots: [spot],
          expected: sign,
          found: printed,
          message: {
            zh: `${called}以${sign}计,而所印为${value}`,
            en: `${called} is given in ${sign}, but ${value} is printed`,
          },
        }),
      ];
    });
  },
};
