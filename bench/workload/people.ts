/** The flags of a person; the place in this list is the bit. */
export const flags = [
  'resident',
  'keyPopulation',
  'poor',
  'disabled',
  'signed',
  'insured',
  'hypertension',
  'hypertensionManaged',
  'diabetes',
  'diabetesManaged',
  'elderlyManaged',
  'liveBirth',
] as const;

/** The key of a flag. */
export type Flag = (typeof flags)[number];

/** The bit of a flag. */
export const bitOf = (flag: Flag): number => flags.indexOf(flag);

/** What stands for a date of birth that is unknown. */
export const unknownBirth = 0x7fffffff;

/** What stands for a number of visits that is unknown. */
export const unknownVisits = 255;

/** What stands for an amount of money, or an age at death, that is unknown or there is none of. */
export const none = -1;

const columnTypes = {
  household: Int32Array,
  county: Uint8Array,
  village: Uint16Array,
  /** Days since 1970-01-01. */
  birth: Int32Array,
  /** 1 male, 2 female, 0 unknown. */
  sex: Uint8Array,
  /** Bits of the flags that are yes. */
  yes: Uint16Array,
  /** Bits of the flags that are unknown. */
  unknown: Uint16Array,
  visitsTotal: Uint8Array,
  visitsInCounty: Uint8Array,
  visitsPrimary: Uint8Array,
  /** In fen. */
  inpatientCost: Int32Array,
  /** In fen. */
  reimbursed: Int32Array,
  ageAtDeathDays: Int16Array,
} as const;

/** The name of a column. */
export type ColumnName = keyof typeof columnTypes;

/** Persons by column. */
export type People = { readonly [Name in ColumnName]: InstanceType<(typeof columnTypes)[Name]> } & {
  readonly length: number;
};

/** The columns, in the order that a file has them in. */
export const columnNames = Object.keys(columnTypes) as readonly ColumnName[];

/** So many persons, all of whose columns are zero. */
export const blankPeople = (length: number): People =>
  ({
    length,
    ...Object.fromEntries(columnNames.map((name) => [name, new columnTypes[name](length)])),
  }) as unknown as People;

/** The same persons in another order: row `r` of the result is row `order[r]`. */
export function inOrder(people: People, order: Int32Array): People {
  const made = blankPeople(people.length);
  for (const name of columnNames) {
    const from = people[name];
    const into = made[name];
    for (let row = 0; row < order.length; row += 1) into[row] = from[order[row] ?? 0] ?? 0;
  }
  return made;
}

/** The order by village, which keeps that of the rows within one. */
export function byVillage({ village, length }: People): Int32Array {
  const starts = new Int32Array(2 ** 16 + 1);
  for (const one of village) starts[one + 1] = (starts[one + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const one = village[row] ?? 0;
    const at = starts[one] ?? 0;
    order[at] = row;
    starts[one] = at + 1;
  }
  return order;
}
