import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Verdict = 'consistent' | 'inconsistent' | 'underdetermined';

/** The relations between printed figures that the tests beside this one recompute, and their verdicts. */
const covered: Readonly<Record<string, Verdict>> = {
  'signup-001-population': 'underdetermined',
  'signup-003-resident': 'underdetermined',
  'signup-003-key': 'underdetermined',
  'signup-003-disabled': 'underdetermined',
  'signup-003-nesting': 'consistent',
  'signup-key-above-resident': 'consistent',
  'signup-003-workload': 'underdetermined',
  'signup-003-poor-two-counts': 'underdetermined',
  'household-size-003': 'consistent',
  'special-family-003-repeat': 'consistent',
  'three-batches-003': 'underdetermined',
  'rate-100-004': 'consistent',
  'subsidy-004-total': 'inconsistent',
  'subsidy-004-per-person-uniform': 'consistent',
  'subsidy-004-per-person-mixed': 'underdetermined',
  'special-family-004-counts': 'consistent',
  'exam-003-88x518': 'underdetermined',
  'marriage-003-1254x190': 'underdetermined',
  'girls-003-aid': 'underdetermined',
  'study-aid-003': 'underdetermined',
  'insurance-003': 'consistent',
  'reward-003': 'underdetermined',
  'visits-003-lower-bounds': 'underdetermined',
  'assistance-001': 'underdetermined',
  'investment-001': 'consistent',
  'wage-003': 'consistent',
  'equipment-003': 'underdetermined',
  'relief-000': 'underdetermined',
  'mortality-004-order': 'consistent',
  'mortality-004-births': 'underdetermined',
  'mental-004-count': 'consistent',
  'tcm-001-898': 'consistent',
  'rates-min-denominator': 'underdetermined',
  'community-001-members': 'underdetermined',
  'primary-001-two-counts': 'underdetermined',
  'hospitals-001': 'consistent',
  'count-135': 'underdetermined',
  'parts-001': 'consistent',
  'time-001': 'consistent',
  'visits-001': 'underdetermined',
  'newborn-001': 'underdetermined',
  'posting-001': 'underdetermined',
  'education-001': 'underdetermined',
  'visit-share-order': 'consistent',
  'screening-003': 'underdetermined',
  'two-cancers': 'underdetermined',
  'prenatal-003': 'consistent',
  'clinics-003': 'underdetermined',
  'hires-003': 'underdetermined',
  'hazards-003': 'consistent',
  'sums-003': 'underdetermined',
  'staff-004': 'consistent',
  'teams-004': 'underdetermined',
  'creation-004': 'underdetermined',
  'hiv-004': 'consistent',
  'policy-198': 'consistent',
  'visit-targets-65-90': 'underdetermined',
  'tasks-003': 'consistent',
  'rounds-004': 'consistent',
  'items-000': 'consistent',
  enumerations: 'consistent',
  'clinics-004-contradiction': 'inconsistent',
  'redacted-002-systems': 'underdetermined',
  'redacted-002-rates': 'underdetermined',
  'disease-lists': 'underdetermined',
  'date-004': 'inconsistent',
};

/** The relations that are not, and why: there is no figure in them. */
const excluded: Readonly<Record<string, string>> = {
  'date-001':
    'no figure: anniversaries, whose founding years are not printed; the years of figures are held to a title as in date-004',
  'date-003':
    'no figure: the day of a speech and the years that it looks back and ahead to; years of figures as in date-004',
  'code-331': 'no count: a name whose digits are those of a slogan',
  'pages-002': 'no figure: pages of a preview, and the day that it was uploaded',
  'four-layer-protection':
    'no amount is printed, only the order of payers; what they pay is held to the expense by sum-of-parts',
  'three-batches': 'who goes to which; its counts are in three-batches-003',
  'tiered-care': 'goals without a number; their shares are in visit-targets-65-90',
  'pay-after-treatment': 'no number: whether to pay before or after',
  standards:
    'no relation of its own: its unit standards are in exam-003-88x518, marriage-003-1254x190, girls-003-aid and wage-003',
};

const folder = 'test/reports';
const sources = readdirSync(folder)
  .filter((name) => !name.startsWith('coverage'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

describe('every relation that needs only figures is recomputed', () => {
  test.each(Object.entries(covered))('%s: %s', (id, verdict) => {
    const [alone, inTable] = [`'${id}: ${verdict}`, `'${id}', `];
    expect(sources.includes(alone) || (sources.includes(inTable) && sources.includes(`%s: ${verdict}`))).toBe(true);
  });

  test.each(Object.entries(excluded))('%s is left out: %s', (id) => {
    expect(covered).not.toHaveProperty([id]);
  });
});

const list = '../shared/reports/identities.json';

test('the two tables list every relation there is, with its verdict', ({ skip }) => {
  skip(!existsSync(list), `${list} is not here to compare with`);
  const { identities, policies } = JSON.parse(readFileSync(list, 'utf8')) as Record<
    string,
    { id: string; verdict: Verdict }[]
  >;
  const all = [...(identities ?? []), ...(policies ?? [])];
  expect([...Object.keys(covered), ...Object.keys(excluded)].sort()).toEqual(all.map(({ id }) => id).sort());
  expect(covered).toEqual(
    Object.fromEntries(all.filter(({ id }) => Object.hasOwn(covered, id)).map(({ id, verdict }) => [id, verdict])),
  );
});
