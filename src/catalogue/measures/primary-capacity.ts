import type { StandardMeasure } from '../../model/standard.js';
import { institutions, items, persons, personTimes, toOne } from '../../value/unit.js';

/** 派驻基层医师数: physicians of intermediate grade or above seconded to primary institutions for six months or more. */
export const secondedPhysicians = {
  id: 'secondedPhysicians',
  name: { zh: '派驻基层医师数', en: 'Physicians seconded to primary care' },
  aliases: [
    '派驻医师数',
    '下派驻点医师数',
    '派驻医师人数',
    '派驻医生数',
    '派驻基层医师人数',
    '派驻基层医生数',
    '派驻专家数',
    '下派医师数',
    '下派医生数',
    '下派医师人数',
  ],
  meaning: {
    zh: '年内二级及以上医疗卫生机构中级及以上医师到基层医疗卫生机构派驻6个月以上的人数,由接收机构报告',
    en: 'Physicians of intermediate grade or above from institutions of level 2 or above, seconded to primary institutions for six months or more in the year; the receiving institution reports them',
  },
  unit: persons,
  of: 'facility',
  sum: 'secondedPhysicians',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 下派医师人次: physician-visits to lower institutions. */
export const outreachVisits = {
  id: 'outreachVisits',
  name: { zh: '下派医师人次', en: 'Outreach physician-visits' },
  aliases: [
    '下派专家人次',
    '下沉医师人次',
    '专家下沉人次',
    '派驻专家人次',
    '下派医务人员人次',
    '专家下派人次',
    '下派骨干医师人次',
    '下派医生人次',
    '下沉专家人次',
    '医师下沉人次',
  ],
  meaning: {
    zh: '期内上级机构派医师到下级机构工作的人次,由派出机构报告',
    en: 'Times that physicians were sent to work at lower institutions in the period, as the sending institution reports them',
  },
  unit: personTimes,
  of: 'facility',
  sum: 'outreachVisits',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 远程影像、心电诊断人次: images and electrocardiograms read remotely. */
export const remoteReads = {
  id: 'remoteReads',
  name: { zh: '远程影像、心电诊断人次', en: 'Remote readings of images and electrocardiograms' },
  aliases: [
    '远程医学影像诊断人次',
    '远程影像诊断人次',
    '远程诊断人次',
    '远程心电诊断人次',
    '远程心电诊断例数',
    '远程影像诊断例数',
    '远程诊断例数',
    '远程诊断量',
    '远程影像和心电诊断人次',
    '远程影像、心电诊断例数',
    '远程医学影像诊断例数',
    '远程医学诊断人次',
    '远程影像诊断量',
    '远程心电诊断量',
  ],
  meaning: {
    zh: '期内远程影像、心电、超声、核医学、肌电图、脑电图等诊断人次',
    en: 'Images, electrocardiograms, ultrasound, nuclear medicine, electromyograms and electroencephalograms read remotely in the period',
  },
  unit: personTimes,
  of: 'facility',
  sum: 'remoteReads',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 基层与牵头医院人均收入之比: a ratio of two means, as the office reports it. */
export const primaryToLeadIncome = {
  id: 'primaryToLeadIncome',
  name: { zh: '基层与牵头医院人均收入之比', en: 'Mean staff income, primary institutions over lead hospital' },
  unit: toOne,
  of: 'area',
  sum: 'primaryToLeadIncome',
  overTime: 'mean',
  additive: false,
} as const satisfies StandardMeasure;

/** 配备心电设备的村卫生室数: village clinics with an electrocardiograph. */
export const villageClinicsWithEcg = {
  id: 'villageClinicsWithEcg',
  name: { zh: '配备心电设备的村卫生室数', en: 'Village clinics with an electrocardiograph' },
  aliases: [
    '配备心电图机的村卫生室数',
    '配备远程心电设备的村卫生室数',
    '配备心电设备村卫生室数',
    '配备心电图机村卫生室数',
    '村卫生室配备心电设备数',
    '村卫生室配备远程心电设备数',
  ],
  unit: institutions,
  of: 'facility',
  where: { all: [{ is: ['type', 'villageClinic'] }, { is: ['ecg', true] }] },
  overTime: 'stock',
  partOf: ['villageClinics'],
} as const satisfies StandardMeasure;

/** 能提供中医药服务的村卫生室数: village clinics that offer Chinese medicine. */
export const villageClinicsWithTcm = {
  id: 'villageClinicsWithTcm',
  name: { zh: '能提供中医药服务的村卫生室数', en: 'Village clinics that offer Chinese medicine' },
  aliases: [
    '提供中医药服务的村卫生室数',
    '能提供中医服务的村卫生室数',
    '能够提供中医药服务的村卫生室数',
    '可提供中医药服务的村卫生室数',
    '开展中医药服务的村卫生室数',
    '提供中医药服务村卫生室数',
    '能提供中医药服务的村卫生所数',
  ],
  unit: institutions,
  of: 'facility',
  where: { all: [{ is: ['type', 'villageClinic'] }, { is: ['chineseMedicine', true] }] },
  overTime: 'stock',
  partOf: ['villageClinics'],
} as const satisfies StandardMeasure;

/** 达到标准化建设的村卫生室数: village clinics built and equipped to the standard. */
export const villageClinicsToStandard = {
  id: 'villageClinicsToStandard',
  name: { zh: '达到标准化建设的村卫生室数', en: 'Village clinics that meet the standard' },
  aliases: [
    '标准化村卫生室数',
    '达标村卫生室数',
    '标准化村卫生室',
    '标准化村卫生所数',
    '达标村卫生室',
    '达标村卫生所数',
    '村卫生室达到标准化建设数',
    '村卫生室达到标准化建设要求数',
    '村卫生室达标数',
    '村卫生室标准化建设达标数',
    '标准化建设达标村卫生室数',
    '达到标准化的村卫生室数',
    '达到标准化建设要求的村卫生室数',
    '村卫生室达到标准数',
  ],
  unit: institutions,
  of: 'facility',
  where: { all: [{ is: ['type', 'villageClinic'] }, { is: ['standardBuilt', true] }] },
  overTime: 'stock',
  partOf: ['villageClinics'],
} as const satisfies StandardMeasure;

/** 社区卫生服务机构和乡镇卫生院数: community health institutions and township health centres. */
export const townshipAndCommunityInstitutions = {
  id: 'townshipAndCommunityInstitutions',
  name: { zh: '社区卫生服务机构和乡镇卫生院数', en: 'Community health institutions and township health centres' },
  aliases: ['乡镇卫生院和社区卫生服务机构数', '乡镇卫生院和社区卫生服务中心数', '乡镇卫生院及社区卫生服务机构数'],
  meaning: {
    zh: '期末社区卫生服务中心、社区卫生服务站和乡镇卫生院数,不含村卫生室',
    en: 'Community health centres and stations and township health centres at the end of the period; village clinics left out',
  },
  unit: institutions,
  of: 'facility',
  where: { oneOf: ['type', 'communityHealth', 'townshipHealthCentre'] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 能提供中医药服务的社区卫生服务机构和乡镇卫生院数: those of these institutions that offer Chinese medicine. */
export const townshipAndCommunityInstitutionsWithTcm = {
  id: 'townshipAndCommunityInstitutionsWithTcm',
  name: {
    zh: '能提供中医药服务的社区卫生服务机构和乡镇卫生院数',
    en: 'Community health institutions and township health centres that offer Chinese medicine',
  },
  unit: institutions,
  of: 'facility',
  where: { all: [{ oneOf: ['type', 'communityHealth', 'townshipHealthCentre'] }, { is: ['chineseMedicine', true] }] },
  overTime: 'stock',
  partOf: ['townshipAndCommunityInstitutions'],
} as const satisfies StandardMeasure;

/** 实行临床路径管理的病种数: diseases under clinical pathways, as the office reports them. */
export const clinicalPathwayDiseases = {
  id: 'clinicalPathwayDiseases',
  name: { zh: '实行临床路径管理的病种数', en: 'Diseases under clinical pathways' },
  aliases: [
    '临床路径病种',
    '临床路径管理病种',
    '临床路径病种数',
    '临床路径管理病种数',
    '实施临床路径管理的病种',
    '实施临床路径的病种数',
    '临床路径管理的病种数',
    '开展临床路径管理病种数',
  ],
  unit: items,
  of: 'area',
  sum: 'clinicalPathwayDiseases',
  overTime: 'stock',
  additive: false,
} as const satisfies StandardMeasure;
