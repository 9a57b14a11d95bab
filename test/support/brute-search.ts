import { type Arcs, between, type Domain, isLeft, type Ruled, sizeOf, TooLarge, width } from './brute-domain.js';

type Domains = ReadonlyMap<string, Domain>;

/** Above so many numbers of a measure that a rate is of, nothing is tried. */
const widest = 100_000;

/** So many numbers are looked at before it is given up. */
const longest = 4_000_000;

/** How many numbers were looked at so far. */
interface Effort {
  spent: number;
}

function spend(effort: Effort, numbers: number): void {
  effort.spent += numbers;
  if (effort.spent > longest) throw new TooLarge('too many numbers to try');
}

/** The numbers that no rule by itself rules out, given those that are left of the others; `undefined` if there are none. */
export function propagated(rules: Ruled, domains: Domains, effort: Effort = { spent: 0 }): Domains | undefined {
  const now = new Map(domains);
  const outer = settled(now, (keep) => {
    for (const { of, low, high } of rules.limits) keep(of, low, high);
    ordered(rules, now, keep);
    for (const rate of rules.rates) spanned(rate, now, keep);
  });
  if (!outer) return undefined;
  const all = settled(now, (keep, put) => {
    ordered(rules, now, keep);
    for (const rate of rules.rates) {
      spend(effort, width(of(now, rate.numerator)) + width(of(now, rate.denominator)));
      paired(rate, now, put);
    }
  });
  return all ? now : undefined;
}

type Keep = (id: string, low: number, high: number) => void;
type Put = (id: string, domain: Domain | undefined) => void;

/** Goes round until nothing changes; no, if nothing is left of a measure. */
function settled(now: Map<string, Domain>, round: (keep: Keep, put: Put) => void): boolean {
  let [changed, empty] = [true, false];
  const put: Put = (id, domain) => {
    if (domain === undefined) empty = true;
    else if (domain !== now.get(id)) {
      now.set(id, domain);
      changed = true;
    }
  };
  const keep: Keep = (id, low, high) => put(id, between(of(now, id), low, high));
  while (changed && !empty) {
    changed = false;
    round(keep, put);
  }
  return !empty;
}

function of(domains: Domains, id: string): Domain {
  const domain = domains.get(id);
  if (domain === undefined) throw new Error(`no measure ${id}`);
  return domain;
}

/** A part is not above its whole; a sum is what its parts come to. */
function ordered({ orders, sums }: Ruled, now: Domains, keep: Keep): void {
  for (const { part, whole } of orders) {
    keep(part, 0, of(now, whole).high);
    keep(whole, of(now, part).low, Number.MAX_SAFE_INTEGER);
  }
  for (const { whole, parts } of sums) {
    const total = (end: 'low' | 'high', but?: number): number =>
      parts.reduce((so, part, index) => (index === but ? so : so + of(now, part)[end]), 0);
    keep(whole, total('low'), total('high'));
    for (const [index, part] of parts.entries())
      keep(part, of(now, whole).low - total('high', index), of(now, whole).high - total('low', index));
  }
}

/** The ends of a rate's two measures, each by those of the other. */
function spanned({ numerator, denominator, first, last, least, most }: Arcs, now: Domains, keep: Keep): void {
  keep(denominator, least(of(now, numerator).low), most(of(now, numerator).high));
  keep(numerator, first(of(now, denominator).low), last(of(now, denominator).high));
}

/** The denominators of a rate that have a numerator, and the numerators that have a denominator. */
function paired({ numerator, denominator, first, last }: Arcs, now: Domains, put: Put): void {
  const [above, below] = [of(now, numerator), of(now, denominator)];
  if (Math.max(width(above), width(below)) > widest) throw new TooLarge(`${numerator} over ${denominator}`);
  const before = new Int32Array(width(above) + 1);
  for (let index = 0; index < width(above); index += 1)
    before[index + 1] = (before[index] ?? 0) + (isLeft(above, above.low + index) ? 1 : 0);
  const reached = new Int32Array(width(above) + 1);
  const denominators = marked(below, (value) => {
    const from = Math.max(first(value), above.low) - above.low;
    const to = Math.min(last(value), above.high) - above.low;
    if (value === 0 || from > to || before[to + 1] === before[from]) return false;
    reached[from] = (reached[from] ?? 0) + 1;
    reached[to + 1] = (reached[to + 1] ?? 0) - 1;
    return true;
  });
  let open = 0;
  const numerators = marked(
    above,
    (value) => {
      open += reached[value - above.low] ?? 0;
      return open > 0;
    },
    'all',
  );
  put(denominator, denominators);
  put(numerator, numerators);
}

/** What is left of a domain when only some numbers stay; itself if all do. Asked of those left, or of all in their order. */
function marked(domain: Domain, stays: (value: number) => boolean, ask: 'left' | 'all' = 'left'): Domain | undefined {
  const left = new Uint8Array(width(domain));
  let gone = false;
  for (let value = domain.low; value <= domain.high; value += 1) {
    const was = isLeft(domain, value);
    if (!was && ask === 'left') continue;
    const stay = stays(value);
    if (was && stay) left[value - domain.low] = 1;
    else if (was) gone = true;
  }
  return gone ? between({ low: domain.low, high: domain.high, left }, domain.low, domain.high) : domain;
}

/** The first point that no rule rules out; groups of measures that no rule ties together are tried apart. */
export function solutions(all: Ruled, domains: Domains): Readonly<Record<string, number>> | undefined {
  const effort = { spent: 0 };
  const search = (rules: Ruled, among: ReadonlySet<string>, given: Domains): Domains | undefined => {
    spend(effort, 1000);
    const now = propagated(rules, given, effort);
    return (
      now &&
      groupsOf(rules, among, now).reduce<Domains | undefined>((so, group) => so && tryEach(rules, group, so), now)
    );
  };
  const tryEach = (rules: Ruled, group: ReadonlySet<string>, now: Domains): Domains | undefined => {
    const [id] = [...group].sort((one, other) => sizeOf(of(now, one)) - sizeOf(of(now, other)));
    if (id === undefined) return now;
    const own = touching(rules, group);
    const domain = of(now, id);
    for (let value = domain.low; value <= domain.high; value += 1) {
      if (!isLeft(domain, value)) continue;
      const solved = search(own, group, new Map([...now, [id, { low: value, high: value }]]));
      if (solved !== undefined) return solved;
    }
    return undefined;
  };
  const found = search(all, new Set(domains.keys()), domains);
  return found && Object.fromEntries([...found].map(([id, { low }]) => [id, low]));
}

const namesIn = ({ orders, sums, rates }: Ruled): readonly (readonly string[])[] => [
  ...orders.map(({ part, whole }) => [part, whole]),
  ...sums.map(({ whole, parts }) => [whole, ...parts]),
  ...rates.map(({ numerator, denominator }) => [numerator, denominator]),
];

/** Of some measures those of which more than one number is left, in groups that rules tie together. */
function groupsOf(rules: Ruled, among: ReadonlySet<string>, now: Domains): readonly ReadonlySet<string>[] {
  const open = [...among].filter((id) => of(now, id).low < of(now, id).high);
  const group = new Map(open.map((id) => [id, new Set([id])] as const));
  for (const names of namesIn(rules)) {
    const joined = new Set(names.flatMap((id) => [...(group.get(id) ?? [])]));
    for (const id of joined) group.set(id, joined);
  }
  return [...new Set(group.values())];
}

/** The rules that a group has any part in. */
const touching = ({ orders, sums, limits, rates }: Ruled, group: ReadonlySet<string>): Ruled => ({
  orders: orders.filter(({ part, whole }) => group.has(part) || group.has(whole)),
  sums: sums.filter(({ whole, parts }) => [whole, ...parts].some((id) => group.has(id))),
  limits: limits.filter(({ of }) => group.has(of)),
  rates: rates.filter(({ numerator, denominator }) => group.has(numerator) || group.has(denominator)),
});
