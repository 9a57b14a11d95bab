/** No age is above it. */
export const oldest = { years: 130 } as const;

/** Why that is the limit. */
export const oldestNote =
  'the oldest age that has been verified is 122 years (Jeanne Calment, 1875–1997); above 130 years a date is wrong';
