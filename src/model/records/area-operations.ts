import type { Columns } from '../column.js';

/** Columns of an area row: operations. */
export const areaOperations = {
  tasksPlanned: { type: 'count', name: { zh: '计划任务数', en: 'Tasks planned' } },
  tasksCompleted: { type: 'count', name: { zh: '完成任务数', en: 'Tasks completed' } },
  hazardsFound: { type: 'count', name: { zh: '排查发现隐患数', en: 'Hazards found' } },
  hazardsRectified: { type: 'count', name: { zh: '已整改隐患数', en: 'Hazards rectified' } },
  approvals: { type: 'count', name: { zh: '行政审批办结件数', en: 'Administrative approvals closed' } },
  approvalWorkdays: {
    type: 'decimal',
    name: { zh: '行政审批办理工作日合计', en: 'Working days taken by the approvals closed' },
  },
} as const satisfies Columns;
