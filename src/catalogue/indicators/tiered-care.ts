import type { Indicator } from '../../model/indicator.js';
import { percent, yuan } from '../../value/unit.js';
import {
  admissionsOfInsured,
  admissionsOfInsuredInCounty,
  chineseMedicineVisits,
  fundOutlay,
  fundOutlayAtPrimaryInstitutions,
  fundOutlayInCounty,
  illnessEpisodes,
  illnessEpisodesPrimaryFirst,
  inCountyInpatientClaims,
  inCountyInpatientCost,
  visitsAtPrimaryInstitutions,
  visitsInCounty,
  visitsOfResidents,
  visitsOfResidentsInCounty,
} from '../measures/tiered-care.js';

/** 县域内就诊率: visits of residents inside the county among all their visits. */
export const countyVisitShare = {
  id: 'countyVisitShare',
  name: { zh: '县域内就诊率', en: 'County visit share' },
  aliases: [
    '县域就诊率',
    '医共体县域就诊率',
    '县域内就诊比例',
    '县域内就诊比率',
    '县域内就医率',
    '县内就诊率',
    '县域内就诊占比',
  ],
  meaning: {
    zh: '期内县域居民(参保人)在县域内的诊疗人次占其县域内、外总诊疗人次的比例',
    en: 'Visits of the county’s residents (the insured) inside the county among all their visits, inside the county and out of it',
  },
  kind: 'proportion',
  unit: percent,
  numerator: visitsOfResidentsInCounty,
  denominator: visitsOfResidents,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '100' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '目标值约90%见于转载,计算公式未见原文件',
  },
  note: {
    zh: '分母必须含县外就诊,本县医院看不到,要用医保结算数据。以居民为口径,与以机构为口径的基层就诊率不能相乘,也不宜直接比大小;只算住院时通常更低。问卷调查得出的居民县域内就诊比例是另一个数。',
    en: 'The denominator must hold visits outside the county, which its hospitals do not see: use insurance settlements. It is based on residents, the primary-care visit share on institutions: neither multiply them nor rank them. On admissions alone it is usually lower. The share of residents found by survey is another number.',
  },
  examples: [
    {
      given: { visitsOfResidentsInCounty: 1232280, visitsOfResidents: 1400000 },
      gives: '88.02%',
      source: 'worked by hand: 1232280 ÷ 1400000 = 0.8802',
      written: '县域内就诊率88.02%',
    },
    { states: '91.41%', source: '2019年紧密型县域医共体试点监测,江西省B1市', written: '县域内就诊率达91.41%' },
  ],
} as const satisfies Indicator;

/** 县域内住院人次占比: admissions of the insured inside the county among all their admissions. */
export const countyInpatientShare = {
  id: 'countyInpatientShare',
  name: { zh: '县域内住院人次占比', en: 'County inpatient share' },
  aliases: [
    '参保人县域内住院人次占比',
    '参保人员县域内住院人次占比',
    '县域内住院占比',
    '县域内住院率',
    '参保人县域内住院率',
    '县域住院率',
    '县域内住院比例',
  ],
  meaning: {
    zh: '期内参保人在县域内的住院人次占其县域内、外住院总人次的比例',
    en: 'Admissions of the insured inside the county among all their admissions, inside the county and out of it',
  },
  kind: 'proportion',
  unit: percent,
  numerator: admissionsOfInsuredInCounty,
  denominator: admissionsOfInsured,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '100' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,2020年试行版(国卫办基层发〔2020〕12号)与2024版的计算公式均未见原文件',
  },
  note: {
    zh: '按人次不按人,只算参保人;有的省县外住院剔除大病,须注明。',
    en: 'Admissions, not persons, and of the insured only; some provinces leave serious illness out of admissions outside the county: say so.',
  },
  examples: [
    {
      given: { admissionsOfInsuredInCounty: 65320, admissionsOfInsured: 75463 },
      gives: '86.56%',
      source: 'worked by hand: 65320 ÷ 75463 = 0.865590',
    },
    { states: '92.53%', source: '2019年紧密型县域医共体试点监测,江西省B1市', written: '县域内住院人次占比92.53%' },
  ],
} as const satisfies Indicator;

/** 基层就诊率: visits at primary institutions among all visits at the institutions of the county. */
export const primaryCareVisitShare = {
  id: 'primaryCareVisitShare',
  name: { zh: '基层就诊率', en: 'Primary-care visit share' },
  aliases: [
    '县域内基层诊疗人次占比',
    '县域内基层医疗卫生机构诊疗人次占比',
    '县域内基层医疗卫生机构诊疗人次数占比',
    '基层医疗卫生机构诊疗量占比',
    '县域内基层医疗卫生机构门急诊占比',
    '基层诊疗量占比',
    '基层医疗卫生机构就诊率',
    '基层医疗卫生机构诊疗人次占比',
    '基层医疗机构诊疗量占比',
    '基层诊疗人次占比',
    '基层诊疗占比',
    '基层医疗卫生机构诊疗人次占总诊疗人次的比例',
  ],
  meaning: {
    zh: '期内县域内基层医疗卫生机构诊疗人次占县域内医疗卫生机构总诊疗人次的比例',
    en: 'Visits at primary institutions of the county among all visits at institutions of the county',
  },
  kind: 'proportion',
  unit: percent,
  numerator: visitsAtPrimaryInstitutions,
  denominator: visitsInCounty,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '95' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '目标值65%以上见于转载,医共体监测指标(2020年试行版、2024版)列有此项,计算公式均未见原文件',
  },
  note: {
    zh: '以机构为口径,含外来患者,与以居民为口径的县域内就诊率不能相乘。县级医院不计入分子,住院不计入;是否含村卫生室和诊所,各地不一。不要与首诊调查得出的基层首诊率混用。',
    en: 'Based on institutions, patients from elsewhere included: it cannot be multiplied by the county visit share, which is based on residents. County hospitals do not count as primary, admissions do not count at all; places differ on village clinics and private clinics. It is not the first-contact rate of a survey.',
  },
  examples: [
    {
      given: { visitsAtPrimaryInstitutions: 865340, visitsInCounty: 1400000 },
      gives: '61.81%',
      source: 'worked by hand: 865340 ÷ 1400000 = 0.6181',
      written: '基层就诊率61.81%',
    },
    {
      states: '64.37%',
      source: '2019年紧密型县域医共体试点监测,江西省B1市',
      written: '县域内基层医疗卫生机构门急诊占比64.37%',
    },
  ],
} as const satisfies Indicator;

/** 医保基金县域内支出率: what the insurance fund paid inside the county among all that it paid, pharmacies left out. */
export const countyFundOutlayShare = {
  id: 'countyFundOutlayShare',
  name: { zh: '医保基金县域内支出率', en: 'In-county share of insurance outlay' },
  aliases: [
    '医保基金县域内支出率(不含药店)',
    '医保基金县域内支出占比',
    '医保基金县域内支出占比(不含药店)',
    '医保基金县域内使用率',
    '县域内医保基金支出占比',
    '县域内医保基金支出率',
    '医保基金县域内支出比例',
    '医保基金县域内支付率',
  ],
  meaning: {
    zh: '期内县域内医保基金支出占医保基金支出总额的比例,均不含药店',
    en: 'Basic-insurance outlay inside the county as a share of all basic-insurance outlay, pharmacies left out of both',
  },
  kind: 'proportion',
  unit: percent,
  numerator: fundOutlayInCounty,
  denominator: fundOutlay,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,2020年试行版(国卫办基层发〔2020〕12号)与2024版的计算公式均未见原文件',
  },
  note: {
    zh: '只算基本医保,不含药店;费用高的病人多在县外,所以通常低于县域内住院人次占比,但不是必然。',
    en: 'Basic insurance only, without pharmacies. Costly care leaves the county, so it is usually below the county inpatient share, though it need not be.',
  },
  examples: [
    {
      given: { fundOutlayInCounty: '368550000', fundOutlay: '500000000' },
      gives: '73.71%',
      source: 'worked by hand: 368550000 ÷ 500000000 = 0.7371',
    },
    { states: '87.56%', source: '2019年紧密型县域医共体试点监测,江西省B1市', written: '医保基金县域内支出率87.56%' },
  ],
} as const satisfies Indicator;

/** 县域内基层医疗卫生机构医保基金支出占比: primary institutions' part of what the fund paid inside the county. */
export const primaryFundOutlayShare = {
  id: 'primaryFundOutlayShare',
  name: {
    zh: '县域内基层医疗卫生机构医保基金支出占比',
    en: 'Primary institutions’ share of in-county insurance outlay',
  },
  aliases: [
    '县域内基层机构医保基金支出占比',
    '基层医疗卫生机构医保基金占比',
    '基层医疗卫生机构医保基金支出占比',
    '基层医保基金占比',
    '基层医保基金支出占比',
  ],
  meaning: {
    zh: '期内县域内基层医疗卫生机构医保基金支出占县域内医保基金支出(不含药店)的比例',
    en: 'Basic-insurance outlay at primary institutions of the county as a share of all outlay inside the county, pharmacies left out',
  },
  kind: 'proportion',
  unit: percent,
  numerator: fundOutlayAtPrimaryInstitutions,
  denominator: fundOutlayInCounty,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '2', to: '50' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,2020年试行版(国卫办基层发〔2020〕12号)与2024版的计算公式均未见原文件',
  },
  note: {
    zh: '分母是县域内支出,不是全部支出;用错分母会偏低。',
    en: 'The denominator is outlay inside the county, not all outlay; the wrong one makes it too low.',
  },
  examples: [
    {
      given: { fundOutlayAtPrimaryInstitutions: '71131500', fundOutlayInCounty: '368550000' },
      gives: '19.30%',
      source: 'worked by hand: 71131500 ÷ 368550000 = 0.193004',
    },
    {
      states: '13.73%',
      source: '2019年紧密型县域医共体试点监测,安徽省A1县',
      written: '基层医疗卫生机构医保基金占比13.73%',
    },
  ],
} as const satisfies Indicator;

/** 基层首诊率: episodes first seen in primary care among those for which care was sought, by survey. */
export const primaryFirstContactRate = {
  id: 'primaryFirstContactRate',
  name: { zh: '基层首诊率', en: 'Primary-care first-contact rate' },
  aliases: ['首选基层医疗卫生机构就诊比例', '居民两周患病首选基层比例', '基层首诊比例', '社区首诊率'],
  meaning: {
    zh: '卫生服务调查中两周患病就诊者首选基层医疗卫生机构的例次占两周患病就诊例次的比例',
    en: 'Episodes first seen at a primary institution among two-week illness episodes for which care was sought, in a survey',
  },
  kind: 'proportion',
  unit: percent,
  numerator: illnessEpisodesPrimaryFirst,
  denominator: illnessEpisodes,
  bound: 'hard',
  better: 'higher',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '20', to: '95' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '按通行定义,公式与目标值未核对原文',
  },
  note: {
    zh: '是调查得出的首次就诊选择;工作报告常把机构口径的基层就诊率写作基层首诊率。',
    en: 'The first choice of care, found by survey; work reports often give the primary-care visit share under this name.',
  },
  examples: [
    {
      given: { illnessEpisodesPrimaryFirst: 412, illnessEpisodes: 600 },
      gives: '68.67%',
      source: 'worked by hand: 412 ÷ 600 = 0.686667',
    },
  ],
} as const satisfies Indicator;

/** 县域内住院人均费用: what an in-county admission of the insured costs, on average. */
export const meanInCountyInpatientCost = {
  id: 'meanInCountyInpatientCost',
  name: { zh: '县域内住院人均费用', en: 'Mean in-county inpatient cost of the insured' },
  aliases: [
    '参保人县域内住院人均费用',
    '参保人在县域内住院人均费用',
    '县域内住院次均费用',
    '参保人县域内住院次均费用',
    '县域内次均住院费用',
  ],
  meaning: {
    zh: '期内结算的参保人县域内住院费用与县域内住院结算人次之比',
    en: 'Expense of inpatient claims of the insured settled inside the county, for each such claim',
  },
  kind: 'mean',
  unit: yuan,
  numerator: inCountyInpatientCost,
  denominator: inCountyInpatientClaims,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '500', to: '30000' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,计算公式未见原文件',
  },
  note: {
    zh: '名称叫人均,这里按人次(次均)算;按人头算会更高,须注明。常同时公布比上年增长率。',
    en: 'Called “per head”, it is computed here per admission; per person it would be higher: say which. Its growth over the year before is often given with it.',
  },
  examples: [
    {
      given: { inCountyInpatientCost: '387600000', inCountyInpatientClaims: 76000 },
      gives: '5100.00元',
      source: 'worked by hand: 387600000 ÷ 76000 = 5100',
      written: '参保人县域内住院人均费用5100.00元',
    },
  ],
} as const satisfies Indicator;

/** 县域内中医类诊疗量占比: visits for Chinese medicine among all visits at the institutions of the county. */
export const tcmVisitShare = {
  id: 'tcmVisitShare',
  name: { zh: '县域内中医类诊疗量占比', en: 'Chinese-medicine visit share' },
  aliases: [
    '中医类诊疗量占比',
    '中医诊疗量占比',
    '中医药诊疗量占比',
    '中医诊疗人次占比',
    '中医类诊疗人次占比',
    '中医药诊疗人次占比',
  ],
  meaning: {
    zh: '期内县域内中医类诊疗人次占县域内医疗卫生机构总诊疗人次的比例',
    en: 'Visits for Chinese medicine among all visits at institutions of the county',
  },
  kind: 'proportion',
  unit: percent,
  numerator: chineseMedicineVisits,
  denominator: visitsInCounty,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0', to: '60' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,计算公式未见原文件',
  },
  note: {
    zh: '2015年分级诊疗考核的30%目标只算基层机构,分子分母都不同,不能与本指标比较。',
    en: 'The 30% set in 2015 for tiered care is of primary institutions only: both numerator and denominator differ.',
  },
  examples: [
    {
      given: { chineseMedicineVisits: 182000, visitsInCounty: 1400000 },
      gives: '13.00%',
      source: 'worked by hand: 182000 ÷ 1400000 = 0.13',
    },
  ],
} as const satisfies Indicator;
