import { times } from '../../value/ratio.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted, isApart, type Limits, limitsLike, limitsOf, sameUnit } from './values.js';

const rule = 'price-times-count';

/** An amount for each, how many there are, and what it comes to. */
interface Sum {
  readonly price: Spot;
  readonly count: Spot;
  readonly amount: Spot;
}

/** Amounts for a month or a year are paid more than once, and not all for the whole of it. */
const often = /每[年月天日季次]|月|季度|\/[年月天日次]|分[两二三四]?[次批期]|等|不等/u;
const comesTo = /(?:共|共计|合计|总计|计|金额|资金|补助|补贴|发放|支付|兑现)[^,;。\d]{0,8}$/u;
const longest = 90;

const payable = new Set<unknown>(['person', 'household', 'couple', 'bed', 'case', 'institution', 'village']);

const isPrice = ({ reading: { unit } }: Spot): boolean =>
  typeof unit === 'object' && unit.of === 'CNY' && payable.has(unit.per);

/** The one price of a sentence with the one count that it is for and the one amount after them. */
function sumIn({ text }: Document, { spots, start, end }: Passage): readonly Sum[] {
  return spots.flatMap((price, index): readonly Sum[] => {
    const { unit } = price.reading;
    if (!isPrice(price) || typeof unit !== 'object') return [];
    const near = spots
      .slice(Math.max(0, index - 2), index + 4)
      .filter((spot) => Math.abs(spot.start - price.start) < longest);
    const counts = near.filter(({ reading }) => sameUnit(reading.unit, unit.per));
    const amounts = near.filter(({ reading }) => reading.unit === 'CNY');
    const [count, amount] = [counts[0], amounts[0]];
    if (count === undefined || amount === undefined || counts.length > 1 || amounts.length > 1) return [];
    if (amount.start < price.start || amount.start < count.start) return [];
    const from = Math.max(start, Math.min(price.start, count.start));
    const around = text.slice(from, Math.min(end, amount.end + 4));
    if (often.test(around) || /[。;]/u.test(around.slice(0, -4)) || near.filter(isPrice).length > 1) return [];
    return comesTo.test(text.slice(from, amount.start)) ? [{ price, count, amount }] : [];
  });
}

const product = (one: Limits, other: Limits): Limits => ({
  low: times(one.low, other.low),
  high: times(one.high, other.high),
});

function judged(document: Document, { price, count, amount }: Sum): readonly TextFinding[] {
  const [number, paid] = [limitsOf(count), limitsOf(amount)];
  const value = price.reading.qualifier === 'exact' ? price.reading.value : null;
  if (number === undefined || paid === undefined || value === null || limitsOf(price) === undefined) return [];
  // A price is laid down, not rounded.
  const exact = { numerator: value, denominator: '1' };
  const due = product(number, { low: exact, high: exact });
  if (!isApart(due, paid)) return [];
  const [a, b, c] = [price, count, amount].map((spot) => asPrinted(document, spot));
  const should = limitsLike(document, amount, due);
  return [
    saidOf({
      rule,
      severity: 'warning',
      at: [amount, price, count].map(({ start, end }) => document.span(start, end)),
      spots: [amount, price, count],
      expected: should,
      found: c ?? '',
      message: {
        zh: `按${a}、${b}计应为${should},而所印为${c}`,
        en: `${b} at ${a} come to ${should}, but ${c} is printed`,
      },
    }),
  ];
}

/** Amounts that are not what their price for each and their number come to. */
export const priceTimesCount: TextRule = {
  id: rule,
  about: { zh: '单价乘以数量不等于所印金额', en: 'a price for each times a number that is not the amount printed' },
  look: (document) =>
    document.passages.flatMap((passage) => sumIn(document, passage).flatMap((sum) => judged(document, sum))),
};
