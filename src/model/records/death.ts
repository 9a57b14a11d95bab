import type { Columns } from '../column.js';

/** A death, with what is needed to age it and to tell its cause. */
export const death = {
  id: { type: 'key', name: { zh: '死亡编号', en: 'Death id' } },
  person: { type: 'key', name: { zh: '个人编号', en: 'Person' }, to: 'person' },
  place: {
    aliases: ['村代码', '行政区划代码', '地区代码', '现住址编码'],
    type: 'place',
    name: { zh: '常住地代码', en: 'Place of residence' },
  },
  sex: {
    type: 'code',
    name: { zh: '性别', en: 'Sex' },
    codes: { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } },
  },
  born: { aliases: ['出生年月日', 'dob'], type: 'date', name: { zh: '出生日期', en: 'Date of birth' } },
  died: { aliases: ['死亡时间', 'date_of_death'], type: 'date', name: { zh: '死亡日期', en: 'Date of death' } },
  stillbirth: {
    aliases: ['死胎死产'],
    type: 'flag',
    name: { zh: '是否死胎死产', en: 'Stillbirth or foetal death at 28 weeks or later' },
    mayBeAbsent: true,
  },
  maternal: { aliases: ['孕产妇死亡'], type: 'flag', name: { zh: '是否孕产妇死亡', en: 'Maternal death' } },
  notifiableDisease: { type: 'flag', name: { zh: '是否法定传染病死亡', en: 'Died of a notifiable disease' } },
  cause: {
    type: 'code',
    name: { zh: '根本死因', en: 'Underlying cause' },
    codes: {
      cardiovascular: { zh: '心脑血管疾病', en: 'cardiovascular disease' },
      cancer: { zh: '恶性肿瘤', en: 'cancer' },
      respiratory: { zh: '慢性呼吸系统疾病', en: 'chronic respiratory disease' },
      diabetes: { zh: '糖尿病', en: 'diabetes' },
      other: { zh: '其他', en: 'other' },
    },
  },
} as const satisfies Columns;
