import type { Figure } from '../figures/figure.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Binding } from './context.js';

/** A figure with what it is bound to, and whether it is a change of it. */
export interface Bound {
  readonly figure: Figure;
  readonly isChange: boolean;
  readonly binding?: Binding;
  readonly also?: readonly Sense[];
  readonly population?: string;
  /** The part of a list before 分别 that it belongs to. */
  readonly item?: readonly [start: number, end: number];
}
