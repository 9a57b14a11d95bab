import type { Columns } from '../column.js';

/** Somebody asked in a sample survey. */
export const respondent = {
  id: { type: 'key', name: { zh: '调查对象编号', en: 'Respondent id' } },
  place: { type: 'place', name: { zh: '调查地代码', en: 'Place' } },
  asked: { type: 'date', name: { zh: '调查日期', en: 'Date of the survey' } },
  survey: {
    type: 'code',
    name: { zh: '调查名称', en: 'Survey' },
    codes: {
      literacy: { zh: '健康素养', en: 'health literacy' },
      hivKnowledge: { zh: '艾滋病知识', en: 'knowledge of HIV' },
      policyAwareness: { zh: '政策知晓', en: 'awareness of policy' },
      feeding: { zh: '母乳喂养', en: 'infant feeding' },
      services: { zh: '卫生服务', en: 'health services' },
      satisfaction: { zh: '满意度', en: 'satisfaction' },
    },
  },
  adequate: { type: 'flag', name: { zh: '是否达标(知晓)', en: 'Adequate, aware or passing' } },
  under6Months: { type: 'flag', name: { zh: '是否不满6个月婴儿', en: 'Infant under six months' } },
  exclusivelyBreastfed: {
    type: 'flag',
    name: { zh: '过去24小时是否纯母乳喂养', en: 'Exclusively breastfed in the last 24 hours' },
  },
  firstContactPrimary: { type: 'flag', name: { zh: '是否首选基层机构', en: 'First seen in primary care' } },
  soughtCare: { type: 'flag', name: { zh: '两周内是否患病就诊', en: 'Ill in the last two weeks and sought care' } },
} as const satisfies Columns;
