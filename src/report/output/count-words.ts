import { countWords, plural } from '../../check/output/words.js';
import type { Language, Name } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Reading } from '../reading.js';
import { isKnown } from './reading-words.js';

/** How many figures there are, and of how many it is known what they are of. */
export function figureCount(readings: readonly Reading[], language: Language): string {
  const known = readings.filter(isKnown).length;
  const left = readings.length - known;
  return language === 'zh'
    ? `${readings.length}个数字,${known}个已识别,${left}个未识别`
    : `${plural(readings.length, 'figure')}, ${known} identified, ${left} not`;
}

/** How many findings there are of each severity. */
export const findingCount = (findings: readonly TextFinding[], language: Language): string =>
  countWords(findings, [], language);

/** What is said where nothing was found. */
export const nothingFound: Name = {
  zh: '没有发现问题;这不等于数字无误。',
  en: 'Nothing was found, which is no proof that the figures are right.',
};
