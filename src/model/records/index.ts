import type { RecordDictionary } from '../column.js';
import { areaKeys } from './area.js';
import { areaBasicPublicHealth } from './area-basic-public-health.js';
import { areaDiseaseControl } from './area-disease-control.js';
import { areaFamilyDoctor } from './area-family-doctor.js';
import { areaFamilyPlanning } from './area-family-planning.js';
import { areaHospital } from './area-hospital.js';
import { areaInsurance } from './area-insurance.js';
import { areaInternational } from './area-international.js';
import { areaMaternalAndChild } from './area-maternal-and-child.js';
import { areaOperations } from './area-operations.js';
import { areaPopulation } from './area-population.js';
import { areaResources } from './area-resources.js';
import { areaTieredCare } from './area-tiered-care.js';
import { birth } from './birth.js';
import { claim } from './claim.js';
import { death } from './death.js';
import { delivery } from './delivery.js';
import { facility } from './facility.js';
import { household } from './household.js';
import { infectiousCase } from './infectious-case.js';
import { person } from './person.js';
import { respondent } from './respondent.js';
import { visit } from './visit.js';

/** The record dictionary: every column that the catalogue's measures ask for. */
export const records = {
  person,
  household,
  birth,
  delivery,
  death,
  visit,
  claim,
  case: infectiousCase,
  respondent,
  facility,
  area: {
    ...areaKeys,
    ...areaPopulation,
    ...areaFamilyPlanning,
    ...areaMaternalAndChild,
    ...areaBasicPublicHealth,
    ...areaFamilyDoctor,
    ...areaTieredCare,
    ...areaHospital,
    ...areaInsurance,
    ...areaDiseaseControl,
    ...areaResources,
    ...areaOperations,
    ...areaInternational,
  },
} as const satisfies RecordDictionary;
