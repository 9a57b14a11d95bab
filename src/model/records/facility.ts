import type { Columns } from '../column.js';

/** What an institution reports, for one period. */
export const facility = {
  id: { type: 'key', name: { zh: '机构代码', en: 'Institution code' } },
  place: { type: 'place', name: { zh: '所在地代码', en: 'Place' } },
  from: { type: 'date', name: { zh: '期间起', en: 'First day of the period' } },
  to: { type: 'date', name: { zh: '期间止', en: 'Last day of the period' } },
  type: {
    type: 'code',
    name: { zh: '机构类型', en: 'Type' },
    codes: {
      hospital: { zh: '医院', en: 'hospital' },
      townshipHealthCentre: { zh: '乡镇卫生院', en: 'township health centre' },
      communityHealth: { zh: '社区卫生服务机构', en: 'community health institution' },
      villageClinic: { zh: '村卫生室', en: 'village clinic' },
      maternalChildHealth: { zh: '妇幼保健机构', en: 'maternal and child health institution' },
      diseaseControl: { zh: '疾病预防控制机构', en: 'centre for disease control' },
      clinic: { zh: '门诊部、诊所(医务室)', en: 'outpatient department or clinic' },
      otherPublicHealth: { zh: '其他专业公共卫生机构', en: 'other professional public-health institution' },
      other: { zh: '其他', en: 'other' },
    },
  },
  qualityLevel: {
    type: 'code',
    name: { zh: '“优质服务基层行”达标等级', en: 'Level reached in the primary-care quality campaign' },
    codes: {
      recommended: { zh: '推荐标准', en: 'recommended standard' },
      basic: { zh: '基本标准', en: 'basic standard' },
      none: { zh: '未达标', en: 'neither' },
    },
  },
  outpatientVisits: { type: 'count', name: { zh: '门急诊人次数', en: 'Outpatient and emergency visits' } },
  appointmentVisits: { type: 'count', name: { zh: '预约诊疗人次数', en: 'Outpatient visits by appointment' } },
  discharges: { type: 'count', name: { zh: '出院人次数', en: 'Discharges' } },
  bedDaysOpen: { type: 'count', name: { zh: '实际开放总床日数', en: 'Open bed-days' } },
  bedDaysOccupied: {
    type: 'count',
    name: { zh: '实际占用总床日数', en: 'Occupied bed-days: the sum of midnight censuses' },
  },
  bedDaysDischarged: { type: 'count', name: { zh: '出院者占用总床日数', en: 'Bed-days of discharged patients' } },
  meanOpenBeds: {
    type: 'decimal',
    name: { zh: '平均开放病床数', en: 'Mean open beds: open bed-days over the days of the period' },
  },
  surgeries: { type: 'count', name: { zh: '出院患者手术台次数', en: 'Operations on discharged patients' } },
  electiveSurgeries: {
    type: 'count',
    name: { zh: '出院患者择期手术台次数', en: 'Elective operations on discharged patients' },
  },
  daySurgeries: { type: 'count', name: { zh: '日间手术台次数', en: 'Day operations' } },
  outpatientPrescriptions: { type: 'count', name: { zh: '门诊处方总数', en: 'Outpatient prescriptions' } },
  antibioticPrescriptions: {
    type: 'count',
    name: { zh: '含抗菌药物的门诊处方数', en: 'Outpatient prescriptions with an antibiotic' },
  },
  ambulanceDispatches: { type: 'count', name: { zh: '急救车出车次数', en: 'Ambulance dispatches' } },
  ambulanceDispatchSeconds: {
    type: 'count',
    name: { zh: '急救车出车时间合计(秒)', en: 'Seconds from call to departure, all dispatches' },
  },
  medicalRevenue: { type: 'money', name: { zh: '医疗收入', en: 'Medical revenue, drugs included' } },
  outpatientRevenue: { type: 'money', name: { zh: '门诊医药费用', en: 'Outpatient revenue' } },
  inpatientRevenue: {
    type: 'money',
    name: { zh: '出院者住院医药费用', en: 'Inpatient charges of discharged patients' },
  },
  drugRevenue: { type: 'money', name: { zh: '药品收入(含中药饮片)', en: 'Drug revenue, herbal pieces included' } },
  herbalPieceRevenue: { type: 'money', name: { zh: '中药饮片收入', en: 'Revenue from herbal pieces' } },
  consumablesRevenue: { type: 'money', name: { zh: '卫生材料收入', en: 'Revenue from consumables' } },
  examinationRevenue: {
    type: 'money',
    name: { zh: '检查化验收入', en: 'Revenue from examinations and laboratory tests' },
  },
  serviceRevenue: { type: 'money', name: { zh: '医疗服务收入', en: 'Revenue from medical services' } },
  otherMedicalRevenue: { type: 'money', name: { zh: '其他医疗收入', en: 'Other medical revenue' } },
  consumablesCost: { type: 'money', name: { zh: '消耗的卫生材料费', en: 'Cost of the consumables used' } },
  visits: { type: 'count', name: { zh: '总诊疗人次', en: 'Visits' } },
  chineseMedicineVisits: { type: 'count', name: { zh: '中医类诊疗人次', en: 'Visits for Chinese medicine' } },
  remoteReads: {
    type: 'count',
    name: { zh: '远程影像、心电诊断人次', en: 'Images and electrocardiograms read remotely' },
  },
  secondedPhysicians: {
    type: 'count',
    name: {
      zh: '接收派驻医师数(中级及以上,满6个月)',
      en: 'Physicians of intermediate grade or above seconded here for six months or more',
    },
  },
  outreachVisits: { type: 'count', name: { zh: '下派医师人次', en: 'Outreach physician-visits' } },
  chineseMedicine: { type: 'flag', name: { zh: '是否能提供中医药服务', en: 'Offers Chinese medicine' } },
  ecg: { type: 'flag', name: { zh: '是否配备心电设备', en: 'Has an electrocardiograph' } },
  standardBuilt: { type: 'flag', name: { zh: '是否达到标准化建设要求', en: 'Built and equipped to the standard' } },
  communityMember: { type: 'flag', name: { zh: '是否医共体成员单位', en: 'Member of a county medical community' } },
  beds: { type: 'count', name: { zh: '年末实有床位数', en: 'Beds at the end of the period' } },
  personnel: { type: 'count', name: { zh: '年末卫生人员数', en: 'Health personnel at the end of the period' } },
  professionals: {
    type: 'count',
    name: { zh: '年末卫生技术人员数', en: 'Health professionals at the end of the period' },
  },
  physicians: {
    type: 'count',
    name: { zh: '年末执业(助理)医师数', en: 'Licensed physicians and assistant physicians at the end of the period' },
  },
  fullPhysicians: {
    type: 'count',
    name: { zh: '年末执业医师数', en: 'Licensed physicians, assistants left out, at the end of the period' },
  },
  nurses: { type: 'count', name: { zh: '年末注册护士数', en: 'Registered nurses at the end of the period' } },
  generalPractitioners: {
    type: 'count',
    name: { zh: '年末全科医生数', en: 'General practitioners at the end of the period' },
  },
  recruits: { type: 'count', name: { zh: '招录人数', en: 'Staff recruited in the period' } },
  villageDoctorWages: { type: 'money', name: { zh: '乡村医生基本工资总额', en: 'Base wages paid to village doctors' } },
  villageDoctorMonths: { type: 'count', name: { zh: '在岗乡村医生人月数', en: 'Village-doctor months worked' } },
  insuranceSettlement: { type: 'flag', name: { zh: '是否开通医保结算', en: 'Settles insurance claims on the spot' } },
  familyDoctorTeams: {
    type: 'count',
    name: { zh: '家庭医生签约服务团队数', en: 'Family-doctor teams at the end of the period' },
  },
  familyDoctorTeamMembers: {
    type: 'count',
    name: { zh: '家庭医生团队成员数', en: 'Members of family-doctor teams at the end of the period' },
  },
  familyDoctors: { type: 'count', name: { zh: '签约家庭医生数', en: 'Family doctors at the end of the period' } },
} as const satisfies Columns;
