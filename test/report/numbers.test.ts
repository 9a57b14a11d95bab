import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/fold/fold.js';
import { hanValue } from '../../src/report/lex/han.js';
import { hanAt } from '../../src/report/lex/han-numbers.js';
import { digitsAt } from '../../src/report/lex/numbers.js';
import { redactedAt } from '../../src/report/lex/redacted.js';

describe('a Chinese numeral', () => {
  it.each([
    ['零', '0'],
    ['〇', '0'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百', '100'],
    ['一百零三', '103'],
    ['一百一', '110'],
    ['一百一十', '110'],
    ['一千二', '1200'],
    ['一千零二', '1002'],
    ['一千零二十', '1020'],
    ['一千二百三十四', '1234'],
    ['两万三', '23000'],
    ['两万零三', '20003'],
    ['两万三千', '23000'],
    ['十万', '100000'],
    ['一百二十万', '1200000'],
    ['三千五百万', '35000000'],
    ['一亿', '100000000'],
    ['两亿三千万', '230000000'],
    ['一万亿', '1000000000000'],
    ['二〇一九', '2019'],
    ['九十八点五', '98.5'],
    ['零点三六', '0.36'],
    ['三点一〇', '3.1'],
    ['壹佰贰拾叁', '123'],
    ['伍仟', '5000'],
    ['一百零三万二千', '1032000'],
  ])('%s is %s', (written, value) => {
    expect(hanValue(written)).toBe(value);
  });

  it.each(['', '点', '点五', '三点', '一点二点三', '万', '一二三十', '三十四五'])('«%s» is none', (written) => {
    expect(hanValue(written)).toBeUndefined();
  });

  it.each(['三甲', '余', '二万三万'])('«%s» is none either', (written) => {
    expect(hanValue(written)).toBeUndefined();
  });
});

describe('digits', () => {
  it.each([
    ['1293.89063万元', '12938906.3', 5, '10000', '1293.89063万'],
    ['1,293.89元', '1293.89', 2, '1', '1,293.89'],
    ['1,100万', '11000000', 0, '10000', '1,100万'],
    ['3,447,002人', '3447002', 0, '1', '3,447,002'],
    ['２．５亿元', '250000000', 1, '100000000', '2.5亿'],
    ['25万6千', '256000', 0, '1000', '25万6千'],
    ['3万5000人', '35000', 0, '1', '3万5000'],
    ['3千', '3000', 0, '1000', '3千'],
    ['1.54亿元', '154000000', 2, '100000000', '1.54亿'],
    ['1.2万亿元', '1200000000000', 1, '1000000000000', '1.2万亿'],
    ['007人', '7', 0, '1', '007'],
    ['0.10', '0.1', 2, '1', '0.10'],
    ['93。6%', '93.6', 1, '1', '93。6'],
    ['88. 02%', '88.02', 2, '1', '88.02'],
    ['1 205.30万元', '12053000', 2, '10000', '1205.30万'],
    ['2018,200', '2018', 0, '1', '2018'],
    ['12,34人', '12', 0, '1', '12'],
    ['9007199254740993人', '9007199254740993', 0, '1', '9007199254740993'],
    ['0.123456789012345678901%', '0.123456789012345678901', 21, '1', '0.123456789012345678901'],
  ])('%s', (written, value, places, scale, taken) => {
    const folded = fold(written);
    const number = digitsAt(folded, 0);
    expect([number.value, number.places, number.scale, folded.text.slice(0, number.end)]).toEqual([
      value,
      places,
      scale,
      taken,
    ]);
  });

  it.each(['4500万余人次', '1万余元', '3000余人次', '300 多套', '2万多人', '6百多名'])(
    '%s is more than it says',
    (written) => {
      expect(digitsAt(fold(written), 0).hasMore).toBe(true);
    },
  );
});

describe('words', () => {
  it.each([
    ['二百余万元', '2000000', true, 'han'],
    ['三十多名', '30', true, 'han'],
    ['数百万', null, false, 'vague'],
    ['数十万元', null, false, 'vague'],
    ['几千人', null, false, 'vague'],
    ['一千二百人', '1200', false, 'han'],
    ['两万三千人', '23000', false, 'han'],
  ])('%s', (written, value, hasMore, form) => {
    expect(hanAt(fold(written), 0)).toMatchObject({ value, hasMore, form });
  });

  it.each(['十几万人', '十几亿元'])('%s has no value', (written) => {
    expect(hanAt(fold(written), 0)?.value).toBeNull();
  });

  it.each(['三分之一', '数次', '几年', '甲乙'])('%s is no whole number', (written) => {
    expect(hanAt(fold(written), 0)).toBeUndefined();
  });

  it.each([
    ['×人', '×'],
    ['××万元', '××万'],
    ['XX%', 'xx'],
    ['1XX户', '1xx'],
    ['××.×%', '××.×'],
    ['○○人', '○○'],
    ['**家', '**'],
    ['X余人', 'x余'],
  ])('%s is taken out', (written, taken) => {
    const folded = fold(written);
    const number = redactedAt(folded, 0);
    expect([number?.value, folded.text.slice(0, number?.end)]).toEqual([null, taken]);
  });
});
