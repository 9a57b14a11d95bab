import type { StandardMeasure } from '../../model/standard.js';
import { persons, teams } from '../../value/unit.js';
import { residing, underContract } from '../conditions.js';

/** 家庭医生签约居民数: residents with a family-doctor contract in force on the period's last day. */
export const signedResidents = {
  id: 'signedResidents',
  name: { zh: '家庭医生签约居民数', en: 'Residents signed with a family doctor' },
  aliases: [
    '签约居民数',
    '签约人数',
    '常住人口签约数',
    '已签约人数',
    '家庭医生签约人数',
    '家庭医生签约居民人数',
    '家庭医生签约总人数',
    '家庭医生签约数',
    '签约居民人数',
    '签约总人数',
    '累计签约人数',
    '签约服务人数',
    '签约人口数',
    '签约居民总数',
    '签约常住居民数',
    '常住人口签约人数',
    '居民签约人数',
    '签订家庭医生服务协议人数',
    '签订家庭医生签约服务协议人数',
    '签订服务协议人数',
    '签订签约服务协议人数',
    '签订协议人数',
    '家庭医生签约服务人数',
  ],
  meaning: {
    zh: '期末协议有效的常住居民数',
    en: 'Residents (常住) whose contract is in force on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, underContract] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 协议到期居民数: residents whose contract ran out in the period. */
export const residentsWithContractDue = {
  id: 'residentsWithContractDue',
  name: { zh: '协议到期居民数', en: 'Residents whose contract ran out' },
  aliases: [
    '签约协议到期居民数',
    '协议到期人数',
    '应续签居民数',
    '签约到期居民数',
    '应续签人数',
    '协议期满居民数',
    '到期应续签人数',
  ],
  meaning: {
    zh: '协议在期内到期、期末仍常住的居民数',
    en: 'Residents, still living here at the end of the period, whose contract ran out in it',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { known: 'contractDue' }, { during: 'contractDue' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 续签居民数: those of them who signed again. */
export const renewedResidents = {
  id: 'renewedResidents',
  name: { zh: '续签居民数', en: 'Residents who renewed their contract' },
  aliases: [
    '续签人数',
    '续约人数',
    '到期后续签居民数',
    '续签居民人数',
    '续签协议人数',
    '家庭医生续签人数',
    '续签总人数',
  ],
  meaning: {
    zh: '协议在期内到期后续签的常住居民数',
    en: 'Residents whose contract ran out in the period and was renewed',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { known: 'contractDue' }, { during: 'contractDue' }, { is: ['renewed', true] }] },
  overTime: 'flow',
  partOf: ['residentsWithContractDue'],
} as const satisfies StandardMeasure;

/** 履约居民数: signed residents who were given what their contract promises. */
export const fulfilledResidents = {
  id: 'fulfilledResidents',
  name: { zh: '履约居民数', en: 'Signed residents whose contract was fulfilled' },
  aliases: [
    '履约人数',
    '按协议履约的签约居民数',
    '已履约人数',
    '履约服务人数',
    '协议履约人数',
    '履约居民人数',
    '签约履约人数',
  ],
  meaning: {
    zh: '期末协议有效、且按协议提供了服务的常住居民数',
    en: 'Signed residents who were given what their contract promises',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, underContract, { is: ['fulfilled', true] }] },
  overTime: 'stock',
  partOf: ['signedResidents'],
} as const satisfies StandardMeasure;

/** 家庭医生团队数: teams that sign residents. A team has one member at least. */
export const familyDoctorTeams = {
  id: 'familyDoctorTeams',
  name: { zh: '家庭医生团队数', en: 'Family-doctor teams' },
  aliases: [
    '家庭医生签约服务团队数',
    '签约服务团队',
    '家庭医生签约服务团队',
    '签约团队',
    '家庭医生团队',
    '家庭医生签约团队',
    '家庭医生服务团队',
    '家庭医生签约团队数',
    '家庭医生服务团队数',
    '签约服务团队数',
    '签约团队数',
    '家庭签约医生团队',
    '签约医生团队',
    '家庭医生团队总数',
    '家庭医生团队个数',
    '家庭医生组建团队数',
  ],
  unit: teams,
  of: 'facility',
  sum: 'familyDoctorTeams',
  overTime: 'stock',
  partOf: ['familyDoctorTeamMembers'],
} as const satisfies StandardMeasure;

/** 家庭医生团队成员数: doctors, nurses, public-health and village staff alike. */
export const familyDoctorTeamMembers = {
  id: 'familyDoctorTeamMembers',
  name: { zh: '家庭医生团队成员数', en: 'Members of family-doctor teams' },
  aliases: [
    '团队成员数',
    '签约服务团队成员',
    '家庭医生团队人数',
    '家庭医生团队成员人数',
    '家庭医生签约服务团队成员数',
    '签约服务团队成员数',
    '签约团队成员数',
    '家庭医生服务团队成员数',
  ],
  meaning: {
    zh: '团队中的医生、护士、公卫人员和乡村医生,每人只计一次',
    en: 'Doctors, nurses, public-health staff and village doctors in the teams, each counted once',
  },
  unit: persons,
  of: 'facility',
  sum: 'familyDoctorTeamMembers',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 签约家庭医生数: the doctors among them. */
export const familyDoctors = {
  id: 'familyDoctors',
  name: { zh: '签约家庭医生数', en: 'Family doctors' },
  aliases: ['家庭医生数', '签约家庭医生', '家庭医生人数', '家庭签约医生数', '签约医生数', '家庭医生总数'],
  unit: persons,
  of: 'facility',
  sum: 'familyDoctors',
  overTime: 'stock',
  partOf: ['familyDoctorTeamMembers'],
} as const satisfies StandardMeasure;
