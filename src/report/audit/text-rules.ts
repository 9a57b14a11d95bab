import { allAndSome } from './all-and-some.js';
import { claimsAll } from './claims-all.js';
import { countedTwice } from './counted-twice.js';
import { fromTo } from './from-to.js';
import { itemsOfTotal } from './items-of-total.js';
import { priceTimesCount } from './price-times-count.js';
import type { TextRule } from './rule.js';
import { unitSlip } from './unit-slip.js';
import { yearOfReport } from './year-of-report.js';

/** Every rule about a text itself, in the order in which findings are given. */
export const textRules: readonly TextRule[] = [
  yearOfReport,
  itemsOfTotal,
  allAndSome,
  fromTo,
  unitSlip,
  priceTimesCount,
  countedTwice,
  claimsAll,
];
