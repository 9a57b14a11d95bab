import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The rows of a file of reference values, by the names of its columns: made with 50 digits (mpmath), written with 20. */
export function reference(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(`test/fixtures/statistics/${name}.csv`, 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** How far a number is from what it should be, as a part of that; of 0 only 0 is near. */
export function distance(number: number, from: number | string | undefined): number {
  const wanted = Number(from);
  return number === wanted ? 0 : Math.abs(number / wanted - 1);
}

/** Demands that a number is what it should be, to a relative error of 1e-12 or so much as is said. */
export function expectNear(number: number | undefined, wanted: number | string, tolerance = 1e-12): void {
  expect(number).toBeDefined();
  expect(distance(number ?? Number.NaN, wanted), `${number} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}
