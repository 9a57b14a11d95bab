import { check, compare, type Finding, units } from 'permille';
import { catalogue } from 'permille/catalogue';
import { statedRatio } from '../../src/value/stated.js';
import { type Random, random } from '../random.js';
import { type FigureSet, makeSet, printed } from './figure-set.js';
import { type Slip, type Slipped, slips } from './slips.js';
import { core, type Outcome, outcomeOf, type Printed } from './system.js';

/** What came of a slip in one set. */
export interface Trial {
  readonly kind: string;
  readonly before: readonly Printed[];
  readonly after: readonly Printed[];
  readonly slipped: readonly Slipped[];
  /** Whether any counts print the figures, and the declared rule that is broken. */
  readonly outcome: Outcome;
  readonly broken: 'unit' | 'range' | undefined;
  /** Findings that the slip brought, by whether they name the figure that slipped. */
  readonly naming: readonly Finding[];
  readonly beside: readonly Finding[];
  /** Whether the figure that slipped is the first of one. */
  readonly first: boolean;
  /** Milliseconds that the figures with the slip took to check. */
  readonly ms: number;
}

/** Everything that was tried. */
export interface Trials {
  readonly trials: readonly Trial[];
  /** Sets that were drawn and not taken, by why. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Whether there must be something to find. */
export const isDetectable = ({ outcome, broken }: Trial): boolean => outcome === 'none' || broken !== undefined;

/** Whether nobody can say if there is. */
export const isUndecided = (trial: Trial): boolean => !isDetectable(trial) && trial.outcome !== 'some';

/** Findings that matter: what cannot be, and what is unlikely. */
const serious = (figures: readonly Printed[]): readonly Finding[] =>
  check(
    figures.map(({ figure }) => figure),
    { catalogue },
  ).filter(({ severity }) => severity !== 'info');

/** A finding by its rule and the places of its figures in the set. */
const keyOf = ({ rule, figures }: Finding, all: readonly Printed[]): string =>
  JSON.stringify([
    rule,
    figures.map((figure) => all.findIndex((each) => each.figure === figure)).sort((a, b) => a - b),
  ]);

function brokenBy({ figure, shape }: Printed): Trial['broken'] {
  if (figure.status !== 'stated') return undefined;
  const { unit } = figure.written;
  if (unit !== undefined && units[unit].worth !== figure.unit.worth) return 'unit';
  const { definition } = shape;
  const isShare = 'kind' in definition && definition.kind === 'proportion' && definition.bound !== 'none';
  return isShare && compare(statedRatio(figure.written), 1) > 0 ? 'range' : undefined;
}

function tryOut(kind: string, { figures: before }: FigureSet, slipped: readonly Slipped[]): Trial {
  const places = new Set(slipped.map(({ index }) => index));
  const texts = new Map(slipped.map(({ index, text }) => [index, text] as const));
  const after = before.map((each, index) => {
    const text = texts.get(index);
    return text === undefined ? each : printed(each.shape, text);
  });
  const known = new Set(serious(before).map((finding) => keyOf(finding, before)));
  const start = performance.now();
  const findings = serious(after);
  const ms = performance.now() - start;
  const brought = findings.filter((finding) => !known.has(keyOf(finding, after)));
  const hit = new Set(after.filter((_, index) => places.has(index)).map(({ figure }) => figure));
  const naming = brought.filter(({ figures }) => figures.some((figure) => hit.has(figure)));
  return {
    kind,
    before,
    after,
    slipped,
    outcome: outcomeOf(after),
    broken: slipped.flatMap(({ index }) => {
      const [was, is] = [before[index], after[index]].map((each) => each && brokenBy(each));
      return is === undefined || is === was ? [] : [is];
    })[0],
    naming,
    beside: brought.filter((finding) => !naming.includes(finding)),
    ms,
    first: naming.some(({ figures: [one] }) => one !== undefined && hit.has(one)),
  };
}

function draw(slip: Slip, chance: Random, refused: Record<string, number>): Trial {
  for (;;) {
    const set = makeSet(chance, slip.from?.(chance));
    const slipped = typeof set === 'string' ? [] : slip.make(set, chance);
    if (typeof set !== 'string' && slipped.length > 0) return tryOut(slip.name, set, slipped);
    const why = typeof set === 'string' ? set : 'no place for the slip';
    refused[why] = (refused[why] ?? 0) + 1;
  }
}

/** So many sets with a slip each, the kinds of slip in turn; the same for the same seed. */
export function tryAll(sets: number, seed: number): Trials {
  const chance = random(seed);
  const refused: Record<string, number> = {};
  const trials = Array.from({ length: sets }, (_, index) => draw(slips[index % slips.length] as Slip, chance, refused));
  return { trials, refused };
}

/** The figures that contradict each other in what was not found: as few as there can be around the slip. */
export const contradictory = (trial: Trial): readonly Printed[] =>
  trial.outcome === 'none' ? core(trial.after, new Set(trial.slipped.map(({ index }) => index))) : [];
