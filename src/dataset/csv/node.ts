export { isUtf8 } from 'node:buffer';
export { parse } from 'csv-parse';
