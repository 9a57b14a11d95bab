import type { Sentence } from './sentence.js';

export const plansSections = [
  {
    text: `一、2019年工作完成情况
全县共签约居民⟦18.6万人⟧，签约率⟦41.2%⟧，其中重点人群签约率⟦76.5%⟧。
二、存在的困难和问题
乡村医生队伍老化严重，60岁以上的占⟦43%⟧。
三、下一步工作计划
（一）家庭医生签约率达到⟦45%以上⟧，重点人群签约率达到⟦80%⟧。
（二）家庭医生团队扩充到⟦68支⟧，每支团队配备公卫人员⟦1-2名⟧。`,
    figures: [
      { value: '186000', unit: 'person', of: 'signedResidents' },
      { value: '41.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '76.5', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '43', unit: 'percent' },
      { value: '45', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'familyDoctorSignupRate' },
      { value: '80', unit: 'percent', role: 'target', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '68', unit: 'team', role: 'target', of: 'familyDoctorTeams' },
      { value: '1-2', unit: 'person', qualifier: 'range', role: 'target' },
    ],
  },
  {
    text: `（三）慢病管理工作
全年管理高血压患者⟦2367人⟧、糖尿病患者⟦698人⟧，血压控制率⟦58.4%⟧。
三、2021年工作打算
1、高血压患者规范管理率⟦70%以上⟧，2型糖尿病患者规范管理率⟦70%以上⟧。
2、健康档案动态使用率⟦60%⟧，举办健康知识讲座⟦12期⟧，发放宣传资料⟦1万份以上⟧。`,
    figures: [
      { value: '2367', unit: 'person', of: 'hypertensivesManaged' },
      { value: '698', unit: 'person', of: 'diabeticsManaged' },
      { value: '58.4', unit: 'percent', of: 'hypertensionControlRate' },
      {
        value: '70',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'hypertensionStandardisedManagementRate',
      },
      { value: '70', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'diabetesStandardisedManagementRate' },
      { value: '60', unit: 'percent', role: 'target', of: 'healthRecordUseRate' },
      { value: '12', unit: 'event', role: 'target' },
      { value: '10000', unit: 'document', qualifier: 'at-least', role: 'target' },
    ],
  },
  {
    text: `主要指标：
1.早孕建册率≥⟦90%⟧；
2.产后访视率≥⟦90%⟧；
3.新生儿访视率≥⟦92%⟧；
4.0～6岁儿童健康管理率≥⟦90%⟧；
5.孕产妇死亡率≤⟦14/10万⟧。`,
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'earlyPregnancyRegistrationRate' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'postnatalVisitRate' },
      { value: '92', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'newbornVisitRate' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'childHealthManagementRate' },
      { value: '14', unit: 'per-100k', qualifier: 'at-most', role: 'target', of: 'maternalMortalityRatio' },
    ],
  },
  {
    text: `“十四五”卫生健康发展主要指标
指标名称 单位 2020年现状 2025年目标 属性
人均预期寿命 岁 ⟦77.3⟧ ⟦78.8⟧ 预期性
婴儿死亡率 ‰ ⟦4.12⟧ ⟦3.9⟧ 预期性
每千常住人口医疗卫生机构床位数 张 ⟦6.21⟧ ⟦7.1⟧ 预期性
居民健康素养水平 % ⟦21.5⟧ ⟦28⟧ 预期性`,
    figures: [
      { value: '77.3', unit: 'year', of: 'lifeExpectancyAtBirth', period: '2020' },
      { value: '78.8', unit: 'year', role: 'target', of: 'lifeExpectancyAtBirth', period: '2025' },
      { value: '4.12', unit: 'permille', of: 'infantMortalityRate', period: '2020' },
      { value: '3.9', unit: 'permille', role: 'target', of: 'infantMortalityRate', period: '2025' },
      { value: '6.21', unit: 'bed', of: 'bedsPerThousand', period: '2020' },
      { value: '7.1', unit: 'bed', role: 'target', of: 'bedsPerThousand', period: '2025' },
      { value: '21.5', unit: 'percent', of: 'healthLiteracyRate', period: '2020' },
      { value: '28', unit: 'percent', role: 'target', of: 'healthLiteracyRate', period: '2025' },
    ],
  },
  {
    text: `二、工作目标
到2022年底，全市建成紧密型县域医共体⟦9个⟧，县域内住院人次占比达到⟦75%⟧，基层医疗卫生机构医保基金占比达到⟦25%以上⟧。
三、重点任务
……`,
    figures: [
      { value: '9', unit: 'institution', role: 'target', of: 'medicalCommunities', period: '2022' },
      { value: '75', unit: 'percent', role: 'target', of: 'countyInpatientShare', period: '2022' },
      {
        value: '25',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'primaryFundOutlayShare',
        period: '2022',
      },
    ],
  },
  {
    text: `去年，全院完成门急诊⟦31.8万人次⟧、出院⟦1.94万人次⟧、手术⟦6125台⟧。
明年工作思路
门急诊量力争突破⟦35万人次⟧，手术⟦7000台以上⟧，三四级手术占比不低于⟦45%⟧，平均住院日压缩到⟦7.8天以内⟧。`,
    figures: [
      { value: '318000', unit: 'person-time', of: 'outpatientVisits' },
      { value: '19400', unit: 'person-time', of: 'discharges' },
      { value: '6125', unit: 'event', of: 'surgeries' },
      { value: '350000', unit: 'person-time', qualifier: 'more-than', role: 'target', of: 'outpatientVisits' },
      { value: '7000', unit: 'event', qualifier: 'at-least', role: 'target', of: 'surgeries' },
      { value: '45', unit: 'percent', qualifier: 'at-least', role: 'target' },
      { value: '7.8', unit: 'day', qualifier: 'at-most', role: 'target', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: `六、2020年工作要点
（1）健康扶贫。确保建档立卡贫困人口参保率⟦100%⟧，大病专项救治率⟦98%以上⟧，政策知晓率⟦95%以上⟧。
（2）计划生育。兑现奖励扶助资金⟦310万元⟧，出生人口性别比控制在⟦108以内⟧，符合政策生育率达到⟦92%⟧。`,
    figures: [
      { value: '100', unit: 'percent', role: 'target', of: 'insuranceEnrolmentRate', population: 'poor' },
      { value: '98', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'seriousIllnessTreatmentRate' },
      { value: '95', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'policyAwarenessRate' },
      { value: '3100000', unit: 'CNY', role: 'target', of: 'fpRewardPaid' },
      { value: '108', unit: 'other', qualifier: 'at-most', role: 'target', of: 'sexRatioAtBirth' },
      { value: '92', unit: 'percent', role: 'target', of: 'policyCompliantBirthRate' },
    ],
  },
  {
    text: `【现状】目前全市每千人口注册护士⟦2.71名⟧，医护比⟦1∶0.96⟧，低于全省平均水平。
【发展目标】到2025年，每千人口注册护士达到⟦3.5名⟧，医护比达到⟦1∶1.15⟧，专业公共卫生机构人员每万人口达到⟦8.3名⟧。`,
    figures: [
      { value: '2.71', unit: 'person', of: 'nursesPerThousand' },
      { value: '1:0.96', unit: 'ratio', of: 'nursePhysicianRatio' },
      { value: '3.5', unit: 'person', role: 'target', of: 'nursesPerThousand', period: '2025' },
      { value: '1:1.15', unit: 'ratio', role: 'target', of: 'nursePhysicianRatio', period: '2025' },
      { value: '8.3', unit: 'person', role: 'target', of: 'publicHealthStaffPerTenThousand', period: '2025' },
    ],
  },
  {
    text: '（五）下步打算。一是对照年度任务查漏补缺，孕前优生健康检查再完成⟦120对⟧，目标人群覆盖率达到⟦90%以上⟧；二是新生儿疾病筛查率、听力筛查率均达到⟦98%⟧；三是年底前培训妇幼人员⟦2期⟧⟦160人次⟧。',
    figures: [
      { value: '120', unit: 'couple', role: 'target', of: 'preconceptionExaminedCouples' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'preconceptionExaminationCoverage' },
      {
        value: '98',
        unit: 'percent',
        role: 'target',
        of: ['newbornDiseaseScreeningRate', 'newbornHearingScreeningRate'],
      },
      { value: '2', unit: 'event', role: 'target' },
      { value: '160', unit: 'person-time', role: 'target', of: 'trainingPersonTimes' },
    ],
  },
  {
    text: `附件1  2020年卫生健康目标任务分解表
序号｜指标｜目标值｜责任股室
1｜电子健康档案建档率｜⟦92%⟧｜基层股
2｜家庭医生签约服务履约率｜≥⟦80%⟧｜基层股
3｜住院患者次均医药费用｜⟦6200元以内⟧｜医政股
4｜婚前医学检查率｜⟦95%⟧｜妇幼股
5｜卫生监督检查户次｜⟦1800户次⟧｜监督所`,
    figures: [
      { value: '92', unit: 'percent', role: 'target', of: 'electronicHealthRecordCoverage' },
      { value: '80', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'contractFulfilmentRate' },
      { value: '6200', unit: 'CNY', qualifier: 'at-most', role: 'target', of: 'costPerDischarge' },
      { value: '95', unit: 'percent', role: 'target', of: 'premaritalExaminationRate' },
      { value: '1800', unit: 'event', role: 'target', of: 'healthInspections' },
    ],
  },
] as const satisfies readonly Sentence[];
