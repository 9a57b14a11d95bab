import { fc, test } from '@fast-check/vitest';
import { catalogue } from 'permille/catalogue';
import { describe, expect, it } from 'vitest';
import { pairs } from '../../src/report/fold/script.js';
import { unitKey } from '../../src/report/lexicon/fits.js';
import { read } from '../../src/report/read.js';
import type { Reading, Span } from '../../src/report/reading.js';
import { catalogueOf, indicator, thing } from '../support/small-catalogue.js';
import { sentences } from './sentences/all.js';

const corpus: readonly string[] = Object.values(sentences)
  .flat()
  .map(({ text }) => text.replace(/[⟦⟧]/gu, ''));
const prose = corpus.filter((text) => !/[|\t\n]|[ \u3000]{2}|[à-ǜ]/u.test(text));
const withoutYears = prose.filter((text) => !/(?:19|20)\d\d|二[〇○零]/u.test(text));

const words =
  '婴儿死亡率 签约率 孕产妇死亡率 高血压 规范管理 率 重点人群 贫困人口 医院 村卫生室 床位 全市 其中 分别 由 从 提高到 下降 增长 为 达 达到 占 约 近 超 不低于 控制在 以上 以内 左右 比上年 2019年 上半年 9月底 8:30 1:1.3 3447 0 1 12. .5 1,293 ２．５ 18.3/10万 百分之 三 二百余 十 数 几 零 两 一千二 万 亿 千 余 多 % ‰ 个百分点 /10万 人 人次 名 户 个 家 张 元 万元 元/月 岁 分 天 个工作日 项 X XX ×× ** ○ _ x1 1X 第 第3位 和 、 , ， ; ； 。 : ： ( ) （ ） [ ] 〔 “ ” " 《 》 | - ~ 至 / + = 一、 （二） 1. 3） 目标 标准 单位：万元 指标 县区'.split(
    ' ',
  );
const blanks = ['', ' ', '  ', '\u3000', '\t', '\n', '\n\n', '\r\n', '\u200b', '\ufeff'];

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const genre = fc
  .array(
    fc.tuple(
      fc.constantFrom(...words),
      fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom(...blanks)),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.flat().join(''));
const text = fc.oneof(
  { weight: 5, arbitrary: genre },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: codeUnit, maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...words, ...blanks), codeUnit, fc.constantFrom(...corpus)), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
);

const readings = (of: string): readonly Reading[] => read(of, { catalogue });

const plain = String.raw`-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?`;
const written = new RegExp(`^(?:${plain}|${plain}[-:/]${plain})$`, 'u');

describe('whatever the text', () => {
  test.prop([text], { numRuns: 2000 })('it is read, and every span holds what it quotes', (whole) => {
    let last = 0;
    for (const { at, quote, evidence } of readings(whole)) {
      expect(whole.slice(...at)).toBe(quote);
      expect(at[0]).toBeGreaterThanOrEqual(last);
      expect(at[1]).toBeGreaterThan(at[0]);
      expect(at[1]).toBeLessThanOrEqual(whole.length);
      last = at[1];
      for (const said of evidence) expect(whole.slice(...said.at)).toBe(said.quote);
    }
  });

  test.prop([text], { numRuns: 1000 })(
    'a value is a plain number, a range, a ratio, a fraction or nothing',
    (whole) => {
      for (const { value, qualifier, places, scale } of readings(whole)) {
        if (value !== null) expect(value).toMatch(written);
        if (qualifier === 'redacted') expect(value).toBeNull();
        if (value === null) expect(['redacted', 'approx']).toContain(qualifier);
        if (places !== undefined) expect(scale).toMatch(/^10*$/u);
        expect(places === undefined).toBe(value === null || /[:/]/u.test(value));
      }
    },
  );

  test.prop([text])('it is read alike each time', (whole) => {
    expect(readings(whole)).toEqual(readings(whole));
  });
});

const figure = ({ at, value, unit, qualifier, indicator: of, measure, also, population }: Reading): unknown => ({
  at,
  value,
  unit: unitKey(unit),
  qualifier,
  of,
  measure,
  also,
  population,
});

const moved = (by: number, { at: [start, end], ...reading }: Reading): Reading => ({
  ...reading,
  at: [start + by, end + by],
});

const found = ({ at, value, unit, qualifier }: Reading): unknown => ({ at, value, unit: unitKey(unit), qualifier });

describe('a text that stops a careless reader', () => {
  it.each([
    ['9'.repeat(5000), 0],
    ['('.repeat(5000), 0],
    ['分别'.repeat(2000), 0],
    ['《“'.repeat(2000), 0],
    ['\n'.repeat(5000), 0],
    ['\ud800\udc00\udfff'.repeat(2000), 0],
    [`医护比1:1.3${'、'.repeat(2000)}`, 1],
    ['投入3万元。'.repeat(2000), 2000],
    ['投入3万元,'.repeat(1000), 1000],
    ['婴儿死亡率4.29‰,'.repeat(300), 300],
  ])('%#', (whole, count) => {
    expect(readings(whole)).toHaveLength(count);
  });

  it('which is no ratio', () => {
    expect(readings('医护比为1:1.3.5。')).toEqual([]);
  });
});

describe('paragraphs', () => {
  const paragraph = fc.constantFrom(...withoutYears);

  test.prop([paragraph, paragraph])('that stand together have the figures of each', (first, second) => {
    const [one, other] = [readings(first), readings(second)];
    const together = readings(`${first}\n\n${second}`);
    expect(together.slice(0, one.length).map(figure)).toEqual(one.map(figure));
    expect(together.slice(one.length).map(found)).toEqual(
      other.map((reading) => found(moved(first.length + 2, reading))),
    );
  });
});

const wide = (char: string): string => (/[!-~]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char);
const traditional: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((row) =>
    [...row].flatMap((char, at, all) => (at % 2 === 1 ? [[char, all[at - 1] ?? char] as const] : [])),
  ),
);

const chosen = fc.infiniteStream(fc.boolean());

/** A text in which some characters, as the flags come, are written otherwise. */
const rewritten = (of: string, flags: Iterator<boolean>, way: (char: string) => string): string =>
  [...of].map((char) => (flags.next().value === true ? way(char) : char)).join('');

const isReadAs = (one: string, other: string): boolean =>
  JSON.stringify(readings(one).map(figure)) === JSON.stringify(readings(other).map(figure));

describe('written otherwise', () => {
  it('in full width', () => {
    expect(prose.filter((of) => !isReadAs(of, [...of].map(wide).join('')))).toEqual([]);
  });

  test.prop([fc.constantFrom(...prose), chosen], { numRuns: 500 })('in full width here and there', (of, flags) => {
    expect(readings(rewritten(of, flags, wide)).map(figure)).toEqual(readings(of).map(figure));
  });

  it('in traditional characters', () => {
    const other = (of: string): string => [...of].map((char) => traditional.get(char) ?? char).join('');
    expect(prose.filter((of) => !isReadAs(of, other(of)))).toEqual([]);
  });

  test.prop([fc.constantFrom(...prose), chosen], { numRuns: 500 })(
    'in traditional characters here and there',
    (of, flags) => {
      const other = rewritten(of, flags, (char) => traditional.get(char) ?? char);
      expect(readings(other).map(figure)).toEqual(readings(of).map(figure));
    },
  );

  test.prop([fc.constantFrom(...prose), chosen], { numRuns: 1000 })(
    'with blanks between Chinese characters',
    (of, flags) => {
      const places: number[] = [];
      let other = '';
      for (const [at, char] of [...of].entries()) {
        const isBetween = /^[\u4e00-\u9fff]{2}$/u.test(`${of[at - 1] ?? ''}${char}`);
        if (isBetween && flags.next().value === true) other += ' ';
        places.push(other.length);
        other += char;
      }
      const shifted = ([start, end]: Span): Span => [places[start] ?? 0, (places[end - 1] ?? 0) + 1];
      expect(readings(other).map(figure)).toEqual(
        readings(of).map((reading) => figure({ ...reading, at: shifted(reading.at) })),
      );
    },
  );
});

describe("a catalogue of one's own", () => {
  const name = fc.string({ unit: fc.constantFrom(...'鸾麟蛟鹤槐榕桂梧枫鲸'), minLength: 2, maxLength: 6 });
  const share = fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => `${whole}.${tenth}`);
  const link = fc.constantFrom('', '为', '达到', '是', '：', '已达');

  test.prop([fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), share, share, link])(
    'is read as ours is',
    ([one = '', other = ''], first, second, linked) => {
      const [part, whole] = [thing('part', 'persons'), thing('whole', 'persons')];
      const own = catalogueOf({
        indicators: [
          indicator(['one', `${one}率`, 'one rate'], part, whole),
          indicator(['other', `${other}率`, 'other rate'], part, whole),
        ],
        measures: [part, whole],
      });
      const sentence = `全县${one}率${linked}${first}%，${other}率${linked}${second}%；${one}率、${other}率分别为${second}%和${first}%。`;
      expect(read(sentence, { catalogue: own }).map(({ indicator: of, value }) => [of, value])).toEqual([
        ['one', first],
        ['other', second],
        ['one', second],
        ['other', first],
      ]);
    },
  );

  test.prop([fc.constantFrom(...prose)])('finds shares and money whatever it names', (of) => {
    const sure = (all: readonly Reading[]): readonly unknown[] =>
      all.filter(({ quote }) => /[%‰元]/u.test(quote)).map(found);
    expect(sure(read(of, { catalogue: catalogueOf({}) }))).toEqual(sure(readings(of)));
  });
});
