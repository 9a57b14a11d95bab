import type { Role } from '../../model/figure.js';
import { englishAim } from '../lex/english.js';
import type { Bound } from './bind.js';
import { type Context, clauseStart } from './context.js';

const modal =
  '(?:(?<![主重纪摘首必需])要(?!求|素|点|闻|害)|须|(?<![反供对相适响])应(?=[达不控在当]|要达)|务必|必须|力争|拟(?=[^,。;]{0,4}[建投招新完达]))';
const doing =
  '(?:降到|降至|降低|保持|达到|达|提高|控制|完成|不低于|不少于|不超过|不高于|稳定|增加|升|建成|实现|新增|开展|做到|不小于)';

const aims = new RegExp(
  [
    `${modal}[^,。;]{0,16}?${doing}`,
    '力争|确保|务必|预期(?!寿命)|打算|目标(?:值|任务)?(?:为|是|:|[≤≥<>]|$)|工作目标|发展目标|主要指标|任务(?:数|指标)?为?$',
    '争取(?!上级|中央|省级|资金|到[^,。;]{0,4}资金)(?=[^,。;]{0,16}(?:达|完成|实现|建|通过|不少于|到))',
    '计划(?=[^,。;生]{0,6}(?:总投资|招聘|新建|完成|投入|培训|新增|实施|选派|建设|开展))',
    '要求[^,。;]{0,14}(?:达到|不低于|不少于|控制)',
    '民生实事:|(?:抓好|做好|突出抓好)(?:以下|如下)|年内(?:须|要|将|完成|实现|争取)|明年|下一年度?|“十[四五六]五”末|行动期内|努力(?=实现|达到|使|将)|以达到|至少聘请',
    '到20\\d\\d年(?:底|末|前)?,?(?:[^。;]{0,60}?(?:达到|提高到|控制|下降到|不低于|降到|降至|保持|实现|稳定|升至|增加到|建成|完成|以上|以内|以下|提高))',
    '将[^,。;]{0,20}(?:控制|提高|降低|增加|达到)|下达[^,。;]{0,8}任务',
  ].join('|'),
  'u',
);
const achieved =
  /已|目前|现有|截至|截止|去年|上年|超额|完成了|全年完成|达到了|超过目标|完成目标|完成任务|实际|高于目标|同比|较上年|比上年|连续/u;
const limits = /(?:控制在|不低于|不少于|不超过|不高于)[^,。;]{0,12}(?:以内|以下|以上)?,/u;
const asked = /要求的?$/u;
const bounded = /^(?:不低于|不少于|不高于|不超过|控制在|≥|≤|≦|≧|>=|<=|不得低于|不得超过)$/u;
const aimedAfter = /^的?(?:年度|既定|预期|全年|控制)?(?:目标|任务|要求)(?!的)/u;

const standards =
  /标准|起付线|封顶线|起付|封顶|限额|每人每[年月次天]|每人|每户|每张|每例|每对|每次(?!均)|每村|每所|每床日|人均(?:补助|缴费|筹资)|最高支付|最高补助|一次性(?:给予|奖励|补助)|按照?[^,。;]{0,12}$|定额|收费|价格|单价|基本工资|津贴/u;
const wholeStandard = /标准|起付线|封顶线|人均筹资/u;
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

/** The words that aim at something before a figure, where nothing says that it was reached. */
function aimOf({ text, sentence }: Context, { figure }: Bound): readonly [start: number, end: number] | undefined {
  const from = figure.hedge?.[1] ?? figure.start;
  const before = text.slice(sentence.start, from).replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length));
  const found =
    aims.exec(before) ??
    englishAim.exec(before) ??
    (figure.isRate ? (limits.exec(before) ?? asked.exec(before)) : null);
  if (found !== null && !achieved.test(before.slice(found.index))) {
    const start = sentence.start + found.index;
    return [start, start + Math.min(found[0].length, 6)];
  }
  const clause = clauseStart(text, figure.start, sentence.start);
  const { hedge } = figure;
  if (
    hedge !== undefined &&
    figure.isRate &&
    bounded.test(text.slice(...hedge)) &&
    !achieved.test(text.slice(clause, from))
  )
    return hedge;
  const after = aimedAfter.exec(text.slice(figure.end, figure.end + 8));
  return after === null ? undefined : [figure.end, figure.end + after[0].length];
}

/** Whether a figure is what was laid down: a tariff, a limit, a list of so many kinds. */
function isStandard(context: Context, { figure, binding, isChange }: Bound, own: string): boolean {
  const { text, sentence } = context;
  const after = text.slice(figure.end, figure.end + 8);
  const whole = text.slice(sentence.start, Math.min(sentence.end, figure.end + 40));
  if (figure.unit === 'workday') return binding === undefined;
  if (typeof figure.unit !== 'string') return figure.unit.of === 'CNY' && !isChange;
  if (figure.unit === 'CNY')
    return (
      standards.test(own) ||
      afterStandard.test(after) ||
      (figure.scale === '1' && wholeStandard.test(whole) && !isChange)
    );
  if (figure.unit === 'item') {
    const word = text.slice(figure.end - 1, figure.end + 12);
    return (
      kindNouns.test(word) ||
      (/[种类]$/u.test(text.slice(0, figure.end).slice(-1)) && (kindsBefore.test(own) || /配齐|规定/u.test(own)))
    );
  }
  return (
    figure.unit === 'percent' &&
    (afterStandard.test(after) || rateStandard.test(own) || /起付线|封顶线/u.test(whole)) &&
    !isChange
  );
}

/** What a figure is meant as: what is, what is aimed at, what is laid down, or how much something changed. */
export function roleOf(context: Context, bounds: readonly Bound[], at: number): Said {
  const bound = bounds[at];
  if (bound === undefined) return { role: 'actual' };
  const before = bounds[at - 1];
  const isListed =
    before !== undefined &&
    JSON.stringify(before.figure.unit) === JSON.stringify(bound.figure.unit) &&
    /^(?:、|和|及|与|、?和)$/u.test(context.text.slice(before.figure.end, bound.figure.start));
  const own = ownRole(context, bound, before?.figure.end ?? 0);
  if (!isListed || own.role !== 'actual') return own;
  const earlier = roleOf(context, bounds, at - 1);
  return earlier.role === 'standard' ? earlier : own;
}

function ownRole(context: Context, bound: Bound, floor: number): Said {
  const { text, sentence } = context;
  const { figure } = bound;
  const clause = Math.max(clauseStart(text, figure.start, sentence.start), floor);
  const own = text.slice(clause, figure.hedge?.[0] ?? figure.start);
  const aim = aimOf(context, bound);
  const laidDown = isStandard(context, bound, own);
  if (aim !== undefined && !laidDown) return { role: 'target', cue: aim };
  if (laidDown) return { role: 'standard' };
  if (bound.isChange && sentence.section === 'actual') return { role: 'change' };
  const before = text.slice(sentence.start, figure.start);
  if (sentence.section === 'target' && !achieved.test(before)) return { role: 'target', ...heading(context) };
  return { role: bound.isChange ? 'change' : 'actual' };
}
