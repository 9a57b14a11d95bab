import { fileError } from '../error.js';
import type { Columns, RecordDictionary, RecordKind } from '../model/column.js';
import { recordKinds } from '../model/column.js';
import type { Indicator } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import { records } from '../model/records/index.js';
import type { Tally } from '../model/tally.js';
import { type Counting, levelsAbove, periodsAsked, populationsAsked } from '../tallying/asked.js';
import { breakdown, canGroup, groupPlace, type KindColumns, reportedKinds } from '../tallying/breakdown.js';
import { canMake } from '../tallying/made.js';
import { isOfMembers, measuresAsked, plan, type Task } from '../tallying/plan.js';
import { countReported, type ReportedSource } from '../tallying/reported.js';
import { tallyRows } from '../tallying/rows.js';
import type { PlaceLevel } from '../value/place.js';
import { countedHomes, homeColumns } from './counted-homes.js';
import { type Compiled, countedKind } from './counted-kind.js';
import type { Dialect } from './dialect.js';
import { groups } from './groups.js';
import { type Listed, listedKind } from './listed-kind.js';
import { readCounted } from './read-counted.js';
import { readListed } from './read-listed.js';
import { type StoredColumns, type Tables, tableColumns } from './tables.js';
import type { ValueStyle } from './values.js';
import type { KindTable, QueryWork, ResultRow, Statement } from './work.js';

/** What is to be counted, and where it is held. */
export interface CompileRequest<Dictionary extends RecordDictionary = typeof records> extends Counting {
  readonly dialect: Dialect;
  readonly tables: Tables;
  /** What columns are called in the tables, and what their values mean. One left out is called by its key; `null` is not there. */
  readonly columns?: StoredColumns<Dictionary>;
  readonly records?: Dictionary;
  /** Values beside the query, or checked and written into it, for engines that take none; `parameters` if left out. */
  readonly values?: ValueStyle;
}

/** A tally from a database, and the same by the levels asked for in `rollUp`. */
export type QueriedTally = Tally & { readonly rolledUp: Readonly<Partial<Record<PlaceLevel, Tally>>> };

/** One SELECT for each kind of record, and what reads their results. */
export interface Query {
  readonly statements: readonly Statement[];
  /** The text and parameters of the only statement; of several, all texts one after the other, to look at. */
  readonly text: string;
  readonly parameters: readonly string[];
  /**
   * The tally that results come to, given in the order of the statements.
   *
   * @throws `PermilleError` `bad-rows`, `overflow`, `double-row`, `bad-request`
   */
  readonly read: (...results: readonly (readonly ResultRow[])[]) => QueriedTally;
}

/**
 * The queries that count what indicators (or measures) need; they add up and divide nothing.
 *
 * @throws `PermilleError` `bad-request`, `bad-period`, `unknown-column`, `bad-condition`
 * @example
 * const query = compile([familyDoctorSignupRate], { dialect: postgres, tables: { person: 'ods.person' }, by: ['county'], during: year(2019) });
 * query.read((await client.query(query.text, query.parameters)).rows);
 */
export function compile<Dictionary extends RecordDictionary = typeof records>(
  asked: readonly (Indicator | Measure)[],
  request: CompileRequest<Dictionary>,
): Query {
  const { dialect, by: wanted = [], changes = [], values: style = 'parameters' } = request;
  const [periods, populations] = [periodsAsked(request), populationsAsked(request)];
  const measures = measuresAsked(asked);
  const kinds = kindTables(request);
  const known: readonly KindColumns[] = kinds.map(({ of }) => ({ of, columns: dictionaryOf(request, of) }));
  const by = breakdown(wanted, changes, known);
  const planned = plan(measures, populations, periods, new Set(kinds.map(({ of }) => of)));
  const rollUp = levelsAbove(request, by);
  const levels = typeof by.place === 'string' && changes.length === 0 ? [by.place, ...rollUp] : [];
  const work: QueryWork = { dialect, style, by, periods, levels };
  const made = new Set<number>();
  const compiled = kinds.flatMap((kind): readonly (Compiled | Listed)[] => {
    const source = known.find(({ of }) => of === kind.of) ?? { of: kind.of, columns: {} };
    const able = planned.tasks.flatMap((task, number) =>
      task.from === kind.of && canMake(task, [{ source, has: new Set(kind.columns.keys()) }], by)
        ? [[number, task] as const]
        : [],
    );
    for (const [number] of able) made.add(number);
    const isAsked = planned.tasks.some((task) => task.from === kind.of);
    return isAsked && by.columns.every((column) => canGroup(source, column)) ? statementsOf(kind, able, work) : [];
  });
  const read: Query['read'] = (...results) => {
    if (results.length !== compiled.length)
      throw fileError('bad-request', {
        why: `there are ${compiled.length} statements, and ${results.length} results were given`,
      });
    const levels = [by.place, ...rollUp].map((place) => {
      const at = { ...by, place };
      const placeOf = periods.map(({ to }) => groupPlace(at, to));
      return { at, into: groups(at, periods.length), placeOf };
    });
    const reported: ReportedSource[] = [];
    for (const [index, each] of compiled.entries()) {
      const rows = results[index] ?? [];
      if ('listed' in each) reported.push(readListed(rows, each.statement, each.listed));
      else readCounted(rows, each.statement, each.columns, work, levels);
    }
    const tallies = levels.map(({ at, into }) => {
      for (const source of reported) countReported([source], periods, at, into);
      return tallyRows({ measures, populations, periods, by: at, kinds: known, plan: planned, made, into });
    });
    const [first = [], ...above] = tallies;
    return Object.assign(first, {
      rolledUp: Object.fromEntries(above.map((tally, index) => [rollUp[index], tally])),
    });
  };
  const statements = compiled.map(({ statement }) => statement);
  return {
    statements,
    text: statements.map(({ text }) => text).join(';\n\n'),
    parameters: statements.length === 1 ? (statements[0]?.parameters ?? []) : [],
    read,
  };
}

function statementsOf(
  kind: KindTable,
  able: readonly (readonly [number, Task])[],
  work: QueryWork,
): readonly (Compiled | Listed)[] {
  if (reportedKinds.has(kind.of)) return able.length === 0 ? [] : [listedKind(kind, new Map(able), work)];
  const ofMembers = able.filter(([, task]) => isOfMembers(task));
  const ofRows = able.filter(([, task]) => !isOfMembers(task));
  // Rows say which groups there are, even where nothing of them can be counted, or only their households.
  return [
    countedKind(kind, new Map(ofRows), work, ofMembers.length === 0 ? [] : homeColumns(ofMembers, work)),
    ...(ofMembers.length === 0 ? [] : [countedHomes(kind, new Map(ofMembers), work)]),
  ];
}

const dictionaryOf = (request: CompileRequest<RecordDictionary> | CompileRequest, of: RecordKind): Columns =>
  (request.records ?? records)[of];

function kindTables(request: CompileRequest<RecordDictionary> | CompileRequest): readonly KindTable[] {
  const { tables, columns = {} } = request;
  for (const given of [tables, columns])
    for (const kind of Object.keys(given))
      if (!(recordKinds as readonly string[]).includes(kind))
        throw fileError('bad-request', { why: `"${kind}" is no kind of record; these are ${recordKinds.join(', ')}` });
  return recordKinds.flatMap((of) => {
    const table = tables[of];
    return table === undefined
      ? []
      : [{ of, table, columns: tableColumns(of, dictionaryOf(request, of), table, columns[of]) }];
  });
}
