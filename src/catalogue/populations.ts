import type { StandardPopulation } from '../model/standard.js';

export { everyone } from '../model/everyone.js';

/** 重点人群: older people, women in pregnancy and after, children to 6, chronic patients, the disabled, the poor, special families; nobody counted twice. */
export const keyPopulation = {
  id: 'keyPopulation',
  name: { zh: '重点人群', en: 'Key population' },
  aliases: [
    '重点人群(去重)',
    '签约重点人群',
    '签约服务重点人群',
    '家庭医生签约重点人群',
    '重点签约人群',
    '10类重点人群',
    '十类重点人群',
  ],
  where: { person: { is: ['keyGroup', true] } },
  note: {
    zh: '2016年指导意见所列:老年人、孕产妇、儿童、残疾人、高血压、糖尿病、结核病、严重精神障碍患者;贫困人口和计生特殊家庭以后加入。以登记册去重为准。',
    en: 'Older people, women in pregnancy and after, children, the disabled, patients with hypertension, diabetes, tuberculosis or severe mental disorders (2016); the poor and special families came later. Taken from the register, without double counting.',
  },
} as const satisfies StandardPopulation;

/** 建档立卡贫困人口: the registered poor. */
export const poor = {
  id: 'poor',
  name: { zh: '建档立卡贫困人口', en: 'Registered poor' },
  aliases: [
    '贫困人口',
    '贫困户',
    '建档立卡贫困户',
    '农村建档立卡贫困人口',
    '贫困患者',
    '建档立卡人口',
    '建档立卡贫困人员',
    '贫困人员',
    '建档立卡贫困群众',
    '贫困群众',
    '建档立卡户',
    '农村贫困人口',
    '农村建档立卡贫困户',
    '建档立卡贫困患者',
    '建档立卡贫困对象',
    '建档立卡对象',
  ],
  where: {
    person: { is: ['poor', true] },
    household: { someMember: { are: { is: ['poor', true] } } },
    claim: { is: ['poor', true] },
  },
} as const satisfies StandardPopulation;

/** 持证残疾人: certified disabled persons. */
export const disabled = {
  id: 'disabled',
  name: { zh: '持证残疾人', en: 'Certified disabled persons' },
  aliases: ['残疾人', '残疾人员', '残疾群众', '残疾人口', '残障人士', '持证残疾人员', '办证残疾人'],
  where: { person: { is: ['disabled', true] } },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 计划生育特殊家庭成员: members of bereaved or disabled-child one-child families. */
export const specialFamilies = {
  id: 'specialFamilies',
  name: { zh: '计划生育特殊家庭成员', en: 'Members of special family-planning families' },
  aliases: [
    '计生特殊家庭',
    '计划生育特殊家庭',
    '特殊家庭',
    '计生特殊家庭成员',
    '计划生育特殊困难家庭',
    '计生特殊困难家庭',
    '计划生育特殊家庭人员',
    '特殊家庭成员',
  ],
  where: {
    person: { is: ['specialFamily', true] },
    household: { someMember: { are: { is: ['specialFamily', true] } } },
  },
} as const satisfies StandardPopulation;

/** 65岁及以上老年人: persons who have completed 65 years. */
export const aged65Plus = {
  id: 'aged65Plus',
  name: { zh: '65岁及以上老年人', en: 'Aged 65 and over' },
  aliases: [
    '老年人',
    '65岁以上老年人',
    '65岁及以上',
    '65岁及以上人口',
    '65岁及以上老人',
    '65周岁及以上老年人',
    '65岁及以上居民',
    '65岁及以上常住居民',
    '65岁及以上老年居民',
    '65岁及以上老年人口',
    '65岁及以上长者',
    '六十五岁及以上老年人',
    '老年人群',
  ],
  where: {
    person: { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } },
    death: { aged: { since: 'born', at: 'died', atLeast: { years: 65 } } },
  },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 0—6岁儿童: under seven years of age. */
export const childrenTo6 = {
  id: 'childrenTo6',
  name: { zh: '0—6岁儿童', en: 'Children aged 0 to 6' },
  aliases: ['0-6岁儿童', '0~6岁儿童', '儿童', '7岁以下儿童', '七岁以下儿童', '0-6周岁儿童', '零至六岁儿童'],
  where: {
    person: { aged: { since: 'born', at: 'periodEnd', below: { years: 7 } } },
    death: { aged: { since: 'born', at: 'died', below: { years: 7 } } },
  },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 孕产妇: women in pregnancy and after birth. */
export const maternal = {
  id: 'maternal',
  name: { zh: '孕产妇', en: 'Women in pregnancy and after birth' },
  aliases: ['孕产期妇女', '孕妇和产妇', '孕妇、产妇'],
  where: { person: { is: ['pregnant', true] }, delivery: { all: [] }, death: { is: ['maternal', true] } },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 高血压患者: patients with hypertension. */
export const hypertensive = {
  id: 'hypertensive',
  name: { zh: '高血压患者', en: 'Patients with hypertension' },
  aliases: ['高血压病患者', '高血压病人', '原发性高血压患者', '高血压病病人', '高血压人群', '高血压慢病患者'],
  where: { person: { is: ['hypertension', true] } },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 2型糖尿病患者: patients with type 2 diabetes. */
export const diabetic = {
  id: 'diabetic',
  name: { zh: '2型糖尿病患者', en: 'Patients with type 2 diabetes' },
  aliases: [
    '糖尿病患者',
    '糖尿病病人',
    '2型糖尿病病人',
    '二型糖尿病患者',
    'Ⅱ型糖尿病患者',
    'II型糖尿病患者',
    '糖尿病人群',
  ],
  where: { person: { is: ['diabetes', true] } },
  partOf: ['keyPopulation'],
} as const satisfies StandardPopulation;

/** 贫困慢病患者: the registered poor with hypertension, diabetes, tuberculosis or a severe mental disorder. */
export const poorChronic = {
  id: 'poorChronic',
  name: { zh: '贫困慢病患者', en: 'Registered poor with a chronic disease' },
  aliases: [
    '贫困人口慢病患者',
    '建档立卡贫困慢病患者',
    '贫困慢性病患者',
    '贫困人口慢性病患者',
    '建档立卡贫困慢性病患者',
    '贫困人口中慢病患者',
    '贫困人口中慢性病患者',
    '贫困慢病人口',
    '四类慢病贫困患者',
    '四种慢病贫困患者',
    '慢病贫困患者',
    '慢性病贫困患者',
  ],
  where: {
    person: {
      all: [
        { is: ['poor', true] },
        {
          any: [
            { is: ['hypertension', true] },
            { is: ['diabetes', true] },
            { is: ['tuberculosis', true] },
            { is: ['mentalDisorder', true] },
          ],
        },
      ],
    },
  },
  partOf: ['poor'],
} as const satisfies StandardPopulation;

/** 农业户籍人口: registered as agricultural, whom the rural cooperative scheme enrolled. */
export const agricultural = {
  id: 'agricultural',
  name: { zh: '农业户籍人口', en: 'Agricultural registered population' },
  aliases: ['农业人口', '农村居民', '农村户籍人口', '农业户口人口', '农业户籍居民', '农业户籍人员'],
  where: { person: { is: ['agricultural', true] } },
} as const satisfies StandardPopulation;

/** 男性: males. */
export const male = {
  id: 'male',
  name: { zh: '男性', en: 'Male' },
  where: { person: { is: ['sex', 'male'] }, birth: { is: ['sex', 'male'] }, death: { is: ['sex', 'male'] } },
} as const satisfies StandardPopulation;

/** 女性: females. */
export const female = {
  id: 'female',
  name: { zh: '女性', en: 'Female' },
  where: { person: { is: ['sex', 'female'] }, birth: { is: ['sex', 'female'] }, death: { is: ['sex', 'female'] } },
} as const satisfies StandardPopulation;
