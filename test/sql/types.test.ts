import { type Measure, year } from 'permille';
import { clickhouse, compile, type Dialect, duckdb, postgres, run } from 'permille/sql';
import { describe, expect, test } from 'vitest';
import { file } from '../dataset/inputs.js';
import { describeEngine, onEachEngine } from './each-engine.js';
import { chdbEngine } from './engines/chdb.js';
import { duckdbEngine } from './engines/duckdb.js';
import { pgliteEngine } from './engines/pglite.js';
import { agree, ask, badRows, counted, makeTable, makeTableOf, measureOf, queryFor, records } from './made-table.js';

const byEnd = { where: { byEnd: 'date' } } as const;
const oneOfOne = [{ counts: { asked: { yes: 1, unknown: 0 } } }];

type Of<Value> = Readonly<Record<Dialect['name'], Value>>;

const types: Of<{ readonly point: string; readonly time: string; readonly int: string; readonly whole: string }> = {
  duckdb: { point: 'TIMESTAMPTZ', time: 'TIMESTAMP', int: 'INTEGER', whole: 'BIGINT' },
  postgres: { point: 'TIMESTAMPTZ', time: 'TIMESTAMP', int: 'INTEGER', whole: 'BIGINT' },
  clickhouse: { point: 'DateTime', time: `DateTime('Asia/Shanghai')`, int: 'Int32', whole: 'Int64' },
  spark: { point: 'TIMESTAMP', time: 'TIMESTAMP_NTZ', int: 'INT', whole: 'BIGINT' },
};

onEachEngine('columns of many types', (engine) => {
  const own = () => types[engine().dialect.name];
  const text = () => engine().dialect.types.text;

  test('a point in time has no day of its own; a time without a zone has one', async () => {
    const rows = [{ date: '2019-12-31 16:00:00' }];
    await makeTable(engine(), { date: own().point }, rows);
    await expect(ask(engine(), byEnd)).rejects.toMatchObject(badRows(1));
    await makeTable(engine(), { date: own().time }, rows);
    expect(await ask(engine(), byEnd)).toMatchObject(oneOfOne);
  });

  test.each([
    '2019-1-5',
    '01/02/2019',
    '20190105',
    'today',
    'infinity',
    'Jan 5 2019',
    '19/1/5',
    '2019-01-05 23:00+00',
    '2019-01-05 BC',
    '12019-01-05',
    '0999-12-31',
  ])('a date written %s is refused, by the library unless the engine does', async (date) => {
    await makeTable(engine(), { date: text() }, [{ date }]);
    const message =
      /not what the columns say|^Conversion Error: (invalid )?date field|^(date\/time field value out of range|invalid input syntax for type date)|^\[CAST_INVALID_INPUT\]/;
    await expect(ask(engine(), byEnd)).rejects.toThrow(message);
  });

  test('a date that is written as a date is one; ClickHouse reads none from texts', async () => {
    const rows = [{ date: '2019-01-05' }, { date: null }];
    if (engine().dialect.name !== 'clickhouse') {
      await agree(engine(), { date: text() }, rows, byEnd);
      return;
    }
    await makeTable(engine(), { date: text() }, rows);
    await expect(ask(engine(), byEnd)).rejects.toMatchObject(badRows(1));
  });

  test('whole yuan of nineteen digits are compared with fen', async () => {
    const rows = [{ money: '500000000000000000' }];
    await agree(engine(), { money: own().whole }, rows, { where: { atLeast: ['money', '100.5'] } });
  });

  test('amounts of four decimals are compared with as many yuan as there can be', async () => {
    const { decimal, name } = engine().dialect;
    await makeTable(engine(), { money: decimal(4, name === 'clickhouse' ? 18 : 20) }, [{ money: '5.2500' }]);
    const where = { atMost: ['money', '9999999999999999.99'] };
    expect(await ask(engine(), { where })).toMatchObject(oneOfOne);
  });

  test.each([
    [{ atMost: ['money', `1${'0'.repeat(80)}`] }],
    [{ atLeast: ['money', `1${'0'.repeat(80)}`] }],
    [{ atMost: ['count', `-1${'0'.repeat(80)}`] }],
    [{ atLeast: ['count', `-1${'0'.repeat(80)}`] }],
  ])('%j, beyond all that an engine can hold, is asked all the same', async (where) => {
    const rows = [
      { money: '5', count: '5' },
      { money: null, count: null },
      { money: '-5', count: '0' },
    ];
    const { whole, types } = { whole: engine().dialect.types.whole, types: engine().dialect.decimal(2, 10) };
    const money = engine().dialect.name === 'clickhouse' ? 'Nullable(Decimal(10, 2))' : types;
    await agree(engine(), { money, count: whole }, rows, { where });
  });

  const share = (times: string) =>
    ({ of: 'household', where: { total: { of: 'money', atLeast: { times, of: 'other' } } } }) as const;

  test('thirty million whole yuan of a household are not too many for 32 bits', async () => {
    const rows = [{ household: 'a', money: '30000000', other: '30000000' }];
    const { int } = own();
    await agree(engine(), { household: text(), money: int, other: int }, rows, share('0.4'));
  });

  test('nor are three million with fen for nine digits', async () => {
    const rows = [{ household: 'a', money: '3000000.25', other: '3000000.25' }];
    const held = engine().dialect.decimal(2, 9);
    await agree(engine(), { household: text(), money: held, other: held }, rows, share('0.4'));
  });

  test('a share of twenty digits is taken to the last of them', async () => {
    const rows = [{ household: 'a', money: '1', other: '3' }];
    const { int } = own();
    for (const times of ['0.33333333333333333334', '0.33333333333333333333'])
      await agree(engine(), { household: text(), money: int, other: int }, rows, share(times));
  });
});

const embedded = [
  [duckdbEngine, `TIMESTAMP 'infinity'`],
  [pgliteEngine, `TIMESTAMP 'infinity'`],
] as const;
for (const [startable, infinite] of embedded)
  describeEngine(startable, 'days without end', (engine) => {
    test.each([infinite, `DATE 'infinity'`, `DATE '-infinity'`, `DATE '10000-01-01'`])(
      '%s is refused',
      async (date) => {
        await makeTableOf(engine(), `SELECT ${date} AS date`);
        await expect(ask(engine(), byEnd)).rejects.toMatchObject(badRows(1));
      },
    );
  });

const area = {
  ...records,
  area: {
    place: { type: 'place', name: { zh: '地区', en: 'place' } },
    from: { type: 'date', name: { zh: '起', en: 'from' } },
    to: { type: 'date', name: { zh: '止', en: 'to' } },
    beds: { type: 'count', name: { zh: '床位', en: 'beds' } },
  },
} as const;

const beds = { ...measureOf({ sum: 'beds' }), of: 'area' } as Measure;
const ofArea = (dialect: Dialect) =>
  compile([beds], { dialect, tables: { area: 'area' }, by: ['county'], during: year(2019), records: area });

describeEngine(pgliteEngine, 'what a session of PostgreSQL has of its own', (engine) => {
  test.each(['ISO, MDY', 'German', 'SQL, DMY', 'Postgres, DMY'])(
    'dates are not read in the style %s',
    async (style) => {
      const { driver } = engine();
      await driver('DROP TABLE IF EXISTS area', []);
      await driver(`CREATE TABLE area (place TEXT, "from" DATE, "to" DATE, beds BIGINT)`, []);
      await driver(`INSERT INTO area VALUES ('140423', '2019-01-01', '2019-12-31', 5)`, []);
      await makeTableOf(engine(), `SELECT DATE '1900-01-01' AS date UNION ALL SELECT '2019-01-05'`);
      await driver(`SET DateStyle = '${style}'`, []);
      try {
        expect(await counted(ofArea(postgres), driver)).toMatchObject([
          { place: '140423', counts: { asked: { yes: 5, unknown: 0 } } },
        ]);
        const columns = { date: { codes: { '1900-01-01': null, 不详: null } } };
        expect(await ask(engine(), byEnd, { columns })).toMatchObject([{ counts: { asked: { yes: 1, unknown: 1 } } }]);
      } finally {
        await driver('RESET DateStyle', []);
      }
    },
  );

  test.each(['money', 'count'])('%s that is no number, or has no end, is refused', async (column) => {
    const where = { atLeast: [column, '100'] };
    for (const value of ['NaN', 'Infinity', '-Infinity']) {
      await makeTableOf(engine(), `SELECT '${value}'::NUMERIC AS ${column}`);
      await expect(ask(engine(), { where })).rejects.toMatchObject(badRows(1));
    }
  });
});

describe('results that are not of the query', () => {
  test('a reported row whose day is no number is refused', () => {
    const query = ofArea(duckdb);
    const row = { row_place: '140423', row_from: '01.01.2019', row_to: '20191231', unreadable_rows: '0' };
    const why = 'column row_from of the result should be a day as a number, 20190105, not 01.01.2019';
    expect(() => query.read([{ ...row, asked: '1', asked_amount: '5' }])).toThrow(
      expect.objectContaining({ code: 'bad-request', message: why }),
    );
  });

  test.each([
    ['0', '0'],
    ['1', '1'],
    ['1', null],
  ])('a row whose levels are %s and %s is of none', (village, county) => {
    const query = compile([measureOf({})], {
      dialect: clickhouse,
      tables: { person: 'made' },
      by: ['village'],
      rollUp: ['county'],
      during: year(2019),
      records,
    });
    const row = {
      village_code: null,
      county_code: null,
      asked: '1',
      asked_known: '1',
      rows: '1',
      unreadable_rows: '0',
    };
    expect(() => query.read([{ ...row, village_code_rolled: village, county_code_rolled: county }])).toThrow(
      expect.objectContaining({ code: 'bad-request', message: expect.stringContaining('GROUPING') }),
    );
  });
});

describeEngine(chdbEngine, 'what a session of ClickHouse has of its own', (engine) => {
  test.each([
    ['force_grouping_standard_compatibility', 0],
    ['group_by_use_nulls', 1],
    ['aggregate_functions_null_for_empty', 1],
  ])('%s changes nothing', async (setting, value) => {
    const { driver } = engine();
    await makeTable(engine(), { place: 'Nullable(String)' }, [{ place: '140423101202' }, { place: null }]);
    const query = compile([measureOf({})], {
      dialect: clickhouse,
      tables: { person: 'made' },
      by: ['village'],
      rollUp: ['county'],
      during: year(2019),
      records,
    });
    await driver(`SET ${setting} = ${value}`, []);
    try {
      const found = await run(query, driver);
      expect(found.map(({ place }) => place)).toEqual(['140423101202', null]);
      expect(found.rolledUp.county?.map(({ place }) => place)).toEqual(['140423', null]);
    } finally {
      await driver(`SET ${setting} = DEFAULT`, []);
    }
  });

  test.each(['true', `toDateTime64('2019-05-01 10:00:00', 3, 'UTC')`, 'CAST(1.5 AS Dynamic)'])(
    '%s is no count',
    async (value) => {
      await makeTableOf(engine(), `SELECT ${value} AS count`);
      await expect(ask(engine(), { sum: 'count' })).rejects.toMatchObject(badRows(1));
    },
  );
});

describeEngine(duckdbEngine, 'what only DuckDB has', (engine) => {
  test.each(['money', 'count', 'decimal'])('%s of a view that has only NULL is missing', async (column) => {
    const { driver } = engine();
    await driver(`CREATE OR REPLACE VIEW nothing AS SELECT NULL AS ${column}`, []);
    const request = { dialect: duckdb, tables: { person: 'nothing' }, during: year(2019), records };
    expect(await counted(compile([measureOf({ sum: column })], request), driver)).toMatchObject([
      { counts: { asked: { unknown: 1 } } },
    ]);
  });

  const sumOfFile = async (column: string, cell: string, decimals?: number) => {
    const query = compile([measureOf({ sum: column })], {
      dialect: duckdb,
      tables: { person: { csv: await file(`${column},open\n${cell},x\n`) } },
      columns: { person: { decimal: decimals === undefined ? {} : { decimals } } },
      during: year(2019),
      records,
    });
    return counted(query, engine().driver);
  };

  test.each([
    ['5', 0],
    ['0.5', 37],
    ['5', 37],
    ['0.00000000000000000000000000000000000001', 38],
  ])('%s in a file is a decimal of %d decimals', async (cell, decimals) => {
    expect(await sumOfFile('decimal', cell, decimals)).toMatchObject([
      { counts: { asked: { yes: cell, unknown: 0 } } },
    ]);
  });

  test('a count in a file is not above 2^53', async () => {
    expect(await sumOfFile('count', '9007199254740991')).toMatchObject([
      { counts: { asked: { yes: 9007199254740991, unknown: 0 } } },
    ]);
    await expect(sumOfFile('count', '9007199254740992')).rejects.toMatchObject(badRows(1));
    await expect(sumOfFile('decimal', '0.5', 0)).rejects.toMatchObject(badRows(1));
  });

  test('a share of more digits than it has is refused', () => {
    const where = { total: { of: 'money', atLeast: { times: `0.${'3'.repeat(39)}`, of: 'other' } } };
    const message = 'duckdb multiplies sums by numbers of 38 digits at most, and a condition has "times" of 40';
    expect(() => queryFor(duckdb, { of: 'household', where })).toThrow(
      expect.objectContaining({ code: 'bad-request', message }),
    );
  });
});
