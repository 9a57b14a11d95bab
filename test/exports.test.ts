import * as catalogue from 'permille/catalogue';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import tsconfig from '../tsconfig.json' with { type: 'json' };

const names = (door: object): readonly string[] => Object.keys(door).sort();

test('permille gives', async () => {
  expect(names(await import('permille'))).toMatchInlineSnapshot();
});

test('permille/dataset gives', async () => {
  expect(names(await import('permille/dataset'))).toMatchInlineSnapshot();
});

test('permille/schema gives', async () => {
  expect(names(await import('permille/schema'))).toMatchInlineSnapshot();
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
