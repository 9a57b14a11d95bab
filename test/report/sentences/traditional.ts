import type { Sentence } from './sentence.js';

export const traditional = [
  {
    text: '2019年末，全省醫療衛生機構總數達⟦38412個⟧，比上年增加⟦526個⟧。其中：醫院⟦1417個⟧，基層醫療衛生機構⟦35889個⟧，專業公共衛生機構⟦1106個⟧。',
    figures: [
      { value: '38412', unit: 'institution', period: '2019' },
      { value: '526', unit: 'institution', role: 'change' },
      { value: '1417', unit: 'institution' },
      { value: '35889', unit: 'institution' },
      { value: '1106', unit: 'institution' },
    ],
  },
  {
    text: '截至2018年底，全省醫療衛生機構牀位⟦38.6萬張⟧，其中醫院牀位⟦29.14萬張⟧，佔⟦75.5%⟧；每千人口醫療衛生機構牀位數達⟦5.7張⟧。',
    figures: [
      { value: '386000', unit: 'bed', of: 'institutionBeds', period: '2018' },
      { value: '291400', unit: 'bed', of: 'institutionBeds', period: '2018' },
      { value: '75.5', unit: 'percent', period: '2018' },
      { value: '5.7', unit: 'bed', of: 'bedsPerThousand', period: '2018' },
    ],
  },
  {
    text: '孕產婦死亡率從⟦16.8/10萬⟧下降到⟦14.9/10萬⟧，嬰兒死亡率從⟦6.1‰⟧下降到⟦5.3‰⟧，人均預期壽命提高到⟦77.6歲⟧，主要健康指標總體上優於中高收入國家平均水平。',
    figures: [
      { value: '16.8', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '14.9', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '6.1', unit: 'permille', of: 'infantMortalityRate' },
      { value: '5.3', unit: 'permille', of: 'infantMortalityRate' },
      { value: '77.6', unit: 'year', of: 'lifeExpectancyAtBirth' },
    ],
  },
  {
    text: '全縣家庭醫生簽約服務團隊⟦186支⟧，簽約居民⟦21.47萬人⟧，簽約率⟦46.2%⟧，其中建檔立卡貧困人口簽約⟦28,913人⟧，簽約率⟦100%⟧。',
    figures: [
      { value: '186', unit: 'team', of: 'familyDoctorTeams' },
      { value: '214700', unit: 'person', of: 'signedResidents' },
      { value: '46.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '28913', unit: 'person', of: 'signedResidents', population: 'poor' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
    ],
  },
  {
    text: '公立醫(yī)院門診量超過⟦6200萬人次⟧，志願醫務人員⟦3萬(wàn)名以上⟧，其中三甲醫院專家⟦420餘名⟧，累計義診⟦1.1萬餘人次⟧。',
    figures: [
      { value: '62000000', unit: 'person-time', qualifier: 'more-than', of: 'outpatientVisits' },
      { value: '30000', unit: 'person', qualifier: 'at-least' },
      { value: '420', unit: 'person', qualifier: 'more-than' },
      { value: '11000', unit: 'person-time', qualifier: 'more-than' },
    ],
  },
  {
    text: '政策範圍內住院費用支付比例穩定在⟦75%左右⟧，大病保險報銷起付線降至⟦7000元⟧，報銷比例由⟦50%⟧提高至⟦60%⟧，全年累計惠及⟦1156.8萬人次⟧。',
    figures: [
      { value: '75', unit: 'percent', qualifier: 'approx', of: 'policyScopeReimbursementRatio' },
      { value: '7000', unit: 'CNY', role: 'standard' },
      { value: '50', unit: 'percent', role: 'standard' },
      { value: '60', unit: 'percent', role: 'standard' },
      { value: '11568000', unit: 'person-time' },
    ],
  },
  {
    text: '全市二級以上公立醫院平均住院日由⟦9.8天⟧縮短至⟦8.3天⟧，藥佔比下降到⟦28.9%⟧，日間手術佔擇期手術的比例達到⟦21.5%⟧，較去年同期上升⟦4.6個百分點⟧。',
    figures: [
      { value: '9.8', unit: 'day', of: 'averageLengthOfStay' },
      { value: '8.3', unit: 'day', of: 'averageLengthOfStay' },
      { value: '28.9', unit: 'percent', of: 'drugRevenueShare' },
      { value: '21.5', unit: 'percent', of: 'daySurgeryShare' },
      { value: '4.6', unit: 'percentage-point', role: 'change', of: 'daySurgeryShare' },
    ],
  },
  {
    text: '到2025年和2030年，全省居民健康素養水平分別不低於⟦26%⟧和⟦32%⟧，重大慢性病過早死亡率控制在⟦15.2%及以下⟧和⟦12.0%及以下⟧。',
    figures: [
      { value: '26', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2025' },
      { value: '32', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2030' },
      {
        value: '15.2',
        unit: 'percent',
        qualifier: 'at-most',
        role: 'target',
        of: 'prematureNcdMortalityRate',
        period: '2025',
      },
      {
        value: '12',
        unit: 'percent',
        qualifier: 'at-most',
        role: 'target',
        of: 'prematureNcdMortalityRate',
        period: '2030',
      },
    ],
  },
  {
    text: '鄉鎮衛生院⟦三百一十二所⟧、村衛生室⟦4580個⟧，鄉村醫生⟦5,126人⟧，其中取得執業（助理）醫師資格者⟦903人⟧，佔⟦17.6%⟧；取消藥品加成後，群衆每年少支出藥費約⟦兩億元⟧。',
    figures: [
      { value: '312', unit: 'institution' },
      { value: '4580', unit: 'institution', of: 'villageClinics' },
      { value: '5126', unit: 'person' },
      { value: '903', unit: 'person' },
      { value: '17.6', unit: 'percent' },
      { value: '200000000', unit: 'CNY', qualifier: 'approx' },
    ],
  },
  {
    text: '一是加強慢病管理，高血壓患者規範管理率⟦70.4%⟧，糖尿病患者規範管理率⟦69.8%⟧；二是落實“兩癌”篩查，為35—64歲農村婦女免費檢查宮頸癌⟦12,600人⟧、乳腺癌⟦12,485人⟧。',
    figures: [
      { value: '70.4', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '69.8', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
      { value: '12600', unit: 'person', of: 'womenCervicalScreened' },
      { value: '12485', unit: 'person', of: 'womenBreastScreened' },
    ],
  },
  {
    text: '全年報告甲乙類傳染病⟦8,416例⟧，發病率⟦187.52/10萬⟧，同比下降⟦6.9%⟧；其中肺結核發病⟦2,307例⟧，新發塵肺病⟦36例⟧。',
    figures: [
      { value: '8416', unit: 'case', of: 'classABCases' },
      { value: '187.52', unit: 'per-100k', of: 'notifiableIncidenceRate' },
      { value: '6.9', unit: 'percent', role: 'change', of: 'notifiableIncidenceRate' },
      { value: '2307', unit: 'case', of: 'tuberculosisCases' },
      { value: '36', unit: 'case' },
    ],
  },
  {
    text: '基本公共衛生服務經費人均補助標準由⟦55元⟧提高至⟦６０元⟧，新增部分重點用於０－６歲兒童健康管理，覆蓋⟦９８．６％⟧的鄉鎮。',
    figures: [
      { value: '55', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
      { value: '60', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
      { value: '98.6', unit: 'percent' },
    ],
  },
  {
    text: '全省衛生總費用預計達⟦1958.4億元⟧，其中：政府衛生支出⟦525.6億元⟧（佔⟦26.8%⟧），社會衛生支出⟦871.3億元⟧（佔⟦44.5%⟧），個人衛生支出⟦561.5億元⟧（佔⟦28.7%⟧）。',
    figures: [
      { value: '195840000000', unit: 'CNY', of: 'totalHealthExpenditure' },
      { value: '52560000000', unit: 'CNY', of: 'governmentHealthExpenditure' },
      { value: '26.8', unit: 'percent', of: 'governmentShareOfHealthExpenditure' },
      { value: '87130000000', unit: 'CNY', of: 'socialHealthExpenditure' },
      { value: '44.5', unit: 'percent', of: 'socialShareOfHealthExpenditure' },
      { value: '56150000000', unit: 'CNY', of: 'outOfPocketHealthExpenditure' },
      { value: '28.7', unit: 'percent', of: 'outOfPocketShareOfHealthExpenditure' },
    ],
  },
  {
    text: '住院費用個人自付比例降至⟦一成以下⟧，超過⟦三分之二⟧的鄉鎮衛生院能提供中醫藥服務；預約掛號等候時間由⟦40分鐘⟧縮短至⟦15-20分鐘⟧。',
    figures: [
      { value: '10', unit: 'percent', qualifier: 'less-than', of: 'inpatientOutOfPocketShare' },
      { value: '2/3', unit: 'ratio', qualifier: 'more-than' },
      { value: '40', unit: 'minute' },
      { value: '15-20', unit: 'minute', qualifier: 'range' },
    ],
  },
  {
    text: '力爭到2025年，縣域內就診率達到⟦90%以上⟧，縣域內基層醫療衛生機構診療人次佔比達到⟦65%以上⟧，每萬人口全科醫生數達到⟦3.93人⟧。',
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'countyVisitShare', period: '2025' },
      {
        value: '65',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'primaryCareVisitShare',
        period: '2025',
      },
      { value: '3.93', unit: 'person', role: 'target', of: 'generalPractitionersPerTenThousand', period: '2025' },
    ],
  },
  {
    text: '縣財政投入⟦××萬元⟧，為⟦XX所⟧村衛生所配備健康一體機⟦118臺⟧，群眾滿意度達⟦92.6分⟧，居全市第3位。',
    figures: [
      { value: null, unit: 'CNY', qualifier: 'redacted' },
      { value: null, unit: 'institution', qualifier: 'redacted' },
      { value: '118', unit: 'other' },
      { value: '92.6', unit: 'score', of: 'patientSatisfactionScore' },
    ],
  },
] as const satisfies readonly Sentence[];
