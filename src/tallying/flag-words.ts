/** What files call yes and no. */
export const flagWords: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', '是', '有', 'Y', 'y', 'yes', 'TRUE', 'True'].map((word) => [word, true] as const),
  ...['false', '0', '否', '无', 'N', 'n', 'no', 'FALSE', 'False'].map((word) => [word, false] as const),
]);
