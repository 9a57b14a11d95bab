import type { Figure } from '../../model/figure.js';
import type { Name } from '../../value/name.js';
import { type Period, periodName } from '../../value/period.js';
import { ratio, times } from '../../value/ratio.js';
import { round } from '../../value/round.js';
import { type Case, found, measured, notApplicable } from '../case.js';
import { decimalOf } from '../decimal-of.js';
import type { Submission } from '../given.js';
import { type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import type { ThresholdId } from '../thresholds.js';
import { inBoth, said } from '../words.js';

/** A share of reports: of what, what it is called, and the threshold that it is held to. */
interface Share {
  readonly rule: string;
  readonly threshold: ThresholdId;
  readonly name: Name;
  readonly none: Name;
  /** Two counts in words: `应报12份,实报9份`. */
  readonly counts: (whole: number, part: number) => Name;
}

const complete = {
  rule: 'completeness',
  threshold: 'completeness',
  name: { zh: '完整率', en: 'completeness' },
  none: { zh: '没有应报的报表', en: 'no report was due' },
  counts: (due, came) => ({ zh: `应报${due}份,实报${came}份`, en: `${came} reports came of ${due} due` }),
} as const satisfies Share;

const prompt = {
  rule: 'timeliness',
  threshold: 'timeliness',
  name: { zh: '及时率', en: 'timeliness' },
  none: complete.none,
  counts: (due, onTime) => ({
    zh: `应报${due}份,及时上报${onTime}份`,
    en: `${onTime} reports came on time of ${due} due`,
  }),
} as const satisfies Share;

const noSubmission = { zh: '没有其时其地的报表份数', en: 'no reports are listed for its place and period' };
const noTimes = { zh: '没有及时上报的份数', en: 'how many came on time is not given' };

/** What counts of reports are about: the figures that rest on them, and words that begin a sentence. */
interface Subject {
  readonly figures: readonly Figure[];
  readonly words: Name;
}

function shareOf(share: Share, whole: number, part: number, { figures, words }: Subject): Case {
  const { rule, threshold, name, none } = share;
  const counts = share.counts(whole, part);
  if (whole === 0 && part === 0) return notApplicable(rule, none, ...figures);
  if (part > whole || part < 0) return impossible(rule, part, whole, { figures, words: joined(words, counts) });
  const value = ratio(part, whole);
  const shown = `${round(times(value, 100), 2)}%`;
  return measured(rule, {
    figures,
    measured: { value: decimalOf(value), beyond: 'below', limits: [{ threshold, severity: 'warning' }] },
    found: shown,
    message: inBoth((l) =>
      l === 'zh' ? `${words.zh}${counts.zh},${name.zh}${shown}` : `${words.en} ${counts.en}: ${name.en} ${shown}`,
    ),
  });
}

const joined = (one: Name, other: Name): Name => ({ zh: `${one.zh}${other.zh}`, en: `${one.en} ${other.en}` });

/** Reports that cannot be: more than there are to be a part of, or fewer than none. */
const impossible = (rule: string, part: number, whole: number, { figures, words }: Subject): Case =>
  found({
    rule,
    severity: 'error',
    figures,
    expected: part < 0 ? '≥ 0' : `≤ ${whole}`,
    found: String(part),
    message: inBoth((l) => (l === 'zh' ? `${words.zh},不可能` : `${words.en}, which cannot be`)),
  });

const keyOf = (place: Figure['place'], period: Period | undefined): string =>
  JSON.stringify([place ?? null, period?.from ?? null, period?.to ?? null]);

const isOf = ({ of }: Submission, figure: Figure): boolean => of === undefined || of.includes(idOf(figure));

/** Each submission with the figures that rest on it. */
function subjects({
  figures,
  options,
}: Facts): readonly { readonly submission: Submission; readonly subject: Subject }[] {
  const there = grouped(figures.filter(isActual), ({ place, period }) => keyOf(place, period));
  return (options.submissions ?? []).map((submission) => {
    const { place, period } = submission;
    const own = (there.get(keyOf(place, period)) ?? []).filter((figure) => isOf(submission, figure));
    const name = periodName(period);
    return {
      submission,
      subject: { figures: own, words: { zh: `${place},${name.zh}:`, en: `${place}, ${name.en}:` } },
    };
  });
}

/** Reports that did not come, of those due; and figures that say themselves how many they are of. */
export const completeness = {
  id: complete.rule,
  about: { zh: '报表完整率:应报而未报', en: 'completeness: reports due that did not come' },
  needs: { zh: '应报、实报份数', en: 'reports due and come' },
  look: (facts: Facts) => {
    const bySubmission = subjects(facts).map(({ submission: { due, came }, subject }) =>
      shareOf(complete, due, came, subject),
    );
    const submissions = grouped(facts.options.submissions ?? [], ({ place, period }) => keyOf(place, period));
    const byFigure = facts.figures.filter(isActual).flatMap((figure): Case[] => {
      if (figure.status === 'incomplete') {
        const words = inBoth((l) => `${said(figure, facts.definitions, l)}:`);
        return [shareOf(complete, figure.expected, figure.reported, { figures: [figure], words })];
      }
      if (submissions.size === 0) return [];
      const own = submissions.get(keyOf(figure.place, figure.period)) ?? [];
      return own.some((each) => isOf(each, figure)) ? [] : [notApplicable(complete.rule, noSubmission, figure)];
    });
    return [...bySubmission, ...byFigure];
  },
} as const satisfies Rule;

/** Reports that did not come on time, of those due. */
export const timeliness = {
  id: prompt.rule,
  about: { zh: '报表及时率:未及时上报', en: 'timeliness: reports due that did not come on time' },
  needs: { zh: '应报、及时上报份数', en: 'reports due and come on time' },
  look: (facts: Facts) =>
    subjects(facts).map(({ submission: { due, came, onTime }, subject }): Case => {
      if (onTime === undefined) return notApplicable(prompt.rule, noTimes, ...subject.figures);
      if (onTime <= came) return shareOf(prompt, due, onTime, subject);
      const more = {
        zh: `实报${came}份,及时上报${onTime}份`,
        en: `${onTime} reports came on time of ${came} that came`,
      };
      return impossible(prompt.rule, onTime, came, { ...subject, words: joined(subject.words, more) });
    }),
} as const satisfies Rule;
