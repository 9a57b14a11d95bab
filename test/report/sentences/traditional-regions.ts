import type { Sentence } from './sentence.js';

export const traditionalRegions = [
  {
    text: '醫院管理局轄下有⟦41間⟧公立醫院及醫療機構、⟦47間⟧專科門診診所和⟦72間⟧普通科門診診所，提供約⟦28 600張⟧病床。',
    figures: [
      { value: '41', unit: 'institution' },
      { value: '47', unit: 'institution' },
      { value: '72', unit: 'institution' },
      { value: '28600', unit: 'bed', qualifier: 'approx' },
    ],
  },
  {
    text: '2019年的粗出生率為每千名人口有⟦7.0名⟧登記活產嬰兒，粗死亡率為每千名人口有⟦6.5人⟧死亡；嬰兒死亡率為每千名登記活產嬰兒計有⟦1.4名⟧死亡。',
    figures: [
      { value: '7', unit: 'person', of: 'crudeBirthRate', period: '2019' },
      { value: '6.5', unit: 'person', of: 'crudeDeathRate', period: '2019' },
      { value: '1.4', unit: 'person', of: 'infantMortalityRate', period: '2019' },
    ],
  },
  {
    text: '男性和女性出生時的平均預期壽命分別為⟦81.7歲⟧和⟦87.6歲⟧，按年齡標準化死亡率則由每千名標準人口⟦3.6人⟧降至⟦2.9人⟧。',
    figures: [
      { value: '81.7', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'male' },
      { value: '87.6', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'female' },
      { value: '3.6', unit: 'person', of: null },
      { value: '2.9', unit: 'person', of: null },
    ],
  },
  {
    text: '衞生防護中心今年首三個月共錄得⟦1 236宗⟧結核病呈報，較去年同期減少⟦87宗⟧，當中⟦52宗⟧涉及耐藥個案；市民如有查詢，可致電2833 0111。',
    figures: [
      { value: '1236', unit: 'case', of: 'tuberculosisCases' },
      { value: '87', unit: 'case', role: 'change', of: 'tuberculosisCases' },
      { value: '52', unit: 'case' },
    ],
  },
  {
    text: '急症室首次求診⟦216.5萬人次⟧，住院病床佔用率⟦91%⟧，內科更高達⟦106%⟧，病人平均住院時間⟦6.4天⟧；分流為第三類（緊急）的病人平均輪候⟦27分鐘⟧。',
    figures: [
      { value: '2165000', unit: 'person-time' },
      { value: '91', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '106', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '6.4', unit: 'day', of: 'averageLengthOfStay' },
      { value: '27', unit: 'minute' },
    ],
  },
  {
    text: '政府在2020/21年度的公共醫療衞生經常開支預算為⟦731億元⟧，較五年前增加約⟦四成⟧，醫療券金額為每名合資格長者每年⟦2,000元⟧。',
    figures: [
      { value: '73100000000', unit: 'other' },
      { value: '40', unit: 'percent', qualifier: 'approx', role: 'change' },
      { value: '2000', unit: 'other', role: 'standard' },
    ],
  },
  {
    text: '2019年底，澳門共有⟦5間⟧醫院，住院病床⟦1,716張⟧；醫生⟦1,932名⟧，護士⟦2,604名⟧，即每千人口對應⟦2.8名⟧醫生和⟦3.8名⟧護士。',
    figures: [
      { value: '5', unit: 'institution', period: '2019' },
      { value: '1716', unit: 'bed', period: '2019' },
      { value: '1932', unit: 'person', period: '2019' },
      { value: '2604', unit: 'person', of: 'registeredNurses', period: '2019' },
      { value: '2.8', unit: 'person', of: 'physiciansPerThousand', period: '2019' },
      { value: '3.8', unit: 'person', of: 'nursesPerThousand', period: '2019' },
    ],
  },
  {
    text: '全年醫院門診求診者⟦187.3萬人次⟧，按年增加⟦3.2%⟧；住院病人⟦5.9萬人次⟧，病床使用率按年上升⟦1.8個百分點⟧至⟦77.5%⟧，平均住院日數為⟦7.2日⟧。',
    figures: [
      { value: '1873000', unit: 'person-time', of: 'outpatientVisits' },
      { value: '3.2', unit: 'percent', role: 'change', of: 'outpatientVisits' },
      { value: '59000', unit: 'person-time' },
      { value: '1.8', unit: 'percentage-point', role: 'change', of: 'bedOccupancyRate' },
      { value: '77.5', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '7.2', unit: 'day', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '年內錄得⟦5,846名⟧新生嬰兒，較上年增加⟦54名⟧；死亡個案⟦2,317宗⟧，首三位死因依次為惡性腫瘤、循環系統疾病及呼吸系統疾病，分別佔⟦36.7%⟧、⟦24.9%⟧和⟦16.0%⟧。',
    figures: [
      { value: '5846', unit: 'person', of: 'liveBirths' },
      { value: '54', unit: 'person', role: 'change', of: 'liveBirths' },
      { value: '2317', unit: 'case', of: 'deaths' },
      { value: '36.7', unit: 'percent' },
      { value: '24.9', unit: 'percent' },
      { value: '16', unit: 'percent' },
    ],
  },
  {
    text: '民國108年底醫療院所家數計⟦2萬3,118家⟧，其中醫院⟦481家⟧、診所⟦2萬2,637家⟧；病床數⟦16萬9,421床⟧，平均每萬人口病床數⟦71.8床⟧。',
    figures: [
      { value: '23118', unit: 'institution' },
      { value: '481', unit: 'institution' },
      { value: '22637', unit: 'institution' },
      { value: '169421', unit: 'bed', of: 'institutionBeds' },
      { value: '71.8', unit: 'bed', of: null },
    ],
  },
  {
    text: '執業西醫師⟦5萬0,208人⟧，較上年增加⟦1,411人⟧或⟦2.9%⟧；護理師及護士⟦17萬6,940人⟧，平均每萬人口⟦73.6人⟧。',
    figures: [
      { value: '50208', unit: 'person' },
      { value: '1411', unit: 'person', role: 'change' },
      { value: '2.9', unit: 'percent', role: 'change' },
      { value: '176940', unit: 'person', of: 'registeredNurses' },
      { value: '73.6', unit: 'person', of: null },
    ],
  },
  {
    text: '國人死亡人數為⟦17萬4,391人⟧，死亡率為每十萬人口⟦739.1人⟧，較上年上升⟦1.4%⟧；標準化死亡率每十萬人口⟦403.6人⟧，下降⟦1.7%⟧。',
    figures: [
      { value: '174391', unit: 'person', of: 'deaths' },
      { value: '739.1', unit: 'person', of: null },
      { value: '1.4', unit: 'percent', role: 'change', of: null },
      { value: '403.6', unit: 'person', of: null },
      { value: '1.7', unit: 'percent', role: 'change', of: null },
    ],
  },
  {
    text: '國民醫療保健支出達新臺幣⟦1兆3,147億元⟧，占GDP比率⟦6.5%⟧；平均每人醫療保健支出⟦5萬2,063元⟧，其中家庭自付部分占⟦34.3%⟧。',
    figures: [
      { value: '1314700000000', unit: 'other' },
      { value: '6.5', unit: 'percent', of: null },
      { value: '52063', unit: 'other', of: null },
      { value: '34.3', unit: 'percent', of: 'outOfPocketShareOfHealthExpenditure' },
    ],
  },
  {
    text: '嬰兒死亡率⟦千分之3.8⟧，新生兒死亡率⟦2.4‰⟧，孕產婦死亡率為每十萬活產⟦16.0人⟧；新住民產婦占⟦百分之六點一⟧。',
    figures: [
      { value: '3.8', unit: 'permille', of: 'infantMortalityRate' },
      { value: '2.4', unit: 'permille', of: 'neonatalMortalityRate' },
      { value: '16', unit: 'person', of: 'maternalMortalityRatio' },
      { value: '6.1', unit: 'percent' },
    ],
  },
] as const satisfies readonly Sentence[];
