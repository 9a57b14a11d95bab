import { fileError } from '../../error.js';
import type { RecordKind } from '../../model/column.js';
import { type AnyRowRule, columnsJudged } from '../../model/row-rule.js';
import { rowRuleWords } from '../../model/row-rule-words.js';
import { rowRules } from '../../model/row-rules.js';
import { isDate } from '../../value/date.js';
import { KeysOutOfOrder } from '../source.js';
import { type ColumnsHad, requireRules, suits, whyNot } from './applicable.js';
import { columnInRuns, columnsWanted, type KindPlan, type KindWork, kindWork } from './kind-work.js';
import { type ReadRows, readRows } from './read-rows.js';
import type { HeldKeys } from './references.js';
import type { InspectionReport, InspectRequest, RowPlace, RuleReport } from './report.js';
import type { FoundRow, Settled } from './work.js';

const usualExamples = 5;

/**
 * Puts rules to the rows of sources before they are counted: keys that repeat or lead nowhere, dates in the wrong order, parts
 * above their whole, households without a head.
 *
 * Each rule says how many rows it could judge, how many break it and how many could not be judged, and shows the first; or why it
 * does not apply. Nothing is mended, and a doubtful row is no error: it is in the report.
 *
 * @throws `PermilleError` `bad-request`, `unknown-column`, `bad-rows` and what opening a source may throw; the signal's reason when
 * aborted
 * @example
 * await inspect({ from: [fromCsv('people.csv', { of: 'person' })], today: '2019-12-31' });
 */
export async function inspect(request: InspectRequest): Promise<InspectionReport> {
  const { from, today, examples = usualExamples } = request;
  if (today !== undefined && !isDate(today))
    throw fileError('bad-request', { why: `today is a civil date, 2019-12-31, not "${today}"` });
  if (!Number.isSafeInteger(examples) || examples < 0)
    throw fileError('bad-request', { why: `examples is a whole number from 0, not ${examples}` });
  const rules = rulesAsked(request);
  const day = today === undefined ? 0 : Number(today.replaceAll('-', ''));
  const plans = plansOf(rules, request, { today: day, examples });
  const works = new Map<RecordKind, KindWork>();
  const targetOf = (of: RecordKind, key: string): HeldKeys | undefined => works.get(of)?.targets.get(key);
  const begin = (plan: KindPlan): KindWork => {
    const work = kindWork(plan, targetOf);
    works.set(plan.of, work);
    return work;
  };
  const read: ReadRows[] = [];
  for (const source of from) {
    const plan = plans.get(source.of) as KindPlan;
    const before = read.reduce((rows, each) => rows + (each.source.of === source.of ? each.rows : 0), 0);
    const reading = { source, before, wanted: columnsWanted(plan), request };
    const runs = columnInRuns(
      plan,
      from.filter(({ of }) => of === source.of),
    );
    try {
      read.push(await readRows(reading, works.get(source.of) ?? begin(plan), runs));
    } catch (error) {
      if (runs === undefined || !(error instanceof KeysOutOfOrder)) throw error;
      // It is the only source of its kind, whose work can begin anew.
      read.push(await readRows(reading, begin(plan), undefined));
    }
  }
  const had = columnsHad(read);
  const reports = rules.map((rule): RuleReport => {
    const why = whyNot(rule, had, today);
    const settled = why === undefined ? works.get(rule.of)?.rules.get(rule)?.settle() : undefined;
    return reported(rule, why, settled, read);
  });
  return { rows: read.reduce((sum, { rows }) => sum + rows, 0), sources: read.map(inspected), rules: reports };
}

/** The rules asked for; if none are named, those of the kinds given. */
function rulesAsked({ from, rules }: InspectRequest): readonly AnyRowRule[] {
  if (rules !== undefined) {
    requireRules(rules, from);
    return rules;
  }
  const kinds = new Set(from.map(({ of }) => of));
  return [...kinds].flatMap((kind): readonly AnyRowRule[] => rowRules[kind] as readonly AnyRowRule[]);
}

/** What is to be done with each kind of record that is given. */
function plansOf(
  rules: readonly AnyRowRule[],
  { from, today }: InspectRequest,
  how: Pick<KindPlan, 'today' | 'examples'>,
): ReadonlyMap<RecordKind, KindPlan> {
  const all: ColumnsHad = new Map(
    from.map(({ of }) => {
      const own = from.filter((source) => source.of === of);
      return [of, new Set(own.flatMap(({ columns }) => Object.keys(columns)))] as const;
    }),
  );
  // A record dictionary of the caller's own may lack a column, or have another under its name.
  const due = rules.filter(
    (rule) =>
      whyNot(rule, all, today) === undefined && from.every(({ of, columns }) => of !== rule.of || suits(rule, columns)),
  );
  const plans = [...all.keys()].map((of): [RecordKind, KindPlan] => {
    const targets = due.flatMap(({ refersTo }) => (refersTo?.of === of ? [refersTo.as] : []));
    return [of, { of, rules: due.filter((rule) => rule.of === of), targets: new Set(targets), ...how }];
  });
  return new Map(plans);
}

/** The columns that the sources of each kind have; those without rows count only if none has rows. */
function columnsHad(read: readonly ReadRows[]): ColumnsHad {
  const kinds = new Set(read.map(({ source }) => source.of));
  return new Map(
    [...kinds].map((kind) => {
      const own = read.filter(({ source }) => source.of === kind);
      const filled = own.filter(({ rows }) => rows > 0);
      return [kind, new Set((filled.length > 0 ? filled : own).flatMap(({ has }) => [...has]))] as const;
    }),
  );
}

function reported(
  rule: AnyRowRule,
  notApplicable: RuleReport['notApplicable'],
  settled: Settled | undefined,
  read: readonly ReadRows[],
): RuleReport {
  const { id, severity, of, oneHead } = rule;
  const own = read.filter(({ source }) => source.of === of);
  const placed = (row: number): RowPlace => {
    const { source, before } = own.findLast((each) => each.before < row) as ReadRows;
    return { source: source.name, row: row - before };
  };
  const shown = ({ row, cells, first }: FoundRow) => ({
    ...placed(row),
    cells,
    ...(first === undefined ? {} : { first: placed(first) }),
  });
  return {
    rule: id,
    severity,
    about: rowRuleWords(rule, own[0]?.source.columns ?? {}),
    of,
    columns: columnsJudged(rule),
    per: oneHead === undefined ? 'row' : 'group',
    judged: settled?.judged ?? 0,
    broken: settled?.broken ?? 0,
    unknown: settled?.unknown ?? 0,
    ...(notApplicable === undefined ? {} : { notApplicable }),
    examples: (settled?.examples ?? []).map(shown),
  };
}

const inspected = ({ source: { name, of }, rows, faults }: ReadRows) => ({
  name,
  of,
  rows,
  faults: faults.count,
  firstFaults: faults.first,
});
