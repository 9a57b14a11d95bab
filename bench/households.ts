import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Random, random } from './random.js';

/** What is to be made up: so many people in so many counties, from a seed, for a year. */
export interface HouseholdsOptions {
  readonly people: number;
  readonly counties: number;
  readonly seed: number;
  readonly year: number;
  /** The share of cells left empty. */
  readonly missing: number;
}

/** The files made up, and how many rows each has. */
export interface HouseholdFiles {
  readonly person: string;
  readonly birth: string;
  readonly delivery: string;
  readonly death: string;
  readonly claim: string;
  readonly area: string;
}

const prefectures = 11;

/** Six-digit codes of counties that do not exist, in one province. */
const countyCodes = (counties: number): readonly string[] =>
  Array.from(
    { length: counties },
    (_, index) => `14${String(1 + (index % prefectures)).padStart(2, '0')}${21 + Math.floor(index / prefectures)}`,
  );

const two = (number: number): string => String(number).padStart(2, '0');
const day = (year: number, chance: Random): string =>
  `${year}-${two(1 + chance.whole(12))}-${two(1 + chance.whole(28))}`;
const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

interface Maker {
  readonly chance: Random;
  readonly options: HouseholdsOptions;
  readonly village: (county: string) => string;
  /** Yes with a probability, or now and then nothing. */
  readonly flag: (probability: number) => string;
}

function maker(options: HouseholdsOptions, salt: number): Maker {
  const chance = random(options.seed * 1000 + salt);
  return {
    chance,
    options,
    village: (county) => `${county}${101 + chance.whole(8)}${201 + chance.whole(15)}`,
    flag: (probability) => (chance.chance(options.missing) ? '' : chance.chance(probability) ? '是' : '否'),
  };
}

/** The counties' sizes differ, and so do their habits: a number from 0 to 1 for each. */
const habit = (county: string): number => (Number(county) % 17) / 17;

function* people({ chance, options, village, flag }: Maker): Generator<string> {
  yield '个人编号,家庭编号,与户主关系,居住地代码,性别,出生日期,死亡日期,是否常住,是否户籍人口,是否重点人群,是否建档立卡贫困人口,是否持证残疾人,是否签约家庭医生,是否履约,是否参保,是否应参保,是否高血压患者,高血压是否在管,高血压是否规范管理,血压是否达标,是否2型糖尿病患者,糖尿病是否在管,糖尿病是否规范管理,血糖是否达标,是否建立健康档案,是否建立电子健康档案,档案一年内是否有动态记录,老年人是否接受健康管理,是否接受中医药健康管理,是否健康体检';
  const counties = countyCodes(options.counties);
  const relations = ['户主', '配偶', '子女', '子女', '父母', '其他'];
  let household = 0;
  for (let made = 0; made < options.people; household += 1) {
    const county = counties[Math.floor(chance.next() ** 1.5 * counties.length)] ?? '';
    const place = village(county);
    const poor = chance.chance(0.08);
    const size = Math.min(1 + chance.whole(5), options.people - made);
    for (let member = 0; member < size; member += 1, made += 1) {
      const age = member === 2 || member === 3 ? chance.whole(25) : 25 + chance.whole(60);
      const born = day(options.year - age, chance);
      const died = chance.chance(0.006) ? day(options.year, chance) : '';
      const hypertension = age > 35 && chance.chance(0.22);
      const diabetes = age > 35 && chance.chance(0.08);
      const key = age >= 65 || age < 7 || poor || hypertension || diabetes;
      const record = flag(0.8 + 0.1 * habit(county));
      const cells = [
        `p${made}`,
        `h${household}`,
        relations[member] ?? '其他',
        place,
        chance.chance(0.51) ? '男' : '女',
        chance.chance(options.missing) ? '' : born,
        died < born ? '' : died,
        flag(0.9),
        flag(0.85),
        key ? '是' : '否',
        poor ? '是' : '否',
        flag(0.03),
        flag(key ? 0.75 + 0.2 * habit(county) : 0.3 + 0.2 * habit(county)),
        flag(0.6),
        flag(0.96),
        flag(0.995),
        hypertension ? '是' : '否',
        hypertension ? flag(0.7) : '否',
        hypertension ? flag(0.55) : '否',
        hypertension ? flag(0.4) : '否',
        diabetes ? '是' : '否',
        diabetes ? flag(0.7) : '否',
        diabetes ? flag(0.55) : '否',
        diabetes ? flag(0.4) : '否',
        record,
        record === '是' ? flag(0.95) : record,
        record === '是' ? flag(0.5) : '否',
        age >= 65 ? flag(0.68) : '否',
        age >= 65 || age < 3 ? flag(0.6) : '否',
        flag(0.4),
      ];
      yield `\n${cells.join(',')}`;
    }
  }
  yield '\n';
}

function* births({ chance, options, village, flag }: Maker): Generator<string> {
  yield '出生编号,常住地代码,出生日期,是否活产,性别,出生体重(克),是否住院分娩,是否由熟练卫生人员接生,是否剖宫产,是否新生儿访视,是否遗传代谢病筛查,是否听力筛查,是否出生缺陷';
  const counties = countyCodes(options.counties);
  for (let made = 0; made < options.people * 0.011; made += 1) {
    const place = village(counties[Math.floor(chance.next() ** 1.5 * counties.length)] ?? '');
    const live = !chance.chance(0.004);
    const weight = chance.chance(options.missing) ? '' : String(2100 + chance.whole(1200) + chance.whole(1200));
    yield `\nb${made},${place},${day(options.year, chance)},${live ? '是' : '否'},${chance.chance(0.52) ? '男' : '女'},${weight},${flag(0.998)},${flag(0.999)},${flag(0.42)},${live ? flag(0.95) : '否'},${live ? flag(0.98) : '否'},${live ? flag(0.96) : '否'},${flag(0.012)}`;
  }
  yield '\n';
}

function* deliveries({ chance, options, village, flag }: Maker): Generator<string> {
  yield '产妇编号,常住地代码,分娩日期,是否孕13周前建册,是否产前检查,是否系统管理,是否产后访视,是否产前筛查,是否艾滋病病毒检测';
  const counties = countyCodes(options.counties);
  for (let made = 0; made < options.people * 0.0109; made += 1) {
    const place = village(counties[Math.floor(chance.next() ** 1.5 * counties.length)] ?? '');
    yield `\nd${made},${place},${day(options.year, chance)},${flag(0.93)},${flag(0.98)},${flag(0.91)},${flag(0.94)},${flag(0.85)},${flag(0.99)}`;
  }
  yield '\n';
}

function* deaths({ chance, options, village }: Maker): Generator<string> {
  yield '死亡编号,常住地代码,性别,出生日期,死亡日期,是否孕产妇死亡';
  const counties = countyCodes(options.counties);
  for (let made = 0; made < options.people * 0.007; made += 1) {
    const place = village(counties[Math.floor(chance.next() ** 1.5 * counties.length)] ?? '');
    const died = day(options.year, chance);
    const young = chance.chance(0.02);
    const born = young
      ? later(died, -chance.whole(chance.chance(0.5) ? 28 : 1500))
      : day(options.year - 40 - chance.whole(55), chance);
    yield `\nm${made},${place},${chance.chance(0.55) ? '男' : '女'},${chance.chance(options.missing) ? '' : born},${died},${young ? '否' : chance.chance(0.002) ? '是' : '否'}`;
  }
  yield '\n';
}

function* claims({ chance, options, village }: Maker): Generator<string> {
  yield '结算编号,参保地代码,结算日期,费用类型,是否县域内,是否建档立卡贫困人口,总费用,政策范围内费用,基本医保支付,大病保险支付,医疗救助支付,补充保障支付,个人自付';
  const counties = countyCodes(options.counties);
  const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${two(fen % 100)}`;
  for (let made = 0; made < options.people * 0.4; made += 1) {
    const place = village(counties[Math.floor(chance.next() ** 1.5 * counties.length)] ?? '');
    const setting = (['普通门诊', '普通门诊', '门诊特殊慢性病', '住院'] as const)[chance.whole(4)] ?? '普通门诊';
    const poor = chance.chance(0.12);
    const total = 1000 + chance.whole(setting === '住院' ? 3_000_000 : 60_000);
    const eligible = Math.floor(total * (0.85 + 0.15 * chance.next()));
    const basic = Math.floor(eligible * (0.55 + 0.2 * chance.next()));
    const serious = poor && chance.chance(0.3) ? Math.floor((eligible - basic) * 0.3) : 0;
    const help = poor ? Math.floor((eligible - basic - serious) * 0.4) : 0;
    const more = poor ? Math.floor((eligible - basic - serious - help) * 0.5) : 0;
    const paid = basic + serious + help + more;
    const cells = [
      `c${made}`,
      place,
      day(options.year, chance),
      setting,
      chance.chance(0.82) ? '是' : '否',
      poor ? '是' : '否',
      yuan(total),
      yuan(eligible),
      yuan(basic),
      yuan(serious),
      yuan(help),
      yuan(more),
      yuan(total - paid),
    ];
    yield `\n${cells.join(',')}`;
  }
  yield '\n';
}

function* areas({ chance, options }: Maker): Generator<string> {
  yield '地区代码,期间起,期间止,年平均常住人口数';
  const counties = countyCodes(options.counties);
  for (const [index, county] of counties.entries()) {
    const share = ((index + 1) / counties.length) ** (1 / 1.5) - (index / counties.length) ** (1 / 1.5);
    yield `\n${county},${options.year}-01-01,${options.year}-12-31,${Math.round(options.people * 0.9 * share) + chance.whole(9)}.5`;
  }
  yield '\n';
}

const save = (lines: Generator<string>, file: string): Promise<void> =>
  pipeline(Readable.from(inPieces(lines)), createWriteStream(file));

function* inPieces(lines: Generator<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Makes up household files: the same for the same options. */
export async function writeHouseholds(folder: string, options: HouseholdsOptions): Promise<HouseholdFiles> {
  await mkdir(folder, { recursive: true });
  const makers = { person: people, birth: births, delivery: deliveries, death: deaths, claim: claims, area: areas };
  const files = Object.keys(makers).map((kind) => [kind, join(folder, `${kind}.csv`)] as const);
  await Promise.all(
    files.map(([kind, file], salt) => save(makers[kind as keyof typeof makers](maker(options, salt)), file)),
  );
  return Object.fromEntries(files) as unknown as HouseholdFiles;
}
