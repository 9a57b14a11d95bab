/** The last day of a month as a civil date. */
export const lastDay = (year: string, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(new Date(Date.UTC(Number(year), month, 0)).getUTCDate()).padStart(2, '0')}`;
