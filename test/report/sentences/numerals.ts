import type { Sentence } from './sentence.js';

export const numerals = [
  {
    text: '全县共有医疗卫生机构⟦三百二十七家⟧，其中县级医院⟦两家⟧、乡镇卫生院⟦十六所⟧、村卫生室⟦二百八十八所⟧，卫生技术人员⟦一千二百三十四人⟧。',
    figures: [
      { value: '327', unit: 'institution' },
      { value: '2', unit: 'institution' },
      { value: '16', unit: 'institution' },
      { value: '288', unit: 'institution', of: 'villageClinics' },
      { value: '1234', unit: 'person', of: 'healthProfessionals' },
    ],
  },
  {
    text: '今年累计签约居民⟦两万三千人⟧，签约率达到⟦百分之四十二点五⟧，重点人群签约率达到⟦百分之八十以上⟧，履约率⟦百分之百⟧。',
    figures: [
      { value: '23000', unit: 'person', of: 'signedResidents' },
      { value: '42.5', unit: 'percent', of: 'familyDoctorSignupRate' },
      {
        value: '80',
        unit: 'percent',
        qualifier: 'at-least',
        of: 'familyDoctorSignupRate',
        population: 'keyPopulation',
      },
      { value: '100', unit: 'percent', of: 'contractFulfilmentRate' },
    ],
  },
  {
    text: '全市婴儿死亡率为⟦千分之三点二⟧，5岁以下儿童死亡率为⟦千分之四点八⟧，孕产妇死亡率为⟦十万分之十二⟧，住院分娩率⟦百分之九十九点九八⟧。',
    figures: [
      { value: '3.2', unit: 'permille', of: 'infantMortalityRate' },
      { value: '4.8', unit: 'permille', of: 'under5MortalityRate' },
      { value: '12', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '99.98', unit: 'percent', of: 'hospitalDeliveryRate' },
    ],
  },
  {
    text: '⟦三分之二⟧的乡镇卫生院配备了彩超，⟦四分之三⟧的村卫生室接入医保结算系统，超过一半的村医参加了轮训，下一步还要一件事一件事抓落实。',
    figures: [
      { value: '2/3', unit: 'ratio' },
      { value: '3/4', unit: 'ratio' },
    ],
  },
  {
    text: '全年孕产妇⟦零⟧死亡，新生儿破伤风发病率连续六年为⟦零⟧，安全生产零事故，服务群众零距离。',
    figures: [
      { value: '0', unit: 'person', of: 'maternalDeaths' },
      { value: '0', unit: 'other', of: 'neonatalTetanusIncidenceRate' },
    ],
  },
  {
    text: '孕产妇死亡人数为⟦0⟧，婴儿死亡⟦7人⟧，婴儿死亡率⟦2.96‰⟧；辖区脊髓灰质炎病例⟦0例⟧。',
    figures: [
      { value: '0', unit: 'person', of: 'maternalDeaths' },
      { value: '7', unit: 'person', of: 'infantDeaths' },
      { value: '2.96', unit: 'permille', of: 'infantMortalityRate' },
      { value: '0', unit: 'case' },
    ],
  },
  {
    text: '全市常住人口⟦172万6千人⟧，参加城乡居民医保⟦136.48万人⟧，医务人员⟦1万2千余名⟧，卫生总费用突破⟦50亿元⟧。',
    figures: [
      { value: '1726000', unit: 'person', of: 'residentPopulation' },
      { value: '1364800', unit: 'person', of: 'insuredPersons' },
      { value: '12000', unit: 'person', qualifier: 'more-than' },
      { value: '5000000000', unit: 'CNY', qualifier: 'more-than', of: 'totalHealthExpenditure' },
    ],
  },
  {
    text: '全国基本医保基金支出⟦2.1万亿元⟧，卫生总费用达⟦6.5万亿元⟧，全年总诊疗量⟦80多亿人次⟧，门诊统筹惠及⟦3亿多人⟧。',
    figures: [
      { value: '2100000000000', unit: 'CNY', of: 'insuranceFundExpenditure' },
      { value: '6500000000000', unit: 'CNY', of: 'totalHealthExpenditure' },
      { value: '8000000000', unit: 'person-time', qualifier: 'more-than', of: 'visitsInCounty' },
      { value: '300000000', unit: 'person', qualifier: 'more-than' },
    ],
  },
  {
    text: '每个乡镇卫生院结对帮扶⟦三至五家⟧村卫生室，帮扶团队由⟦10—15名⟧医务人员组成，每次巡诊服务群众⟦二三十人⟧，多的时候⟦300～500人⟧。',
    figures: [
      { value: '3-5', unit: 'institution', qualifier: 'range' },
      { value: '10-15', unit: 'person', qualifier: 'range' },
      { value: '20-30', unit: 'person', qualifier: 'range' },
      { value: '300-500', unit: 'person', qualifier: 'range' },
    ],
  },
  {
    text: '报销比例提高⟦20%-40%⟧，每院投入设备经费⟦300万-500万元⟧，村均筹资⟦2～3万元⟧，惠及⟦1.5-2万户⟧农村家庭。',
    figures: [
      { value: '20-40', unit: 'percent', qualifier: 'range', role: 'change' },
      { value: '3000000-5000000', unit: 'CNY', qualifier: 'range' },
      { value: '20000-30000', unit: 'CNY', qualifier: 'range' },
      { value: '15000-20000', unit: 'household', qualifier: 'range' },
    ],
  },
  {
    text: '全市医护比为⟦1:1.08⟧，床护比为⟦1∶0.52⟧，基层医疗机构医护比仅⟦1：0.8⟧，三级医院门诊人次与出院人次之比⟦18.6:1⟧。',
    figures: [
      { value: '1:1.08', unit: 'ratio', of: 'nursePhysicianRatio' },
      { value: '1:0.52', unit: 'ratio' },
      { value: '1:0.8', unit: 'ratio', of: 'nursePhysicianRatio' },
      { value: '18.6:1', unit: 'ratio', of: 'outpatientToDischargeRatio' },
    ],
  },
  {
    text: '孕产妇死亡率⟦10万分之12.5⟧，甲乙类传染病发病率⟦203.6/十万⟧，出生缺陷发生率⟦万分之一百三十二⟧，严重精神障碍检出率⟦5.02‰⟧。',
    figures: [
      { value: '12.5', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '203.6', unit: 'per-100k', of: 'notifiableIncidenceRate' },
      { value: '132', unit: 'per-10k', of: 'birthDefectRate' },
      { value: '5.02', unit: 'permille', of: 'smiReportedPrevalenceRate' },
    ],
  },
  {
    text: '对口支援期间，专家组累计诊治患者近⟦3千人次⟧，开展手术⟦百余台⟧，带教学员⟦三十余名⟧，下乡义诊⟦二十多场⟧，减免费用约⟦8万余元⟧。',
    figures: [
      { value: '3000', unit: 'person-time', qualifier: 'approx' },
      { value: '100', unit: 'event', qualifier: 'more-than', of: 'surgeries' },
      { value: '30', unit: 'person', qualifier: 'more-than' },
      { value: '20', unit: 'event', qualifier: 'more-than' },
      { value: '80000', unit: 'CNY', qualifier: 'more-than' },
    ],
  },
  {
    text: '疫情期间，⟦数十万人⟧居家隔离，⟦上百支⟧医疗队、⟦几千名⟧医护人员昼夜奋战，⟦数百万元⟧捐赠物资陆续到位。',
    figures: [
      { value: null, unit: 'person', qualifier: 'approx' },
      { value: null, unit: 'team', qualifier: 'approx' },
      { value: null, unit: 'person', qualifier: 'approx' },
      { value: null, unit: 'CNY', qualifier: 'approx' },
    ],
  },
  {
    text: '县财政分别安排县医院、县中医院、妇幼保健院设备购置资金⟦20⟧、⟦30⟧和⟦50万元⟧，分别改造床位⟦80⟧、⟦60⟧、⟦40张⟧。',
    figures: [
      { value: '200000', unit: 'CNY' },
      { value: '300000', unit: 'CNY' },
      { value: '500000', unit: 'CNY' },
      { value: '80', unit: 'bed' },
      { value: '60', unit: 'bed' },
      { value: '40', unit: 'bed' },
    ],
  },
  {
    text: '老年人健康管理率达到⟦７２．５％⟧，管理老年人⟦１２，３６０人⟧；全年举办培训班⟦８期⟧，培训⟦１，０２４人次⟧。',
    figures: [
      { value: '72.5', unit: 'percent', of: 'elderlyHealthManagementRate' },
      { value: '12360', unit: 'person', of: 'elderlyManaged' },
      { value: '8', unit: 'event' },
      { value: '1024', unit: 'person-time', of: 'trainingPersonTimes' },
    ],
  },
  {
    text: '全年免费孕前优生健康检查⟦一千零五十六对⟧，婚前医学检查⟦两千三百一十二人⟧，婚检率⟦95.6%左右⟧，发放叶酸⟦四千八百余盒⟧。',
    figures: [
      { value: '1056', unit: 'couple', of: 'preconceptionExaminedCouples' },
      { value: '2312', unit: 'person', of: 'premaritalExamined' },
      { value: '95.6', unit: 'percent', qualifier: 'approx', of: 'premaritalExaminationRate' },
      { value: '4800', unit: 'other', qualifier: 'more-than' },
    ],
  },
  {
    text: '医疗服务收入占比比去年仅提高⟦一个百分点⟧，一批惠民政策有待落地；⟦十二家⟧乡镇卫生院中，有⟦三家⟧药占比高于⟦百分之五十⟧。',
    figures: [
      { value: '1', unit: 'percentage-point', role: 'change', of: 'serviceRevenueShare' },
      { value: '12', unit: 'institution' },
      { value: '3', unit: 'institution' },
      { value: '50', unit: 'percent', qualifier: 'more-than', of: 'drugRevenueShare' },
    ],
  },
  {
    text: '全镇辖⟦21个⟧行政村，⟦一万零八百人⟧，设村卫生室⟦19个⟧，乡村医生⟦二十二名⟧，人均服务半径不足⟦3公里⟧。',
    figures: [
      { value: '21', unit: 'village' },
      { value: '10800', unit: 'person' },
      { value: '19', unit: 'institution', of: 'villageClinics' },
      { value: '22', unit: 'person' },
      { value: '3', unit: 'other', qualifier: 'less-than' },
    ],
  },
  {
    text: '兑现特别扶助对象⟦54户⟧⟦88人⟧，发放扶助金⟦四十七万五千二百元⟧；奖励扶助⟦三千零六人⟧，资金⟦288.576万元⟧。',
    figures: [
      { value: '54', unit: 'household' },
      { value: '88', unit: 'person', of: 'fpSpecialSupportBeneficiaries' },
      { value: '475200', unit: 'CNY', of: 'fpSpecialSupportPaid' },
      { value: '3006', unit: 'person', of: 'fpRewardBeneficiaries' },
      { value: '2885760', unit: 'CNY', of: 'fpRewardPaid' },
    ],
  },
  {
    text: '累计发放宣传资料⟦5万余份⟧、⟦1.2万多张⟧海报，接受咨询⟦4500余人次⟧，义诊群众⟦1 860余人⟧，张贴横幅⟦200来条⟧。',
    figures: [
      { value: '50000', unit: 'document', qualifier: 'more-than' },
      { value: '12000', unit: 'document', qualifier: 'more-than' },
      { value: '4500', unit: 'person-time', qualifier: 'more-than' },
      { value: '1860', unit: 'person', qualifier: 'more-than' },
      { value: '200', unit: 'item', qualifier: 'approx' },
    ],
  },
  {
    text: '全省居民电子健康档案建档⟦3,512.6万人⟧，建档率⟦88.0%⟧；完成家庭医生签约逾⟦千万人⟧，重点人群签约率接近⟦80%⟧。',
    figures: [
      { value: '35126000', unit: 'person', of: 'residentsWithElectronicRecord' },
      { value: '88', unit: 'percent', of: 'electronicHealthRecordCoverage' },
      { value: '10000000', unit: 'person', qualifier: 'more-than', of: 'signedResidents' },
      { value: '80', unit: 'percent', qualifier: 'approx', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
    ],
  },
  {
    text: '全市慢性病患者中高血压约占⟦百分之三十至四十⟧，规范服药者仅占⟦五分之一左右⟧；门诊慢特病办卡⟦两万一千零五十人⟧，办卡率⟦百分之九十六点三⟧。',
    figures: [
      { value: '30-40', unit: 'percent', qualifier: 'range' },
      { value: '1/5', unit: 'ratio', qualifier: 'approx' },
      { value: '21050', unit: 'person', of: 'chronicCardHolders' },
      { value: '96.3', unit: 'percent', of: 'chronicCardRate' },
    ],
  },
  {
    text: '医共体总院对⟦十四个⟧分院实行“六统一”管理，⟦两名⟧副院长专职分管，下派医师⟦四十二人次⟧，基层门诊量增加⟦一万一千人次⟧，“双向转诊”绿色通道一站式办结。',
    figures: [
      { value: '14', unit: 'institution' },
      { value: '2', unit: 'person' },
      { value: '42', unit: 'person-time', of: 'outreachVisits' },
      { value: '11000', unit: 'person-time', role: 'change' },
    ],
  },
  {
    text: '接种疫苗⟦1.26亿剂次⟧，覆盖人群⟦6千多万人⟧，60岁以上老年人接种率⟦86.7%⟧；13价肺炎疫苗自愿自费接种⟦3.4万剂⟧。',
    figures: [
      { value: '126000000', unit: 'other' },
      { value: '60000000', unit: 'person', qualifier: 'more-than' },
      { value: '86.7', unit: 'percent', population: 'aged65Plus' },
      { value: '34000', unit: 'other' },
    ],
  },
  {
    text: '县医院、中医院、妇幼院全年分别接诊⟦42⟧、⟦18.5⟧和⟦9.7万人次⟧，药占比均在⟦百分之二十八以下⟧，平均住院日⟦七点九天⟧。',
    figures: [
      { value: '420000', unit: 'person-time' },
      { value: '185000', unit: 'person-time' },
      { value: '97000', unit: 'person-time' },
      { value: '28', unit: 'percent', qualifier: 'less-than', of: 'drugRevenueShare' },
      { value: '7.9', unit: 'day', of: 'averageLengthOfStay' },
    ],
  },
] as const satisfies readonly Sentence[];
