import type { Contender } from '../harness/contender.js';
import { load } from '../workload/files.js';
import { homesOf } from '../workload/homes.js';
import { limit } from '../workload/limit.js';
import { limitOfVillages } from '../workload/limit-of-villages.js';
import { groupCount } from '../workload/reference.js';

/** The passes written out by hand for just this schema. */
export const handWritten: Contender = async ({ rows, level = 'county', order }) => {
  const people = load(rows, order);
  const groups = people[level];
  const homes = homesOf(people, groups);
  const run =
    groups instanceof Uint16Array
      ? limitOfVillages(people, homes, groups, groupCount(level))
      : limit(people, homes, groups, groupCount(level));
  return {
    run: () => {
      const sums = run();
      return () => sums;
    },
  };
};
