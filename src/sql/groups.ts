import type { Breakdown } from '../tallying/breakdown.js';
import type { GroupCounters, GroupCounts } from '../tallying/group-counts.js';
import { keptGroups } from '../tallying/groups.js';

/** Groups, and what has been counted of them as rows of results come in. */
export function groups(by: Breakdown, periods: number): GroupCounts & GroupCounters {
  const kept = keptGroups(by, periods);
  const { counters } = kept;
  return {
    ...kept,
    counted: (task) => (group) => counters.get(task)?.get(group),
    rowsOf: (task) => (group) => {
      const found = counters.get(task)?.get(group);
      return { yes: found?.rows ?? 0, unknown: found?.unknown ?? 0 };
    },
    isWide: () => true,
  };
}
