import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from 'permille/catalogue';
import { expect, test } from 'vitest';
import { indicatorPages } from '../docs/indicator-pages.js';

const folder = join(import.meta.dirname, '../docs/indicators');
const pages = indicatorPages(catalogue);

test('there is a page for each chapter, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])(
  'docs/indicators/%s says what the catalogue says (npm run docs:indicators prints it anew)',
  (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  },
);
