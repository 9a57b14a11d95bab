import type { RecordKind } from '../../model/column.js';
import { type AnyRowRule, columnsJudged, type DemandAnswers, demand } from '../../model/row-rule.js';
import type { Source } from '../source.js';
import { amountsJudge } from './amounts.js';
import { headWork } from './heads.js';
import { agedJudge, conditionJudge, inOrderJudge, notAfterJudge, onlyIfJudge, togetherJudge } from './judges.js';
import { type HeldKeys, heldKeys, referenceWork } from './references.js';
import { uniqueJudge } from './unique.js';
import { type Judge, type RuleWork, rowWork } from './work.js';

/** The rules of a kind of record at work, and the keys of its rows that rules of others lead to. */
export interface KindWork {
  readonly rules: ReadonlyMap<AnyRowRule, RuleWork>;
  readonly targets: ReadonlyMap<string, HeldKeys>;
}

/** What the work of a kind is made of. */
export interface KindPlan {
  readonly of: RecordKind;
  readonly rules: readonly AnyRowRule[];
  /** Its keys that rules lead to. */
  readonly targets: ReadonlySet<string>;
  /** The day of the inspection, as the number 20190105; 0 if none was given. */
  readonly today: number;
  readonly examples: number;
}

/** The work of a kind before its first row. */
export function kindWork(plan: KindPlan, targetOf: (of: RecordKind, key: string) => HeldKeys | undefined): KindWork {
  const { rules, targets, today, examples } = plan;
  const workOf = (rule: AnyRowRule): RuleWork => {
    const byRow = (judge: Judge): RuleWork => rowWork(columnsJudged(rule), judge, examples);
    const works: DemandAnswers<RuleWork> = {
      unique: (keys) => byRow(uniqueJudge(keys)),
      refersTo: ({ key, of, as }) => referenceWork(key, () => targetOf(of, as), examples),
      inOrder: (pair) => byRow(inOrderJudge(pair)),
      notAfterToday: (key) => byRow(notAfterJudge(key, today)),
      aged: (aged) => byRow(agedJudge(aged, today)),
      atMost: ([part, whole]) => byRow(amountsJudge([part], whole)),
      sumAtMost: ({ sum, of }) => byRow(amountsJudge(sum, of)),
      together: (keys) => byRow(togetherJudge(keys)),
      onlyIf: (pair) => byRow(onlyIfJudge(pair)),
      oneHead: (demanded) => headWork(demanded, examples),
      is: (condition) => byRow(conditionJudge(condition, today)),
    };
    return demand(rule, works);
  };
  return {
    rules: new Map(rules.map((rule) => [rule, workOf(rule)])),
    targets: new Map([...targets].map((key) => [key, heldKeys(key)])),
  };
}

/** The columns that a kind's rules look at, and those that others lead to. */
export const columnsWanted = ({ rules, targets }: KindPlan): ReadonlySet<string> =>
  new Set([...rules.flatMap(columnsJudged), ...targets]);

/**
 * A column of keys that may come in runs, being asked for nothing but that no key comes twice: while they come in growing order
 * no text of theirs is kept.
 */
export function columnInRuns({ rules, targets }: KindPlan, sources: readonly Source[]): string | undefined {
  const [source, another] = sources;
  if (source === undefined || another !== undefined || !source.reopens) return undefined;
  const times = new Map<string, number>();
  for (const key of rules.flatMap(columnsJudged)) times.set(key, (times.get(key) ?? 0) + 1);
  const alone = rules.flatMap(({ unique = [] }) => (unique.length === 1 ? unique : []));
  return alone.find((key) => times.get(key) === 1 && !targets.has(key) && source.columns[key]?.type === 'key');
}
