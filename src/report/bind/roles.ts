import type { Role } from '../../model/figure.js';
import { englishAim } from '../lex/english.js';
import { unitKey } from '../lexicon/fits.js';
import type { Bound } from './bound.js';
import { type Context, clauseStart } from './context.js';

const modal =
  '(?:(?<![主重纪摘首必需])要(?!求|素|点|闻|害)|须|(?<![反供对相适响])应(?=[达不控在当]|要达)|务必|必须|力争|拟(?=[^,。;]{0,4}[建投招新完达]))';
const doing =
  '(?:降到|降至|降低|保持|达到|达|提高|控制|完成|不低于|不少于|不超过|不高于|稳定|增加|升|建成|实现|新增|开展|做到|不小于)';

const aims = new RegExp(
  [
    `${modal}[^,。;]{0,16}?${doing}`,
    '力争|确保|务必|预期(?!寿命)|打算|目标(?:值|任务)?(?:为|是|:|[≤≥<>])|工作目标|发展目标',
    '争取(?!上级|中央|省级|资金|到[^,。;]{0,4}资金)(?=[^,。;]{0,16}(?:达|完成|实现|建|通过|不少于|到))',
    '计划(?=[^,。;生]{0,6}(?:总投资|招聘|新建|完成|投入|培训|新增|实施|选派|建设|开展))',
    '要求[^,。;]{0,14}(?:达到|不低于|不少于|控制)',
    '民生实事:|(?:抓好|做好|突出抓好)(?:以下|如下)|年内(?:须|要|将|完成|实现|争取)|明年|下一年度?|“十[四五六]五”末|行动期内|努力(?=实现|达到|使|将)|以达到|至少聘请',
    '到20\\d\\d年(?!的)(?:底|末|前)?,?(?:[^。;]{0,60}?(?:达到|提高到|控制|下降到|不低于|降到|降至|保持|实现|稳定|升至|增加到|建成|完成|以上|以内|以下|提高))',
    '将[^,。;]{0,20}(?:控制|提高|降低|增加|达到)|下达[^,。;]{0,8}任务',
  ].join('|'),
  'gu',
);
/** Words that aim right before a figure. */
const aimsHere = /(?:目标(?:值|任务)?(?:为|是|:)?|任务(?:数|指标)?为?|要求的?)$/u;
const achieved =
  /已|目前|现有|截至|截止|去年|上年|超额|完成了|全年完成|达到了|超过目标|完成目标|完成任务|实际|高于目标|同比|较上年|比上年|连续/gu;
const limits = /(?:控制在|不低于|不少于|不超过|不高于)[^,。;]{0,12}(?:以内|以下|以上)?,/gu;
const english = new RegExp(englishAim.source, 'gu');
const thresholds = /起付线|封顶线/gu;
const bounded = /^(?:不低于|不少于|不高于|不超过|控制在|≥|≤|≦|≧|>=|<=|不得低于|不得超过)$/u;
const aimedAfter = /^的?(?:年度|既定|预期|全年|控制)?(?:目标|任务|要求)(?!的)/u;

const standards =
  /标准|起付线|封顶线|起付|封顶|限额|每人每[年月次天]|每人|每户|每张|每例|每对|每次(?!均)|每村|每所|每床日|人均(?:补助|缴费|筹资)|最高支付|最高补助|一次性(?:给予|奖励|补助)|按照?[^,。;]{0,12}$|定额|收费|价格|单价|基本工资|津贴/u;
/** Paid by a standard: the amount is none. */
const paid = /标准(?:发放|兑现|给予|拨付|执行)/u;
const wholeStandard = /标准|起付线|封顶线|人均筹资/gu;
const rateStandard = /起付线|封顶线|起付标准|补助标准|政策规定|缴费补助|支付比例由|报销比例由/u;
const afterStandard = /^的?(?:标准|限额|以?内办结|定额|比例(?:给予)?报销)/u;
const kindNouns = /^(?:种|类)(?:[^,。;]{0,8}(?:大病|疾病|慢性病|慢病|重大疾病|特殊病|病种|传染病|基本药物|药品))/u;
const kindsBefore =
  /(?:病种|服务内容|目录|药物|药品|项目内容)(?:数)?(?:由|从|增至|增加到|扩大到|扩展到)[^,。;]{0,10}$/u;

interface Said {
  readonly role: Role;
  readonly cue?: readonly [start: number, end: number];
}

const heading = (context: Context): Pick<Said, 'cue'> =>
  context.sentence.heading === undefined ? {} : { cue: context.sentence.heading };

type Stretch = readonly [start: number, end: number];

/** Every place in a sentence where words say what its figures are meant as. */
interface Cues {
  readonly aims: readonly Stretch[];
  readonly limits: readonly Stretch[];
  readonly achieved: readonly Stretch[];
  readonly standards: readonly Stretch[];
  readonly thresholds: readonly Stretch[];
}

function cuesIn({ text, sentence }: Context): Cues {
  const words = text.slice(sentence.start, sentence.end);
  const outside = words.replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length));
  const all = (pattern: RegExp, within: string): readonly Stretch[] =>
    Array.from(within.matchAll(pattern), (match): Stretch => {
      const start = sentence.start + match.index;
      return [start, start + match[0].length];
    });
  return {
    aims: [...all(aims, outside), ...all(english, outside)],
    limits: all(limits, outside),
    achieved: all(achieved, words),
    standards: all(wholeStandard, words),
    thresholds: all(thresholds, words),
  };
}

/** The words that aim at something before a figure, where nothing says that it was reached. */
function aimOf(context: Context, { figure }: Bound, cues: Cues): Stretch | undefined {
  const { text, sentence } = context;
  const from = figure.hedge?.[1] ?? figure.start;
  const isReached = (start: number): boolean => cues.achieved.some((one) => one[0] >= start && one[1] <= from);
  const first = (stretches: readonly Stretch[]): Stretch | undefined => stretches.find(([start]) => start < from);
  const found = first(cues.aims) ?? (figure.isRate ? first(cues.limits.filter(([, end]) => end <= from)) : undefined);
  if (found !== undefined && !isReached(found[0])) return [found[0], Math.min(found[1], found[0] + 6)];
  const here = aimsHere.exec(text.slice(Math.max(sentence.start, from - 8), from));
  if (here !== null && (figure.isRate || !here[0].startsWith('要求'))) return [from - here[0].length, from];
  const { hedge } = figure;
  const clause = clauseStart(text, figure.start, sentence.start);
  if (hedge !== undefined && figure.isRate && bounded.test(text.slice(...hedge)) && !isReached(clause)) return hedge;
  const after = aimedAfter.exec(text.slice(figure.end, figure.end + 8));
  return after === null ? undefined : [figure.end, figure.end + after[0].length];
}

/** Whether a figure is what was laid down: a tariff, a limit, a list of so many kinds. */
function isStandard({ text }: Context, { figure, binding, isChange }: Bound, own: string, cues: Cues): boolean {
  const after = text.slice(figure.end, figure.end + 8);
  const isNear = (stretches: readonly Stretch[]): boolean =>
    stretches.some(
      ([start]) => start < figure.end || (start < figure.end + 40 && !text.slice(figure.end, start).includes(';')),
    );
  if (figure.unit === 'workday') return binding === undefined || /法定$/u.test(own);
  if (typeof figure.unit !== 'string') return figure.unit.of === 'CNY' && !isChange;
  if (figure.unit === 'CNY')
    return (
      (standards.test(own) && !paid.test(own)) ||
      afterStandard.test(after) ||
      (figure.scale === '1' && isNear(cues.standards) && !isChange)
    );
  if (figure.unit === 'item') {
    const word = text.slice(figure.end - 1, figure.end + 12);
    return (
      kindNouns.test(word) ||
      (/[种类]$/u.test(text[figure.end - 1] ?? '') && (kindsBefore.test(own) || /配齐|规定/u.test(own)))
    );
  }
  return (
    figure.unit === 'percent' &&
    (afterStandard.test(after) || rateStandard.test(own) || isNear(cues.thresholds)) &&
    !isChange
  );
}

const joint = /^(?:、|和|及|与|、?和)$/u;

/** What each figure of a sentence is meant as: what is, what is aimed at, what is laid down, or how much something changed. */
export function rolesOf(context: Context, bounds: readonly Bound[]): readonly Said[] {
  const cues = cuesIn(context);
  const roles: Said[] = [];
  for (const [at, bound] of bounds.entries()) {
    const before = bounds[at - 1];
    const own = roleOf(context, bound, before?.figure.end ?? 0, cues);
    const isListed =
      before !== undefined &&
      unitKey(before.figure.unit) === unitKey(bound.figure.unit) &&
      joint.test(context.text.slice(before.figure.end, bound.figure.start));
    const earlier = roles[at - 1];
    roles.push(isListed && own.role === 'actual' && earlier?.role === 'standard' ? earlier : own);
  }
  return roles;
}

function roleOf(context: Context, bound: Bound, floor: number, cues: Cues): Said {
  const { text, sentence } = context;
  const { figure } = bound;
  const clause = Math.max(clauseStart(text, figure.start, sentence.start), floor);
  const own = text.slice(clause, figure.hedge?.[0] ?? figure.start);
  const laidDown = isStandard(context, bound, own, cues);
  const aim = laidDown ? undefined : aimOf(context, bound, cues);
  if (aim !== undefined) return { role: 'target', cue: aim };
  if (laidDown) return { role: 'standard' };
  if (bound.isChange && sentence.section === 'actual') return { role: 'change' };
  const isReached = cues.achieved.some(([, end]) => end <= figure.start);
  if (sentence.section === 'target' && !isReached) return { role: 'target', ...heading(context) };
  return { role: bound.isChange ? 'change' : 'actual' };
}
