import type { Catalogue, Chapter } from '../model/catalogue.js';
import type { Indicator, Population, Target } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import { records } from '../model/records/index.js';
import * as childCare from './indicators/child-care.js';
import * as childMortality from './indicators/child-mortality.js';
import * as chronicDisease from './indicators/chronic-disease.js';
import * as chronicOutcomes from './indicators/chronic-outcomes.js';
import * as familyDoctor from './indicators/family-doctor.js';
import * as familyPlanning from './indicators/family-planning.js';
import * as healthRecord from './indicators/health-record.js';
import * as healthSurvey from './indicators/health-survey.js';
import * as hiv from './indicators/hiv.js';
import * as hospitalEfficiency from './indicators/hospital-efficiency.js';
import * as hospitalQuality from './indicators/hospital-quality.js';
import * as hospitalRevenue from './indicators/hospital-revenue.js';
import * as infectiousDisease from './indicators/infectious-disease.js';
import * as insurance from './indicators/insurance.js';
import * as international from './indicators/international.js';
import * as maternalCare from './indicators/maternal-care.js';
import * as maternalMortality from './indicators/maternal-mortality.js';
import * as mentalDisorder from './indicators/mental-disorder.js';
import * as newbornCare from './indicators/newborn-care.js';
import * as newbornScreening from './indicators/newborn-screening.js';
import * as operations from './indicators/operations.js';
import * as population from './indicators/population.js';
import * as primaryCapacity from './indicators/primary-capacity.js';
import * as publicHealthServices from './indicators/public-health-services.js';
import * as publicHealthWork from './indicators/public-health-work.js';
import * as reimbursement from './indicators/reimbursement.js';
import * as resources from './indicators/resources.js';
import * as tieredCare from './indicators/tiered-care.js';
import * as womenHealth from './indicators/women-health.js';
import * as workforce from './indicators/workforce.js';
import * as birthMeasures from './measures/birth.js';
import * as childCareMeasures from './measures/child-care.js';
import * as chronicDiseaseMeasures from './measures/chronic-disease.js';
import * as familyDoctorMeasures from './measures/family-doctor.js';
import * as familyPlanningMeasures from './measures/family-planning.js';
import * as healthRecordMeasures from './measures/health-record.js';
import * as healthSurveyMeasures from './measures/health-survey.js';
import * as hivMeasures from './measures/hiv.js';
import * as hospitalMeasures from './measures/hospital.js';
import * as hospitalRevenueMeasures from './measures/hospital-revenue.js';
import * as infectiousDiseaseMeasures from './measures/infectious-disease.js';
import * as insuranceMeasures from './measures/insurance.js';
import * as internationalMeasures from './measures/international.js';
import * as maternalAndChildMeasures from './measures/maternal-and-child.js';
import * as maternalCareMeasures from './measures/maternal-care.js';
import * as mentalDisorderMeasures from './measures/mental-disorder.js';
import * as newbornCareMeasures from './measures/newborn-care.js';
import * as operationsMeasures from './measures/operations.js';
import * as populationMeasures from './measures/population.js';
import * as primaryCapacityMeasures from './measures/primary-capacity.js';
import * as publicHealthServicesMeasures from './measures/public-health-services.js';
import * as publicHealthWorkMeasures from './measures/public-health-work.js';
import * as reimbursementMeasures from './measures/reimbursement.js';
import * as resourcesMeasures from './measures/resources.js';
import * as tieredCareMeasures from './measures/tiered-care.js';
import * as womenHealthMeasures from './measures/women-health.js';
import * as workforceMeasures from './measures/workforce.js';
import * as populations from './populations.js';
import { relations } from './relations.js';
import * as targets from './targets.js';
import * as standards from './targets-standards.js';

// By id: the order in which a module lists its exports is not the same everywhere.
const sorted = <Entry extends { readonly id: string }>(module: Readonly<Record<string, Entry>>): readonly Entry[] =>
  Object.values(module).sort((a, b) => (a.id < b.id ? -1 : 1));

const chapter = (
  id: string,
  zh: string,
  en: string,
  ...sections: readonly Readonly<Record<string, Indicator>>[]
): Chapter => ({ id, name: { zh, en }, indicators: sections.flatMap(sorted) });

const entries = <Entry extends { readonly id: string }>(
  ...modules: readonly Readonly<Record<string, Entry>>[]
): readonly Entry[] => modules.flatMap(sorted);

/** Every definition of the library: the chapters in the order of a yearbook, and within a section by id. */
export const catalogue: Catalogue = {
  chapters: [
    chapter('population', '人口', 'Population', population),
    chapter('familyPlanning', '计划生育奖扶', 'Family-planning benefits', familyPlanning),
    chapter(
      'maternalAndChild',
      '妇幼健康',
      'Maternal and child health',
      childMortality,
      maternalMortality,
      maternalCare,
      newbornCare,
      newbornScreening,
      childCare,
      womenHealth,
    ),
    chapter(
      'basicPublicHealth',
      '基本公共卫生服务',
      'Basic public-health services',
      healthRecord,
      chronicDisease,
      mentalDisorder,
      publicHealthServices,
    ),
    chapter('familyDoctor', '家庭医生签约', 'Family-doctor contracts', familyDoctor),
    chapter(
      'tieredCare',
      '分级诊疗与县域医共体',
      'Tiered care and county medical communities',
      tieredCare,
      chronicOutcomes,
      primaryCapacity,
    ),
    chapter(
      'hospital',
      '医疗服务与公立医院',
      'Hospital services',
      hospitalEfficiency,
      hospitalRevenue,
      hospitalQuality,
    ),
    chapter('insurance', '医保与健康扶贫', 'Insurance and health-poverty relief', insurance, reimbursement),
    chapter(
      'diseaseControl',
      '疾病控制、爱卫、监督',
      'Disease control, hygiene and supervision',
      infectiousDisease,
      hiv,
      healthSurvey,
      publicHealthWork,
    ),
    chapter('resources', '卫生资源', 'Health resources', workforce, resources),
    chapter('operations', '管理运行', 'Operations', operations),
    chapter('international', '国际对照', 'International counterparts', international),
  ],
  measures: entries<Measure>(
    birthMeasures,
    childCareMeasures,
    chronicDiseaseMeasures,
    familyDoctorMeasures,
    familyPlanningMeasures,
    healthRecordMeasures,
    healthSurveyMeasures,
    hivMeasures,
    hospitalMeasures,
    hospitalRevenueMeasures,
    infectiousDiseaseMeasures,
    insuranceMeasures,
    internationalMeasures,
    maternalAndChildMeasures,
    maternalCareMeasures,
    mentalDisorderMeasures,
    newbornCareMeasures,
    operationsMeasures,
    populationMeasures,
    primaryCapacityMeasures,
    publicHealthServicesMeasures,
    publicHealthWorkMeasures,
    reimbursementMeasures,
    resourcesMeasures,
    tieredCareMeasures,
    womenHealthMeasures,
    workforceMeasures,
  ),
  populations: entries<Population>(populations),
  targets: entries<Target>(targets, standards),
  relations,
  records,
};
