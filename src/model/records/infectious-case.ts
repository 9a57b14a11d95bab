import type { Columns } from '../column.js';

/** A notified case of an infectious disease. */
export const infectiousCase = {
  id: { type: 'key', name: { zh: '病例编号', en: 'Case id' } },
  place: { type: 'place', name: { zh: '现住址代码', en: 'Place of residence' } },
  registered: { type: 'date', name: { zh: '登记日期', en: 'Date of registration at the institution' } },
  notified: { type: 'date', name: { zh: '报告日期', en: 'Date of notification' } },
  category: {
    type: 'code',
    name: { zh: '法定传染病类别', en: 'Class' },
    codes: {
      a: { zh: '甲类', en: 'class A' },
      b: { zh: '乙类', en: 'class B' },
      c: { zh: '丙类', en: 'class C' },
      other: { zh: '不计入分类统计', en: 'counted in no class' },
    },
  },
  tuberculosis: { type: 'flag', name: { zh: '是否肺结核', en: 'Tuberculosis' } },
  neonatalTetanus: { type: 'flag', name: { zh: '是否新生儿破伤风', en: 'Neonatal tetanus' } },
  referred: { type: 'date', name: { zh: '通知基层管理日期', en: 'Date primary care was asked to manage the patient' } },
  managed: { type: 'flag', name: { zh: '是否纳入基层管理', en: 'Managed in primary care' } },
  treatmentCompleted: { type: 'date', name: { zh: '完成治疗日期', en: 'Date treatment was completed' } },
  regularMedication: { type: 'flag', name: { zh: '是否规则服药', en: 'Took at least 90% of the doses' } },
  hiv: { type: 'flag', name: { zh: '是否艾滋病病毒感染者或病人', en: 'HIV infection or AIDS' } },
  onTreatment: { type: 'flag', name: { zh: '是否正在接受抗病毒治疗', en: 'On antiretroviral treatment' } },
  viralLoadTested: { type: 'flag', name: { zh: '是否检测病毒载量', en: 'Viral load tested in the year' } },
  virallySuppressed: { type: 'flag', name: { zh: '是否病毒抑制', en: 'Virus suppressed at the last test' } },
  online: { type: 'flag', name: { zh: '是否网络报告', en: 'Reported online' } },
  timely: { type: 'flag', name: { zh: '是否及时报告', en: 'Reported in time' } },
  died: { type: 'date', name: { zh: '死亡日期', en: 'Date of death' } },
} as const satisfies Columns;
