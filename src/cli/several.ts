/** The values of an option that takes several, with commas between them or given again. */
export const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
];
