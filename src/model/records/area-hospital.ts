import type { Columns } from '../column.js';

/** Columns of an area row: hospital. */
export const areaHospital = {
  satisfactionScore: { type: 'decimal', name: { zh: '满意度得分(百分制)', en: 'Satisfaction score, out of 100' } },
  peakQueueMinutes: {
    type: 'decimal',
    name: { zh: '高峰期现场排队时间(分钟)', en: 'Queuing time on site at peak hours, in minutes' },
  },
} as const satisfies Columns;
