import type { Sentence } from './sentence.js';

export const changesLevels = [
  {
    text: '2018年每千人口医疗卫生机构床位数⟦5.72张⟧，2019年增加到⟦6.03张⟧，净增⟦0.31张⟧，增幅达⟦5.4%⟧。',
    figures: [
      { value: '5.72', unit: 'bed', of: 'bedsPerThousand', period: '2018' },
      { value: '6.03', unit: 'bed', of: 'bedsPerThousand', period: '2019' },
      { value: '0.31', unit: 'bed', role: 'change', of: 'bedsPerThousand' },
      { value: '5.4', unit: 'percent', role: 'change', of: 'bedsPerThousand' },
    ],
  },
  {
    text: '各县（区）参保率差距明显缩小，最高与最低相差由⟦6.3个百分点⟧缩小到⟦1.9个百分点⟧，全市平均参保率⟦97.6%⟧，同比提升⟦0.9个百分点⟧。',
    figures: [
      { value: '6.3', unit: 'percentage-point' },
      { value: '1.9', unit: 'percentage-point' },
      { value: '97.6', unit: 'percent', of: 'insuranceEnrolmentRate' },
      { value: '0.9', unit: 'percentage-point', role: 'change', of: 'insuranceEnrolmentRate' },
    ],
  },
  {
    text: '剖宫产率、低出生体重率分别由⟦46.2%⟧、⟦3.8%⟧下降至⟦41.7%⟧、⟦3.1%⟧，出生缺陷发生率由⟦145.3/万⟧降为⟦118.6/万⟧。',
    figures: [
      { value: '46.2', unit: 'percent', of: 'caesareanRate' },
      { value: '3.8', unit: 'percent', of: 'lowBirthWeightRate' },
      { value: '41.7', unit: 'percent', of: 'caesareanRate' },
      { value: '3.1', unit: 'percent', of: 'lowBirthWeightRate' },
      { value: '145.3', unit: 'per-10k', of: 'birthDefectRate' },
      { value: '118.6', unit: 'per-10k', of: 'birthDefectRate' },
    ],
  },
  {
    text: '上半年医保基金收入⟦5.32亿元⟧，增长⟦3.8%⟧，支出⟦4.97亿元⟧，增长⟦8.1%⟧，支出增速快于收入增速⟦4.3个百分点⟧；累计结余可支付月数由⟦9.4个月⟧降至⟦8.7个月⟧。',
    figures: [
      { value: '532000000', unit: 'CNY', of: 'insuranceFundIncome' },
      { value: '3.8', unit: 'percent', role: 'change', of: 'insuranceFundIncome' },
      { value: '497000000', unit: 'CNY', of: 'insuranceFundExpenditure' },
      { value: '8.1', unit: 'percent', role: 'change', of: 'insuranceFundExpenditure' },
      { value: '4.3', unit: 'percentage-point', role: 'change' },
      { value: '9.4', unit: 'month', of: 'fundMonthsCovered' },
      { value: '8.7', unit: 'month', of: 'fundMonthsCovered' },
    ],
  },
  {
    text: `指标 2019年 2018年 增减
门急诊人次（万） ⟦42.7⟧ ⟦39.5⟧ ⟦8.1%⟧
出院人次（万） ⟦1.86⟧ ⟦1.79⟧ ⟦3.9%⟧`,
    figures: [
      { value: '427000', unit: 'person-time', of: 'outpatientVisits', period: '2019' },
      { value: '395000', unit: 'person-time', of: 'outpatientVisits', period: '2018' },
      { value: '8.1', unit: 'percent', role: 'change', of: 'outpatientVisits' },
      { value: '18600', unit: 'person-time', of: 'discharges', period: '2019' },
      { value: '17900', unit: 'person-time', of: 'discharges', period: '2018' },
      { value: '3.9', unit: 'percent', role: 'change', of: 'discharges' },
    ],
  },
  {
    text: '新建村医公寓后，当地村医流失率从⟦12%⟧降到不足⟦5%⟧，在岗村医平均年收入由⟦2.4万元⟧增加到⟦3.6万元⟧，增长了⟦50%⟧。',
    figures: [
      { value: '12', unit: 'percent' },
      { value: '5', unit: 'percent', qualifier: 'less-than' },
      { value: '24000', unit: 'CNY' },
      { value: '36000', unit: 'CNY' },
      { value: '50', unit: 'percent', role: 'change' },
    ],
  },
  {
    text: '患者满意度得分⟦92.6分⟧，较上季度提高⟦1.8分⟧；高峰期排队时间由⟦35分钟⟧压缩到⟦12分钟⟧；预约诊疗率提高了⟦11至15个百分点⟧不等。',
    figures: [
      { value: '92.6', unit: 'score', of: 'patientSatisfactionScore' },
      { value: '1.8', unit: 'score', role: 'change', of: 'patientSatisfactionScore' },
      { value: '35', unit: 'minute', of: 'peakQueueTime' },
      { value: '12', unit: 'minute', of: 'peakQueueTime' },
      { value: '11-15', unit: 'percentage-point', qualifier: 'range', role: 'change', of: 'appointmentRate' },
    ],
  },
  {
    text: '行政审批平均办理时限由⟦15个工作日⟧压缩至⟦4个工作日⟧，提速⟦73.3%⟧；全年办结事项⟦1862件⟧，同比增加⟦305件⟧。',
    figures: [
      { value: '15', unit: 'workday', of: 'approvalLeadTime' },
      { value: '4', unit: 'workday', of: 'approvalLeadTime' },
      { value: '73.3', unit: 'percent', role: 'change' },
      { value: '1862', unit: 'document', of: 'approvals' },
      { value: '305', unit: 'document', role: 'change', of: 'approvals' },
    ],
  },
  {
    text: '中医类诊疗量占比⟦26.8%⟧，环比上升⟦0.7个百分点⟧，较年初提高⟦2.3个百分点⟧；抗菌药物使用率逐月下降，12月份门诊抗菌药物处方率为⟦14.2%⟧，比1月份下降⟦4.9个百分点⟧。',
    figures: [
      { value: '26.8', unit: 'percent', of: 'tcmVisitShare' },
      { value: '0.7', unit: 'percentage-point', role: 'change', of: 'tcmVisitShare' },
      { value: '2.3', unit: 'percentage-point', role: 'change', of: 'tcmVisitShare' },
      { value: '14.2', unit: 'percent', of: 'outpatientAntibioticRate' },
      { value: '4.9', unit: 'percentage-point', role: 'change', of: 'outpatientAntibioticRate' },
    ],
  },
  {
    text: '三年来，全县新生儿死亡率、5岁以下儿童死亡率分别比基期下降⟦28.6%⟧和⟦31%⟧，降幅均居全市前三；早孕建册率提升幅度最大，达⟦12.4个百分点⟧。',
    figures: [
      { value: '28.6', unit: 'percent', role: 'change', of: 'neonatalMortalityRate' },
      { value: '31', unit: 'percent', role: 'change', of: 'under5MortalityRate' },
      { value: '12.4', unit: 'percentage-point', role: 'change', of: 'earlyPregnancyRegistrationRate' },
    ],
  },
] as const satisfies readonly Sentence[];
