import * as catalogue from 'permille/catalogue';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import tsconfig from '../tsconfig.json' with { type: 'json' };

const names = (door: object): readonly string[] => Object.keys(door).sort();

test('permille gives', async () => {
  expect(names(await import('permille'))).toMatchInlineSnapshot(`
    [
      "PermilleError",
      "agrees",
      "ancestors",
      "attain",
      "beds",
      "bedsPer1k",
      "between",
      "bounds",
      "calculate",
      "cases",
      "change",
      "check",
      "codeOn",
      "compare",
      "completedYears",
      "contains",
      "couples",
      "cumulative",
      "days",
      "documents",
      "down",
      "events",
      "everyone",
      "exact",
      "exactValue",
      "fingerprint",
      "format",
      "formula",
      "gbt8170",
      "half",
      "halfUp",
      "households",
      "indicatorsOf",
      "institutions",
      "isPlaceCode",
      "items",
      "lengthInDays",
      "lookUp",
      "maternalChildYear",
      "measuresOf",
      "midPoint",
      "minutes",
      "month",
      "months",
      "namesLike",
      "overlaps",
      "parentPlace",
      "per100k",
      "per10k",
      "perHundredFemales",
      "percent",
      "percentagePoint",
      "periodName",
      "permille",
      "permillePoint",
      "personTimes",
      "personTimesPer10k",
      "persons",
      "personsPer10k",
      "personsPer1k",
      "personsPerTeam",
      "placeAt",
      "placeContains",
      "placeLevel",
      "placeLevels",
      "points",
      "pool",
      "printsAs",
      "quarter",
      "quotients",
      "ratio",
      "recordKinds",
      "round",
      "samePeriod",
      "seconds",
      "state",
      "stated",
      "sum",
      "teams",
      "toOne",
      "units",
      "villages",
      "workdays",
      "year",
      "years",
      "yearsAway",
      "yuan",
      "yuanPerHundred",
      "yuanPerMonth",
      "yuanPerPerson",
      "yuanPerPersonYear",
    ]
  `);
});

test('permille/dataset gives', async () => {
  expect(names(await import('permille/dataset'))).toMatchInlineSnapshot(`
    [
      "fromArrow",
      "fromColumns",
      "fromCsv",
      "fromExcel",
      "fromNdjson",
      "fromParquet",
      "fromRows",
      "hold",
      "inspect",
      "propose",
      "rowRules",
      "tally",
    ]
  `);
});

test('permille/schema gives', async () => {
  expect(names(await import('permille/schema'))).toMatchInlineSnapshot(`
    [
      "conditionSchema",
      "countSchema",
      "countsSchema",
      "dateSchema",
      "exactSchema",
      "figureSchema",
      "figuresSchema",
      "indicatorSchema",
      "mappingSchema",
      "measureSchema",
      "missingSchema",
      "nameSchema",
      "periodSchema",
      "placeSchema",
      "populationSchema",
      "rowSchema",
      "statedSchema",
      "tallySchema",
      "targetSchema",
      "toJsonSchema",
      "unitSchema",
    ]
  `);
});

test('permille/check gives', async () => {
  expect(names(await import('permille/check'))).toMatchInlineSnapshot(`
    [
      "check",
      "countsBehind",
      "dropOut",
      "examine",
      "judge",
      "level",
      "relation",
      "thresholds",
      "toJson",
      "toMarkdown",
      "toSarif",
    ]
  `);
});

test('permille/report gives', async () => {
  expect(names(await import('permille/report'))).toMatchInlineSnapshot(`
    [
      "audit",
      "auditToJson",
      "auditToMarkdown",
      "auditToPage",
      "auditToText",
      "examineReport",
      "read",
      "readingsToJson",
      "readingsToMarkdown",
      "readingsToText",
    ]
  `);
});

test('permille/statistics gives', async () => {
  expect(names(await import('permille/statistics'))).toMatchInlineSnapshot(`
    [
      "betaQuantile",
      "betaTails",
      "binomialControlLimits",
      "binomialDeviation",
      "binomialLimits",
      "chiSquareQuantile",
      "gammaQuantile",
      "gammaTails",
      "lnGamma",
      "mean",
      "meanAbsoluteDeviation",
      "median",
      "medianAbsoluteDeviation",
      "modifiedZScores",
      "normalQuantile",
      "poissonControlLimits",
      "poissonDeviation",
      "poissonLimits",
      "populationStandardDeviation",
      "quartiles",
      "sampleStandardDeviation",
      "tQuantile",
      "tukeyFences",
      "zScores",
    ]
  `);
});

test('permille/sql gives', async () => {
  expect(names(await import('permille/sql'))).toMatchInlineSnapshot(`
    [
      "chdbDriver",
      "clickhouse",
      "clickhouseDriver",
      "compile",
      "ddl",
      "duckdb",
      "duckdbDriver",
      "postgres",
      "postgresDriver",
      "run",
      "spark",
      "sparkDriver",
    ]
  `);
});

test('permille/catalogue gives each entry by its id, and all of them as catalogue', () => {
  const { catalogue: all, records, ...entries } = catalogue;
  expect(all.records).toBe(records);
  expect(names(entries)).toEqual(
    Object.values(entries)
      .map((entry) => entry.id)
      .sort(),
  );
});

test('every door of the package is open to the tests too', () => {
  const doors = Object.keys(packageJson.exports).filter((door) => !door.endsWith('.json'));
  const paths = Object.keys(tsconfig.compilerOptions.paths).filter((path) => path.startsWith('permille'));
  expect(paths).toEqual(doors.map((door) => door.replace('.', 'permille')));
});
