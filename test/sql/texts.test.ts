import { expect, test } from 'vitest';
import { describeEngine, onEachEngine } from './each-engine.js';
import { duckdbEngine } from './engines/duckdb.js';
import type { Row } from './engines/engine.js';
import { pgliteEngine } from './engines/pglite.js';
import { agree, ask, badRows, makeTable, makeTableOf } from './made-table.js';

/** All that JavaScript trims. */
const blanks = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** What others may trim, and JavaScript does not; and texts that begin or end as most do not. */
const notBlank = [...'\u0085\u200b\u180e\u2060\u00ad\u001c!~\u007f。一龥\u{20000}'];

const around = (text: string, blank: string): readonly string[] => [
  `${blank}${text}`,
  `${text}${blank}`,
  `${blank}${blank}${text}${blank}`,
];

onEachEngine('texts with blanks around them', (engine) => {
  const text = () => engine().dialect.types.text;

  test('are the same code, household and place as without', async () => {
    const rows: readonly Row[] = blanks.flatMap((blank) =>
      ['a', '是 b'].flatMap((inner) =>
        around(inner, blank).map((open, index) => ({
          open,
          household: open,
          code: around('x', blank)[index] as string,
          place: around('140423101202', blank)[index] as string,
        })),
      ),
    );
    const types = { open: text(), household: text(), code: text(), place: text() };
    const found = await agree(engine(), types, rows, { where: { is: ['code', 'x'] } }, { by: ['village', 'open'] });
    expect(found).toHaveLength(2);
    expect(await ask(engine(), { of: 'household', where: { someMember: { are: { known: 'open' } } } })).toMatchObject([
      { counts: { asked: { yes: 2, unknown: 0 } } },
    ]);
  }, 120_000);

  test('are missing where there is nothing else', async () => {
    const rows = ['', ...blanks, blanks.join('')].map((cell) => ({ open: cell, code: cell, place: cell }));
    const types = { open: text(), code: text(), place: text() };
    await agree(engine(), types, rows, { where: { is: ['code', 'x'] } }, { by: ['county', 'open'] });
  });

  test('are others with what JavaScript does not trim', async () => {
    const rows = notBlank.flatMap((other) => [...around('a', other), ...around(' ', other)]).map((open) => ({ open }));
    await agree(engine(), { open: text() }, rows, {}, { by: ['open'] });
  });

  test.each(['140423\u0085', '140423\u200b', '140423\n1', '１40423'])('%j is no place', async (place) => {
    await makeTable(engine(), { place: text() }, [{ place }]);
    await expect(ask(engine(), { where: { known: 'place' } })).rejects.toMatchObject(badRows(1));
  });

  test('mean what they mean without', async () => {
    const rows = ['是', ' 是', '是\t', '\u3000否', '?\u00a0'].map((cell) => ({ flag: cell, open: cell }));
    const columns = {
      flag: { codes: { 是: true, 否: false, '?': null } },
      open: { codes: { 是: 'yes', 否: 'no', '?': null } },
    };
    const types = { flag: text(), open: text() };
    await agree(engine(), types, rows, { where: { is: ['flag', true] } }, { by: ['open'], columns });
  });
});

const ofTwo = { of: 'household', where: { someMember: { are: { is: ['open', 'x'] } } } } as const;

describeEngine(duckdbEngine, 'columns whose collation takes capitals for small letters', (engine) => {
  test('are compared to the letter all the same', async () => {
    const types = { open: 'VARCHAR COLLATE NOCASE', household: 'VARCHAR COLLATE NOCASE' };
    const columns = Object.entries(types).map(([key, type]) => `${key} ${type}`);
    await engine().driver(`CREATE OR REPLACE TABLE made (${columns.join(', ')})`, []);
    await engine().driver(`INSERT INTO made VALUES ('x', 'h'), ('X', 'H'), ('x ', 'h ')`, []);
    expect(await ask(engine(), {}, { by: ['open'] })).toMatchObject([{ by: { open: 'X' } }, { by: { open: 'x' } }]);
    expect(await ask(engine(), ofTwo)).toMatchObject([{ counts: { asked: { yes: 1, unknown: 0 } } }]);
  });
});

describeEngine(pgliteEngine, 'columns whose collation takes capitals for small letters', (engine) => {
  test('are compared to the letter all the same', async () => {
    await engine().driver(
      `CREATE COLLATION IF NOT EXISTS nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`,
      [],
    );
    const cells = ['x', 'X', 'x '].map(
      (cell) => `SELECT '${cell}' COLLATE nocase AS open, '${cell}' COLLATE nocase AS household`,
    );
    await makeTableOf(engine(), cells.join(' UNION ALL '));
    expect(await ask(engine(), {}, { by: ['open'] })).toMatchObject([{ by: { open: 'X' } }, { by: { open: 'x' } }]);
    expect(await ask(engine(), ofTwo)).toMatchObject([{ counts: { asked: { yes: 1, unknown: 0 } } }]);
  });
});
