/** Parameters by their names, of engines that know them so: p1, p2 and so on. */
export const byName = (parameters: readonly string[]): Record<string, string> =>
  Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value]));
