import { fc, test } from '@fast-check/vitest';
import { type Condition, year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { countsOf, rowsOf } from './inputs.js';
import { condition, dictionary, homeTruth, type Row, row } from './truth.js';

const keys = Object.keys(dictionary.person);

const members = fc.record({ are: condition, among: condition }, { requiredKeys: ['are'] });
const money = fc.constantFrom('money', 'money2');
const total = fc.record(
  {
    of: money,
    atLeast: fc.record({ times: fc.constantFrom('0.4', '1', '0', '-1', '0.3333', '2.5'), of: money }),
    among: condition,
  },
  { requiredKeys: ['of', 'atLeast'] },
);

const ofMembers = fc.letrec<{ all: Condition }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'home' },
    members.map((everyMember) => ({ everyMember }) as unknown as Condition),
    members.map((someMember) => ({ someMember }) as unknown as Condition),
    total.map((asked) => ({ total: asked }) as unknown as Condition),
    fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('all').map((not) => ({ not })),
  ),
})).all;

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
