import { fc, test } from '@fast-check/vitest';
import { bounds, type Calculable, calculate, compare, type Figure, pool, type Ratio, ratio } from 'permille';
import {
  familyDoctorSignupRate,
  fundUtilisationRate,
  naturalGrowthRate,
  outOfPolicyExpenseShare,
} from 'permille/catalogue';
import { describe, expect } from 'vitest';
import { pointed } from '../value/arbitrary.js';
import { differenceRatio, weightedRate } from './made-up.js';

/** What a row answers, and what the truth turns out to be where it does not say. */
interface Answer {
  readonly said: boolean | 'unknown';
  readonly truth: boolean;
}

const answer: fc.Arbitrary<Answer> = fc
  .record({ said: fc.constantFrom(true, false, 'unknown' as const), truth: fc.boolean() })
  .map(({ said, truth }) => ({ said, truth: said === 'unknown' ? truth : said }));

const answers = fc.array(answer, { maxLength: 12 });

const counted = (rows: readonly Answer[]) => ({
  yes: rows.filter(({ said }) => said === true).length,
  unknown: rows.filter(({ said }) => said === 'unknown').length,
});
const resolved = (rows: readonly Answer[]): number => rows.filter(({ truth }) => truth).length;

const known = (figure: Figure): Ratio | undefined =>
  figure.status === 'known' ? ratio(figure.numerator, figure.denominator) : undefined;

function expectEnclosed(figure: Figure, truth: Figure): void {
  const [{ low, high }, value] = [bounds(figure), known(truth)];
  if (value === undefined) return;
  if (low !== undefined) expect(compare(low, value)).toBeLessThanOrEqual(0);
  if (high !== undefined) expect(compare(value, high)).toBeLessThanOrEqual(0);
}

const bothWays = <Rows extends Readonly<Record<string, readonly Answer[]>>>(rows: Rows) => ({
  told: Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, counted(each)])),
  true: Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, resolved(each)])),
});

const judge = (definition: Calculable, rows: Readonly<Record<string, readonly Answer[]>>): void => {
  const { told, true: truth } = bothWays(rows);
  expectEnclosed(calculate(definition, told), calculate(definition, truth));
};

describe('whatever the unknown rows turn out to be, the truth lies within the bounds', () => {
  test.prop([fc.array(fc.tuple(answer, answer))], { numRuns: 1000 })('of a part of a whole', (pairs) => {
    const rows = pairs.map(([of, one]) => {
      const said = of.said === false ? false : one.said;
      const part = { said, truth: said !== false && one.truth && (of.truth || said === true) };
      return { part, whole: { said: of.said, truth: of.truth || part.truth } };
    });
    judge(familyDoctorSignupRate, {
      signedResidents: rows.map(({ part }) => part),
      residentPopulation: rows.map(({ whole }) => whole),
    });
  });

  test.prop([answers, answers, fc.integer({ min: 1, max: 500 })], { numRuns: 500 })(
    'of a difference',
    (births, deaths, mean) => {
      const { told, true: truth } = bothWays({ births, deaths });
      const population = { meanResidentPopulation: mean };
      expectEnclosed(
        calculate(naturalGrowthRate as Calculable, { ...told, ...population }),
        calculate(naturalGrowthRate as Calculable, { ...truth, ...population }),
      );
    },
  );

  test.prop([fc.record({ men: answers, boys: answers, women: answers, girls: answers })], { numRuns: 2000 })(
    'of a difference over a difference, and of weighted terms',
    (rows) => {
      judge(differenceRatio, rows);
      judge(weightedRate, rows);
    },
  );

  test.prop([
    fc.array(fc.record({ men: answers, boys: answers, women: answers, girls: answers }), {
      minLength: 1,
      maxLength: 4,
    }),
  ])('of figures pooled', (places) => {
    const each = places.map(bothWays);
    const told = each.map((one) => calculate(differenceRatio as Calculable, one.told));
    const truth = each.map((one) => calculate(differenceRatio as Calculable, one.true));
    expectEnclosed(pool(differenceRatio, told), pool(differenceRatio, truth));
  });
});

const fen = fc.array(fc.bigInt({ min: -100_000n, max: 100_000n }), { maxLength: 5 });
const yuan = (amounts: readonly bigint[]): `${number}` =>
  pointed(
    amounts.reduce((total, each) => total + each, 0n),
    2,
  ) as `${number}`;

describe('an amount that is not known may be any', () => {
  const amounts = fc.record({ known: fen, unknown: fen });

  test.prop([amounts, amounts], { numRuns: 500 })('so ends are left open rather than guessed', (one, other) => {
    const told = { yes: yuan(one.known), unknown: one.unknown.length };
    const toldOther = { yes: yuan(other.known), unknown: other.unknown.length };
    const [truth, truthOther] = [one, other].map(({ known, unknown }) => yuan([...known, ...unknown])) as [
      `${number}`,
      `${number}`,
    ];
    expectEnclosed(
      calculate(fundUtilisationRate, { insuranceFundExpenditure: told, insuranceFundIncome: toldOther }),
      calculate(fundUtilisationRate, { insuranceFundExpenditure: truth, insuranceFundIncome: truthOther }),
    );
  });

  test.prop([fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })])(
    'but for what cannot be',
    (expense, unknown) => {
      const figure = calculate(outOfPolicyExpenseShare, {
        inpatientExpense: { yes: `${expense}`, unknown },
        eligibleInpatientExpense: `${expense}`,
      });
      expect(bounds(figure)).toEqual({ high: ratio(1) });
    },
  );
});
