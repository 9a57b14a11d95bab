/**
 * A number as JSON writes it, in plain decimals without zeros at their end: 12.50 is 12.5, 1e3 is 1000. Where that would be
 * longer than any column takes, it stays as it is.
 */
export function plainNumber(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(power);
  if (whole === '' || Math.abs(shift) > 40) return text;
  const digits = '0'.repeat(Math.max(0, 1 - whole.length - shift)) + whole + fraction.padEnd(shift, '0');
  const point = Math.max(whole.length + shift, 1);
  const decimals = digits.slice(point).replace(/0+$/, '');
  const plain = digits.slice(0, point).replace(/^0+(?=\d)/, '') + (decimals === '' ? '' : `.${decimals}`);
  return plain === '0' ? plain : sign + plain;
}
