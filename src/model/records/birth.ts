import type { Columns } from '../column.js';

/** A child born: live births and, from 28 weeks on, stillbirths. */
export const birth = {
  id: { type: 'key', name: { zh: '出生编号', en: 'Birth id' } },
  mother: { type: 'key', name: { zh: '母亲编号', en: 'Mother' }, to: 'person' },
  place: {
    aliases: ['村代码', '行政区划代码', '地区代码', '现住址编码'],
    type: 'place',
    name: { zh: '常住地代码', en: 'Place of residence of the mother' },
  },
  born: {
    aliases: ['出生时间', '分娩日期', 'birth_date'],
    type: 'date',
    name: { zh: '出生日期', en: 'Date of birth' },
  },
  live: { aliases: ['活产', '出生结局'], type: 'flag', name: { zh: '是否活产', en: 'Born alive' } },
  sex: {
    aliases: ['婴儿性别', 'gender'],
    type: 'code',
    name: { zh: '性别', en: 'Sex' },
    codes: { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } },
  },
  weight: {
    aliases: ['体重', '出生体重', '体重(克)'],
    type: 'count',
    name: { zh: '出生体重(克)', en: 'Birth weight in grams' },
  },
  gestation: { type: 'count', name: { zh: '孕周', en: 'Completed weeks of gestation' } },
  inHospital: { aliases: ['住院分娩'], type: 'flag', name: { zh: '是否住院分娩', en: 'Born in hospital' } },
  caesarean: { type: 'flag', name: { zh: '是否剖宫产娩出', en: 'Born by caesarean section' } },
  skilledAttendance: { type: 'flag', name: { zh: '是否由熟练卫生人员接生', en: 'Attended by skilled personnel' } },
  motherBorn: { type: 'date', name: { zh: '母亲出生日期', en: 'Date of birth of the mother' } },
  policyCompliant: {
    type: 'flag',
    name: { zh: '是否符合政策生育', en: 'Compliant with the fertility policy of the time' },
  },
  visited: { type: 'flag', name: { zh: '是否新生儿访视', en: 'Newborn visited at home' } },
  screenedMetabolic: { type: 'flag', name: { zh: '是否遗传代谢病筛查', en: 'Screened for metabolic disease' } },
  screenedHearing: { type: 'flag', name: { zh: '是否听力筛查', en: 'Screened for hearing' } },
  screenedDeafnessGene: { type: 'flag', name: { zh: '是否耳聋基因筛查', en: 'Screened for deafness genes' } },
  screenedHeart: { type: 'flag', name: { zh: '是否先天性心脏病筛查', en: 'Screened for congenital heart disease' } },
  birthDefect: { type: 'flag', name: { zh: '是否出生缺陷', en: 'Has a birth defect' } },
} as const satisfies Columns;
