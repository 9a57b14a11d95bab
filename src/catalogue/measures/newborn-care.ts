import type { StandardMeasure } from '../../model/standard.js';
import { cases, persons } from '../../value/unit.js';

/** 住院分娩活产数: live births in hospital. */
export const hospitalBirths = {
  id: 'hospitalBirths',
  name: { zh: '住院分娩活产数', en: 'Live births in hospital' },
  aliases: ['住院分娩数', '住院分娩活产儿数', '住院分娩人数', '住院分娩活产人数', '住院分娩总数'],
  meaning: {
    zh: '在取得助产技术资质的医疗保健机构分娩的活产数',
    en: 'Live births in institutions licensed for delivery care',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['inHospital', true] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 剖宫产活产数: live births by caesarean section. */
export const caesareanLiveBirths = {
  id: 'caesareanLiveBirths',
  name: { zh: '剖宫产活产数', en: 'Live births by caesarean section' },
  aliases: ['剖宫产活产儿数', '剖宫产活产人数', '剖腹产活产数'],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['caesarean', true] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 低出生体重儿数: live births below 2500 g. */
export const lowWeightBirths = {
  id: 'lowWeightBirths',
  name: { zh: '低出生体重儿数', en: 'Live births of low weight' },
  aliases: [
    '低出生体重活产数',
    '出生体重<2500克活产数',
    '低体重儿数',
    '低出生体重儿人数',
    '低出生体重人数',
    '低出生体重儿例数',
    '低体重出生儿数',
    '低出生体重婴儿数',
  ],
  meaning: { zh: '出生体重不足2500克的活产数', en: 'Live births below 2500 g' },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { atMost: ['weight', 2499] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 出生缺陷例数: perinatal births with a birth defect. */
export const birthDefectCases = {
  id: 'birthDefectCases',
  name: { zh: '出生缺陷例数', en: 'Birth-defect cases' },
  aliases: [
    '出生缺陷儿数',
    '出生缺陷病例数',
    '出生缺陷发生例数',
    '出生缺陷发生数',
    '出生缺陷人数',
    '出生缺陷儿例数',
    '出生缺陷婴儿数',
    '出生缺陷总例数',
    '出生缺陷数',
  ],
  meaning: {
    zh: '确诊有出生缺陷的围产儿例数,一儿多种缺陷计一例',
    en: 'Perinatal births with a birth defect, each once however many defects it has',
  },
  unit: cases,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['birthDefect', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['perinatalBirths'],
} as const satisfies StandardMeasure;

/** 新生儿访视人数: newborns visited at home at least once. */
export const newbornsVisited = {
  id: 'newbornsVisited',
  name: { zh: '新生儿访视人数', en: 'Newborns visited' },
  aliases: [
    '接受访视的新生儿数',
    '接受家庭访视的新生儿人数',
    '新生儿访视数',
    '访视新生儿数',
    '访视新生儿人数',
    '新生儿家庭访视人数',
    '新生儿家庭访视数',
  ],
  meaning: {
    zh: '按规范接受1次及以上访视的新生儿数',
    en: 'Newborns visited once or more as the specification requires',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['visited', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 新生儿疾病筛查人数: newborns screened for metabolic disease. */
export const newbornsScreenedMetabolic = {
  id: 'newbornsScreenedMetabolic',
  name: { zh: '新生儿疾病筛查人数', en: 'Newborns screened for metabolic disease' },
  aliases: [
    '新生儿遗传代谢病筛查人数',
    '四病筛查人数',
    '新生儿疾病筛查数',
    '新生儿遗传代谢性疾病筛查人数',
    '新生儿遗传代谢病筛查数',
    '遗传代谢病筛查人数',
    '新生儿代谢病筛查人数',
    '新筛人数',
    '新生儿四病筛查人数',
    '新生儿疾病筛查例数',
    '新生儿疾病筛查总数',
    '新生儿两病筛查人数',
  ],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['screenedMetabolic', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 新生儿听力筛查人数: newborns given the first hearing screen. */
export const newbornsScreenedHearing = {
  id: 'newbornsScreenedHearing',
  name: { zh: '新生儿听力筛查人数', en: 'Newborns screened for hearing' },
  aliases: [
    '听力筛查人数',
    '新生儿听力初筛人数',
    '新生儿听力筛查数',
    '听力筛查数',
    '听力初筛人数',
    '听力筛查例数',
    '新生儿听力障碍筛查人数',
    '新生儿听力筛查总数',
  ],
  meaning: {
    zh: '接受听力初筛的新生儿数,复筛不重复计',
    en: 'Newborns given the first hearing screen; rescreens are not counted again',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['screenedHearing', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 新生儿耳聋基因筛查人数: newborns screened for deafness genes. */
export const newbornsScreenedDeafnessGene = {
  id: 'newbornsScreenedDeafnessGene',
  name: { zh: '新生儿耳聋基因筛查人数', en: 'Newborns screened for deafness genes' },
  aliases: [
    '耳聋基因筛查人数',
    '新生儿耳聋易感基因筛查人数',
    '新生儿耳聋基因筛查数',
    '耳聋基因筛查数',
    '耳聋基因检测人数',
    '新生儿耳聋基因检测人数',
    '耳聋易感基因筛查人数',
  ],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['screenedDeafnessGene', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths', 'newbornsScreenedHearing'],
} as const satisfies StandardMeasure;

/** 新生儿先天性心脏病筛查人数: newborns screened for congenital heart disease. */
export const newbornsScreenedHeart = {
  id: 'newbornsScreenedHeart',
  name: { zh: '新生儿先天性心脏病筛查人数', en: 'Newborns screened for congenital heart disease' },
  aliases: [
    '新生儿先心病筛查人数',
    '先天性心脏病筛查人数',
    '先心病筛查人数',
    '新生儿先心病筛查数',
    '新生儿先天性心脏病筛查数',
    '先天性心脏病筛查数',
  ],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['screenedHeart', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 6个月内母乳喂养调查人数: infants under six months in a feeding survey. */
export const infantsFeedingSurveyed = {
  id: 'infantsFeedingSurveyed',
  name: { zh: '6个月内母乳喂养调查人数', en: 'Infants under six months surveyed on feeding' },
  aliases: ['母乳喂养调查人数', '6个月内婴儿母乳喂养调查人数', '母乳喂养调查数', '0-6个月婴儿母乳喂养调查人数'],
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'feeding'] }, { is: ['under6Months', true] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 6个月内纯母乳喂养人数: those of them who are breastfed exclusively. */
export const infantsBreastfedExclusively = {
  id: 'infantsBreastfedExclusively',
  name: { zh: '6个月内纯母乳喂养人数', en: 'Infants under six months exclusively breastfed' },
  aliases: [
    '纯母乳喂养人数',
    '6个月内婴儿纯母乳喂养人数',
    '6个月内婴儿纯母乳喂养数',
    '0-6个月婴儿纯母乳喂养人数',
    '纯母乳喂养婴儿数',
  ],
  meaning: {
    zh: '调查前24小时内只喂母乳(可服药物和维生素)的6个月内婴儿数',
    en: 'Infants under six months given nothing but breast milk, medicines and vitamins excepted, in the 24 hours before the survey',
  },
  unit: persons,
  of: 'respondent',
  where: {
    all: [
      { during: 'asked' },
      { is: ['survey', 'feeding'] },
      { is: ['under6Months', true] },
      { is: ['exclusivelyBreastfed', true] },
    ],
  },
  overTime: 'flow',
  partOf: ['infantsFeedingSurveyed'],
} as const satisfies StandardMeasure;
