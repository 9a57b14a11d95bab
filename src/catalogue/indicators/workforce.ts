import type { Indicator } from '../../model/indicator.js';
import { persons, personsPer1k, personsPer10k, toOne, yuanPerMonth } from '../../value/unit.js';
import { residentPopulation } from '../measures/population.js';
import {
  generalPractitioners,
  healthPersonnel,
  licensedPhysicians,
  publicHealthStaff,
  recruits,
  registeredNurses,
  villageDoctorMonths,
  villageDoctorWageBill,
} from '../measures/workforce.js';

/** 每千人口执业(助理)医师数: licensed physicians and assistants per thousand residents. */
export const physiciansPerThousand = {
  id: 'physiciansPerThousand',
  name: { zh: '每千人口执业(助理)医师数', en: 'Licensed physicians and assistants per 1,000 residents' },
  aliases: [
    '每千人口医师数',
    '每千常住人口执业(助理)医师数',
    '千人口执业(助理)医师数',
    '每千人执业医师数',
    '每千人口执业医师(含助理)数',
    '每千人口执业(助理)医师',
    '每千人口执业医师数',
    '每千人口医生数',
    '每千人口医师',
    '每千人口拥有执业(助理)医师数',
    '每千人口拥有执业(助理)医师',
    '每千人口拥有医生数',
    '每千人口拥有医师数',
    '每千人口拥有执业医师数',
    '每千常住人口执业(助理)医师',
    '每千常住人口医师数',
    '每千常住人口执业医师数',
    '每千人执业(助理)医师数',
    '千人口执业(助理)医师',
    '千人口医师数',
    '千人口执业医师数',
  ],
  meaning: {
    zh: '年末执业(助理)医师数与年末常住人口数之比',
    en: 'Licensed physicians and licensed assistant physicians at year end, per thousand residents',
  },
  kind: 'rate',
  unit: personsPer1k,
  numerator: licensedPhysicians,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0.5', to: '10' },
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: true,
    note: '分子分母见于公报和年鉴的转载,未见该标准原文',
  },
  note: {
    zh: '含执业助理医师,与国际上只算医师的密度不可比;2014年起含村卫生室人员,有的地方序列由此断开。',
    en: 'Assistants are included, unlike international densities of physicians; from 2014 village clinics are too, which breaks some series.',
  },
  examples: [
    {
      given: { licensedPhysicians: 1330, residentPopulation: 480000 },
      gives: '2.77人/千人',
      source: 'worked by hand: 1330 ÷ 480000 = 0.00277083',
    },
    { states: '2.77人/千人', source: '2019年我国卫生健康事业发展统计公报', written: '每千人口执业(助理)医师2.77人' },
  ],
} as const satisfies Indicator;

/** 每千人口注册护士数: registered nurses per thousand residents. */
export const nursesPerThousand = {
  id: 'nursesPerThousand',
  name: { zh: '每千人口注册护士数', en: 'Registered nurses per 1,000 residents' },
  aliases: [
    '每千常住人口注册护士数',
    '千人口注册护士数',
    '每千人注册护士数',
    '每千人口护士数',
    '每千人口注册护士',
    '每千人口护士',
    '每千人口拥有注册护士数',
    '每千人口拥有注册护士',
    '每千人口拥有护士数',
    '每千常住人口注册护士',
    '每千人注册护士',
    '每千人拥有注册护士数',
    '千人口注册护士',
    '千人口护士数',
    '千人注册护士数',
  ],
  meaning: { zh: '年末注册护士数与年末常住人口数之比', en: 'Registered nurses at year end, per thousand residents' },
  kind: 'rate',
  unit: personsPer1k,
  numerator: registeredNurses,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0.5', to: '15' },
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: true,
    note: '分子分母见于公报和年鉴的转载,未见该标准原文',
  },
  examples: [
    {
      given: { registeredNurses: 1526, residentPopulation: 480000 },
      gives: '3.18人/千人',
      source: 'worked by hand: 1526 ÷ 480000 = 0.00317917',
    },
    { states: '3.18人/千人', source: '2019年我国卫生健康事业发展统计公报', written: '每千人口注册护士3.18人' },
  ],
} as const satisfies Indicator;

/** 每万人口全科医生数: general practitioners per ten thousand residents. */
export const generalPractitionersPerTenThousand = {
  id: 'generalPractitionersPerTenThousand',
  name: { zh: '每万人口全科医生数', en: 'General practitioners per 10,000 residents' },
  aliases: [
    '每万常住人口全科医生数',
    '万人口全科医生数',
    '每万名居民全科医生数',
    '每万居民全科医生数',
    '每万人口全科医生',
    '每万人口全科医师数',
    '每万人全科医生数',
    '每万人口拥有全科医生数',
    '每万人口拥有全科医生',
    '每万常住人口全科医生',
    '每万居民拥有全科医生数',
    '每万名居民拥有全科医生数',
    '万人全科医生数',
  ],
  meaning: {
    zh: '年末全科医生数(注册的与取得培训合格证的)与年末常住人口数之比',
    en: 'General practitioners at year end, registered or trained and not yet registered, per ten thousand residents',
  },
  kind: 'rate',
  unit: personsPer10k,
  numerator: generalPractitioners,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0.1', to: '10' },
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: true,
    note: '分子分母见于填报说明和发布会报道,未见该标准原文',
  },
  note: {
    zh: '每万人,不是每千人;是否含取得培训合格证而未注册的,须注明。',
    en: 'Per ten thousand, not per thousand; say whether those trained and not yet registered are in it.',
  },
  examples: [
    {
      given: { generalPractitioners: 125, residentPopulation: 480000 },
      gives: '2.60人/万人',
      source: 'worked by hand: 125 ÷ 480000 = 0.000260417',
    },
    { states: '2.61人/万人', source: '2019年我国卫生健康事业发展统计公报', written: '每万人口全科医生2.61人' },
  ],
} as const satisfies Indicator;

/** 每万人口专业公共卫生机构人员数: staff of professional public-health institutions per ten thousand residents. */
export const publicHealthStaffPerTenThousand = {
  id: 'publicHealthStaffPerTenThousand',
  name: { zh: '每万人口专业公共卫生机构人员数', en: 'Public-health staff per 10,000 residents' },
  aliases: [
    '每万常住人口专业公共卫生机构人员数',
    '每万人口公共卫生人员数',
    '每万人口公共卫生机构人员数',
    '每万人口专业公共卫生机构人员',
    '专业公共卫生机构人员每万人口',
    '每万人口专业公共卫生人员数',
    '每万人口专业公共卫生人员',
    '每万人口公共卫生人员',
    '每万常住人口专业公共卫生机构人员',
    '每万人口拥有公共卫生人员数',
  ],
  meaning: {
    zh: '年末专业公共卫生机构人员数与年末常住人口数之比',
    en: 'Staff of professional public-health institutions at year end, per ten thousand residents',
  },
  kind: 'rate',
  unit: personsPer10k,
  numerator: publicHealthStaff,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '1', to: '30' },
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: true,
    note: '分子分母见于健康城市评价填报说明,未见该标准原文',
  },
  note: {
    zh: '算机构的全部人员,不只是卫生技术人员;医院公共卫生科人员不在内。',
    en: 'All staff of the institutions, not professionals only; public-health departments of hospitals are not in it.',
  },
  examples: [
    {
      given: { publicHealthStaff: 308, residentPopulation: 480000 },
      gives: '6.42人/万人',
      source: 'worked by hand: 308 ÷ 480000 = 0.000641667',
    },
    {
      states: '6.41人/万人',
      source: '2019年我国卫生健康事业发展统计公报',
      written: '每万人口专业公共卫生机构人员6.41人',
    },
  ],
} as const satisfies Indicator;

/** 医护比: registered nurses for each licensed physician or assistant. */
export const nursePhysicianRatio = {
  id: 'nursePhysicianRatio',
  name: { zh: '医护比', en: 'Nurses per physician' },
  aliases: [
    '医护比例',
    '医师与护士之比',
    '医生护士比',
    '医护之比',
    '医师护士比',
    '医师与护士比',
    '医生与护士之比',
    '医师与注册护士之比',
    '执业(助理)医师与注册护士之比',
    '执业(助理)医师与注册护士比',
    '执业医师与注册护士之比',
    '医生护士之比',
  ],
  meaning: {
    zh: '年末注册护士数与执业(助理)医师数之比,写作1:x时的x',
    en: 'Registered nurses for each licensed physician or assistant at year end: the x of 1:x',
  },
  kind: 'ratio',
  unit: toOne,
  numerator: registeredNurses,
  denominator: licensedPhysicians,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0.3', to: '4' },
  source: {
    title: '国家三级公立医院绩效考核操作手册',
    verified: false,
    note: '名称见于指标清单,公式按通行定义,未核对原文',
  },
  note: {
    zh: '通常写作医:护=1:x,也有倒写或写成小数的,比较前先看方向;有的医院只算执业医师。',
    en: 'Usually printed 1:x, physicians first, but also the other way round or as a decimal: look before comparing. Some hospitals leave assistants out.',
  },
  examples: [
    {
      given: { registeredNurses: 24193, licensedPhysicians: 28478 },
      gives: '0.85',
      source: '天津市2010年(由公布的注册护士24193人、执业(助理)医师28478人计算;24193 ÷ 28478 = 0.849533)',
    },
    {
      given: { registeredNurses: 1526, licensedPhysicians: 1330 },
      gives: '1.15',
      source: 'worked by hand: 1526 ÷ 1330 = 1.147368',
      written: '医护比1:1.15',
    },
  ],
} as const satisfies Indicator;

/** 卫生人员数: all who work at health institutions at the end of the period. */
export const healthPersonnelCount = {
  id: 'healthPersonnelCount',
  name: { zh: '卫生人员数', en: 'Health personnel' },
  aliases: [
    '卫生人员总数',
    '卫生从业人员数',
    '医疗卫生机构人员数',
    '卫生人员总量',
    '医疗卫生人员总数',
    '年末卫生人员总数',
  ],
  meaning: {
    zh: '期末医疗卫生机构在岗卫生人员数',
    en: 'All who work at health institutions on the last day of the period',
  },
  kind: 'count',
  unit: persons,
  numerator: healthPersonnel,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: false,
    note: '编码IHS06.01.001见于第三方,未见原文',
  },
  note: {
    zh: '卫生人员包括卫生技术人员,后者包括执业(助理)医师;含乡村医生和后勤人员,不要写成医务人员数。',
    en: 'Personnel include professionals, who include physicians; village doctors and support staff are in it, so it is not a count of clinical staff.',
  },
  examples: [
    {
      given: { healthPersonnel: 12928000 },
      gives: '12928000人',
      source: '2019年我国卫生健康事业发展统计公报(1292.8万人)',
      written: '全国卫生人员总数1292.8万人',
    },
  ],
} as const satisfies Indicator;

/** 乡村医生基本工资: base wage of a village doctor for a month in post, on average. */
export const meanVillageDoctorBaseWage = {
  id: 'meanVillageDoctorBaseWage',
  name: { zh: '乡村医生基本工资', en: 'Mean base wage of village doctors' },
  aliases: [
    '在岗乡村医生基本工资',
    '村医基本工资',
    '乡村医生月基本工资',
    '村医月工资',
    '村医月基本工资',
    '乡村医生月工资',
    '乡村医生基本工资标准',
    '村医基本工资标准',
  ],
  meaning: {
    zh: '期内发放的乡村医生基本工资总额与在岗乡村医生人月数之比',
    en: 'Base wages paid to village doctors in the period, for each month that one was in post',
  },
  kind: 'mean',
  unit: yuanPerMonth,
  numerator: villageDoctorWageBill,
  denominator: villageDoctorMonths,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '100', to: '10000' },
  source: { title: '乡村医生待遇保障有关规定', verified: false, note: '各地标准不一,按通行理解,未核对文件' },
  note: {
    zh: '报告里多为发放标准(由600元/月提高到800元/月),不是实发平均;公共卫生补助、药品零差率补助不在内。',
    en: 'Reports mostly give the standard (raised from 600 to 800 yuan a month), not the mean paid; public-health and drug subsidies are not in it.',
  },
  examples: [
    {
      given: { villageDoctorWageBill: '1920000', villageDoctorMonths: 2400 },
      gives: '800元/月',
      source: 'worked by hand: 1920000 ÷ 2400 = 800',
      written: '在岗乡村医生基本工资提高到800元/月',
    },
  ],
} as const satisfies Indicator;

/** 招录人数: staff recruited in the period. */
export const recruitsCount = {
  id: 'recruitsCount',
  name: { zh: '招录人数', en: 'Staff recruited' },
  aliases: [
    '卫生人才招录人数',
    '招聘人数',
    '招聘录用人数',
    '公开招聘人数',
    '招聘卫生专业技术人员数',
    '招聘医务人员数',
    '招聘医护人员数',
  ],
  meaning: { zh: '期内医疗卫生机构招录的人员数', en: 'Staff that health institutions recruited in the period' },
  kind: 'count',
  unit: persons,
  numerator: recruits,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '卫生健康人才工作统计', verified: false, note: '无统一规定,按通行理解' },
  note: {
    zh: '“其中硕博士…名”是它的一部分,不能再加;招录计划数与实际录用数不同。',
    en: 'Those with higher degrees named after “of whom” are part of it: do not add them. Posts advertised are not staff recruited.',
  },
  examples: [{ given: { recruits: 1113 }, gives: '1113人', source: '绍兴市2019年', written: '招录医务人员1113名' }],
} as const satisfies Indicator;
