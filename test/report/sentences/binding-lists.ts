import type { Sentence } from './sentence.js';

/** Several names, populations or places with as many figures, or with one, or with too few. */
export const bindingLists = [
  {
    text: '2020年，全县住院分娩率、孕产妇系统管理率分别为⟦100%⟧、⟦93.46%⟧。',
    figures: [
      { value: '100', unit: 'percent', of: 'hospitalDeliveryRate', period: '2020' },
      { value: '93.46', unit: 'percent', of: 'maternalSystematicManagementRate', period: '2020' },
    ],
  },
  {
    text: '婴儿死亡率、5岁以下儿童死亡率和孕产妇死亡率分别下降到⟦3.12‰⟧、⟦4.57‰⟧和⟦9.8/10万⟧，均优于全省平均水平。',
    figures: [
      { value: '3.12', unit: 'permille', of: 'infantMortalityRate' },
      { value: '4.57', unit: 'permille', of: 'under5MortalityRate' },
      { value: '9.8', unit: 'per-100k', of: 'maternalMortalityRatio' },
    ],
  },
  {
    text: '全年随访到位，高血压、糖尿病患者规范管理率分别达⟦71.3%⟧和⟦70.8%⟧。',
    figures: [
      { value: '71.3', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '70.8', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
    ],
  },
  {
    text: '截至目前，我市常住人口和重点人群签约率分别达到⟦43.6%⟧、⟦78.25%⟧。',
    figures: [
      { value: '43.6', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '78.25', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
    ],
  },
  {
    text: '重点人群、贫困人口和计生特殊家庭家庭医生签约率分别达到⟦76.9%⟧、⟦99.87%⟧、⟦100%⟧，残疾人签约率也提升至⟦92.1%⟧。',
    figures: [
      { value: '76.9', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '99.87', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'specialFamilies' },
      { value: '92.1', unit: 'percent', of: 'familyDoctorSignupRate', population: 'disabled' },
    ],
  },
  {
    text: '孕产妇系统管理率、3岁以下儿童系统管理率均达到⟦95%以上⟧。',
    figures: [
      {
        value: '95',
        unit: 'percent',
        qualifier: 'at-least',
        of: ['maternalSystematicManagementRate', 'under3SystematicManagementRate'],
      },
    ],
  },
  {
    text: '适龄儿童建证率、国家免疫规划疫苗接种率均保持在⟦98%以上⟧，无疫苗针对传染病暴发疫情。',
    figures: [
      { value: '98', unit: 'percent', qualifier: 'at-least', of: ['vaccinationCertificateRate', 'vaccineCoverage'] },
    ],
  },
  {
    text: '工作目标：高血压、2型糖尿病患者规范管理率均不低于⟦62%⟧，老年人健康管理率、0-6岁儿童健康管理率分别达到⟦72%以上⟧和⟦90%以上⟧。',
    figures: [
      {
        value: '62',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: ['hypertensionStandardisedManagementRate', 'diabetesStandardisedManagementRate'],
      },
      { value: '72', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'elderlyHealthManagementRate' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'childHealthManagementRate' },
    ],
  },
  {
    text: '住院分娩率、产前筛查率、孕产妇系统管理率分别达⟦99.8%⟧、⟦91.2%⟧，居全市前列。',
    figures: [
      { value: '99.8', unit: 'percent', of: null },
      { value: '91.2', unit: 'percent', of: null },
    ],
  },
  {
    text: '据公安部门年报，全县人口出生率、死亡率分别为⟦9.62‰⟧、⟦6.31‰⟧、⟦3.31‰⟧。',
    figures: [
      { value: '9.62', unit: 'permille', of: null },
      { value: '6.31', unit: 'permille', of: null },
      { value: '3.31', unit: 'permille', of: null },
    ],
  },
  {
    text: '2019年全市人口出生率、死亡率、自然增长率分别为⟦8.94‰⟧、⟦6.51‰⟧、⟦2.43‰⟧，出生⟦3.62万人⟧，死亡⟦2.63万人⟧。',
    figures: [
      { value: '8.94', unit: 'permille', of: 'crudeBirthRate', period: '2019' },
      { value: '6.51', unit: 'permille', of: 'crudeDeathRate', period: '2019' },
      { value: '2.43', unit: 'permille', of: 'naturalGrowthRate', period: '2019' },
      { value: '36200', unit: 'person', of: 'births', period: '2019' },
      { value: '26300', unit: 'person', of: 'deaths', period: '2019' },
    ],
  },
  {
    text: '全市每千人口执业（助理）医师数、注册护士数分别达到⟦2.58人⟧、⟦2.91人⟧，每千人口床位数达到⟦6.2张⟧，每万人口全科医生数⟦2.7人⟧。',
    figures: [
      { value: '2.58', unit: 'person', of: 'physiciansPerThousand' },
      { value: '2.91', unit: 'person', of: 'nursesPerThousand' },
      { value: '6.2', unit: 'bed', of: 'bedsPerThousand' },
      { value: '2.7', unit: 'person', of: 'generalPractitionersPerTenThousand' },
    ],
  },
  {
    text: '建档立卡贫困人口住院费用、门诊特殊慢性病实际报销比例分别达到⟦90.32%⟧和⟦80.6%⟧，大病专项救治率⟦98.83%⟧。',
    figures: [
      { value: '90.32', unit: 'percent', of: 'actualInpatientReimbursementRatio', population: 'poor' },
      { value: '80.6', unit: 'percent', of: 'actualChronicReimbursementRatio', population: 'poor' },
      { value: '98.83', unit: 'percent', of: 'seriousIllnessTreatmentRate' },
    ],
  },
  {
    text: '新生儿遗传代谢病筛查率、听力筛查率、先天性心脏病筛查率依次为⟦99.31%⟧、⟦98.74%⟧、⟦96.05%⟧，耳聋基因筛查率突破⟦90%⟧。',
    figures: [
      { value: '99.31', unit: 'percent', of: 'newbornDiseaseScreeningRate' },
      { value: '98.74', unit: 'percent', of: 'newbornHearingScreeningRate' },
      { value: '96.05', unit: 'percent', of: 'newbornHeartDiseaseScreeningRate' },
      { value: '90', unit: 'percent', qualifier: 'more-than', of: 'newbornDeafnessGeneScreeningRate' },
    ],
  },
  {
    text: '艾滋病感染者诊断发现率、抗病毒治疗覆盖率和病毒抑制率分别为⟦88.6%⟧、⟦93.1%⟧和⟦95.4%⟧。',
    figures: [
      { value: '88.6', unit: 'percent', of: 'hivDiagnosedShare' },
      { value: '93.1', unit: 'percent', of: 'hivTreatmentCoverage' },
      { value: '95.4', unit: 'percent', of: 'hivViralSuppressionRate' },
    ],
  },
  {
    text: '孕产妇艾滋病、梅毒和乙肝检测率分别为⟦99.82%⟧、⟦99.79%⟧和⟦99.85%⟧。',
    figures: [
      { value: '99.82', unit: 'percent', of: 'maternalHivTestingRate' },
      { value: '99.79', unit: 'percent', of: null },
      { value: '99.85', unit: 'percent', of: null },
    ],
  },
  {
    text: '卡介苗、脊灰疫苗、百白破疫苗、麻腮风疫苗接种率分别为⟦99.7%⟧、⟦99.1%⟧、⟦98.92%⟧、⟦98.6%⟧。',
    figures: [
      { value: '99.7', unit: 'percent', of: 'vaccineCoverage' },
      { value: '99.1', unit: 'percent', of: 'vaccineCoverage' },
      { value: '98.92', unit: 'percent', of: 'vaccineCoverage' },
      { value: '98.6', unit: 'percent', of: 'vaccineCoverage' },
    ],
  },
  {
    text: '经初步核算，2018年全市卫生总费用为⟦86.4亿元⟧，其中政府卫生支出占比、社会卫生支出占比、个人卫生支出占比分别为⟦30.1%⟧、⟦42.6%⟧、⟦27.3%⟧。',
    figures: [
      { value: '8640000000', unit: 'CNY', of: 'totalHealthExpenditure', period: '2018' },
      { value: '30.1', unit: 'percent', of: 'governmentShareOfHealthExpenditure', period: '2018' },
      { value: '42.6', unit: 'percent', of: 'socialShareOfHealthExpenditure', period: '2018' },
      { value: '27.3', unit: 'percent', of: 'outOfPocketShareOfHealthExpenditure', period: '2018' },
    ],
  },
  {
    text: '监测显示，男性、女性居民健康素养水平分别为⟦21.4%⟧和⟦23.9%⟧，总体水平⟦22.6%⟧。',
    figures: [
      { value: '21.4', unit: 'percent', of: 'healthLiteracyRate', population: 'male' },
      { value: '23.9', unit: 'percent', of: 'healthLiteracyRate', population: 'female' },
      { value: '22.6', unit: 'percent', of: 'healthLiteracyRate' },
    ],
  },
  {
    text: '重点人群、贫困人口签约率分别为⟦72.3%⟧、⟦98.1%⟧、⟦100%⟧。',
    figures: [
      { value: '72.3', unit: 'percent', of: null },
      { value: '98.1', unit: 'percent', of: null },
      { value: '100', unit: 'percent', of: null },
    ],
  },
  {
    text: '清溪县、安远县、东湖区县域内就诊率分别为⟦91.2%⟧、⟦87.4%⟧、⟦93.05%⟧，基层就诊率分别为⟦66.8%⟧、⟦61.7%⟧、⟦58.9%⟧。',
    figures: [
      { value: '91.2', unit: 'percent', of: 'countyVisitShare' },
      { value: '87.4', unit: 'percent', of: 'countyVisitShare' },
      { value: '93.05', unit: 'percent', of: 'countyVisitShare' },
      { value: '66.8', unit: 'percent', of: 'primaryCareVisitShare' },
      { value: '61.7', unit: 'percent', of: 'primaryCareVisitShare' },
      { value: '58.9', unit: 'percent', of: 'primaryCareVisitShare' },
    ],
  },
  {
    text: '力争到2025年，全市孕产妇死亡率和婴儿死亡率分别控制在⟦10/10万以下⟧和⟦4‰以内⟧，人均预期寿命达到⟦79.5岁⟧。',
    figures: [
      {
        value: '10',
        unit: 'per-100k',
        qualifier: 'at-most',
        role: 'target',
        of: 'maternalMortalityRatio',
        period: '2025',
      },
      { value: '4', unit: 'permille', qualifier: 'at-most', role: 'target', of: 'infantMortalityRate', period: '2025' },
      { value: '79.5', unit: 'year', role: 'target', of: 'lifeExpectancyAtBirth', period: '2025' },
    ],
  },
  {
    text: '高血压、糖尿病、严重精神障碍患者规范管理率均超过⟦75%⟧。',
    figures: [
      {
        value: '75',
        unit: 'percent',
        qualifier: 'more-than',
        of: [
          'hypertensionStandardisedManagementRate',
          'diabetesStandardisedManagementRate',
          'smiStandardisedManagementRate',
        ],
      },
    ],
  },
] as const satisfies readonly Sentence[];
