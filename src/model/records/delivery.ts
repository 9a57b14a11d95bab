import type { Columns } from '../column.js';

/** A woman who gave birth at 28 weeks or later, and the care she had. */
export const delivery = {
  id: { type: 'key', name: { zh: '产妇编号', en: 'Delivery id' } },
  mother: { type: 'key', name: { zh: '母亲编号', en: 'Mother' }, to: 'person' },
  place: { type: 'place', name: { zh: '常住地代码', en: 'Place of residence' } },
  delivered: { type: 'date', name: { zh: '分娩日期', en: 'Date of delivery' } },
  registeredEarly: { type: 'flag', name: { zh: '是否孕13周前建册', en: 'Registered before 13 weeks' } },
  registeredBefore12Weeks: { type: 'flag', name: { zh: '是否孕12周前建册', en: 'Registered before 12 weeks' } },
  antenatalCare: { type: 'flag', name: { zh: '是否产前检查', en: 'Antenatal care received' } },
  fiveVisits: { type: 'flag', name: { zh: '是否5次及以上产前检查', en: 'Five or more antenatal visits' } },
  systematicallyManaged: { type: 'flag', name: { zh: '是否系统管理', en: 'Under systematic management' } },
  postnatalVisit: { type: 'flag', name: { zh: '是否产后访视', en: 'Visited after the birth' } },
  caesarean: { type: 'flag', name: { zh: '是否剖宫产', en: 'Caesarean section' } },
  prenatalScreened: { type: 'flag', name: { zh: '是否产前筛查', en: 'Prenatal screening (serum)' } },
  prenatalHighRisk: { type: 'flag', name: { zh: '产前筛查是否高风险', en: 'High risk at prenatal screening' } },
  prenatalReferred: {
    type: 'flag',
    name: { zh: '产前筛查高风险是否转诊', en: 'Referred after a high-risk screening result' },
  },
  hivTested: { type: 'flag', name: { zh: '是否艾滋病病毒检测', en: 'Tested for HIV' } },
  highRisk: { type: 'flag', name: { zh: '是否高危产妇', en: 'High-risk pregnancy' } },
  highRiskManaged: { type: 'flag', name: { zh: '高危产妇是否管理', en: 'High-risk pregnancy managed' } },
} as const satisfies Columns;
