import {
  consumablesPerHundredYuan,
  drugRevenueShare,
  drugRevenueShareWithoutHerbs,
} from './indicators/hospital-revenue.js';
import { countyFundOutlayShare, countyInpatientShare, countyVisitShare } from './indicators/tiered-care.js';
import { consumablesCost, medicalRevenue } from './measures/hospital-revenue.js';
import { meanResidentPopulation, residentPopulation, residentPopulationYearBefore } from './measures/population.js';

/** 年平均人口与年初、年末平均: the mean population is about that of both ends of the year. */
const meanPopulationBetweenEnds = {
  name: {
    zh: '年平均人口应近于年初、年末人口的平均数',
    en: 'The mean population is about that of both ends of the year',
  },
  left: meanResidentPopulation,
  operator: 'equal',
  right: {
    plus: [
      { times: '0.5', of: residentPopulation },
      { times: '0.5', of: residentPopulationYearBefore },
    ],
  },
  tolerance: { share: '0.01' },
  severity: 'warning',
  whenMissing: 'skip-if-any',
} as const;

/** 县域内就诊率与县域内住院人次占比: visits stay in the county more often than admissions do. */
const visitsStayMoreThanAdmissions = {
  name: {
    zh: '县域内就诊率通常不低于县域内住院人次占比',
    en: 'Visits mostly stay in the county more often than admissions do',
  },
  left: countyVisitShare,
  operator: 'greaterOrEqual',
  right: countyInpatientShare,
  severity: 'info',
  whenMissing: 'skip-if-any',
} as const;

/** 医保基金县域内支出率与县域内住院人次占比: dear care leaves the county, so that less money than admissions stays there. */
const fundStaysLessThanAdmissions = {
  name: {
    zh: '医保基金县域内支出率通常低于县域内住院人次占比',
    en: 'Less of the fund than of the admissions mostly stays in the county',
  },
  left: countyFundOutlayShare,
  operator: 'lessOrEqual',
  right: countyInpatientShare,
  severity: 'info',
  whenMissing: 'skip-if-any',
} as const;

/** 药占比含与不含中药饮片: without herbal pieces it is no more. */
const herbsAddToDrugs = {
  name: {
    zh: '不含中药饮片的药占比不高于含饮片的',
    en: 'The drug share without herbal pieces is no more than the share with them',
  },
  left: drugRevenueShareWithoutHerbs,
  operator: 'lessOrEqual',
  right: drugRevenueShare,
  severity: 'error',
  whenMissing: 'skip-if-any',
} as const;

/** 百元消耗与总收入: over revenue without drugs, consumables weigh no less than over all revenue. */
const consumablesOverLessRevenue = {
  name: {
    zh: '百元医疗收入(不含药品)消耗的卫生材料不低于按全部医疗收入计',
    en: 'Consumables over revenue without drugs are no less than over all revenue',
  },
  left: consumablesPerHundredYuan,
  operator: 'greaterOrEqual',
  right: { plus: [consumablesCost], over: medicalRevenue },
  severity: 'error',
  whenMissing: 'skip-if-any',
} as const;

/** What is so of figures of one place and period, always or mostly, beyond parts, wholes and sums. */
export const relations = [
  meanPopulationBetweenEnds,
  visitsStayMoreThanAdmissions,
  fundStaysLessThanAdmissions,
  herbsAddToDrugs,
  consumablesOverLessRevenue,
] as const;
