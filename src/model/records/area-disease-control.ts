import type { Columns } from '../column.js';

/** Columns of an area row: disease control. */
export const areaDiseaseControl = {
  estimatedLivingWithHiv: {
    type: 'count',
    name: { zh: '估计存活艾滋病病毒感染者和病人数', en: 'Estimated people living with HIV' },
  },
  towns: { type: 'count', name: { zh: '乡镇数', en: 'Towns' } },
  hygienicTowns: { type: 'count', name: { zh: '卫生乡镇数', en: 'Hygienic towns' } },
  healthInspections: { type: 'count', name: { zh: '卫生监督检查户次', en: 'Health supervision inspections' } },
  trainingPersonTimes: { type: 'count', name: { zh: '培训人次', en: 'Training person-times' } },
} as const satisfies Columns;
