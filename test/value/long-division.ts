import type { Ratio } from 'permille';

export type Rule = 'halfUp' | 'gbt8170' | 'down';

/** Whole numbers over one another of the same value, by moving both points. */
function moved({ numerator, denominator }: Ratio): readonly [bigint, bigint] {
  const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
  const places = Math.max(placesOf(numerator), placesOf(denominator));
  const move = (text: string): bigint => BigInt(text.replace('.', '') + '0'.repeat(places - placesOf(text)));
  return [move(numerator), move(denominator)];
}

/** Whether the last digit goes up, by the words of each rule: the digit after it, and whether anything but 0 follows. */
const goesUp: Record<Rule, (last: number, next: number, more: boolean) => boolean> = {
  halfUp: (_, next) => next >= 5,
  gbt8170: (last, next, more) => next > 5 || (next === 5 && (more || last % 2 === 1)),
  down: () => false,
};

/** A ratio printed with so many places, worked digit by digit as at school. */
export function longDivision(value: Ratio, places: number, rule: Rule): string {
  const [n, d] = moved(value);
  const negative = n < 0n !== d < 0n;
  const [dividend, divisor] = [n < 0n ? -n : n, d < 0n ? -d : d];
  let digits = String(dividend / divisor);
  let rest = dividend % divisor;
  const step = (): number => {
    const digit = (rest * 10n) / divisor;
    rest = (rest * 10n) % divisor;
    return Number(digit);
  };
  for (let place = 0; place < places; place += 1) digits += String(step());
  const next = step();
  if (goesUp[rule](Number(digits.at(-1)), next, rest > 0n)) digits = String(BigInt(digits) + 1n);
  digits = digits.padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  const plain = text.replace(/^0+(?=\d)/, '');
  return negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
