import { type Breakdown, canGroup, type KindColumns } from './breakdown.js';
import { columnsRead, isOfMembers, type Task } from './plan.js';

/** A source or table of a kind of record: the columns of its dictionary, and those that it has. */
interface Known {
  readonly source: KindColumns;
  readonly has: ReadonlySet<string>;
}

/** Whether sources of one kind have between them what a task reads. A column that may be absent then says that it never happened. */
export function canMake(task: Task, sources: readonly Known[], by: Breakdown): boolean {
  const has = (key: string): boolean => sources.some((each) => each.has.has(key));
  const mayLack = (key: string): boolean => sources.some(({ source }) => source.columns[key]?.mayBeAbsent === true);
  const grouped = (key: string): boolean => has(key) && sources.some(({ source }) => canGroup(source, key));
  if (isOfMembers(task) && (by.columns.length > 0 || !has('household'))) return false;
  return by.columns.every(grouped) && [...columnsRead(task)].every((key) => has(key) || mayLack(key));
}
