import type { Columns } from '../column.js';

/** A contact with a health institution: an outpatient or emergency visit, or an admission. */
export const visit = {
  id: { type: 'key', name: { zh: '就诊编号', en: 'Visit id' } },
  person: { type: 'key', name: { zh: '个人编号', en: 'Person' }, to: 'person' },
  place: { type: 'place', name: { zh: '参保人常住地代码', en: 'Place of residence of the patient' } },
  institutionPlace: { type: 'place', name: { zh: '机构所在地代码', en: 'Place of the institution' } },
  setting: {
    type: 'code',
    name: { zh: '就诊类型', en: 'Setting' },
    codes: {
      outpatient: { zh: '门诊', en: 'outpatient' },
      emergency: { zh: '急诊', en: 'emergency' },
      inpatient: { zh: '住院', en: 'inpatient' },
    },
  },
  on: { type: 'date', name: { zh: '就诊日期', en: 'Date of the visit or of discharge' } },
  inCounty: { type: 'flag', name: { zh: '是否县域内就诊', en: 'Inside the county of residence' } },
  level: {
    type: 'code',
    name: { zh: '机构级别', en: 'Level of the institution' },
    codes: {
      primary: { zh: '基层', en: 'primary' },
      secondary: { zh: '二级', en: 'secondary' },
      tertiary: { zh: '三级', en: 'tertiary' },
    },
  },
  appointment: { type: 'flag', name: { zh: '是否预约', en: 'By appointment' } },
  chineseMedicine: { type: 'flag', name: { zh: '是否中医类诊疗', en: 'Chinese medicine' } },
  managedChronic: { type: 'flag', name: { zh: '是否在管慢性病患者', en: 'Patient under chronic-disease management' } },
  bedDays: { type: 'count', name: { zh: '住院日数', en: 'Bed-days' } },
  surgery: {
    type: 'code',
    name: { zh: '手术类型', en: 'Surgery' },
    codes: {
      day: { zh: '日间手术', en: 'day surgery' },
      elective: { zh: '择期手术', en: 'elective surgery' },
      other: { zh: '其他手术', en: 'other surgery' },
      none: { zh: '无', en: 'none' },
    },
  },
  insured: { type: 'flag', name: { zh: '是否参保人', en: 'Patient enrolled in basic medical insurance' } },
} as const satisfies Columns;
