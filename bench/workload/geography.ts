const counties = 120;
const townsOfCounty = 12;
const villagesOfTown = 14;
const villagesOfCounty = townsOfCounty * villagesOfTown;

/** How many counties there are; their number is also that of the group whose county is unknown. */
export const countyCount = counties;

/** How many villages there are; their number is also that of the group whose village is unknown. */
export const villageCount = counties * villagesOfCounty;

/** The county of a village, both by number. */
export const countyOf = (village: number): number =>
  village === villageCount ? countyCount : Math.floor(village / villagesOfCounty);

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** The six digits of a county, empty where it is unknown. */
export const countyCode = (county: number): string =>
  county === countyCount ? '' : `51${padded(1 + Math.floor(county / 10), 2)}${padded(1 + (county % 10), 2)}`;

/** The twelve digits of a village, empty where it is unknown. */
export function villageCode(village: number): string {
  if (village === villageCount) return '';
  const within = village % villagesOfCounty;
  const town = padded(100 + Math.floor(within / villagesOfTown), 3);
  return `${countyCode(countyOf(village))}${town}${padded(201 + (within % villagesOfTown), 3)}`;
}

/** The finaliser of MurmurHash3, on 32 bits. */
export function mixed(value: number): number {
  let so = value | 0;
  so = Math.imul(so ^ (so >>> 16), 0x85ebca6b);
  so = Math.imul(so ^ (so >>> 13), 0xc2b2ae35);
  return so ^ (so >>> 16);
}

const share = (value: number): number => (mixed(value) >>> 0) / 2 ** 32;

function weight(village: number): number {
  const county = share(countyOf(village) * 2 + 1);
  return (0.4 + 2.2 * county * county) * (0.3 + 1.4 * share(village * 2 + 1_000_003));
}

/** Villages by quantile of the population, in 2²⁰ steps: what 20 random bits are looked up in. */
export function villageQuantiles(): Uint16Array {
  const weights = Float64Array.from({ length: villageCount }, (_, village) => weight(village));
  const total = weights.reduce((so, one) => so + one, 0);
  const quantiles = new Uint16Array(2 ** 20);
  let village = 0;
  let reached = weights[0] ?? 0;
  for (let step = 0; step < quantiles.length; step += 1) {
    const wanted = ((step + 0.5) / quantiles.length) * total;
    while (reached < wanted && village < villageCount - 1) {
      village += 1;
      reached += weights[village] ?? 0;
    }
    quantiles[step] = village;
  }
  return quantiles;
}
