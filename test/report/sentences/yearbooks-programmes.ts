import type { Sentence } from './sentence.js';

export const yearbooksProgrammes = [
  {
    text: '2019年全省无偿献血⟦51.7万人次⟧，同比增长⟦2.8%⟧；千人口献血率达到⟦11.6‰⟧；采集全血⟦87.4万单位⟧、单采血小板⟦6.1万个⟧治疗量。',
    figures: [
      { value: '517000', unit: 'person-time', period: '2019' },
      { value: '2.8', unit: 'percent', role: 'change' },
      { value: '11.6', unit: 'permille' },
      { value: '874000', unit: 'other' },
      { value: '61000', unit: 'other' },
    ],
  },
  {
    text: '中医类医疗卫生机构总诊疗人次⟦2016.7万人次⟧，比上年增加⟦82.3万人次⟧（增长⟦4.3%⟧），中医类临床科室诊疗量占⟦23.7%⟧。',
    figures: [
      { value: '20167000', unit: 'person-time' },
      { value: '823000', unit: 'person-time', role: 'change' },
      { value: '4.3', unit: 'percent', role: 'change' },
      { value: '23.7', unit: 'percent' },
    ],
  },
  {
    text: '全市卫生健康支出⟦38.42亿元⟧，占一般公共预算支出的⟦9.86%⟧，增幅高于经常性财政支出增幅⟦1.7个百分点⟧；人均基本公共卫生服务补助标准由⟦69元⟧提高到⟦74元⟧。',
    figures: [
      { value: '3842000000', unit: 'CNY', of: 'fiscalHealthExpenditure' },
      { value: '9.86', unit: 'percent', of: 'fiscalHealthShare' },
      { value: '1.7', unit: 'percentage-point', role: 'change', of: null },
      { value: '69', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
      { value: '74', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
    ],
  },
  {
    text: '居民健康素养水平由2015年的⟦9.6%⟧提升至2019年的⟦19.17%⟧，年均提高⟦2.39个百分点⟧；经常参加体育锻炼的人口比例为⟦36.4%⟧；15岁以上人群吸烟率降至⟦24.8%⟧。',
    figures: [
      { value: '9.6', unit: 'percent', of: 'healthLiteracyRate', period: '2015' },
      { value: '19.17', unit: 'percent', of: 'healthLiteracyRate', period: '2019' },
      { value: '2.39', unit: 'percentage-point', role: 'change', of: 'healthLiteracyRate' },
      { value: '36.4', unit: 'percent', of: null },
      { value: '24.8', unit: 'percent', of: null },
    ],
  },
  {
    text: '到2020年，全市孕产妇死亡率、婴儿死亡率、5岁以下儿童死亡率分别控制在⟦15/10万以内⟧、⟦6‰以内⟧、⟦8‰以内⟧，每千常住人口医疗卫生机构床位数达到⟦6.2张左右⟧。',
    figures: [
      {
        value: '15',
        unit: 'per-100k',
        qualifier: 'at-most',
        role: 'target',
        of: 'maternalMortalityRatio',
        period: '2020',
      },
      { value: '6', unit: 'permille', qualifier: 'at-most', role: 'target', of: 'infantMortalityRate', period: '2020' },
      { value: '8', unit: 'permille', qualifier: 'at-most', role: 'target', of: 'under5MortalityRate', period: '2020' },
      { value: '6.2', unit: 'bed', qualifier: 'approx', role: 'target', of: 'bedsPerThousand', period: '2020' },
    ],
  },
  {
    text: '孕产妇死亡⟦2例⟧，死亡率⟦8.17/10万⟧（控制目标≤⟦15/10万⟧）；婴儿死亡⟦67例⟧，死亡率⟦2.74‰⟧；围产儿⟦24 531例⟧，出生缺陷发生率⟦142.3/万⟧。',
    figures: [
      { value: '2', unit: 'case', of: 'maternalDeaths' },
      { value: '8.17', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '15', unit: 'per-100k', qualifier: 'at-most', role: 'target', of: 'maternalMortalityRatio' },
      { value: '67', unit: 'case', of: 'infantDeaths' },
      { value: '2.74', unit: 'permille', of: 'infantMortalityRate' },
      { value: '24531', unit: 'case', of: 'perinatalBirths' },
      { value: '142.3', unit: 'per-10k', of: 'birthDefectRate' },
    ],
  },
  {
    text: '全年活产⟦2.45万人⟧，剖宫产率⟦43.6%⟧，低出生体重发生率⟦3.9%⟧，新生儿疾病筛查率和听力筛查率分别为⟦98.9%⟧、⟦97.3%⟧，较上年分别提高⟦0.6⟧和⟦1.1个百分点⟧。',
    figures: [
      { value: '24500', unit: 'person', of: 'liveBirths' },
      { value: '43.6', unit: 'percent', of: 'caesareanRate' },
      { value: '3.9', unit: 'percent', of: 'lowBirthWeightRate' },
      { value: '98.9', unit: 'percent', of: 'newbornDiseaseScreeningRate' },
      { value: '97.3', unit: 'percent', of: 'newbornHearingScreeningRate' },
      { value: '0.6', unit: 'percentage-point', role: 'change', of: 'newbornDiseaseScreeningRate' },
      { value: '1.1', unit: 'percentage-point', role: 'change', of: 'newbornHearingScreeningRate' },
    ],
  },
  {
    text: '婚前医学检查⟦1.38万人⟧，婚检率⟦71.4%⟧；完成免费孕前优生健康检查⟦6 920对⟧，目标人群覆盖率⟦104.2%⟧；农村妇女宫颈癌、乳腺癌检查分别完成⟦5.2万人⟧、⟦2.1万人⟧。',
    figures: [
      { value: '13800', unit: 'person', of: 'premaritalExamined' },
      { value: '71.4', unit: 'percent', of: 'premaritalExaminationRate' },
      { value: '6920', unit: 'couple', of: 'preconceptionExaminedCouples' },
      { value: '104.2', unit: 'percent', of: 'preconceptionExaminationCoverage' },
      { value: '52000', unit: 'person', of: 'womenCervicalScreened' },
      { value: '21000', unit: 'person', of: 'womenBreastScreened' },
    ],
  },
  {
    text: '2020年上半年，受新冠肺炎疫情影响，全省医疗卫生机构诊疗人次⟦1.17亿人次⟧，同比下降⟦21.6%⟧；出院人数⟦402.9万人⟧，同比下降⟦19.3%⟧；医院病床使用率为⟦68.4%⟧，同比下降⟦17.2个百分点⟧。',
    figures: [
      { value: '117000000', unit: 'person-time', of: 'visitsInCounty', period: '2020-H1' },
      { value: '21.6', unit: 'percent', role: 'change', of: 'visitsInCounty', period: '2020-H1' },
      { value: '4029000', unit: 'person', of: 'discharges', period: '2020-H1' },
      { value: '19.3', unit: 'percent', role: 'change', of: 'discharges', period: '2020-H1' },
      { value: '68.4', unit: 'percent', of: 'bedOccupancyRate', period: '2020-H1' },
      { value: '17.2', unit: 'percentage-point', role: 'change', of: 'bedOccupancyRate', period: '2020-H1' },
    ],
  },
  {
    text: '2019年1—11月，全省三级医院病床使用率⟦97.4%⟧，二级医院⟦81.9%⟧，一级医院⟦55.2%⟧；三级医院平均住院日为⟦9.3日⟧，比上年同期减少⟦0.3日⟧；二级医院为⟦8.8日⟧，与上年同期持平。',
    figures: [
      { value: '97.4', unit: 'percent', of: 'bedOccupancyRate', period: '2019-01..2019-11' },
      { value: '81.9', unit: 'percent', of: 'bedOccupancyRate', period: '2019-01..2019-11' },
      { value: '55.2', unit: 'percent', of: 'bedOccupancyRate', period: '2019-01..2019-11' },
      { value: '9.3', unit: 'day', of: 'averageLengthOfStay', period: '2019-01..2019-11' },
      { value: '0.3', unit: 'day', role: 'change', of: 'averageLengthOfStay', period: '2019-01..2019-11' },
      { value: '8.8', unit: 'day', of: 'averageLengthOfStay', period: '2019-01..2019-11' },
    ],
  },
  {
    text: '建国初期，全县仅有卫生院⟦一所⟧，病床⟦二十余张⟧，医务人员不足⟦百人⟧；至2018年末，已有各类医疗卫生机构⟦二百六十四家⟧，病床⟦1987张⟧，卫生技术人员近⟦三千人⟧。',
    figures: [
      { value: '1', unit: 'institution' },
      { value: '20', unit: 'bed', qualifier: 'more-than' },
      { value: '100', unit: 'person', qualifier: 'less-than' },
      { value: '264', unit: 'institution', period: '2018' },
      { value: '1987', unit: 'bed', of: 'institutionBeds', period: '2018' },
      { value: '3000', unit: 'person', qualifier: 'approx', of: 'healthProfessionals', period: '2018' },
    ],
  },
  {
    text: '执业（助理）医师与注册护士之比由2010年的⟦1:0.85⟧调整为2019年的⟦1:1.16⟧，床护比（按床位配备护士）达到⟦1:0.48⟧。',
    figures: [
      { value: '1:0.85', unit: 'ratio', of: 'nursePhysicianRatio', period: '2010' },
      { value: '1:1.16', unit: 'ratio', of: 'nursePhysicianRatio', period: '2019' },
      { value: '1:0.48', unit: 'ratio', of: null },
    ],
  },
  {
    text: '全县年末床位数⟦XX张⟧，全年诊疗⟦××万人次⟧，药占比⟦X%⟧（表内数字以统计部门核定数为准）。',
    figures: [
      { value: null, unit: 'bed', qualifier: 'redacted', of: 'institutionBeds' },
      { value: null, unit: 'person-time', qualifier: 'redacted' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'drugRevenueShare' },
    ],
  },
  {
    text: '医院药品收入占医疗收入的⟦29.4%⟧，同比下降⟦1.8个百分点⟧；检查和化验收入占⟦23.5%⟧；医疗服务收入（不含药品、耗材、检查、化验收入）占⟦31.2%⟧，医疗费用增长率为⟦9.87%⟧。',
    figures: [
      { value: '29.4', unit: 'percent', of: 'drugRevenueShare' },
      { value: '1.8', unit: 'percentage-point', role: 'change', of: 'drugRevenueShare' },
      { value: '23.5', unit: 'percent', of: 'examinationRevenueShare' },
      { value: '31.2', unit: 'percent', of: 'serviceRevenueShare' },
      { value: '9.87', unit: 'percent', of: 'medicalExpenseGrowthRate' },
    ],
  },
] as const satisfies readonly Sentence[];
