import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { load } from '../workload/files.js';
import { broken, spoilt } from '../workload/rules.js';
import { objectsOf, type Person } from './person.js';

const flags = [
  ...(['resident', 'key_population', 'poor', 'disabled', 'signed_family_doctor', 'insured'] as const),
  ...(['hypertension', 'hypertension_managed', 'diabetes', 'diabetes_managed'] as const),
  ...(['elderly_managed', 'live_birth'] as const),
];
const counts = ['visits_total', 'visits_in_county', 'visits_primary'] as const;
const amounts = ['inpatient_cost', 'reimbursed'] as const;
const county = /^\d{6}$/;
const village = /^\d{12}$/;
const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** An object with the same value under each of these keys. */
const each = <Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

/** The rules between columns, and the bounds of dates, which schemas leave to functions. */
const crossRules: readonly ((person: Person) => boolean)[] = [
  ({ signed_family_doctor, resident }) => !(signed_family_doctor === true && resident === false),
  ({ hypertension_managed, hypertension }) => !(hypertension_managed === true && hypertension === false),
  ({ diabetes_managed, diabetes }) => !(diabetes_managed === true && diabetes === false),
  ({ elderly_managed, birth_date }) => !(elderly_managed === true && birth_date !== null && birth_date > '1959-12-31'),
  ({ age_at_death_days, live_birth }) => age_at_death_days === null || live_birth !== false,
  ({ birth_date }) => birth_date === null || (birth_date >= '1900-01-01' && birth_date <= '2024-12-31'),
];

function passes(person: Person): boolean {
  for (const rule of crossRules) if (!rule(person)) return false;
  return true;
}

/** A contender that puts every row, as an object, to a check of its own, and counts the bad ones. */
const validating =
  (prepare: () => Promise<(person: Person) => boolean>): Contender =>
  async ({ rows }) => {
    const people = spoilt(load(rows));
    const expected = broken(people).slice(-1);
    const persons = objectsOf(people);
    const isGood = await prepare();
    return {
      expected,
      run: () => {
        let bad = 0;
        for (const person of persons) if (!isGood(person)) bad += 1;
        return () => Float64Array.of(bad);
      },
    };
  };

interface ZodType {
  readonly min: (least: number) => ZodType;
  readonly max: (most: number) => ZodType;
  readonly nullable: () => ZodType;
  readonly regex: (pattern: RegExp) => ZodType;
  readonly refine: (rule: (person: Person) => boolean) => ZodType;
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

interface Zod {
  readonly z: {
    readonly object: (shape: Readonly<Record<string, ZodType>>) => ZodType;
    readonly int: () => ZodType;
    readonly number: () => ZodType;
    readonly string: () => ZodType;
    readonly boolean: () => ZodType;
  };
}

/** zod 4, safeParse with the cross rules refined. */
export const zod: Contender = validating(async () => {
  const { z } = await peer<Zod>('zod');
  const object = z.object({
    household_id: z.int().min(1),
    person_id: z.int().min(1),
    county_code: z.string().regex(county).nullable(),
    village_code: z.string().regex(village).nullable(),
    birth_date: z.string().regex(date).nullable(),
    sex: z.int().min(1).max(2).nullable(),
    ...each(flags, z.boolean().nullable()),
    ...each(counts, z.int().min(0).max(200).nullable()),
    ...each(amounts, z.number().min(0).max(1e6).nullable()),
    age_at_death_days: z.int().min(0).max(364).nullable(),
  });
  const schema = crossRules.reduce((so, rule) => so.refine(rule), object);
  return (person) => schema.safeParse(person).success;
});

interface Ajv {
  readonly default: new (options: {
    readonly allowUnionTypes: boolean;
  }) => { readonly compile: (schema: unknown) => (value: unknown) => boolean };
}

/** ajv 8, compiled, and the cross rules by hand. */
export const ajv: Contender = validating(async () => {
  const { default: Compiler } = await peer<Ajv>('ajv');
  const whole = (minimum: number, maximum: number) => ({ type: ['integer', 'null'], minimum, maximum });
  const text = (pattern: RegExp) => ({ type: ['string', 'null'], pattern: pattern.source });
  const properties = {
    household_id: { type: 'integer', minimum: 1 },
    person_id: { type: 'integer', minimum: 1 },
    county_code: text(county),
    village_code: text(village),
    birth_date: text(date),
    sex: whole(1, 2),
    ...each(flags, { type: ['boolean', 'null'] }),
    ...each(counts, whole(0, 200)),
    ...each(amounts, { type: ['number', 'null'], minimum: 0, maximum: 1e6 }),
    age_at_death_days: whole(0, 364),
  };
  const schema = { type: 'object', required: Object.keys(properties), properties };
  const isShaped = new Compiler({ allowUnionTypes: true }).compile(schema);
  return (person) => isShaped(person) && passes(person);
});

interface Typebox {
  readonly Type: {
    readonly Object: (shape: Readonly<Record<string, unknown>>) => unknown;
    readonly Union: (types: readonly unknown[]) => unknown;
    readonly Null: () => unknown;
    readonly Integer: (bounds: { readonly minimum: number; readonly maximum?: number }) => unknown;
    readonly Number: (bounds: { readonly minimum: number; readonly maximum: number }) => unknown;
    readonly RegExp: (pattern: RegExp) => unknown;
    readonly Boolean: () => unknown;
  };
}

interface TypeboxCompiler {
  readonly TypeCompiler: {
    readonly Compile: (schema: unknown) => { readonly Check: (value: unknown) => boolean };
  };
}

/** typebox, compiled, and the cross rules by hand. */
export const typebox: Contender = validating(async () => {
  const { Type } = await peer<Typebox>('@sinclair/typebox');
  const { TypeCompiler } = await peer<TypeboxCompiler>('@sinclair/typebox/compiler');
  const orNull = (type: unknown) => Type.Union([type, Type.Null()]);
  const whole = (minimum: number, maximum: number) => orNull(Type.Integer({ minimum, maximum }));
  const compiled = TypeCompiler.Compile(
    Type.Object({
      household_id: Type.Integer({ minimum: 1 }),
      person_id: Type.Integer({ minimum: 1 }),
      county_code: orNull(Type.RegExp(county)),
      village_code: orNull(Type.RegExp(village)),
      birth_date: orNull(Type.RegExp(date)),
      sex: whole(1, 2),
      ...each(flags, orNull(Type.Boolean())),
      ...each(counts, whole(0, 200)),
      ...each(amounts, orNull(Type.Number({ minimum: 0, maximum: 1e6 }))),
      age_at_death_days: whole(0, 364),
    }),
  );
  return (person) => compiled.Check(person) && passes(person);
});
