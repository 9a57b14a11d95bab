import type { Columns } from '../column.js';

/** Columns of an area row: basic public health. */
export const areaBasicPublicHealth = {
  estimatedHypertensives: {
    type: 'count',
    name: { zh: '估算高血压患者数', en: 'Estimated patients with hypertension' },
  },
  estimatedDiabetics: { type: 'count', name: { zh: '估算2型糖尿病患者数', en: 'Estimated type 2 diabetics' } },
  estimatedPsychosisPatients: {
    type: 'count',
    name: { zh: '估算重性精神疾病患者数', en: 'Estimated patients with severe psychosis' },
  },
  basicPublicHealthFunding: {
    type: 'money',
    name: { zh: '基本公共卫生服务补助资金', en: 'Subsidy for basic public-health services' },
  },
} as const satisfies Columns;
