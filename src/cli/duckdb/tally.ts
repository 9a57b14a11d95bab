import { fileError, PermilleError } from '../../error.js';
import type { RecordDictionary, RecordKind } from '../../model/column.js';
import type { Indicator, Population } from '../../model/indicator.js';
import { compile, duckdb, type QueriedTally, type ResultRow } from '../../sql/index.js';
import { reportedKinds } from '../../tallying/breakdown.js';
import { columnsRead, isOfMembers, measuresAsked, plan } from '../../tallying/plan.js';
import type { Period } from '../../value/period.js';
import type { PlaceLevel } from '../../value/place.js';
import type { Stop } from '../interrupt.js';
import type { GivenFile } from '../sources.js';
import { openDuckdb } from './open-duckdb.js';
import { fileTables } from './tables.js';

/** What is asked of the files. */
interface Request {
  readonly by: readonly string[];
  readonly rollUp: readonly PlaceLevel[];
  readonly during: Period;
  readonly populations: readonly Population[];
}

/**
 * Counts what indicators need out of files, in DuckDB.
 *
 * @throws `PermilleError` `not-installed`, `bad-file`, `bad-rows`, `bad-request` and what looking at the files may throw; the
 * signal's reason when stopped
 */
export async function tallyInDuckdb(
  indicators: readonly Indicator[],
  given: readonly GivenFile[],
  stop: Stop,
  request: Request,
): Promise<QueriedTally> {
  const engine = await openDuckdb(stop, given[0]?.file ?? '');
  try {
    const query = compile<RecordDictionary>(indicators, {
      ...request,
      dialect: duckdb,
      ...(await fileTables(given, wantedColumns(indicators, given, request), engine)),
    });
    const results: (readonly ResultRow[])[] = [];
    for (const { of, text, parameters } of query.statements)
      results.push(await engine.rows(text, parameters, `the files of ${of} records`));
    stop.signal.throwIfAborted();
    return readable(() => query.read(...results));
  } finally {
    engine.close();
  }
}

/** The columns of each kind of record that are read; of any others a file may be as it likes. */
function wantedColumns(
  indicators: readonly Indicator[],
  given: readonly GivenFile[],
  { by, during, populations }: Request,
): (of: RecordKind) => ReadonlySet<string> {
  const kinds = new Set(given.map(({ options: { of } }) => of));
  const { tasks } = plan(measuresAsked(indicators), populations, [during], kinds);
  return (of) => {
    const own = tasks.filter(({ from }) => from === of);
    const reported = reportedKinds.has(of) ? ['id', 'from', 'to'] : [];
    const household = own.some(isOfMembers) ? ['household', 'relation'] : [];
    return new Set(['place', ...by, ...reported, ...household, ...own.flatMap((task) => [...columnsRead(task)])]);
  };
}

/** A query tells how many rows are not what columns say; who wants to know which reads them without it. */
function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PermilleError) || error.code !== 'bad-rows') throw error;
    const { file, faults } = error.details as { readonly file: string; readonly faults: number };
    throw fileError('bad-rows', { file, faults, first: ['without --engine duckdb each is named, with its line'] });
  }
}
