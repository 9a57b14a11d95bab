import type { Document, Spot } from './document.js';

/** Words that a sentence goes back to the whole place with. */
const whole = /(?:全|我|本)[省市州县区旗镇乡]|辖区|全域|各[县市区镇乡]/gu;

const institution = '(?:医院|保健院|妇保院|卫生院|服务中心|疾控中心|血站|卫生室|卫生所|医联体|医共体|健共体|医疗集团)';

/** One of the institutions of a place, or some of its villages: what is said next is said of it. */
const part = new RegExp(
  [
    `(?:[省市县区州旗我本该院]|第[一二三四五六])(?:立|级|直|直属)?(?:人民|中医|中西医结合|妇幼|中心|传染病|精神病?|口腔|儿童|妇产|肿瘤)?${institution}`,
    `(?:乡镇|中心|镇|乡)${institution}`,
    '\\d+个?(?:[^\\d,;。]{0,6})(?:村|乡镇|社区)(?!卫生|医)',
    '(?<![乡城各全小村集市])[\\u4e00-\\u9fff]{2}(?:镇|乡|街道)(?![级镇村医卫])',
    '其中|男性|女性|城镇|农村|城市|流动人口|外来',
  ].join('|'),
  'gu',
);

const lastEnd = (pattern: RegExp, words: string): number => {
  const match = [...words.matchAll(pattern)].at(-1);
  return match === undefined ? -1 : match.index + match[0].length;
};

const institutionBefore = new RegExp(`${institution}(?:的|内)?$`, 'u');
const farthest = 160;

/** Where the words begin that name what a spot is of. */
function nameStart(document: Document, spot: Spot): number {
  const evidence = spot.reading.evidence[0];
  if (evidence === undefined || document.span(spot.start, spot.end)[0] < evidence.at[0]) return spot.start;
  const length = [...evidence.quote].filter((char) => char.trim() !== '').length;
  const [start] = evidence.at;
  for (let at = spot.start; at >= Math.max(0, spot.start - farthest); at -= 1)
    if (document.span(at, at + 1)[0] <= start) return at;
  return Math.max(0, spot.start - length);
}

const scopes = /(?:全|我)(国|省|市|州|县|区|旗|镇|乡|院)/gu;
const namedPlace = /(?:^|[,;。:、\n年月]|其中)([\u4e00-\u9fff]{2,4}(?:省|市|县|区|州|盟|旗))$/u;
const anyPlace = /(?:^|[,;。:、\n年月]|其中|在)([\u4e00-\u9fff]{2,4}(?:省|市|县|区|州|盟|旗))/gu;
const noPlace = /[全各我本该同城市乡镇社辖片院灾山地校厂园]$/u;

/** The place that a text is of, as far as it says: the first that it names, and the level that it says 全 of. */
interface Own {
  readonly level: string | undefined;
  readonly place: string | undefined;
}

const known = new WeakMap<Document, Own>();

function ownOf(document: Document): Own {
  const beginning = document.text.slice(0, 2000);
  const own = known.get(document) ?? {
    level: [...beginning.matchAll(scopes)].map(([, level]) => level).find((level) => level !== '国'),
    place: [...beginning.matchAll(anyPlace)]
      .map(([, place = '']) => place)
      .find((place) => !noPlace.test(place.slice(0, -1))),
  };
  known.set(document, own);
  return own;
}

/** Whether a sentence says a figure of another place than its report's: 全国, 全省, the next county. */
export function isElsewhere(document: Document, spot: Spot): boolean {
  const passage = document.passageOf(spot);
  if (passage === undefined) return false;
  const own = ownOf(document);
  const name = nameStart(document, spot);
  const words = document.text.slice(Math.max(passage.start, name - farthest), name);
  const last = [...words.matchAll(scopes)].at(-1);
  const place = namedPlace.exec(words)?.[1];
  if (place !== undefined && !noPlace.test(place.slice(0, -1))) return place !== own.place;
  return last !== undefined && last[1] !== own.level;
}

/** Whether a sentence says a figure of a part of its place: a hospital, a township, some villages. */
export function isOfPart(document: Document, spot: Spot): boolean {
  const passage = document.passageOf(spot);
  if (passage === undefined) return false;
  const name = nameStart(document, spot);
  const words = document.text.slice(Math.max(passage.start, name - farthest), name);
  return institutionBefore.test(words) || lastEnd(part, words) > lastEnd(whole, words);
}

const ofTheWhole =
  /^(?:(?:全|我|本)[省市州县区旗镇乡]|年内|全年|目前|实现|已|其中|[一二三四五六七八九]是|\d{4}年度?|截至|[,:、\d.()])*$/u;

/** Whether nothing before the name in its clause could make it a figure of some only. */
export function isPlain(document: Document, spot: Spot): boolean {
  const name = nameStart(document, spot);
  const passage = document.passageOf(spot);
  const words = document.text.slice(Math.max(passage?.start ?? 0, name - 30), name);
  return ofTheWhole.test(words.replace(/^.*[,;。:]/u, ''));
}
