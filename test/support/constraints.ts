import { type Catalogue, type Context, type Figure, indicatorsOf, type Severity, state, year } from 'permille';
import { catalogue } from 'permille/catalogue';
import { type CheckOptions, check } from 'permille/check';

/** Figures by their ids, as printed; what sets one apart comes after a slash each: `signedResidents/poor`, `residentPopulation/2018`. */
export type Printed = Readonly<Record<string, string>>;

/** A constraint: the rule that finds figures which break it and how bad that is; figures that keep it. */
export interface Constraint {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Left out where just that nothing is found is what is asked for. */
  readonly broken?: Printed;
  readonly holds: Printed;
  readonly options?: Omit<CheckOptions, 'catalogue'>;
}

/** A part that must not exceed its whole, or seldom does. */
export const part = (id: string, some: string, all: string, severity: Severity = 'error'): Constraint => ({
  id,
  rule: 'part-of-whole',
  severity,
  broken: { [some]: '101', [all]: '100' },
  holds: { [some]: '99', [all]: '100' },
});

const here: Context = { place: '140423', period: year(2019) };

function told(context: Context, word: string, own: Catalogue): Context {
  if (/^\d{4}$/.test(word)) return { ...context, period: year(Number(word)) };
  if (word === 'change') return { ...context, role: 'change' };
  const [column = '', code] = word.split('=');
  if (code !== undefined) return { ...context, by: { ...context.by, [column]: code } };
  if (own.populations.some(({ id }) => id === word)) return { ...context, population: word };
  throw new Error(`${word} is no year, role, code or population`);
}

/** The figures that were printed. */
export function figuresOf(printed: Printed, own: Catalogue = catalogue): readonly Figure[] {
  const definitions = new Map([...own.measures, ...indicatorsOf(own)].map((each) => [each.id, each] as const));
  return Object.entries(printed).map(([key, text]) => {
    const [id = '', ...words] = key.split('/');
    const definition = definitions.get(id);
    if (definition === undefined) throw new Error(`${id} is not in the catalogue`);
    return state(
      definition,
      text,
      words.reduce((context, word) => told(context, word, own), here),
    );
  });
}

/** The severities with which a rule finds something in what was printed. */
export const foundBy = ({ rule, options }: Constraint, printed: Printed): readonly Severity[] => [
  ...new Set(
    check(figuresOf(printed), { catalogue, ...options })
      .filter((finding) => finding.rule === rule)
      .map(({ severity }) => severity),
  ),
];
