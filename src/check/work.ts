import type { Figure } from '../model/figure.js';
import type { Indicator } from '../model/indicator.js';
import { type Amount, termsOf } from '../model/measure.js';
import { over, ratio } from '../value/ratio.js';
import { added, divided, type Extent, exactly, extentOf, multiplied } from './extent.js';
import type { Definitions, Scope } from './scope.js';

/** An amount worked out from the figures of a scope: where it lies, and the figures used. */
export interface WorkedExtent {
  readonly extent: Extent;
  readonly used: readonly Figure[];
}

/** Where an amount lies, if every measure in it has a figure here. The first of several figures is used. */
function workExtent(amount: Amount, scope: Scope, definitions: Definitions): WorkedExtent | undefined {
  let so: Extent = exactly(ratio(0));
  const used: Figure[] = [];
  for (const { measure, times, over: divisor } of termsOf(amount)) {
    const [figure] = scope.of(measure.id);
    if (figure === undefined) return undefined;
    used.push(figure);
    so = added(so, multiplied(extentOf(figure, definitions), over(times, divisor)));
  }
  return { extent: so, used };
}

/** Where an indicator's value lies by its formula, if every measure in it has a figure here. */
export function workIndicator(
  { numerator, denominator }: Indicator,
  scope: Scope,
  definitions: Definitions,
): WorkedExtent | undefined {
  const above = workExtent(numerator, scope, definitions);
  if (above === undefined || denominator === null) return above;
  const below = workExtent(denominator, scope, definitions);
  return below && { extent: divided(above.extent, below.extent), used: [...above.used, ...below.used] };
}
