import type { Sentence } from './sentence.js';

export const townshipClinics = [
  {
    text: '疫情以来,我院⟦三十余名⟧医务人员坚守一线,设置隔离点⟦2个⟧、接种点⟦1个⟧,核酸采样⟦1.2万人次⟧,排查重点地区返乡人员⟦416人⟧,居家医学观察⟦47户⟧⟦131人⟧,接种新冠疫苗⟦18650人次⟧。',
    figures: [
      { value: '30', unit: 'person', qualifier: 'more-than' },
      { value: '2', unit: 'institution' },
      { value: '1', unit: 'institution' },
      { value: '12000', unit: 'person-time' },
      { value: '416', unit: 'person' },
      { value: '47', unit: 'household' },
      { value: '131', unit: 'person' },
      { value: '18650', unit: 'person-time' },
    ],
  },
  {
    text: '中心卫生院与⟦十八家⟧村卫生室实行一体化管理,⟦两家⟧空白村卫生室由卫生院派医生每周巡诊⟦三次⟧,村医养老保险缴费补助⟦百分之六十⟧。',
    figures: [
      { value: '18', unit: 'institution' },
      { value: '2', unit: 'institution' },
      { value: '3', unit: 'event' },
      { value: '60', unit: 'percent', role: 'standard' },
    ],
  },
  {
    text: '村别|总人口(人)|签约人数(人)|签约率(%)\n柳树村|⟦1685⟧|⟦702⟧|⟦41.7⟧\n石桥村|⟦2210⟧|⟦955⟧|⟦43.2⟧',
    figures: [
      { value: '1685', unit: 'person' },
      { value: '702', unit: 'person', of: 'signedResidents' },
      { value: '41.7', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '2210', unit: 'person' },
      { value: '955', unit: 'person', of: 'signedResidents' },
      { value: '43.2', unit: 'percent', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '存在问题:一是健康档案使用率仅为⟦41%⟧,与⟦60%⟧的目标还有差距;二是高血压患者控制率⟦38.4%⟧,低于全县平均⟦9.6个百分点⟧;三是⟦4名⟧村医年龄超过60岁。',
    figures: [
      { value: '41', unit: 'percent', of: 'healthRecordUseRate' },
      { value: '60', unit: 'percent', role: 'target', of: 'healthRecordUseRate' },
      { value: '38.4', unit: 'percent', of: 'hypertensionControlRate' },
      { value: '9.6', unit: 'percentage-point', role: 'change', of: 'hypertensionControlRate' },
      { value: '4', unit: 'person' },
    ],
  },
  {
    text: '一季度随访高血压患者⟦2610人次⟧、糖尿病患者⟦856人次⟧,对⟦73名⟧血压控制不满意者两周内再次随访;一季度基本公卫资金到位⟦32.7万元⟧,拨付村卫生室⟦13.08万元⟧,占⟦40%⟧。',
    figures: [
      { value: '2610', unit: 'person-time' },
      { value: '856', unit: 'person-time' },
      { value: '73', unit: 'person' },
      { value: '327000', unit: 'CNY' },
      { value: '130800', unit: 'CNY' },
      { value: '40', unit: 'percent' },
    ],
  },
  {
    text: '1.老年人健康管理率达到⟦70%以上⟧;\n2.严重精神障碍患者规范管理率达到⟦85%以上⟧;\n3.传染病报告率、及时率均达到⟦100%⟧;\n4.产后访视率≥⟦90%⟧。',
    figures: [
      { value: '70', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'elderlyHealthManagementRate' },
      { value: '85', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'smiStandardisedManagementRate' },
      {
        value: '100',
        unit: 'percent',
        role: 'target',
        of: ['infectiousReportingRate', 'infectiousReportingTimelinessRate'],
      },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'postnatalVisitRate' },
    ],
  },
  {
    text: '发放村医公共卫生补助⟦62.8万元⟧、基药补助⟦21.6万元⟧,人均⟦2.41万元⟧;为⟦35名⟧村医购买医疗责任险,每人⟦120元⟧,合计⟦4200元⟧。',
    figures: [
      { value: '628000', unit: 'CNY' },
      { value: '216000', unit: 'CNY' },
      { value: '24100', unit: 'CNY' },
      { value: '35', unit: 'person' },
      { value: '120', unit: 'CNY', role: 'standard' },
      { value: '4200', unit: 'CNY' },
    ],
  },
  {
    text: '组织无偿献血⟦213人⟧,献血量⟦6.4万毫升⟧,超额完成任务的⟦6.5%⟧;投放鼠药⟦120公斤⟧,消杀面积⟦5.6万平方米⟧,清理卫生死角⟦46处⟧。',
    figures: [
      { value: '213', unit: 'person' },
      { value: '64000', unit: 'other' },
      { value: '6.5', unit: 'percent' },
      { value: '120', unit: 'other' },
      { value: '56000', unit: 'other' },
      { value: '46', unit: 'other' },
    ],
  },
  {
    text: '我院配备中药饮片⟦260余种⟧,开展中医适宜技术⟦8类⟧⟦15项⟧,中医诊疗⟦5320人次⟧,占门诊总量的⟦22%⟧。',
    figures: [
      { value: '260', unit: 'item', qualifier: 'more-than' },
      { value: '8', unit: 'item' },
      { value: '15', unit: 'item' },
      { value: '5320', unit: 'person-time', of: 'chineseMedicineVisits' },
      { value: '22', unit: 'percent' },
    ],
  },
  {
    text: '家庭医生签约服务工作自8月启动以来,我院⟦5支⟧团队走村入户,每周到村服务不少于⟦1天⟧,已与⟦3206户⟧⟦10872人⟧签订协议,签约率达⟦38.9%⟧,距⟦40%⟧的目标只差⟦1.1个百分点⟧。',
    figures: [
      { value: '5', unit: 'team', of: 'familyDoctorTeams' },
      { value: '1', unit: 'day', qualifier: 'at-least', role: 'target' },
      { value: '3206', unit: 'household' },
      { value: '10872', unit: 'person', of: 'signedResidents' },
      { value: '38.9', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '40', unit: 'percent', role: 'target', of: 'familyDoctorSignupRate' },
      { value: '1.1', unit: 'percentage-point', role: 'change', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '贫困患者王某今年住院费用⟦36420元⟧,新农合报销⟦25494元⟧,大病保险报销⟦3642元⟧,民政救助⟦3642元⟧,个人仅支付⟦3642元⟧,自付比例⟦10%⟧。',
    figures: [
      { value: '36420', unit: 'CNY' },
      { value: '25494', unit: 'CNY' },
      { value: '3642', unit: 'CNY' },
      { value: '3642', unit: 'CNY' },
      { value: '3642', unit: 'CNY' },
      { value: '10', unit: 'percent', of: 'inpatientOutOfPocketShare' },
    ],
  },
  {
    text: '全镇新农合参合⟦28416人⟧,参合率⟦99.1%⟧,比上年提高⟦0.6个百分点⟧,收缴个人参合资金⟦511.488万元⟧,人均缴费⟦180元⟧;全年补偿住院⟦3215人次⟧、补偿金额⟦812.7万元⟧。',
    figures: [
      { value: '28416', unit: 'person', of: 'ncmsMembers' },
      { value: '99.1', unit: 'percent', of: 'ncmsParticipationRate' },
      { value: '0.6', unit: 'percentage-point', role: 'change', of: 'ncmsParticipationRate' },
      { value: '5114880', unit: 'CNY' },
      { value: '180', unit: 'CNY', role: 'standard' },
      { value: '3215', unit: 'person-time' },
      { value: '8127000', unit: 'CNY' },
    ],
  },
  {
    text: '适龄儿童应建证⟦243人⟧,建证⟦243人⟧,建证率⟦100%⟧;乙肝疫苗应种⟦726人次⟧,实种⟦721人次⟧,接种率⟦99.3%⟧,13价肺炎疫苗自愿接种⟦86人次⟧。',
    figures: [
      { value: '243', unit: 'person', of: 'certificatesDue' },
      { value: '243', unit: 'person', of: 'certificatesHeld' },
      { value: '100', unit: 'percent', of: 'vaccinationCertificateRate' },
      { value: '726', unit: 'person-time', of: 'vaccineDue' },
      { value: '721', unit: 'person-time', of: 'vaccineGiven' },
      { value: '99.3', unit: 'percent', of: 'vaccineCoverage' },
      { value: '86', unit: 'person-time' },
    ],
  },
  {
    text: '依托县医院心电诊断中心,为⟦16个⟧村卫生室配备远程心电设备,全年上传心电图⟦1876份⟧,诊断回报平均⟦8分钟⟧,发现急性心梗⟦7例⟧并及时上转。',
    figures: [
      { value: '16', unit: 'institution', of: 'villageClinicsWithEcg' },
      { value: '1876', unit: 'document' },
      { value: '8', unit: 'minute' },
      { value: '7', unit: 'case' },
    ],
  },
  {
    text: '预约转诊上转⟦186人次⟧、下转⟦64人次⟧,县级医院⟦3名⟧医师派驻我院,坐诊⟦152天⟧,带教查房⟦48次⟧,开展手术⟦21台次⟧。',
    figures: [
      { value: '186', unit: 'person-time' },
      { value: '64', unit: 'person-time' },
      { value: '3', unit: 'person', of: 'secondedPhysicians' },
      { value: '152', unit: 'day' },
      { value: '48', unit: 'event' },
      { value: '21', unit: 'event' },
    ],
  },
  {
    text: '农村妇女宫颈癌免费筛查任务⟦800人⟧,实际筛查⟦812人⟧,HPV阳性⟦61人⟧,已转诊⟦58人⟧;孕产妇艾滋病检测⟦285人⟧,检测率⟦100%⟧。',
    figures: [
      { value: '800', unit: 'person', role: 'target', of: 'cervicalScreeningTarget' },
      { value: '812', unit: 'person', of: 'womenCervicalScreened' },
      { value: '61', unit: 'person' },
      { value: '58', unit: 'person' },
      { value: '285', unit: 'person', of: 'mothersHivTested' },
      { value: '100', unit: 'percent', of: 'maternalHivTestingRate' },
    ],
  },
  {
    text: '排查安全隐患⟦32项⟧,完成整改⟦30项⟧,整改率⟦93.8%⟧;接待信访⟦6件⟧,办结率⟦100%⟧,群众满意度测评⟦92.3分⟧。',
    figures: [
      { value: '32', unit: 'item', of: 'hazardsFound' },
      { value: '30', unit: 'item', of: 'hazardsRectified' },
      { value: '93.8', unit: 'percent', of: 'hazardRectificationRate' },
      { value: '6', unit: 'document' },
      { value: '100', unit: 'percent' },
      { value: '92.3', unit: 'score', of: 'patientSatisfactionScore' },
    ],
  },
  {
    text: '下一步,争取资金⟦50万-80万元⟧改造发热诊室,力争招聘执业医师⟦2-3名⟧,床位增加到⟦60张⟧,门诊患者抗菌药物使用率控制在⟦20%以内⟧。',
    figures: [
      { value: '500000-800000', unit: 'CNY', qualifier: 'range', role: 'target' },
      { value: '2-3', unit: 'person', qualifier: 'range', role: 'target', of: 'recruits' },
      { value: '60', unit: 'bed', role: 'target', of: 'institutionBeds' },
      { value: '20', unit: 'percent', qualifier: 'at-most', role: 'target', of: 'outpatientAntibioticRate' },
    ],
  },
] as const satisfies readonly Sentence[];
