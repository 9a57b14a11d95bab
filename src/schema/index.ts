export { countSchema, countsSchema, missingSchema, tallySchema } from './counts.js';
export { conditionSchema, indicatorSchema, measureSchema, populationSchema, targetSchema } from './definition.js';
export { figureSchema, figuresSchema } from './figure.js';
export { toJsonSchema } from './json-schema.js';
export { mappingSchema } from './mapping.js';
export { rowSchema } from './row.js';
export { dateSchema, exactSchema, nameSchema, periodSchema, placeSchema, statedSchema, unitSchema } from './values.js';
