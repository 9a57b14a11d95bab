import type { Columns } from '../column.js';

/** A household. It may come from a file of its own, or from the person rows that name it. */
export const household = {
  id: { type: 'key', name: { zh: '家庭编号', en: 'Household id' } },
  place: { type: 'place', name: { zh: '居住地代码', en: 'Place of residence' } },
  poor: { type: 'flag', name: { zh: '是否建档立卡贫困户', en: 'Registered poor household' } },
  specialFamily: { type: 'flag', name: { zh: '是否计生特殊家庭', en: 'Special family-planning family' } },
  familyPlanning: {
    type: 'flag',
    name: { zh: '是否计生家庭', en: 'Family-planning family: an only child, or two girls' },
  },
  accidentInsuredOn: {
    type: 'date',
    name: { zh: '意外伤害保险投保日期', en: 'Date accident insurance was taken out' },
  },
} as const satisfies Columns;
