import { thresholds } from 'permille/check';
import { expect, test } from 'vitest';
import { thresholdsGiven } from '../../src/cli/check-thresholds.js';
import { refusal } from '../dataset/inputs.js';

test.each([
  [[], {}],
  [['modifiedZ=5'], { modifiedZ: '5' }],
  [[' modifiedZ = 5.0 ', 'extremeZ=0'], { modifiedZ: '5', extremeZ: '0' }],
  [['modifiedZ=5', 'modifiedZ=6'], { modifiedZ: '6' }],
])('%j is %j', (texts, given) => {
  expect(thresholdsGiven(texts)).toEqual(given);
});

const known = Object.keys(thresholds.table).join(', ');

test.each<readonly [text: string, why: string]>([
  ['modifiedz=5', `--threshold: there is no threshold "modifiedz"; there are ${known}`],
  ['toString=5', `--threshold: there is no threshold "toString"; there are ${known}`],
  ['5', `--threshold: there is no threshold "5"; there are ${known}`],
  ['', `--threshold: there is no threshold ""; there are ${known}`],
  ...['modifiedZ', 'modifiedZ=', 'modifiedZ=much', 'modifiedZ=-1', 'modifiedZ=1=2', 'modifiedZ=1e3'].map(
    (text) => [text, `--threshold takes a number from 0, modifiedZ=3.5, not "${text}"`] as const,
  ),
])('%j is refused', async (text, why) => {
  const given = Promise.resolve().then(() => thresholdsGiven(['extremeZ=4', text]));
  expect(await refusal(given)).toEqual({ code: 'bad-request', details: { why } });
});
