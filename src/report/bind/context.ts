import type { Figure } from '../figures/figure.js';
import type { Folded } from '../fold/fold.js';
import type { Sentence } from '../layout/sentences.js';
import type { WrittenDate } from '../lex/dates.js';
import { englishLinks } from '../lex/english.js';
import type { Lexicon, Sense } from '../lexicon/lexicon.js';
import { trieOf } from '../lexicon/trie.js';
import type { Mention, Mentions } from '../mentions.js';
import type { EvidenceRule } from '../reading.js';

/** One sentence with everything in it that binds a figure. */
export interface Context {
  readonly text: string;
  readonly folded: Folded;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly dates: readonly WrittenDate[];
  readonly names: readonly Mention[];
  readonly partial: readonly Mention[];
  readonly populations: readonly Mention[];
  /** Topics of the paragraph so far, the last one last. */
  readonly topics: readonly Mention[];
  /** Names of the sentence before, for a topic that goes on. */
  readonly mentions: Mentions;
}

/** What a figure is bound to, and the words that bind it. */
export interface Binding {
  readonly senses: readonly Sense[];
  readonly rule: EvidenceRule;
  readonly start: number;
  readonly end: number;
  /** The figure of the sentence, by number, whose part it is. */
  readonly of?: number;
}

const linkWords = [
  '达到了 达到 达成 达 已达 高达 仅达 为 是 有 仅 只有 仅为 约为 分别 均 都 全部 总计 累计 共计 共有 共 已 也 则 至',
  '到 于 在 由 从 自 保持 稳定 维持 控制 提高 提升 上升 增长 增加 扩充 扩展 增至 升至 升 下降 降低 降 减少 减至 降至',
  '降到 扩大 缩短 压缩 下调 上调 调整 回升 回落 实现 完成 超过 超 突破 接近 近 约 逾 不低于 不少于 不高于 不超过 至少',
  '最高 最低 最多 以上 以内 左右 大约 原来 原来的 过去 过去的 上年同期 上年同期的 上年 上年的 去年 去年的 年初 年初的 同期',
  '同期的 目前 现 全年 全市 全县 全区 全镇 全省 全国 率 数 人数 的 了 数为 总数 合计 比例 标准 要 应 须 必须 能 可 将',
  '力争 确保 争取 持续 基本 平均 整体 总体 进一步 继续 稳步 大幅 逐年 逐步 水平 情况 指标 目标 目标值 任务 计划 实际 当年',
  '年度 年 截至 比上年 较上年 同比 环比 原 曾 又 再 即 指 标 按 每年 每人 人均 户均 予以 给予 参考 国家 省级 市级 县级',
  '省 市 县 乡 村 两级 三级 预期 争创 获得 获 得 取得 得分',
  ', : ： 、 ( “ ) ” ~ ≥ ≤ > < = | -',
  englishLinks,
];

const links = trieOf(linkWords.flatMap((list) => list.split(' ').map((word) => [word, true] as const)));
const streak = /^连续[^,。;]{1,3}年/u;

/** Whether words are nothing but such as link a name to its figure, the longest first. */
export function areLinks(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    const found = links.longest(words, at);
    const end = found?.end ?? at + (streak.exec(words.slice(at, at + 8))?.[0].length ?? 0);
    if (end === at) return false;
    at = end;
  }
  return true;
}

const redactedYear = /20[x\d]{2}年的?/gu;

/** Whether nothing but words that link stands between a name and a figure. */
export function isAdjacent({ text, dates }: Pick<Context, 'text' | 'dates'>, from: number, to: number): boolean {
  if (to < from || to - from > 40) return to === from;
  let between = '';
  let at = from;
  for (const date of dates) {
    if (date.start < from || date.end > to) continue;
    between += text.slice(at, date.start);
    at = date.end;
  }
  between += text.slice(at, to);
  const plain = between.replace(/\([^()]{0,24}\)/gu, '');
  return areLinks(plain.replace(redactedYear, ''));
}

const headWord =
  /(?:率|比例|占比|比重|比|水平|费用|经费|资金|金额|收入|支出|床位|得分|人次|人数|户数|面积|投资|标准|总额|增幅|涨幅|指数|天数|日数)(?:情况|指标)?$/u;

/** Whether the words right before a place name something that the catalogue does not know: no other name may jump over it. */
export const endsInHead = (words: string): boolean => headWord.test(words);

/** Where the part of a sentence between semicolons begins that a place is in. */
export function segmentStart({ text, sentence }: Pick<Context, 'text' | 'sentence'>, at: number): number {
  for (let index = at - 1; index >= sentence.start; index -= 1) if (text[index] === ';') return index + 1;
  return sentence.start;
}

/** The mark before a figure that opens its clause. */
export function clauseStart(text: string, at: number, least: number): number {
  for (let index = at - 1; index >= least; index -= 1) {
    const char = text[index];
    if (char === ',' || char === ';' || char === '。' || char === '\n') return index + 1;
  }
  return least;
}
