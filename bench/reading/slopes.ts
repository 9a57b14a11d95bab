/** A text of any length: so many characters of one kind, to see whether twice as many take twice as long. */
export interface Growing {
  readonly name: string;
  /** Characters, or what is repeated, at its longest. */
  readonly most: number;
  readonly text: (count: number) => string;
  /** A time above this is not doubled any more, in milliseconds. */
  readonly patience?: number;
}

const hundredThousand = 100_000;

const repeated = (word: string, name = `«${word.replaceAll('\n', '↵').replaceAll('\t', '→')}»`): Growing => ({
  name,
  most: hundredThousand,
  text: (count) => word.repeat(count),
});

/** Texts that a reader with a slip in it takes far longer for than their length. */
export const growing: readonly Growing[] = [
  repeated('7', 'digits in a row'),
  repeated('(', 'opening brackets'),
  repeated(')', 'closing brackets'),
  repeated('(1)'),
  repeated('分别'),
  repeated('、'),
  repeated('《'),
  repeated('“'),
  repeated('|'),
  repeated('1-'),
  repeated('1 '),
  repeated('1\t'),
  repeated('1.'),
  repeated('1,'),
  repeated('1:'),
  repeated('5、'),
  repeated('1/10万'),
  repeated('一点'),
  repeated('第'),
  repeated('×'),
  repeated('2019年'),
  { name: 'a line without marks', most: 1_000_000, text: (count) => '推进医改落实任务'.repeat(count / 8) },
  repeated('婴儿死亡率', 'a name'),
  repeated('婴儿死亡率、', 'names in a list'),
  repeated('贫困人口', 'a population'),
  repeated('甲。', 'short sentences'),
  repeated('\n一、', 'headings'),
  repeated('其中1人,'),
  repeated('由1%提高到2%,'),
  repeated('A县91%,'),
  repeated('5%、'),
  repeated('5%;'),
  repeated('婴儿死亡率4.29‰,'),
  repeated('2019年婴儿死亡率4.29‰,'),
  {
    name: '甲、…分别为5%、…',
    most: 20_000,
    text: (count) => `${'甲、'.repeat(count)}分别为${'5%、'.repeat(count)}`,
  },
  {
    name: 'one sentence, figures and commas',
    most: 1_000_000,
    text: (count) => '签约率41.67%,门诊8.2万人次,投入3万元,'.repeat(count / 25),
  },
  {
    name: 'a table of so many rows',
    most: 50_000,
    text: (count) => `县区|婴儿死亡率(‰)|活产数\n${'甲县|4.29|2098\n'.repeat(count)}`,
  },
  { name: 'so many tables', most: 20_000, text: (count) => '县区|签约率\n甲县|41\n本县如上。\n'.repeat(count) },
];
