import { fc, test } from '@fast-check/vitest';
import { year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { countsOf, rowsOf } from './inputs.js';
import { dictionary, homeTruth, ofMembers, type Row, row } from './truth.js';

const keys = Object.keys(dictionary.person);

const home = fc.option(fc.constantFrom('F1', 'F2', 'F3', 'F4'), { nil: null, freq: 8 });
const people = fc.array(fc.tuple(home, row), { minLength: 1, maxLength: 16 });

test.prop([ofMembers, people, fc.nat(16)], { numRuns: 500 })(
  'households answer as the truth tables do, however their members are spread over files',
  async (asked, told, cut) => {
    const homes = new Map<string, Row[]>();
    for (const [id, member] of told) if (id !== null) homes.set(id, [...(homes.get(id) ?? []), member]);
    const truths = [...homes.values()].map((each) => homeTruth(asked, each, year(2019)));
    const rows = told.map(([household, member]) => ({
      ...Object.fromEntries(keys.map((key) => [key, null])),
      ...member,
      household,
    }));
    const from = [rows.slice(0, cut), rows.slice(cut)].map((each) =>
      fromRows(each, { of: 'person', records: dictionary }),
    );
    const found = await tally([rowsOf('household', asked)], { from, during: year(2019) });
    expect(countsOf(found).rows).toEqual({
      yes: truths.filter((each) => each === true).length,
      unknown: truths.filter((each) => each === null).length,
    });
  },
);
