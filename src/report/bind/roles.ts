import type { Role } from '../../model/figure.js';
import type { Bound } from './bind.js';
import { type Context, clauseStart } from './context.js';

const aims =
  /力争|争取|确保|务必|目标(?:值|任务)?(?:为|是|:)|计划(?=[在于到年投完实新建招])|要求(?=[^,。;]{0,14}(?:达到|不低于|不少于|控制))|必须|拟(?=[^,。;]{0,4}[建投招新])|预计|不得低于|不得超过|要达到|应达到|应达|需达到|须达到|达标要求|预期|将达到|要实现|努力(?=实现|达到|使|将)|年内完成|年内实现|以达到|要不低于|应不低于|应小于|应控制|要控制|不低于国家|任务数?为|任务指标|下达|到20\d\d年(?:底|末)?,?(?:[^。;]{0,30}(?:达到|提高到|控制|下降到|不低于|降到|保持|实现|稳定|升至|降至|增加到|建成|完成|以上|以内))|将[^,。;]{0,20}(?:控制|提高|降低|增加)|至少聘请|聘请[^,。;]{0,8}$|还需|需要新增|再建|新增目标/u;
const achieved =
  /已|目前|现有|截至|截止|去年|上年|超额|完成了|全年完成|达到了|超过目标|完成目标|完成任务|实际|高于目标|同比|较上年|比上年/u;
const standards =
  /标准|起付线|封顶线|起付|封顶|限额|每人每[年月次天]|每人[年月次]|每户每[年月]|每户|每张|每例|每对|每次|每村|每床日|每人次|人均补助|最高支付|最高补助|一次性(?:给予|奖励|补助)|按照?[^,。;]{0,12}$|补助比例|报销比例(?:为|提高|按)|政策规定|自付比例为|定额|收费|价格|单价|时限|工作日|限于|规定|范围扩大|目录|基本工资|津贴/u;
const afterStandard = /^的?(?:标准|补助|补贴|比例(?:给予)?报销|限额|办结|以?内办结|定额)/u;
const kinds = /^(?:种|类|项)/u;
const diseases =
  /^(?:种|类|项)[^,。;]{0,8}(?:大病|疾病|慢性病|慢病|重大疾病|特殊病|病种|传染病|基本药物|药品|国家基本公共卫生|基本公共卫生服务)/u;

/** What a figure is meant as: what is, what is aimed at, what is laid down, or how much something changed. */
export function roleOf(
  context: Context,
  bound: Bound,
): { readonly role: Role; readonly cue?: readonly [start: number, end: number] } {
  const { text, sentence } = context;
  const { figure } = bound;
  const isCompound = typeof figure.unit !== 'string';
  const start = Math.max(sentence.start, text.lastIndexOf(';', figure.start) + 1);
  const clause = clauseStart(text, figure.start, sentence.start);
  const before = text.slice(start, figure.hedge?.[1] ?? figure.start);
  const own = text.slice(clause, figure.start);
  const after = text.slice(figure.end, figure.end + 8);
  const aim = aims.exec(before);
  const isAim = aim !== null && !achieved.test(text.slice(start + aim.index, figure.start));
  const isStandard =
    (isCompound && JSON.stringify(figure.unit).includes('CNY') && !bound.isChange) ||
    figure.unit === 'workday' ||
    (figure.unit === 'CNY' && (standards.test(own) || afterStandard.test(after))) ||
    (figure.unit === 'item' && diseases.test(text.slice(figure.end - 1, figure.end + 12))) ||
    (figure.unit === 'item' &&
      kinds.test(text.slice(figure.end - 1, figure.end)) &&
      /配齐|免费提供|规定|目录/u.test(own)) ||
    (figure.isRate &&
      (afterStandard.test(after) || /起付线|封顶线|政策规定|按[^,。;]{0,10}$|给予[^,。;]{0,6}$/u.test(own)));
  if (isAim && !isStandard)
    return { role: 'target', cue: [start + aim.index, start + aim.index + Math.min(aim[0].length, 4)] };
  if (bound.isChange) return { role: 'change' };
  if (isStandard) return { role: isAim && figure.isRate ? 'target' : 'standard' };
  if (sentence.section === 'target' && !achieved.test(before))
    return { role: 'target', ...(sentence.heading === undefined ? {} : { cue: sentence.heading }) };
  return { role: 'actual' };
}
