import type { Context } from './context.js';

/** Where the words of a figure begin: behind the figure before it, unless that one stands in brackets of its own. */
export function floorOf({ text, figures, sentence }: Context, at: number): number {
  const [before, figure] = [figures[at - 1], figures[at]];
  if (before === undefined || figure === undefined) return sentence.start;
  const between = text.slice(before.end, figure.start);
  if (!/^[^()]{0,8}\)/u.test(between)) return before.end;
  const open = sentence.start + text.slice(sentence.start, before.start).lastIndexOf('(');
  const own = text.slice(open, before.start);
  const isAside =
    open >= sentence.start &&
    before.start - open < 14 &&
    /^\((?:目标|任务|计划|上年|去年|占|同比|较|比|其中|含|标准|要求|指标|不低于|≥)/u.test(own);
  return isAside ? Math.max(sentence.start, figures[at - 2]?.end ?? sentence.start) : before.end;
}
