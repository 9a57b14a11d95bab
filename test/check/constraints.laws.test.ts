import { fc, test } from '@fast-check/vitest';
import { type Calculable, calculate, type Figure, format, indicatorsOf, state } from 'permille';
import { catalogue } from 'permille/catalogue';
import { expect } from 'vitest';
import { relations } from '../../src/catalogue/relations.js';
import { composition } from '../../src/check/rules/composition.js';
import { sumOfGroups } from '../../src/check/rules/groups.js';
import { relations as relationsRule } from '../../src/check/rules/relations.js';
import { sumOfParts } from '../../src/check/rules/sums.js';
import { wholeCount } from '../../src/check/rules/whole-count.js';
import { lawfulCounts } from '../support/lawful-counts.js';
import { look } from '../support/look.js';

const definitions: readonly Calculable[] = [
  ...indicatorsOf(catalogue).filter(({ method }) => method === undefined),
  ...catalogue.measures,
];

test.prop(
  [lawfulCounts(catalogue), fc.array(fc.nat(4), { minLength: definitions.length, maxLength: definitions.length })],
  {
    numRuns: 30,
  },
)('what lawful counts give is never an error, with however many places it is printed', (counts, places) => {
  const figures = definitions.flatMap((definition, index) => {
    const figure = calculate(definition, counts as never) as Figure;
    return figure.status === 'known' ? [state(definition, format(figure, { places: places[index] ?? 0 }))] : [];
  });
  const errors = [composition, sumOfGroups, sumOfParts, wholeCount, relationsRule].flatMap((rule) =>
    look(rule, figures, catalogue, { relations }).findings.filter(({ severity }) => severity === 'error'),
  );
  expect(errors.map(({ message }) => message.en)).toEqual([]);
});
