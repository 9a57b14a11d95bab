import type { Indicator } from '../../model/indicator.js';
import { percent, yuan } from '../../value/unit.js';
import {
  assistancePaidChronic,
  assistancePaidInpatient,
  basicPaidChronic,
  basicPaidInpatient,
  chronicExpense,
  eligibleInpatientExpense,
  inpatientExpense,
  outOfPocketInpatient,
  seriousIllnessPaidChronic,
  seriousIllnessPaidInpatient,
  supplementPaidChronic,
  supplementPaidInpatient,
} from '../measures/reimbursement.js';

/** 政策范围内住院费用支付比例: what basic insurance paid of the inpatient expense within the policy. */
export const policyScopeReimbursementRatio = {
  id: 'policyScopeReimbursementRatio',
  name: { zh: '政策范围内住院费用支付比例', en: 'Inpatient reimbursement ratio within the policy' },
  aliases: [
    '政策范围内报销比例',
    '政策范围内支付比例',
    '政策范围支付比例',
    '政策范围内住院费用报销比例',
    '政策范围内补偿比',
    '政策内报销比例',
    '政策范围内报销比',
    '政策范围内住院报销比例',
    '政策范围内医疗费用报销比例',
    '政策范围内住院医疗费用报销比例',
  ],
  meaning: {
    zh: '基本医保基金支付的住院费用占政策范围内住院费用的比例',
    en: 'Inpatient expense paid by the basic-insurance fund as a share of inpatient expense within the policy, the deductible included',
  },
  kind: 'proportion',
  unit: percent,
  numerator: basicPaidInpatient,
  denominator: eligibleInpatientExpense,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: { title: '基本医疗保险统计', verified: true, note: '分子分母见于转引的填报说明和运行通报,未见原文件' },
  note: {
    zh: '分母只含政策范围内费用(含起付线),所以不低于同一基金的实际补偿比;名义比例(档位比例)是第三个数。除非写明,只算基本医保。',
    en: 'The denominator is expense within the policy only (deductible included), so it is never below the same fund’s actual ratio; the nominal tariff is a third number. Basic insurance alone, unless stated.',
  },
  examples: [
    {
      given: { basicPaidInpatient: '585696.51', eligibleInpatientExpense: '912822.58' },
      gives: '64.16%',
      source: '平舆县十字路乡新农合工作总结(由所载金额计算:585696.51 ÷ 912822.58 = 0.641632)',
      written: '政策范围内住院费用支付比例64.16%',
    },
  ],
} as const satisfies Indicator;

/** 住院费用实际报销比例: what all layers paid of the total inpatient expense. */
export const actualInpatientReimbursementRatio = {
  id: 'actualInpatientReimbursementRatio',
  name: { zh: '住院费用实际报销比例', en: 'Actual inpatient reimbursement ratio' },
  aliases: [
    '住院费用实际补偿比',
    '住院实际报销比例',
    '实际补偿比',
    '住院实际补偿比',
    '住院医疗费用实际报销比例',
    '住院医疗费用个人实际报销比例',
    '住院医疗费用报销比例',
    '住院费用报销比例',
    '住院报销比例',
  ],
  meaning: {
    zh: '基本医保、大病保险、医疗救助和补充保障支付的住院费用合计占住院总费用的比例',
    en: 'Inpatient expense paid by basic insurance, serious-illness insurance, medical assistance and supplements together, as a share of total inpatient expense',
  },
  kind: 'proportion',
  unit: percent,
  numerator: {
    plus: [basicPaidInpatient, seriousIllnessPaidInpatient, assistancePaidInpatient, supplementPaidInpatient],
  },
  denominator: inpatientExpense,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '100' },
  within: [
    {
      population: 'poor',
      names: [
        '贫困人口住院费用实际报销比例',
        '贫困人口住院医疗费用个人实际报销比例',
        '贫困人口住院实际报销比例',
        '建档立卡贫困人口住院费用实际报销比例',
      ],
      note: '广西的90%按符合规定的住院费用计,不足90%的由兜底资金补足;按总费用计会更低。',
    },
  ],
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: true,
    note: '分子分母见于报道和转载的新农合运行通报,未见原文件',
  },
  note: {
    zh: '通行的有两种:基本医保支付占总费用(实际补偿比),各层支付合计占总费用或合规费用(扶贫口径);只有基本医保时其余各层为0。逐人比例的平均不等于合并比例。',
    en: 'Two are in use: the basic fund over total expense, and all layers over total or eligible expense; where basic insurance stands alone, the other layers are 0. The mean of patients’ ratios is not the pooled ratio.',
  },
  examples: [
    {
      given: {
        basicPaidInpatient: '585696.51',
        seriousIllnessPaidInpatient: '0',
        assistancePaidInpatient: '0',
        supplementPaidInpatient: '0',
        inpatientExpense: '932644.02',
      },
      gives: '62.80%',
      source: '平舆县十字路乡新农合工作总结(只有新农合补偿一层:585696.51 ÷ 932644.02 = 0.627996)',
      written: '住院费用实际补偿比62.80%',
    },
    {
      given: {
        basicPaidInpatient: '2059',
        seriousIllnessPaidInpatient: '0',
        assistancePaidInpatient: '0',
        supplementPaidInpatient: '0',
        inpatientExpense: '3552',
      },
      gives: '57.97%',
      source: '攀枝花市2014年1—8月新农合运行情况(次均补偿2059元,次均费用3552元:2059 ÷ 3552 = 0.579673)',
      written: '住院实际补偿比57.97%',
    },
    {
      population: 'poor',
      given: {
        basicPaidInpatient: '6500000',
        seriousIllnessPaidInpatient: '1200000',
        assistancePaidInpatient: '900000',
        supplementPaidInpatient: '564000',
        inpatientExpense: '10000000',
      },
      gives: '91.64%',
      source: 'worked by hand: (6500000 + 1200000 + 900000 + 564000) ÷ 10000000 = 0.9164',
      written: '贫困人口住院实际报销比例91.64%',
    },
  ],
} as const satisfies Indicator;

/** 门诊特殊慢性病实际报销比例: what all layers paid of the outpatient expense of special chronic diseases. */
export const actualChronicReimbursementRatio = {
  id: 'actualChronicReimbursementRatio',
  name: { zh: '门诊特殊慢性病实际报销比例', en: 'Actual reimbursement ratio, special chronic outpatients' },
  aliases: [
    '门诊特殊慢性病报销比例',
    '门诊慢特病实际报销比例',
    '慢性病门诊实际报销比例',
    '门诊特殊慢性病医疗费用报销比例',
    '慢性病门诊医疗费用个人实际报销比例',
    '慢性病门诊医疗费用实际报销比例',
    '慢性病门诊报销比例',
    '门诊慢性病报销比例',
    '门诊慢特病报销比例',
  ],
  meaning: {
    zh: '各层保障支付的门诊特殊慢性病费用合计占该类费用的比例',
    en: 'Outpatient expense of special chronic diseases paid by all layers of protection together, as a share of all such expense',
  },
  kind: 'proportion',
  unit: percent,
  numerator: { plus: [basicPaidChronic, seriousIllnessPaidChronic, assistancePaidChronic, supplementPaidChronic] },
  denominator: chronicExpense,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '100' },
  within: [
    {
      population: 'poor',
      names: [
        '贫困人口门诊特殊慢性病实际报销比例',
        '贫困人口慢性病门诊实际报销比例',
        '贫困人口慢性病门诊医疗费用实际报销比例',
        '贫困人口慢性病门诊医疗费用个人实际报销比例',
      ],
    },
  ],
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: true,
    note: '分子分母见于报道,未见原文件',
  },
  note: {
    zh: '病种目录随年份变化(广西2019年29种,后增至38种);只算符合政策的药品和项目。',
    en: 'The list changes with the year (Guangxi: 29 diseases in 2019, 38 later); only medicines and items within the policy count.',
  },
  examples: [
    {
      given: {
        basicPaidChronic: '600000',
        seriousIllnessPaidChronic: '120000',
        assistancePaidChronic: '60000',
        supplementPaidChronic: '20000',
        chronicExpense: '1000000',
      },
      gives: '80.0%',
      source: 'worked by hand: (600000 + 120000 + 60000 + 20000) ÷ 1000000 = 0.8',
      written: '门诊特殊慢性病实际报销比例80.0%',
    },
    {
      population: 'poor',
      given: {
        basicPaidChronic: '600000',
        seriousIllnessPaidChronic: '120000',
        assistancePaidChronic: '60000',
        supplementPaidChronic: '86500',
        chronicExpense: '1000000',
      },
      gives: '86.65%',
      source: 'worked by hand: (600000 + 120000 + 60000 + 86500) ÷ 1000000 = 0.8665',
      written: '贫困人口慢性病门诊实际报销比例86.65%',
    },
  ],
} as const satisfies Indicator;

/** 住院非合规费用占比: inpatient expense outside the policy in the total. */
export const outOfPolicyExpenseShare = {
  id: 'outOfPolicyExpenseShare',
  name: { zh: '住院非合规费用占比', en: 'Share of inpatient expense outside the policy' },
  aliases: ['非合规费用占比', '目录外费用占比', '政策范围外费用占比', '住院目录外费用占比', '自费费用占比'],
  meaning: {
    zh: '住院总费用减政策范围内费用,占住院总费用的比例',
    en: 'Total inpatient expense less that within the policy, as a share of the total',
  },
  kind: 'proportion',
  unit: percent,
  numerator: { plus: [inpatientExpense], minus: [eligibleInpatientExpense] },
  denominator: inpatientExpense,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '40' },
  within: [
    {
      population: 'poor',
      names: ['贫困人口住院非合规费用占比', '贫困人口非合规费用占比', '贫困患者目录外费用占比'],
    },
  ],
  source: { title: '新农合、健康扶贫控费统计', verified: false, note: '金额见于地方工作总结,公式为通行定义' },
  note: {
    zh: '政策范围内外两部分之和等于总费用;各省上限(如县级8%)未核对。',
    en: 'The two parts, within the policy and outside it, make up the total; provincial caps (8% for counties, it is said) were not checked.',
  },
  examples: [
    {
      given: { inpatientExpense: '932644.02', eligibleInpatientExpense: '912822.58' },
      gives: '2.13%',
      source: '平舆县十字路乡新农合工作总结(由所载总额计算:(932644.02 − 912822.58) ÷ 932644.02 = 0.021253)',
      written: '住院非合规费用占比2.13%',
    },
    {
      population: 'poor',
      given: { inpatientExpense: '1000000', eligibleInpatientExpense: '942000' },
      gives: '5.8%',
      source: 'worked by hand: (1000000 − 942000) ÷ 1000000 = 0.058',
      written: '贫困人口住院非合规费用占比5.8%',
    },
  ],
} as const satisfies Indicator;

/** 住院费用个人自付比例: what the patients paid themselves of the total inpatient expense. */
export const inpatientOutOfPocketShare = {
  id: 'inpatientOutOfPocketShare',
  name: { zh: '住院费用个人自付比例', en: 'Inpatient out-of-pocket share' },
  aliases: ['住院个人自付比例', '住院费用个人负担比例', '住院个人负担比', '个人自付比例'],
  meaning: {
    zh: '个人负担的住院费用(含自付和自费)占住院总费用的比例',
    en: 'Inpatient expense borne by the patients, within the lists and outside them, as a share of total inpatient expense',
  },
  kind: 'proportion',
  unit: percent,
  numerator: outOfPocketInpatient,
  denominator: inpatientExpense,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '基本医疗保险、新农合运行统计', verified: false, note: '名称和数值见于转载,公式为通行定义' },
  note: {
    zh: '自付是目录内按比例负担,自费是目录外,两者相加才是个人负担;与实际报销比例之和为100%,须分母相同、各层齐全。“政策范围内自付比例”分母不同。',
    en: '自付 is the co-payment within the lists, 自费 what lies outside them; together they are the burden. It makes 100% with the actual reimbursement ratio only on the same denominator and with every layer in. The share within the policy has another denominator.',
  },
  examples: [
    {
      given: { outOfPocketInpatient: '346947.51', inpatientExpense: '932644.02' },
      gives: '37.20%',
      source: '平舆县十字路乡新农合工作总结(由所载总额计算:(932644.02 − 585696.51) ÷ 932644.02 = 0.372004)',
      written: '住院费用个人自付比例37.20%',
    },
  ],
} as const satisfies Indicator;

/** 四重保障合计支付: what the layers paid, one after another, for inpatients. */
export const layeredReimbursementAmount = {
  id: 'layeredReimbursementAmount',
  name: { zh: '四重保障合计支付', en: 'Paid by all layers of protection together' },
  aliases: ['四重保障报销金额', '各层保障支付合计', '四重保障支付总额', '综合保障报销金额'],
  meaning: {
    zh: '基本医保、大病保险、医疗救助、补充保障(再报销、兜底)依次支付的住院费用之和',
    en: 'Inpatient expense paid by basic insurance, serious-illness insurance, medical assistance and supplements, one after another',
  },
  kind: 'amount',
  unit: yuan,
  numerator: {
    plus: [basicPaidInpatient, seriousIllnessPaidInpatient, assistancePaidInpatient, supplementPaidInpatient],
  },
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  within: [{ population: 'poor', names: ['贫困人口四重保障合计支付', '贫困人口四重保障报销金额'] }],
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: true,
    note: '支付顺序见于报道,未见原文件',
  },
  note: {
    zh: '各层依次作用于上一层之后的余额,各层比例的分母不同,不可相加;先后次序各省不一。',
    en: 'Each layer acts on what the one before it left, so their percentages have different denominators and do not add; the order differs by province.',
  },
  examples: [
    {
      given: {
        basicPaidInpatient: '127000',
        seriousIllnessPaidInpatient: '139000',
        assistancePaidInpatient: '0',
        supplementPaidInpatient: '0',
      },
      gives: '266000元',
      source: '旬阳县2016年健康脱贫个案(合疗12.7万元,大病保险13.9万元:127000 + 139000 = 266000)',
      written: '四重保障合计支付266000元',
    },
    {
      population: 'poor',
      given: {
        basicPaidInpatient: '6500000',
        seriousIllnessPaidInpatient: '1200000',
        assistancePaidInpatient: '900000',
        supplementPaidInpatient: '564000',
      },
      gives: '9164000元',
      source: 'worked by hand: 6500000 + 1200000 + 900000 + 564000 = 9164000',
      written: '贫困人口四重保障合计支付9164000元',
    },
  ],
} as const satisfies Indicator;

/** 住院非合规费用: inpatient expense outside the policy. */
export const outOfPolicyExpense = {
  id: 'outOfPolicyExpense',
  name: { zh: '住院非合规费用', en: 'Inpatient expense outside the policy' },
  aliases: ['政策范围外住院费用', '不合规住院费用', '住院不予补偿费用', '目录外医疗费用'],
  meaning: {
    zh: '住院总费用减去政策范围内住院费用',
    en: 'Total inpatient expense less that within the policy',
  },
  kind: 'amount',
  unit: yuan,
  numerator: { plus: [inpatientExpense], minus: [eligibleInpatientExpense] },
  denominator: null,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  source: { title: '新农合、健康扶贫控费统计', verified: false, note: '金额见于地方工作总结,公式为通行定义' },
  note: {
    zh: '政策范围内外两部分之和等于总费用。',
    en: 'The two parts, within the policy and outside it, make up the total.',
  },
  examples: [
    {
      given: { inpatientExpense: '932644.02', eligibleInpatientExpense: '912822.58' },
      gives: '19821.44元',
      source: '平舆县十字路乡新农合工作总结(由所载总额计算:932644.02 − 912822.58 = 19821.44;原文作9821.44)',
      written: '不合规费用19821.44元',
    },
  ],
} as const satisfies Indicator;
