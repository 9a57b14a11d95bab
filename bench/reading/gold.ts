import { readFileSync } from 'node:fs';
import type { Annotated } from './score.js';
import { sameAs } from './sentences.js';

/** A line of the annotated figures of the five reports. */
interface GoldRow {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: string | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly role: string;
  readonly indicator: string | null;
  readonly population: string | null;
  readonly numerals: string;
}

/** What the annotation calls an indicator, and what the catalogue does; `null` where the catalogue has none. */
const ids: Readonly<Record<string, string | null>> = {
  'ambulance-dispatch-time': 'ambulanceDispatchTime',
  'basic-insurance-enrolment-rate': 'insuranceEnrolmentRate',
  'breast-cancer-screened': 'womenBreastScreened',
  'cervical-cancer-screened': 'womenCervicalScreened',
  'chronic-disease-contract-service-rate': 'familyDoctorSignupRate',
  'county-visit-share': 'countyVisitShare',
  'day-surgery-rate': 'daySurgeryShare',
  'diabetes-standardized-management-rate': 'diabetesStandardisedManagementRate',
  'elderly-health-management-rate': 'elderlyHealthManagementRate',
  'family-doctor-signup-rate': 'familyDoctorSignupRate',
  'family-doctor-signups': 'signedResidents',
  'family-planning-subsidy-total': 'fpBenefitExpenditureAmount',
  'gross-regional-product': null,
  'health-literacy-rate': 'healthLiteracyRate',
  'hiv-testing-rate': 'hivTestingCoverage',
  'hypertension-standardized-management-rate': 'hypertensionStandardisedManagementRate',
  'infant-mortality-rate': 'infantMortalityRate',
  'inpatient-actual-reimbursement-rate': 'actualInpatientReimbursementRatio',
  'medical-community-satisfaction-score': 'patientSatisfactionScore',
  'neonatal-mortality-rate': 'neonatalMortalityRate',
  'newborn-chd-screened': 'newbornsScreenedHeart',
  'newborn-disease-screening-rate': 'newbornDiseaseScreeningRate',
  'nrcms-enrolment-rate': 'ncmsParticipationRate',
  'nrcms-in-policy-reimbursement-rate': 'policyScopeReimbursementRatio',
  'outpatient-chronic-actual-reimbursement-rate': 'actualChronicReimbursementRatio',
  'peak-queue-time': 'peakQueueTime',
  'preconception-examination-rate': 'preconceptionExaminationCoverage',
  'premarital-examination-rate': 'premaritalExaminationRate',
  'prenatal-screening-rate': 'prenatalScreeningRate',
  'primary-care-visit-share': 'primaryCareVisitShare',
  'serious-illness-treatment-rate': 'seriousIllnessTreatmentRate',
  'severe-mental-disorder-patients': 'smiPatients',
  'severe-mental-disorder-standardized-management-rate': 'smiStandardisedManagementRate',
  'tcm-service-village-clinic-share': 'villageTcmCoverage',
  'total-visits': 'visitsInCountyCount',
  'under-five-mortality-rate': 'under5MortalityRate',
};

const populations: Readonly<Record<string, string>> = {
  'key-population': 'keyPopulation',
  disabled: 'disabled',
  poor: 'poor',
};

const units: Readonly<Record<string, readonly string[]>> = { sqm: ['other'], date: ['other'] };
const roles: Readonly<Record<string, readonly string[]>> = {
  actual: ['actual'],
  target: ['target'],
  standard: ['standard'],
  policy: ['actual', 'standard', 'target'],
  other: ['actual', 'standard'],
};
const qualifiers: Readonly<Record<string, readonly string[]>> = { target: ['exact', 'at-least'] };

/** Why a line is not scored; `undefined` where it is. */
function reasonToExclude({ role, unit, quote, numerals }: GoldRow): string | undefined {
  if (role === 'date') return 'a date';
  if (role === 'ordinal') return 'an ordinal';
  if (role === 'document-number') return 'the number of a document';
  if (unit === 'year' && /岁/u.test(quote)) return 'an age';
  if (unit === 'year') return 'how long something lasts, or an anniversary';
  if (unit === 'month') return 'a date';
  if (/KB|页/u.test(quote)) return 'the size of a file';
  if (/^\d+(?:\+[\dX]+)*$/u.test(quote) && role === 'policy') return 'the name of a policy';
  if (numerals === 'han' && (role === 'policy' || role === 'other')) return 'a set phrase';
  if (numerals === 'han' && !/[家个项次]$/u.test(quote)) return 'a set phrase';
  if (/条$/u.test(quote) && role !== 'actual') return 'in the title of a document';
  return undefined;
}

/** The figures of a report as they are annotated, and the lines that are left out, with the reason. */
export interface Gold {
  readonly annotated: readonly Annotated[];
  readonly excluded: readonly { readonly row: GoldRow; readonly reason: string }[];
}

/** The annotation of the five reports, by file. */
export function goldOf(path: string): ReadonlyMap<string, Gold> {
  const byFile = new Map<string, { annotated: Annotated[]; excluded: { row: GoldRow; reason: string }[] }>();
  for (const line of readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')) {
    const row = JSON.parse(line) as GoldRow;
    const file = byFile.get(row.seed) ?? { annotated: [], excluded: [] };
    byFile.set(row.seed, file);
    const reason = reasonToExclude(row);
    if (reason !== undefined) file.excluded.push({ row, reason });
    else file.annotated.push(annotatedOf(row));
  }
  return byFile;
}

/** 慢病签约服务率 is of poor people with a chronic disease, which the annotation calls poor. */
function populationOf({ indicator, population }: GoldRow, id: string | null | undefined): string | undefined {
  if (id === undefined || id === null) return undefined;
  return indicator === 'chronic-disease-contract-service-rate' ? 'poorChronic' : populations[population ?? ''];
}

function annotatedOf(row: GoldRow): Annotated {
  const id = row.indicator === null ? undefined : ids[row.indicator];
  return {
    start: row.start,
    end: row.end,
    quote: row.quote,
    value: row.value,
    units: units[row.unit] ?? [row.unit],
    qualifiers: qualifiers[row.qualifier] ?? [row.qualifier],
    roles: roles[row.role] ?? [row.role],
    ...(id === undefined || id === null ? {} : { of: sameAs(id) }),
    population: populationOf(row, id),
  };
}
