import type { StandardMeasure } from '../../model/standard.js';
import { months, persons, yuan } from '../../value/unit.js';

/** 卫生人员数: all who work at health institutions at the end of the period. */
export const healthPersonnel = {
  id: 'healthPersonnel',
  name: { zh: '卫生人员数', en: 'Health personnel' },
  aliases: [
    '卫生人员总数',
    '年末卫生人员数',
    '卫生人员',
    '卫生人员总量',
    '卫生工作人员数',
    '医疗卫生人员数',
    '医疗卫生人员总数',
    '卫生健康人员数',
    '年末卫生人员总数',
    '卫生从业人员数',
  ],
  meaning: {
    zh: '期末医疗卫生机构在岗卫生人员数,包括卫生技术人员、乡村医生和卫生员、其他技术人员、管理人员和工勤人员',
    en: 'All who work at health institutions on the last day of the period: professionals, village doctors, other technicians, managers and support staff',
  },
  unit: persons,
  of: 'facility',
  sum: 'personnel',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 卫生技术人员数: health professionals. */
export const healthProfessionals = {
  id: 'healthProfessionals',
  name: { zh: '卫生技术人员数', en: 'Health professionals' },
  aliases: [
    '卫技人员数',
    '年末卫生技术人员数',
    '卫生技术人员',
    '卫生技术人员总数',
    '卫生专业技术人员数',
    '卫生专业技术人员',
    '卫技人员',
    '卫技人员总数',
    '年末卫生技术人员',
  ],
  unit: persons,
  of: 'facility',
  sum: 'professionals',
  overTime: 'stock',
  partOf: ['healthPersonnel'],
} as const satisfies StandardMeasure;

/** 执业(助理)医师数: licensed physicians, assistants included. */
export const licensedPhysicians = {
  id: 'licensedPhysicians',
  name: { zh: '执业(助理)医师数', en: 'Licensed physicians and assistant physicians' },
  aliases: [
    '执业医师和执业助理医师数',
    '年末执业(助理)医师数',
    '执业(助理)医师',
    '执业(助理)医师人数',
    '执业(助理)医师总数',
    '执业医师(含助理)数',
    '执业医师(含助理)',
    '执业医师及执业助理医师数',
    '执业医师和执业助理医师',
    '执业医师及助理医师数',
    '执业医师(助理)数',
    '执业(助理)医生数',
    '执业和助理医师数',
  ],
  meaning: {
    zh: '期末执业医师与执业助理医师数之和',
    en: 'Licensed physicians and licensed assistant physicians on the last day of the period',
  },
  unit: persons,
  of: 'facility',
  sum: 'physicians',
  overTime: 'stock',
  partOf: ['healthProfessionals'],
} as const satisfies StandardMeasure;

/** 执业医师数: licensed physicians, assistants left out. */
export const fullyLicensedPhysicians = {
  id: 'fullyLicensedPhysicians',
  name: { zh: '执业医师数', en: 'Licensed physicians, assistants left out' },
  aliases: ['年末执业医师数', '执业医师人数', '执业医师总数'],
  unit: persons,
  of: 'facility',
  sum: 'fullPhysicians',
  overTime: 'stock',
  partOf: ['licensedPhysicians'],
} as const satisfies StandardMeasure;

/** 注册护士数: registered nurses on the period's last day. */
export const registeredNurses = {
  id: 'registeredNurses',
  name: { zh: '注册护士数', en: 'Registered nurses' },
  aliases: [
    '年末注册护士数',
    '注册护士',
    '注册护士人数',
    '注册护士总数',
    '在岗护士数',
    '在册护士数',
    '年末注册护士',
    '护理师及护士',
  ],
  unit: persons,
  of: 'facility',
  sum: 'nurses',
  overTime: 'stock',
  partOf: ['healthProfessionals'],
} as const satisfies StandardMeasure;

/** 全科医生数: those registered as such, and those trained and not yet registered. */
export const generalPractitioners = {
  id: 'generalPractitioners',
  name: { zh: '全科医生数', en: 'General practitioners' },
  aliases: [
    '年末全科医生数',
    '全科医师数',
    '全科医生',
    '全科医生人数',
    '全科医生总数',
    '注册全科医生数',
    '全科医师人数',
    '全科医师',
  ],
  meaning: {
    zh: '期末注册为全科医学专业的人数与取得全科医生培训合格证而未注册的人数之和',
    en: 'Registered as general practitioners, or trained and not yet registered, on the last day of the period',
  },
  unit: persons,
  of: 'facility',
  sum: 'generalPractitioners',
  overTime: 'stock',
  usuallyPartOf: ['licensedPhysicians'],
} as const satisfies StandardMeasure;

/** 专业公共卫生机构人员数: staff of disease control, maternal and child health and other public-health institutions. */
export const publicHealthStaff = {
  id: 'publicHealthStaff',
  name: { zh: '专业公共卫生机构人员数', en: 'Staff of professional public-health institutions' },
  aliases: [
    '公共卫生机构人员数',
    '年末专业公共卫生机构人员数',
    '专业公共卫生机构人员',
    '专业公共卫生人员数',
    '专业公共卫生人员',
    '公共卫生人员数',
    '专业公共卫生机构人员总数',
    '专业公共卫生机构卫生人员数',
  ],
  meaning: {
    zh: '期末疾病预防控制、妇幼保健、专科疾病防治、健康教育、急救、采供血、卫生监督等机构人员数',
    en: 'Staff, on the last day of the period, of institutions for disease control, maternal and child health, specialised prevention, health education, emergency care, blood supply and health supervision',
  },
  unit: persons,
  of: 'facility',
  where: { oneOf: ['type', 'diseaseControl', 'maternalChildHealth', 'otherPublicHealth'] },
  sum: 'personnel',
  overTime: 'stock',
  partOf: ['healthPersonnel'],
} as const satisfies StandardMeasure;

/** 招录人员数: staff recruited. */
export const recruits = {
  id: 'recruits',
  name: { zh: '招录人员数', en: 'Recruits' },
  aliases: [
    '招聘人员数',
    '新招录人员数',
    '招聘卫生专业技术人员数',
    '公开招聘卫生专业技术人员数',
    '招聘卫生技术人员数',
    '招聘专业技术人员数',
    '招聘医务人员数',
    '招聘医疗卫生人员数',
    '招聘医护人员数',
    '招聘执业医师数',
    '招聘医师数',
    '招聘卫生人才数',
    '公开招聘人员数',
    '招录卫生专业技术人员数',
    '招录专业技术人员数',
    '招录医务人员数',
    '招录医学毕业生数',
    '招聘工作人员数',
    '公开招聘工作人员数',
  ],
  unit: persons,
  of: 'facility',
  sum: 'recruits',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 乡村医生基本工资总额: base wages paid to village doctors. */
export const villageDoctorWageBill = {
  id: 'villageDoctorWageBill',
  name: { zh: '乡村医生基本工资总额', en: 'Village-doctor base-wage bill' },
  aliases: ['村医基本工资总额', '乡村医生工资总额', '在岗乡村医生基本工资总额'],
  unit: yuan,
  of: 'facility',
  sum: 'villageDoctorWages',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 在岗乡村医生人月数: months worked by village doctors, added over doctors. */
export const villageDoctorMonths = {
  id: 'villageDoctorMonths',
  name: { zh: '在岗乡村医生人月数', en: 'Village-doctor months' },
  aliases: ['在岗村医人月数', '乡村医生在岗月数'],
  meaning: { zh: '期内各在岗乡村医生在岗月数之和', en: 'Months in post in the period, added over village doctors' },
  unit: months,
  of: 'facility',
  sum: 'villageDoctorMonths',
  overTime: 'flow',
} as const satisfies StandardMeasure;
