import type { Amount } from '../model/measure.js';
import { termsOf } from '../model/measure.js';
import type { Figure } from '../model/figure.js';
import { over } from '../value/ratio.js';
import { ratio } from '../value/ratio.js';
import { added, divided, exactly, type Extent, extentOf, multiplied } from './extent.js';
import type { Scope } from './scope.js';

/** An amount worked out from the figures of a scope: where it lies, and the figures used. */
export interface WorkedExtent {
  readonly extent: Extent;
  readonly used: readonly Figure[];
}

/** Where an amount lies, if every measure in it has a figure here. The first of several figures is used. */
export function workExtent(amount: Amount, scope: Scope): WorkedExtent | undefined {
  let so: Extent = exactly(ratio(0));
  const used: Figure[] = [];
  for (const { measure, times, over: divisor } of termsOf(amount)) {
    const [figure] = scope.of(measure.id);
    if (figure === undefined) return undefined;
    used.push(figure);
    so = added(so, multiplied(extentOf(figure), over(times, divisor)));
  }
  return { extent: so, used };
}

/** Where an indicator's value lies by its formula, if every measure in it has a figure here. */
export function workIndicator(indicator: { readonly numerator: Amount; readonly denominator: Amount | null }, scope: Scope): WorkedExtent | undefined {
  const above = workExtent(indicator.numerator, scope);
  if (above === undefined || indicator.denominator === null) return above;
  const below = workExtent(indicator.denominator, scope);
  return below && { extent: divided(above.extent, below.extent), used: [...above.used, ...below.used] };
}
