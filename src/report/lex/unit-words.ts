import type { UnitKind } from '../../value/unit.js';

/** How sure it is that a number with this word is a figure. */
export type Strength =
  /** It is one. */
  | 'figure'
  /** Only where a name or a verb asks for a quantity: ages, durations, days. */
  | 'asked'
  /** Never: pages, file sizes, degrees of urgency. */
  | 'never';

/** A word after a number, and what it counts. */
export interface UnitWord {
  readonly word: string;
  readonly unit: UnitKind;
  readonly strength?: Strength;
  /** What is counted is said by the noun: 个, 家. */
  readonly byNoun?: 'thing' | 'house' | 'sheet' | 'machine' | 'case';
  /** Not where one of these follows: 人民医院 is no 人. */
  readonly notBefore?: string;
}

const words = (unit: UnitKind, list: string, more: Omit<UnitWord, 'word' | 'unit'> = {}): readonly UnitWord[] =>
  list.split(' ').map((word) => ({ word, unit, ...more }));

/** Every word that is read as a unit; the longest that stands after a number is taken. */
export const unitWords: readonly UnitWord[] = [
  ...words('percent', '%'),
  ...words('permille', '‰'),
  ...words('percentage-point', '个百分点 百分点 个pct pct'),
  ...words('permille-point', '个千分点 千分点'),
  ...words('per-100k', '/10万 /十万 1/10万 /100000 /100,000 例/10万 /10万人 例/十万 人/10万'),
  ...words('per-10k', '/万 1/万 /1万 /10000 例/万 /万人'),
  ...words('per-1k', '/千人 /千 人/千人 张/千人 /1000'),
  ...words('person-time', '人次 人/次 人·次 诊疗人次 余人次 例次'),
  ...words('person', '人', { notBefore: '民才口均工大事员物份间类体群生士为文道性格脸命' }),
  ...words('person', '名', { notBefore: '称单录义誉列次片牌额目' }),
  ...words('person', '位', { notBefore: '于列次置数一' }),
  ...words('person', '口人'),
  ...words('household', '户', { notBefore: '籍外口' }),
  ...words('couple', '对', { notBefore: '象于一口比应照策接' }),
  ...words('CNY', '元 元人民币 块钱 元整'),
  ...words('other', '美元 港元 澳门元 欧元'),
  ...words('bed', '床', { notBefore: '日位边上旁' }),
  ...words('document', '张', { byNoun: 'sheet' }),
  ...words('institution', '家', { byNoun: 'house', notBefore: '庭长人属访喻' }),
  ...words('institution', '所', { byNoun: 'house', notBefore: '有以在需长属致' }),
  ...words('other', '座 处 间', { byNoun: 'thing', notBefore: '罚理置方于长谈' }),
  ...words('item', '个', { byNoun: 'thing', notBefore: '人性体别案百千月年小' }),
  ...words('village', '村 行政村', { notBefore: '卫医民委干级口庄镇' }),
  ...words('document', '份 余份 篇 册 本 幅 卷', { notBefore: '科级周次项市县院年月区单人地镇乡村着' }),
  ...words('document', '件', { byNoun: 'case', notBefore: '套' }),
  ...words('team', '支', { notBefore: '持付出队撑援架部疫' }),
  ...words('case', '例 起 宗 桩', { notBefore: '会如外行草诉步到' }),
  ...words('item', '项 类 种 条 款 大类 大项 小项 子项 门类', { notBefore: '目件例' }),
  ...words('item', '项目'),
  ...words('event', '场 场次 户次 期 堂 课 台次 批次 轮次 轮 趟 回 节课 课时 件次 家次', { notBefore: '所面间' }),
  ...words('event', '次', { notBefore: '均要日生序产供元贷' }),
  ...words('workday', '个工作日 工作日'),
  ...words('day', '天 日 床日 个床日', { strength: 'asked' }),
  ...words('month', '个月', { strength: 'asked' }),
  ...words('year', '岁 周岁 年', { strength: 'asked' }),
  ...words('minute', '分钟', { strength: 'asked' }),
  ...words('second', '秒 秒钟', { strength: 'asked' }),
  ...words('other', '小时 个小时 周 倍 度 层 点 个点', { strength: 'asked' }),
  ...words('score', '分', { strength: 'asked', notBefore: '别之级开为析类类解布管院会支局诊钟' }),
  ...words('other', '台', { byNoun: 'machine' }),
  ...words(
    'other',
    '剂次 针次 单位 治疗量 个治疗量 档 栋 辆 套 块 版 只 箱 盒 瓶 顶 部 面 条幅 栏 架 枚 艘 株 棵 头 具 扇 副 组 人份 剂 针 片',
    {
      notBefore: '门分署长队件型积对向剂帐账',
    },
  ),
  ...words(
    'other',
    '平方米 ㎡ m2 平米 亩 公里 千米 米 公顷 平方公里 吨 公斤 千克 kg 克 毫克 升 毫升 斤 立方米 万千瓦时 度电',
  ),
  ...words(
    'other',
    '页 kb mb gb k 级 型 价 甲 期工程 g 号 届 幢 路 线 楼 网 维 后 班 排 季度 世纪 年代 时 点钟 刻 元一次方程',
    {
      strength: 'never',
    },
  ),
];

/** What stands after a slash of a compound: 元/月, 元/人. */
export const perWords: readonly (readonly [word: string, per: UnitKind])[] = [
  ['人次', 'person-time'],
  ['次', 'event'],
  ['人·年', 'person'],
  ['人年', 'person'],
  ['人·月', 'month'],
  ['人/年', 'person'],
  ['人/月', 'month'],
  ['人', 'person'],
  ['名', 'person'],
  ['户', 'household'],
  ['对', 'couple'],
  ['月', 'month'],
  ['年', 'year'],
  ['天', 'day'],
  ['日', 'day'],
  ['床日', 'day'],
  ['床', 'bed'],
  ['张', 'bed'],
  ['例', 'case'],
  ['村', 'village'],
  ['家', 'institution'],
  ['所', 'institution'],
  ['份', 'document'],
  ['项', 'item'],
];
