import type { RecordDictionary } from 'permille';
import { records } from 'permille/catalogue';
import { fromCsv, fromRows } from 'permille/dataset';

fromCsv('people.csv', { of: 'person', columns: { signed: '是否签约', born: { format: 'yyyyMMdd' } } });

// @ts-expect-error a column that a person does not have
fromCsv('people.csv', { of: 'person', columns: { singed: '是否签约' } });

// @ts-expect-error a column of another kind of record
fromCsv('births.csv', { of: 'birth', columns: { signed: '是否签约' } });

// @ts-expect-error a kind of record that there is not
fromCsv('people.csv', { of: 'people' });

// @ts-expect-error bad rows stop the tally or are counted as unknown; they are not skipped
fromCsv('people.csv', { of: 'person', onBadRow: 'skip' });

// @ts-expect-error bytes as numbers are no input
fromCsv([49, 50], { of: 'person' });

// @ts-expect-error a row is an object
fromRows(['1,2'], { of: 'person' });

const name = { zh: '犬', en: 'dogs' };
const own = { ...records, person: { dogs: { type: 'count', name } } } as const satisfies RecordDictionary;
fromRows([], { of: 'person', records: own, columns: { dogs: '犬数' } });

// @ts-expect-error a column that the caller's own dictionary does not have
fromRows([], { of: 'person', records: own, columns: { signed: '是否签约' } });
