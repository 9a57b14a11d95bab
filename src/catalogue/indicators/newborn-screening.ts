import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import {
  newbornsScreenedDeafnessGene,
  newbornsScreenedHearing,
  newbornsScreenedHeart,
  newbornsScreenedMetabolic,
} from '../measures/newborn-care.js';

/** 新生儿疾病筛查率: newborns screened for metabolic disease among live births. */
export const newbornDiseaseScreeningRate = {
  id: 'newbornDiseaseScreeningRate',
  name: { zh: '新生儿疾病筛查率', en: 'Newborn metabolic screening rate' },
  aliases: [
    '新生儿遗传代谢病筛查率',
    '新生儿遗传代谢性疾病筛查率',
    '新筛率',
    '新生儿疾病筛查覆盖率',
    '新生儿遗传代谢病筛查覆盖率',
    '新生儿遗传代谢性疾病筛查覆盖率',
    '新生儿代谢病筛查率',
    '遗传代谢病筛查率',
    '遗传代谢性疾病筛查率',
    '新生儿四病筛查率',
    '新生儿两病筛查率',
  ],
  meaning: {
    zh: '接受遗传代谢病筛查的新生儿数占活产数的比例',
    en: 'Newborns screened for metabolic disease among live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: newbornsScreenedMetabolic,
  denominator: liveBirths,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '105' },
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '分子分母见于地方公布材料,未见标准原文',
  },
  note: {
    zh: '筛查病种不一(两病、四病、48种),须写明;在出生医院筛查,按居住地的活产数算会有出入。',
    en: 'The panel differs (two diseases, four, 48): name it. Screening is by hospital of birth, so live births by residence do not quite match.',
  },
  examples: [
    {
      given: { newbornsScreenedMetabolic: 656364, liveBirths: 695000 },
      gives: '94.44%',
      source: '河南省2017年(筛查656364人、94.44%;活产数由公布的三项筛查率推得约695000人;656364 ÷ 695000 = 0.944409)',
      written: '新生儿疾病筛查率94.44%',
    },
  ],
} as const satisfies Indicator;

/** 新生儿听力筛查率: newborns given the first hearing screen among live births. */
export const newbornHearingScreeningRate = {
  id: 'newbornHearingScreeningRate',
  name: { zh: '新生儿听力筛查率', en: 'Newborn hearing screening rate' },
  aliases: [
    '新生儿听力初筛率',
    '新生儿听力障碍筛查率',
    '听力筛查率',
    '新生儿听力筛查覆盖率',
    '新生儿听筛率',
    '听力障碍筛查率',
    '听力初筛率',
  ],
  meaning: {
    zh: '接受听力初筛的新生儿数占活产数的比例',
    en: 'Newborns given the first hearing screen among live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: newbornsScreenedHearing,
  denominator: liveBirths,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '105' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: true,
    note: '分子分母见于地方公布材料,未见原文件',
  },
  note: { zh: '初筛与复筛不能相加。', en: 'First screens and rescreens must not be added.' },
  examples: [
    {
      given: { newbornsScreenedHearing: 632165, liveBirths: 695000 },
      gives: '90.96%',
      source: '河南省2017年(筛查632165人、90.96%;活产数由公布的三项筛查率推得约695000人;632165 ÷ 695000 = 0.909590)',
      written: '新生儿听力筛查率90.96%',
    },
  ],
} as const satisfies Indicator;

/** 新生儿耳聋基因筛查率: newborns screened for deafness genes among live births. */
export const newbornDeafnessGeneScreeningRate = {
  id: 'newbornDeafnessGeneScreeningRate',
  name: { zh: '新生儿耳聋基因筛查率', en: 'Newborn deafness-gene screening rate' },
  aliases: [
    '耳聋基因筛查率',
    '新生儿耳聋易感基因筛查率',
    '新生儿耳聋基因筛查覆盖率',
    '新生儿耳聋基因检测率',
    '耳聋基因检测率',
    '耳聋易感基因筛查率',
  ],
  meaning: {
    zh: '接受耳聋基因筛查的新生儿数占活产数的比例',
    en: 'Newborns screened for deafness genes among live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: newbornsScreenedDeafnessGene,
  denominator: liveBirths,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '105' },
  source: { title: '地方新生儿耳聋基因筛查项目', verified: false, note: '地方项目,公式为通行定义,未核对原文' },
  note: {
    zh: '地方项目,未必覆盖全部出生;先听力后基因的地方,人数不超过听力筛查人数。',
    en: 'A local programme that need not cover all births; where hearing comes first, no more are screened than for hearing.',
  },
  examples: [
    {
      given: { newbornsScreenedDeafnessGene: 2029, liveBirths: 2100 },
      gives: '96.62%',
      source: 'worked by hand: 2029 ÷ 2100 = 0.966190',
    },
  ],
} as const satisfies Indicator;

/** 新生儿先天性心脏病筛查率: newborns screened for congenital heart disease among live births. */
export const newbornHeartDiseaseScreeningRate = {
  id: 'newbornHeartDiseaseScreeningRate',
  name: { zh: '新生儿先天性心脏病筛查率', en: 'Newborn congenital heart disease screening rate' },
  aliases: [
    '新生儿先心病筛查率',
    '先天性心脏病筛查率',
    '先心病筛查率',
    '新生儿先心病筛查覆盖率',
    '新生儿先天性心脏病筛查覆盖率',
  ],
  meaning: {
    zh: '接受先天性心脏病筛查的新生儿数占活产数的比例',
    en: 'Newborns screened for congenital heart disease among live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: newbornsScreenedHeart,
  denominator: liveBirths,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '105' },
  source: { title: '新生儿先天性心脏病筛查项目', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '超声检查只是其中阳性者的下一步,人数不能当作筛查人数。',
    en: 'Ultrasound is the next step for those found positive; its count is not the number screened.',
  },
  examples: [
    {
      given: { newbornsScreenedHeart: 1528, liveBirths: 1560 },
      gives: '97.95%',
      source: 'worked by hand: 1528 ÷ 1560 = 0.979487',
    },
  ],
} as const satisfies Indicator;
