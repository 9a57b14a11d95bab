import { type ThresholdId, type Thresholds, thresholds } from '../check/index.js';
import { fileError, PermilleError } from '../error.js';
import { type Exact, exact } from '../value/decimal.js';

const isThreshold = (name: string): name is ThresholdId => Object.hasOwn(thresholds.table, name);

/**
 * The thresholds that `--threshold modifiedZ=5` asks for.
 *
 * @throws `PermilleError` `bad-request` for a name that there is not, or what is no number from 0
 */
export function thresholdsGiven(texts: readonly string[]): Partial<Thresholds> {
  return Object.fromEntries(
    texts.map((text): readonly [ThresholdId, Exact] => {
      const [name = '', number = '', ...more] = text.split('=').map((part) => part.trim());
      if (!isThreshold(name)) {
        const known = Object.keys(thresholds.table).join(', ');
        throw fileError('bad-request', { why: `--threshold: there is no threshold "${name}"; there are ${known}` });
      }
      const value = more.length > 0 ? undefined : exactly(number);
      if (value === undefined || value.startsWith('-'))
        throw fileError('bad-request', {
          why: `--threshold takes a number from 0, ${name}=${thresholds.values[name]}, not "${text}"`,
        });
      return [name, value];
    }),
  );
}

function exactly(text: string): Exact | undefined {
  try {
    return exact(text);
  } catch (error) {
    if (error instanceof PermilleError) return undefined;
    throw error;
  }
}
