import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';

/** 产妇系统管理人数: women who had the whole sequence of care from early pregnancy to the visit after birth. */
export const mothersSystematicallyManaged = {
  id: 'mothersSystematicallyManaged',
  name: { zh: '产妇系统管理人数', en: 'Women under systematic maternal care' },
  aliases: [
    '孕产妇系统管理人数',
    '系统管理产妇数',
    '孕产妇系统管理数',
    '系统管理孕产妇数',
    '系统管理孕产妇人数',
    '孕产妇保健系统管理人数',
    '产妇系统管理数',
    '孕产妇系统保健管理人数',
  ],
  meaning: {
    zh: '接受早孕检查、至少5次产前检查、住院分娩(或新法接生)和产后访视的产妇数,缺一项不计',
    en: 'Women who had an early examination, five or more antenatal visits, a hospital or clean delivery and a visit after birth; one missing, and she is not counted',
  },
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['systematicallyManaged', true] }] },
  overTime: 'flow',
  partOf: ['parturients', 'mothersFiveVisits', 'mothersPostnatalVisited'],
  usuallyPartOf: ['mothersRegisteredEarly', 'hospitalBirths'],
} as const satisfies StandardMeasure;

/** 孕13周前建册产妇数: women registered and first examined before 13 weeks. */
export const mothersRegisteredEarly = {
  id: 'mothersRegisteredEarly',
  name: { zh: '孕13周前建册产妇数', en: 'Women registered before 13 weeks' },
  aliases: [
    '早孕建册人数',
    '早孕建册孕妇数',
    '早孕建卡人数',
    '早孕建册数',
    '早孕建卡数',
    '早孕建册产妇数',
    '早孕建册孕产妇数',
    '孕早期建册人数',
    '孕早期建卡人数',
    '孕产妇早孕建册人数',
    '孕13周前建册人数',
    '孕13周前建册孕产妇数',
    '孕妇早孕建册人数',
  ],
  meaning: {
    zh: '孕13周前(至12周加6天)建册并进行第一次产前检查的产妇数',
    en: 'Women who gave birth and had been registered and first examined before 13 weeks (up to 12 weeks and 6 days)',
  },
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['registeredEarly', true] }, { is: ['antenatalCare', true] }] },
  overTime: 'flow',
  partOf: ['parturients', 'mothersAntenatalCare'],
} as const satisfies StandardMeasure;

/** 孕12周前建册产妇数: women registered before 12 weeks, as the edition of 2011 had it. */
export const mothersRegisteredBefore12Weeks = {
  id: 'mothersRegisteredBefore12Weeks',
  name: { zh: '孕12周前建册产妇数', en: 'Women registered before 12 weeks' },
  aliases: ['孕12周前建册人数', '孕12周之前建册人数', '孕12周前建册孕产妇数', '孕12周前建册孕妇数', '孕12周内建册人数'],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['registeredBefore12Weeks', true] }] },
  overTime: 'flow',
  partOf: ['parturients'],
  usuallyPartOf: ['mothersRegisteredEarly', 'mothersAntenatalCare'],
} as const satisfies StandardMeasure;

/** 产妇产前检查人数: women with one antenatal visit or more. */
export const mothersAntenatalCare = {
  id: 'mothersAntenatalCare',
  name: { zh: '产妇产前检查人数', en: 'Women with antenatal care' },
  aliases: [
    '产前检查人数',
    '孕产妇产前检查人数',
    '产前检查产妇数',
    '产前检查孕产妇数',
    '接受产前检查产妇数',
    '产检人数',
    '产前检查数',
  ],
  meaning: {
    zh: '产前接受过1次及以上产前检查的产妇数,不含仅做妊娠试验和临产入院时的检查',
    en: 'Women with one antenatal visit or more, pregnancy tests and examinations on admission in labour left out',
  },
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['antenatalCare', true] }] },
  overTime: 'flow',
  partOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 产前检查5次及以上产妇数: women with five antenatal visits or more. */
export const mothersFiveVisits = {
  id: 'mothersFiveVisits',
  name: { zh: '产前检查5次及以上产妇数', en: 'Women with five or more antenatal visits' },
  aliases: [
    '产前检查5次及以上人数',
    '产前检查5次及以上孕妇数',
    '5次及以上产前检查人数',
    '产检5次及以上人数',
    '产检5次及以上产妇数',
    '产前检查五次及以上人数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['fiveVisits', true] }] },
  overTime: 'flow',
  partOf: ['parturients', 'mothersAntenatalCare'],
} as const satisfies StandardMeasure;

/** 产后访视产妇数: women visited within 28 days of discharge. */
export const mothersPostnatalVisited = {
  id: 'mothersPostnatalVisited',
  name: { zh: '产后访视产妇数', en: 'Women visited after the birth' },
  aliases: [
    '接受产后访视产妇数',
    '产妇产后访视人数',
    '产后访视人数',
    '产后访视数',
    '产后访视产妇人数',
    '产妇访视人数',
    '孕产妇产后访视人数',
    '产后家庭访视人数',
    '接受产后访视人数',
  ],
  meaning: { zh: '出院后28天内接受过产后访视的产妇数', en: 'Women visited within 28 days of discharge' },
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['postnatalVisit', true] }] },
  overTime: 'flow',
  partOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 剖宫产产妇数: women delivered by caesarean section. */
export const mothersCaesarean = {
  id: 'mothersCaesarean',
  name: { zh: '剖宫产产妇数', en: 'Women delivered by caesarean section' },
  aliases: [
    '剖宫产人数',
    '剖宫产分娩产妇数',
    '剖宫产例数',
    '剖宫产数',
    '剖宫产分娩人数',
    '剖宫产分娩数',
    '剖腹产人数',
    '剖腹产例数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['caesarean', true] }] },
  overTime: 'flow',
  partOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 产前筛查产妇数: women given prenatal screening of serum, ultrasound left out. */
export const womenPrenatalScreened = {
  id: 'womenPrenatalScreened',
  name: { zh: '产前筛查产妇数', en: 'Women given prenatal screening' },
  aliases: [
    '产前筛查人数',
    '孕产妇产前筛查人数',
    '产前筛查孕产妇数',
    '产筛人数',
    '产前筛查孕妇数',
    '产前筛查数',
    '孕妇产前筛查人数',
    '产前血清学筛查人数',
    '唐氏筛查人数',
    '唐筛人数',
    '孕妇唐氏筛查人数',
  ],
  meaning: {
    zh: '接受产前血清学筛查的产妇数,不含超声筛查',
    en: 'Women given prenatal screening of serum; ultrasound is not counted',
  },
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['prenatalScreened', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 产前筛查高危产妇数: women found at high risk by prenatal screening. */
export const womenPrenatalHighRisk = {
  id: 'womenPrenatalHighRisk',
  name: { zh: '产前筛查高危产妇数', en: 'Women at high risk at prenatal screening' },
  aliases: [
    '产前筛查高危人数',
    '产前筛查高风险人数',
    '产前筛查阳性人数',
    '产筛高风险人数',
    '产筛高危人数',
    '产筛阳性人数',
    '产前筛查高风险数',
    '产前筛查阳性数',
    '唐筛高风险人数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['prenatalScreened', true] }, { is: ['prenatalHighRisk', true] }] },
  overTime: 'flow',
  partOf: ['womenPrenatalScreened'],
} as const satisfies StandardMeasure;

/** 产前筛查高危转诊人数: those of them who were referred. */
export const womenPrenatalReferred = {
  id: 'womenPrenatalReferred',
  name: { zh: '产前筛查高危转诊人数', en: 'Women referred after a high-risk screening result' },
  aliases: ['高危转诊人数', '产前筛查高危转诊数', '产前筛查高风险转诊人数', '产筛高危转诊人数', '产前筛查阳性转诊人数'],
  unit: persons,
  of: 'delivery',
  where: {
    all: [
      { during: 'delivered' },
      { is: ['prenatalScreened', true] },
      { is: ['prenatalHighRisk', true] },
      { is: ['prenatalReferred', true] },
    ],
  },
  overTime: 'flow',
  partOf: ['womenPrenatalHighRisk'],
} as const satisfies StandardMeasure;

/** 孕产妇艾滋病病毒检测人数: women tested for HIV in pregnancy or at delivery. */
export const mothersHivTested = {
  id: 'mothersHivTested',
  name: { zh: '孕产妇艾滋病病毒检测人数', en: 'Women tested for HIV in pregnancy or at delivery' },
  aliases: [
    '孕产妇HIV检测人数',
    '产妇艾滋病病毒检测人数',
    '孕产妇艾滋病检测人数',
    '孕产妇艾滋病病毒抗体检测人数',
    '孕产妇HIV抗体检测人数',
    '孕产妇艾滋病筛查人数',
    '孕产妇HIV筛查人数',
    '孕妇艾滋病检测人数',
    '孕妇HIV检测人数',
    '产妇艾滋病检测人数',
    '产妇HIV检测人数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['hivTested', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 高危产妇数: women whose pregnancy was of high risk. */
export const highRiskMothers = {
  id: 'highRiskMothers',
  name: { zh: '高危产妇数', en: 'Women with a high-risk pregnancy' },
  aliases: [
    '高危产妇人数',
    '高危孕产妇数',
    '高危孕产妇人数',
    '高危孕妇数',
    '高危孕妇人数',
    '高危孕产妇总数',
    '高危孕产妇例数',
    '筛出高危孕产妇数',
    '筛查出高危孕产妇数',
    '筛查高危孕产妇数',
    '发现高危孕产妇数',
    '高危妊娠人数',
    '高危妊娠数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['highRisk', true] }] },
  overTime: 'flow',
  partOf: ['parturients'],
} as const satisfies StandardMeasure;

/** 高危产妇管理人数: those of them who were managed. */
export const highRiskMothersManaged = {
  id: 'highRiskMothersManaged',
  name: { zh: '高危产妇管理人数', en: 'Women with a high-risk pregnancy, managed' },
  aliases: [
    '高危孕产妇管理人数',
    '高危产妇管理数',
    '高危孕产妇管理数',
    '管理高危孕产妇数',
    '高危孕产妇专案管理人数',
    '专案管理高危孕产妇数',
    '高危孕妇管理人数',
    '高危妊娠管理人数',
    '高危孕产妇规范管理人数',
  ],
  unit: persons,
  of: 'delivery',
  where: { all: [{ during: 'delivered' }, { is: ['highRisk', true] }, { is: ['highRiskManaged', true] }] },
  overTime: 'flow',
  partOf: ['highRiskMothers'],
} as const satisfies StandardMeasure;
