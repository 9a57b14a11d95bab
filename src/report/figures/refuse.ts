import { type Folded, gaps } from '../fold/fold.js';
import type { WrittenNumber } from '../lex/numbers.js';
import type { Figure } from './figure.js';
import { hedgeAfter } from './qualifiers.js';
import { unitAt } from './unit-at.js';

/** Whether a number says which, not how many: 第31个, 列第5位, 排名3. */
export const isOrdinal = (text: string, start: number): boolean =>
  text[start - 1] === '第' ||
  text[start - 1] === '每' ||
  (text[start - 1] === '/' &&
    /^1?0*[万千]?/u.test(text.slice(start, start + 8)) &&
    /^(?:10{3,5}|10万|万|千)/u.test(text.slice(start, start + 6))) ||
  /[前首](?:\d{1,3}|[一二两三四五六七八九十]{1,2})[位名]/u.test(text.slice(Math.max(0, start - 1), start + 4)) ||
  /(?:前移|上升|后移|提升|下降|前进|后退|位列|位居|居|列|进|退)\d{1,4}位/u.test(
    text.slice(Math.max(0, start - 2), start + 6),
  ) ||
  /(?:type|table|class|phase|chapter|grade|排名|排行|位居|位列|列全[国省市县]第?|no\.?|编号|序号|id:|电话|热线|传真|邮编|qq|拨打|房间|门牌)[:为]?$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );

const quantified =
  /(?:为|达|达到|到|至|由|从|仅|缩短|延长|下降|减少|增加|提前|压缩|控制在|不超过|超过|低于|约|近|需|用时|耗时|仅需|平均|缩|降|是|了|=|:|\|)$/u;
const waiting = /时间|等候|排队|轮候|等待|平均|用时|候诊/u;
const scored =
  /(?:得分|获得|加|扣|最高|最低|提高|下降|提升|不足|超过|低于|高于|评分|评得|得|满意度|分值|均分|总分|平均分|测评|考核|评估|成绩|综合|为|达|达到|至|到)$/u;
const scoredNear = /录取|中考|加分|得分|满意|评分|测评|考核|评价|评估|分值|成绩|打分|均分/u;

/** Whether the words before a number ask for a quantity in a unit that often says when or which: 仅为32秒, 获得91.8分. */
export function isAsked(text: string, { start, places = 0, hedge, unit }: Figure, word: string): boolean {
  const before = text.slice(Math.max(0, (hedge?.[0] ?? start) - 6), hedge?.[0] ?? start);
  if (unit === 'score' && /(?:获得|得|评分|得分)(?:为|达)?$/u.test(before)) return true;
  if (unit === 'score')
    return (
      scored.test(text.slice(Math.max(0, start - 6), start)) &&
      scoredNear.test(text.slice(Math.max(0, start - 60), start))
    );
  if (word === '岁') return places > 0;
  if (word === '周岁' || word === '年' || word === '点' || word === '层' || word === '度') return false;
  if (hedge !== undefined && (unit === 'minute' || unit === 'day' || unit === 'second')) return true;
  if (word.endsWith('分钟') && waiting.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (word === '日' || word === '天' || word === '个月' || word === '周') return places > 0;
  return places > 0 || quantified.test(before);
}

/** Whether a place is inside a short quotation: “一个保障、四个提高”. */
export function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
  return open >= 0 && before.indexOf('”', open) < 0 && /^[^“]{0,24}["”]/u.test(text.slice(at, at + 26));
}

const set: readonly (readonly [after: string, words: string])[] = [
  [
    '个',
    '维护 确立 意识 自信 允许 文明 到位 倾斜 提高 坚持 必须 结合 提升 全面 突出 不 有 没有 带头 一 率 责任 专项 代表 严 务必 面向 转变 服从 革命 加强 确保 重点 关键 同步 层面 统一 打造 最 强化 月 一百年 百年',
  ],
  [
    '项',
    '规定 制度 行动 机制 改革 措施 原则 纪律 职能 工程 任务 重点 建设 活动 工作 基本 清单 服务 权利 要求 准则 承诺 禁令 核心 指标',
  ],
  ['类', '传染病 人群 手术 药品 医院 费用 事项 重点'],
  ['种', '形态 能力 精神 方式 模式 理念'],
  ['条', '红线 例 底线 措施 禁令 主线 线'],
  ['次', '报销 供水 污染 分配 会议 元 抽样 补偿 核 登记 付 就诊 排队 验收 全会 中全会 代表'],
  ['人', '一 以上 同行 小组 世'],
  ['场', '战 攻坚 硬仗 地'],
  ['起', '来 步 草'],
  ['位', '一体 于 数'],
  ['支', '队伍 箭'],
  ['本', 'a b 及 以上 线 类 院校 批'],
];

const verbs =
  /(?:有|了|共|计|达|为|召开|举办|开展|展|办|行|到|至|进行|组织|新增|增加|建成|成立|建立|设立|设置|配备|配齐|配置|招聘|引进|培训|投入|获得|完成|覆盖|近|超|约|逾|每|以及|和|与|、|,|由|在|对|将|给|为)$/u;

/** Whether a Chinese numeral with its unit is an article or a set phrase rather than a count: 一个, 两个维护, 八项规定. */
export function isSetPhrase(text: string, number: WrittenNumber, figure: Figure): boolean {
  if (figure.form !== 'number' || figure.isRate) return false;
  if (/^[百千万亿]$/u.test(text.slice(number.start, number.end)) && figure.hedge === undefined) return true;
  if (figure.unit === 'CNY' || number.hasMore || number.form === 'vague') return false;
  const before = text[number.start - 1] ?? '';
  if (number.value === '1' && figure.unit !== 'percentage-point' && figure.unit !== 'permille-point')
    return !isCountedOne(text, number.start, figure.end);
  if (text.slice(number.start - 2, number.start) === '一式') return true;
  if ('“"'.includes(before) && before !== '') return true;
  if (/[一二三四五六七八九十]/u.test(before)) return true;
  const after = text.slice(figure.end, figure.end + 4);
  if ('“"'.includes(after[0] ?? '') && after !== '') return true;
  const word = text.slice(number.end, figure.end);
  const listed = set.filter(([unit]) => word.endsWith(unit)).flatMap(([, words]) => words.split(' '));
  const value = Number(number.value);
  if (value <= 10 && listed.some((phrase) => after.startsWith(phrase))) return true;
  // 家家, 人人, 次次; and few things counted in words only where something counts them.
  if (
    word === '次' ||
    word === '人' ||
    word === '项' ||
    word === '类' ||
    word === '种' ||
    word === '条' ||
    word === '分' ||
    word === '起'
  )
    return (
      value <= 10 && !/^[,。;、)]/u.test(after) && !verbs.test(text.slice(Math.max(0, number.start - 3), number.start))
    );
  return number.value === '1000' || number.value === '100' || number.value === '10000'
    ? !/[余多]$/u.test(text.slice(number.start, number.end)) &&
        !/(?:近|超|逾|不足|上|约|过)$/u.test(text.slice(Math.max(0, number.start - 2), number.start))
    : false;
}

/** Whether «one» counts: 仅有卫生院一所. */
const isCountedOne = (text: string, start: number, end: number): boolean =>
  /[院室所站心馆队店校部厂]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /^[,。;、)]/u.test(text.slice(end, end + 1)) &&
  /[所家个处座支]$/u.test(text.slice(start, end));

const zeroNouns = /^零(?=死亡|发生|发病|感染|病例|新增|发案|增长)/u;
const zeroBefore = /(?:为|是|达到|降为|降至|保持|实现|均为|仍为|持续为)$/u;

/** 零 as a figure: 零死亡, 发病率为零. */
export function zeroAt({ text }: Folded, at: number): Figure | undefined {
  if (text[at] !== '零') return undefined;
  const isNoun = zeroNouns.test(text.slice(at, at + 3));
  const isValue =
    zeroBefore.test(text.slice(Math.max(0, at - 2), at)) && /^零(?:$|[,。;、!)\n]|左右)/u.test(text.slice(at, at + 3));
  if (!isNoun && !isValue) return undefined;
  return {
    start: at,
    end: at + 1,
    value: '0',
    places: 0,
    scale: '1',
    unit: isNoun ? 'person' : 'other',
    qualifier: 'exact',
    strength: isNoun ? 'figure' : 'bare',
    form: 'number',
    isRate: false,
  };
}

const asksForNumber =
  /(?:达到了?|达|为|到|是|在|至|约|超过|超|不低于|低于|高于|比例|=|提高了?|下降了?|增长了?|占|占比)$/u;

/** A percent sign whose digits were lost: «达%,为‰». */
export function lostDigits(folded: Folded, at: number): Figure | undefined {
  const { text, gap } = folded;
  if (!asksForNumber.test(text.slice(Math.max(0, at - 4), at)) || gap[at] === gaps.wide) return undefined;
  const unit = unitAt(folded, at, at);
  if (unit === undefined) return undefined;
  return {
    start: at,
    end: hedgeAfter(text, unit.end)?.end ?? unit.end,
    value: null,
    scale: '1',
    unit: unit.unit,
    qualifier: 'redacted',
    strength: 'figure',
    form: 'redacted',
    isRate: true,
  };
}
