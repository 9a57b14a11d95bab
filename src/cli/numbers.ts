import { fileError } from '../error.js';

/**
 * The whole number that an option gives, from 1.
 *
 * @throws `PermilleError` `bad-request`
 */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
  throw fileError('bad-request', { why: `${option} takes a whole number from 1, not "${text}"` });
}

const powers = ['', 'K', 'M', 'G', 'T'];

/**
 * The bytes that an option gives: `512M`, `2G`, or plain.
 *
 * @throws `PermilleError` `bad-request`
 */
export function bytesGiven(option: string, text: string): number {
  const [, digits = '', power = ''] = /^(\d+)([KMGT]?)$/i.exec(text) ?? [];
  const bytes = Number(digits) * 1024 ** powers.indexOf(power.toUpperCase());
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes;
  throw fileError('bad-request', { why: `${option} takes bytes, such as 512M or 2G, not "${text}"` });
}

/**
 * The decimal places that an option gives.
 *
 * @throws `PermilleError` `bad-request`
 */
export function placesGiven(option: string, text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw fileError('bad-request', { why: `${option} takes a number from 0 to 40, not "${text}"` });
}
