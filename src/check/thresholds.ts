import type { Source } from '../model/indicator.js';
import type { Exact } from '../value/decimal.js';
import type { Name } from '../value/name.js';

/** A limit that somebody chose: what it is put to, and who says so. */
interface Threshold {
  readonly value: Exact;
  readonly about: Name;
  readonly source: Source;
}

const dataQualityReview = {
  title:
    'WHO, Data quality review: a toolkit for facility data quality assessment, module 2: desk review of data quality',
  year: 2017,
  verified: false,
} as const satisfies Source;
const tukey = { title: 'Tukey, Exploratory Data Analysis (Addison-Wesley)', year: 1977, verified: false } as const;
const funnel = {
  title: 'Spiegelhalter, Funnel plots for comparing institutional performance (Statistics in Medicine 24: 1185–1202)',
  year: 2005,
  verified: false,
} as const satisfies Source;

const smallNumbers = {
  title: 'our own choice',
  verified: false,
  note: 'chance alone moves the rates of few; set it higher where small places are many',
} as const satisfies Source;

/** Every threshold, by the name that it is set by. */
const table = {
  extremeZ: {
    value: '3',
    about: { zh: '极端离群:距均值的标准差数', en: 'extreme outlier: standard deviations from the mean' },
    source: { ...dataQualityReview, note: 'extreme outliers lie at least 3 standard deviations from the mean' },
  },
  moderateZ: {
    value: '2',
    about: { zh: '中度离群:距均值的标准差数', en: 'moderate outlier: standard deviations from the mean' },
    source: { ...dataQualityReview, note: 'moderate outliers lie 2 to 3 standard deviations from the mean' },
  },
  modifiedZ: {
    value: '3.5',
    about: {
      zh: '修正Z值(按中位数与绝对中位差)',
      en: 'modified z score, by the median and the median absolute deviation',
    },
    source: {
      title: 'Iglewicz and Hoaglin, How to Detect and Handle Outliers (ASQC Quality Press)',
      year: 1993,
      verified: false,
    },
  },
  innerFence: {
    value: '1.5',
    about: { zh: '内栏:距四分位数的四分位距倍数', en: 'inner fence: interquartile ranges beyond a quartile' },
    source: tukey,
  },
  outerFence: {
    value: '3',
    about: { zh: '外栏:距四分位数的四分位距倍数', en: 'outer fence: interquartile ranges beyond a quartile' },
    source: tukey,
  },
  fewestForOutliers: {
    value: '5',
    about: {
      zh: '判断离群或漏斗所需的最少数字(检查时读取,重判时不变)',
      en: 'fewest figures that outliers and funnels are judged among: read as figures are examined, not as they are judged again',
    },
    source: {
      ...tukey,
      note: 'a five-number summary takes five; the quartiles of fewer are hardly more than the ends',
    },
  },
  funnelAlarm: {
    value: '0.002',
    about: { zh: '控制限之外的双侧概率:99.8%限', en: 'two-sided probability beyond control limits of 99.8 %' },
    source: funnel,
  },
  funnelWarning: {
    value: '0.05',
    about: { zh: '控制限之外的双侧概率:95%限', en: 'two-sided probability beyond control limits of 95 %' },
    source: funnel,
  },
  changeOverTime: {
    value: '0.33',
    about: { zh: '与前几期均值之比偏离1的程度', en: 'how far from 1 the ratio to the mean of earlier periods lies' },
    source: {
      ...dataQualityReview,
      note: 'consistency over time: 33 % either way of the mean of three preceding years',
    },
  },
  seasonalChange: {
    value: '0.33',
    about: {
      zh: '与往年同期均值之比偏离1的程度',
      en: 'how far from 1 the ratio to the same season of earlier years lies',
    },
    source: { ...dataQualityReview, note: 'the same 33 % put to months and quarters of one name' },
  },
  externalDifference: {
    value: '0.33',
    about: { zh: '与外部来源之比偏离1的程度', en: 'how far from 1 the ratio to an external source lies' },
    source: { ...dataQualityReview, note: 'external comparison: routine data within 33 % of a survey' },
  },
  denominatorDifference: {
    value: '0.05',
    about: {
      zh: '由率推出的分母与外部来源之比偏离1的程度',
      en: 'how far from 1 the ratio of a denominator that a rate implies to an external source lies',
    },
    source: {
      ...dataQualityReview,
      note: 'population data are compared with a census; 5 % is ours: registers and censuses of one county seldom differ by more',
    },
  },
  leastBase: {
    value: '30',
    about: {
      zh: '由计数推出的率,分母至少多少才判断(检查时读取,重判时不变)',
      en: 'the least denominator by which a rate that counts imply is judged: read as figures are examined, not as they are judged again',
    },
    source: smallNumbers,
  },
  leastBaseOfRare: {
    value: '1000',
    about: {
      zh: '罕见事件的率,分母至少多少才判断(检查时读取,重判时不变)',
      en: 'the same for rates of rare events',
    },
    source: smallNumbers,
  },
  completeness: {
    value: '0.8',
    about: { zh: '报表完整率', en: 'share of due reports that came' },
    source: { ...dataQualityReview, note: 'a user-defined benchmark; 80 % is customary' },
  },
  timeliness: {
    value: '0.8',
    about: { zh: '报表及时率', en: 'share of due reports that came on time' },
    source: { ...dataQualityReview, note: 'a user-defined benchmark; 80 % is customary' },
  },
} as const satisfies Readonly<Record<string, Threshold>>;

/** The name of a threshold. */
export type ThresholdId = keyof typeof table;

/** A value for each threshold. */
export type Thresholds = Readonly<Record<ThresholdId, Exact>>;

/** The thresholds that rules go by unless told otherwise, each with its source. */
export const thresholds = {
  table,
  values: Object.fromEntries(Object.entries(table).map(([id, { value }]) => [id, value])) as Thresholds,
};
