import { binding } from './binding.js';
import { bindingLists } from './binding-lists.js';
import { bindingPairs } from './binding-pairs.js';
import { bindingTopics } from './binding-topics.js';
import { bulletinTables } from './bulletin-tables.js';
import { bulletins } from './bulletins.js';
import { bulletinsOutcomes } from './bulletins-outcomes.js';
import { changes } from './changes.js';
import { changesLevels } from './changes-levels.js';
import { county } from './county.js';
import { countyProgrammes } from './county-programmes.js';
import { damaged } from './damaged.js';
import { damagedPages } from './damaged-pages.js';
import { english } from './english.js';
import { numerals } from './numerals.js';
import { plans } from './plans.js';
import { plansSections } from './plans-sections.js';
import { plansStandards } from './plans-standards.js';
import { redacted } from './redacted.js';
import type { Sentence } from './sentence.js';
import { townshipClinics } from './township-clinics.js';
import { townships } from './townships.js';
import { traditional } from './traditional.js';
import { traditionalRegions } from './traditional-regions.js';
import { traps } from './traps.js';
import { yearbooks } from './yearbooks.js';
import { yearbooksProgrammes } from './yearbooks-programmes.js';

/** Every sentence with its expected readings, by the kind of text it is of. */
export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  binding,
  bindingLists,
  bindingPairs,
  bindingTopics,
  bulletinTables,
  bulletins,
  bulletinsOutcomes,
  changes,
  changesLevels,
  county,
  countyProgrammes,
  damaged,
  damagedPages,
  english,
  numerals,
  plans,
  plansSections,
  plansStandards,
  redacted,
  townshipClinics,
  townships,
  traditional,
  traditionalRegions,
  traps,
  yearbooks,
  yearbooksProgrammes,
};
