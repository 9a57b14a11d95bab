import {
  bounds,
  calculate,
  change,
  check,
  exactValue,
  format,
  lookUp,
  PermilleError,
  pool,
  state,
  year,
} from 'permille';
import {
  actualInpatientReimbursementRatio,
  catalogue,
  familyDoctorSignupRate,
  infantMortalityRate,
} from 'permille/catalogue';
import { fromCsv, fromRows, propose, tally } from 'permille/dataset';
import { countsSchema, figuresSchema, toJsonSchema } from 'permille/schema';

const north = calculate(
  infantMortalityRate,
  { infantDeaths: 9, liveBirths: 2098 },
  { place: '140423', period: year(2019) },
);
const south = calculate(
  infantMortalityRate,
  { infantDeaths: 1, liveBirths: 902 },
  { place: '140424', period: year(2019) },
);
console.log(format(north), format(pool(infantMortalityRate, [north, south]), { places: 3 }));
console.log(exactValue(north));

const paid = calculate(actualInpatientReimbursementRatio, {
  basicPaidInpatient: '5856.96',
  seriousIllnessPaidInpatient: '0.00',
  assistancePaidInpatient: '100',
  supplementPaidInpatient: 0n,
  inpatientExpense: '9326.44',
});
console.log(format(paid));

const people = fromCsv(
  {
    name: 'people.csv',
    text: '编号,place,resident,born,signed\n1,140423101202,是,1960-01-01,是\n2,140424101202,是,1961-01-01,\n',
  },
  { of: 'person', columns: { id: '编号' } },
);
const table = await tally([familyDoctorSignupRate], { from: [people], by: ['county'], during: year(2019) });
for (const figure of calculate(familyDoctorSignupRate, table))
  console.log(figure.place, format(figure, { language: 'en' }), bounds(figure));
console.log(table.sources.map(({ name, read }) => `${name} ${read}`).join());

const rows = fromRows([{ born: '2019-05-01', live: true }], { of: 'birth' });
console.log((await tally([infantMortalityRate], { from: [rows], during: year(2019) }))[0]?.counts);
console.log((await propose({ text: '出生日期,是否活产\n20190101,是\n' })).columns);

const before = calculate(familyDoctorSignupRate, { signedResidents: 40, residentPopulation: 100 });
const after = calculate(familyDoctorSignupRate, { signedResidents: 50, residentPopulation: 100 });
console.log(format(change(before, after, { in: 'points' })), format(change(before, after, { in: 'percent' })));

console.log(
  lookUp(catalogue, '重点人群签约率').map(({ indicator, population }) => `${indicator?.id} within ${population}`),
);
console.log(check([state(familyDoctorSignupRate, '104%')], { catalogue }).map(({ message }) => message.en));
console.log(
  figuresSchema(catalogue).parse([{ figure: '婴儿死亡率', value: '4.29‰' }]).length,
  Object.keys(toJsonSchema(countsSchema(infantMortalityRate))).length > 0,
);

try {
  calculate(
    infantMortalityRate,
    countsSchema(infantMortalityRate).parse({ infantDeaths: 1, liveBirths: 2 }) && { infantDeaths: -1, liveBirths: 2 },
  );
} catch (error) {
  console.log(error instanceof PermilleError && error.code);
}
