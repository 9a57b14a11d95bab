import { change, type Figure, format, type PercentChange, type PointChange } from 'permille';

declare const before: Figure;
declare const after: Figure;

export const points: PointChange = change(before, after, { in: 'points' });
export const percent: PercentChange = change(before, after, { in: 'percent' });
export const words: readonly string[] = [format(points), format(percent), format(before)];

// @ts-expect-error 百分点 and % are different changes: one of them is asked for
change(before, after);
// @ts-expect-error by name
change(before, after, {});
// @ts-expect-error of the two
change(before, after, { in: 'permille' });
// @ts-expect-error a change in points is not one in per cent
export const wrong: PercentChange = change(before, after, { in: 'points' });
// @ts-expect-error nor the other way round
export const alsoWrong: PointChange = change(before, after, { in: 'percent' });
// @ts-expect-error a change is not a figure
change(points, after, { in: 'points' });
// @ts-expect-error nor is a number
change(4.29, after, { in: 'points' });
// @ts-expect-error places by name
format(points, 2);
// @ts-expect-error a scale that there is no word for
format(before, { scale: '百' });
