export { attain, type Attainment } from './attain.js';
export { type Bounds, bounds } from './bounds.js';
export { type Calculable, calculate, type Context, type CountsFor } from './calculate.js';
export { type ChangeOptions, change, type PercentChange, type PointChange } from './change.js';
export { exactValue } from './exact-value.js';
export { type FormatOptions, format } from './format.js';
export { type PoolOptions, pool } from './pool.js';
