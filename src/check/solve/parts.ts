import type { Figure } from '../../model/figure.js';
import { bitsOf } from './conflict.js';
import type { Constraint } from './system.js';
import type { FigureSystem } from './system-of.js';

/** A system in parts that share no number: each can be solved by itself. */
export function parted({ system, figures, numbers }: FigureSystem): readonly FigureSystem[] {
  const leader = system.bounds.least.map((_, variable) => variable);
  const find = (variable: number): number => {
    let at = variable;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number;
      at = leader[at] as number;
    }
    return at;
  };
  for (const { terms } of system.constraints)
    for (const [variable] of terms) leader[find(variable)] = find(terms[0]?.[0] ?? variable);
  const parts = new Map<number, Constraint[]>();
  for (const constraint of system.constraints) {
    const root = find(constraint.terms[0]?.[0] ?? 0);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [constraint]);
    else part.push(constraint);
  }
  return [...parts.values()].map((constraints) => {
    const own = bitsOf(constraints.reduce((bits, each) => bits | each.figures, 0n));
    const renumbered = new Map(own.map((bit, index) => [bit, 1n << BigInt(index)] as const));
    const renumber = (bits: bigint): bigint => (bits === 0n ? 0n : (renumbered.get(bits) ?? 0n));
    const isOwn = new Set(own);
    return {
      numbers,
      figures: figures.filter((_: Figure, index) => isOwn.has(1n << BigInt(index))),
      system: { ...system, constraints: constraints.map((each) => ({ ...each, figures: renumber(each.figures) })) },
    };
  });
}
