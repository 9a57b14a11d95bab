import { type Finding, state } from 'permille';
import { infantMortalityRate, neonatalMortalityRate } from 'permille/catalogue';
import type { TextFinding } from '../../../src/report/examined.js';
import type { AuditedReport } from '../../../src/report/output/report.js';
import type { Reading, Span } from '../../../src/report/reading.js';

/** The first stretch of a text that is written so. */
const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`${quote} is not in the text`);
  return [start, start + quote.length];
};

/** A reading of a stretch of a text; what it does not say is left as plain as can be. */
export const reading = (text: string, quote: string, more: Partial<Reading> = {}): Reading => ({
  at: spanOf(text, quote),
  quote,
  value: null,
  unit: 'other',
  qualifier: 'exact',
  role: 'actual',
  evidence: [],
  ...more,
});

/** A finding about stretches of a text. */
export const found = (at: readonly Span[], more: Partial<Finding> = {}): TextFinding => ({
  rule: 'own',
  severity: 'error',
  figures: [],
  expected: '—',
  found: '—',
  message: { zh: '有误', en: 'wrong' },
  readings: [],
  at,
  ...more,
});

const text = `一、妇幼保健
2019年,新生儿死亡率5.10‰,婴儿死亡率4.29‰。
签约率目标为70%以上,床位42.16万张,补助1500元/月。`;

const period = { from: '2019-01-01', to: '2019-12-31' };
const evidence = [{ rule: 'name-before', at: spanOf(text, '新生儿死亡率'), quote: '新生儿死亡率' } as const];

/** A report of five figures, the first of which cannot be beside the second. */
export const report: AuditedReport = {
  name: '总结|2019.txt',
  text,
  readings: [
    reading(text, '5.10‰', { value: '5.10', unit: 'permille', indicator: 'neonatalMortalityRate', period, evidence }),
    reading(text, '4.29‰', {
      value: '4.29',
      unit: 'permille',
      indicator: 'infantMortalityRate',
      period,
      place: '140423',
    }),
    reading(text, '70%以上', {
      value: '70',
      unit: 'percent',
      qualifier: 'at-least',
      role: 'target',
      indicator: 'familyDoctorSignupRate',
      population: 'poor',
      also: [{ measure: 'signedResidents' }],
    }),
    reading(text, '42.16万张', { value: '421600', unit: 'bed', places: 2, scale: '10000' }),
    reading(text, '1500元/月', { value: '1500', unit: { of: 'CNY', per: 'month' } }),
  ],
  findings: [
    found([spanOf(text, '42.16万张')], {
      rule: 'unnamed',
      severity: 'info',
      message: { zh: '不知所指', en: 'of what?' },
    }),
    found([spanOf(text, '5.10‰'), spanOf(text, '4.29‰')], {
      rule: 'nesting',
      figures: [state(neonatalMortalityRate, '5.10‰'), state(infantMortalityRate, '4.29‰')],
      expected: '≤ 4.29‰',
      found: '5.10‰',
      message: { zh: '5.10‰超过4.29‰', en: '5.10‰ exceeds 4.29‰' },
    }),
  ],
};

/** A report in which there is nothing. */
export const empty: AuditedReport = { name: '空.txt', text: '', readings: [], findings: [] };
