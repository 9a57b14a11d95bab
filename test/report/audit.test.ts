import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { textRules } from '../../src/report/audit/text-rules.js';
import { audit, examineReport } from '../../src/report/audit.js';

/** What is wrong with a text: how bad, which rule, and the words it points at. */
const found = (text: string): readonly string[] =>
  audit(text, { catalogue }).map(
    ({ severity, rule, at }) => `${severity} ${rule}: ${at.map(([start, end]) => text.slice(start, end)).join(' | ')}`,
  );

describe('the year of a report', () => {
  const heads = '某区卫生健康局2021年工作总结和2022年工作计划\n\n';
  const opening = '全区卫生健康工作在区委、区政府的坚强领导下,取得新成效,各项任务如期完成,群众满意。\n';

  test.each<[string, string, readonly string[]]>([
    ['all of one year', `${heads}2021年,${opening}一、2021年工作总结\n一切顺利。\n二、2022年工作计划\n继续努力。`, []],
    [
      'a beginning of the year before',
      `${heads}2020年,${opening}`,
      ['warning year-of-report: 2021年工作总结 | 2022年工作计划 | 2020年,'],
    ],
    [
      'a beginning stuck to the title',
      `某局2021年工作总结2020年,${opening}`,
      ['warning year-of-report: 2021年工作总结 | 2020年,'],
    ],
    [
      'a section that plans the year reported on',
      `${heads}2021年,${opening}三、2021年工作计划\n继续努力。`,
      ['error year-of-report: 2021年工作总结 | 2022年工作计划 | 2021年, | 2021年工作计划'],
    ],
    ['a plan alone', `2022年全区卫生健康工作要点\n2022年全区卫生健康工作的总体要求是:坚持人民健康至上。`, []],
    ['a plan that another is made by', `根据2020年工作计划,2020年我区稳步推进。\n一、2020年工作总结\n一切顺利。`, []],
    ['a review of years', `一、2019年工作总结\n一切顺利。\n二、2020年工作总结\n一切顺利。`, []],
    [
      'a speech of the next year',
      `在2022年度会议上的讲话\n2022年3月1日\n一、2021年工作回顾\n顺利。\n二、2022年工作部署\n努力。`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('items of a total', () => {
  test.each<[string, readonly string[]]>([
    ['全年落实各项补助资金190万元,奖励金80万元;特别扶助金70万元;保健费40万元。', []],
    [
      '全年落实各项补助资金200万元,奖励金80万元;特别扶助金70万元;保健费40万元。',
      ['warning items-of-total: 200万元 | 80万元 | 70万元 | 40万元'],
    ],
    // Rounded to ten thousands, they may add up.
    ['全年落实各项补助资金191万元,奖励金80万元;特别扶助金70万元;保健费40万元。', []],
    ['县里共投入资金100万元,其中中央60万元,省级50万元。', ['error items-of-total: 100万元 | 60万元 | 50万元']],
    ['县里共投入资金100万元。其中:中央60万元,省级50万元。', ['error items-of-total: 100万元 | 60万元 | 50万元']],
    ['县里共投入资金100万元,其中中央60万元,省级40万元,为80户困难家庭发放补助120万元。', []],
    ['县里共投入资金100万元,其中设备购置30万元。', []],
    ['县里共投入资金100万元,其中中央60万元(上年结转70万元),省级40万元。', []],
    ['资金合计1000万元,分别为设备600万元,用房300万元。', ['warning items-of-total: 1000万元 | 600万元 | 300万元']],
    // One person may have both.
    ['当年随访1000人,其中高血压患者600人,糖尿病患者500人。', []],
    ['当年出生1200人,其中男孩640人,女孩570人。', ['error items-of-total: 1200人 | 640人 | 570人']],
    ['当年出生1200人,其中男孩620人,女孩570人。', ['warning items-of-total: 1200人 | 620人 | 570人']],
    ['当年出生1210人,其中男孩640人,女孩570人。', []],
    ['当年新招15名毕业生,其中本科4名,专科11名,下派30人次。', []],
    ['当年新招15名毕业生,其中本科6名,专科11名。', ['error items-of-total: 15名 | 6名 | 11名']],
    ['培训1200人次,其中乡村医生800人次,其他人员300人次。', ['warning items-of-total: 1200人次 | 800人次 | 300人次']],
    ['全年共投入1000万元,购置设备800万元,新建用房500万元。', []],
    ['辖区有300户,其中农业户200户,非农业户120户。', ['error items-of-total: 300户 | 200户 | 120户']],
    ['到位资金2980.5万元,其中中央1788万元、省级596万元、市级298.25万元、县级298.25万元。', []],
    [
      '到位资金2980.5万元,其中中央1888万元、省级596万元、市级298.25万元、县级298.25万元。',
      ['error items-of-total: 2980.5万元 | 1888万元 | 596万元 | 298.25万元 | 298.25万元'],
    ],
    ['慰问困难家庭80户,金额约5万元,其中县级3万元,镇级4万元。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('all and some', () => {
  test.each<[string, readonly string[]]>([
    [
      '全县15家镇卫生院已全部安装远程会诊系统。存在问题:部分镇卫生院尚未安装会诊系统。',
      ['warning all-and-some: 部分镇卫生院尚未安装会诊系统 | 镇卫生院已全部安装远程会诊系统'],
    ],
    [
      '村卫生室标准化建设已全部完成。仍有3家村卫生室未完成标准化建设。',
      ['warning all-and-some: 仍有3家村卫生室未完成标准化建设 | 村卫生室标准化建设已全部完成'],
    ],
    [
      '各乡镇均建立了健康档案室。个别乡镇未建立健康档案室。',
      ['warning all-and-some: 个别乡镇未建立健康档案室 | 各乡镇均建立了健康档案室'],
    ],
    ['各乡镇均建立了健康档案室。个别乡镇未建立值班制度。', []],
    ['全县15家镇卫生院已全部安装远程会诊系统。部分镇卫生院人员不足,未能开展手术。', []],
    ['要确保村卫生室全部开通医保系统。目前部分村卫生室未开通医保系统。', []],
    ['村卫生室已全部开通医保系统。此前部分村卫生室未开通医保系统。', []],
    ['村卫生室已全部开通医保系统。部分学校未开通医保系统。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('from one value to another', () => {
  test.each<[string, readonly string[]]>([
    ['平均候诊由9.8天缩短到8.6天,缩短1.2天。', []],
    ['平均候诊由9.8天缩短到8.6天,缩短2.1天。', ['warning from-to: 2.1天 | 9.8天 | 8.6天']],
    ['满意率由40%提高到52%,提高12个百分点。', []],
    ['满意率由40%提高到52%,提高了21个百分点。', ['warning from-to: 21个百分点 | 40% | 52%']],
    // 30 % of 40 %, or 12 points written as per cent.
    ['满意率由40%提高到52%,提高30%。', []],
    ['满意率由40%提高到52%,提高12%。', []],
    ['接诊由20万人次增加到25万人次,增长25%。', []],
    ['接诊由20.0万人次增加到25.0万人次,增长20%。', ['warning from-to: 20% | 20.0万人次 | 25.0万人次']],
    ['满意率由52%提高到40%。', ['warning from-to: 52% | 40%']],
    ['接诊由约20万人次增加到25万人次,增长50%。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a price times a count', () => {
  test.each<[string, readonly string[]]>([
    ['按500元/户标准为14户困难家庭发放帮扶资金共7000元。', []],
    ['按500元/户标准为14户困难家庭发放帮扶资金共7500元。', ['warning price-times-count: 7500元 | 500元/户 | 14户']],
    ['按500元/户标准为14户困难家庭发放帮扶资金0.7万元。', []],
    ['按50元/人·月标准为14人发放补助共8400元。', []],
    ['按500元/户标准为14户困难家庭发放帮扶资金,县里当年另拨20万元。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('counts of all there are', () => {
  test.each<[string, readonly string[]]>([
    ['建档立卡贫困户(1200户)全部签约。年底,建档立卡贫困户980户全部签约。', ['info counted-twice: 980户 | 1200户']],
    ['建档立卡贫困户(1200户)全部签约。年底,建档立卡贫困户1200户全部签约。', []],
    ['建档立卡贫困户1200户全部签约。建档立卡贫困户980户全部参保。', []],
    ['全镇建档立卡贫困户1200户全部签约;独居老人户300户全部签约。', []],
    ['覆盖91家镇卫生院(服务中心)。全市112家服务中心(镇卫生院)全部达标。', ['info counted-twice: 112家 | 91家']],
    ['2家镇卫生院建成中医馆。全市112家镇卫生院全部达标。', []],
    ['听力筛查1500人,疾病筛查1480人,做到应筛尽筛。', ['info claims-all: 1500人 | 1480人 | 应筛尽筛']],
    ['听力筛查1500人,疾病筛查1500人,做到应筛尽筛。', []],
    ['听力筛查1500人,眼底筛查80人,做到应筛尽筛。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('figures of the catalogue', () => {
  test.each<[string, readonly string[]]>([
    ['2019年,新生儿死亡率5.10‰,婴儿死亡率4.29‰。', ['error nesting: 5.10‰ | 4.29‰']],
    ['新生儿死亡率2.09%,婴儿死亡率4.29‰。', ['warning unit-slip: 2.09% | 新生儿死亡率']],
    ['全县严重精神障碍患者4326人,规范管理3694人,规范管理率85.39%。', []],
    ['全县严重精神障碍患者4326人,规范管理3694人,规范管理率58.39%。', ['error recomputed: 58.39% | 3694人 | 4326人']],
    ['全县严重精神障碍患者4326人,规范管理4694人。', ['error part-of-whole: 4694人 | 4326人']],
    [
      '全市5岁以下儿童死亡率3.8‰。其他工作有序开展。全市5岁以下儿童死亡率为2.8‰。',
      ['error contradiction: 2.8‰ | 3.8‰'],
    ],
    ['全市5岁以下儿童死亡率3.8‰。东关镇5岁以下儿童死亡率2.8‰。', []],
    ['截至9月底,全县5岁以下儿童死亡率3.8‰。截至6月底,全县5岁以下儿童死亡率2.8‰。', []],
    ['5岁以下儿童死亡率由3.8‰下降到2.8‰。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('findings say in Chinese and in English what should be, errors first', () => {
  const text = '满意率由52%提高到40%。县里共投入资金100万元,其中中央60万元,省级50万元。';
  const findings = audit(text, { catalogue });
  expect(findings.map(({ message }) => message)).toEqual([
    {
      zh: '所列2项60万元+50万元合计110万元,多于所印的100万元',
      en: 'the 2 amounts listed (60万元+50万元) add up to 110万元, more than the 100万元 printed',
    },
    { zh: '由52%到40%是下降,而文中说提高', en: 'from 52% to 40% is a fall, yet the text says 提高' },
  ]);
  expect(findings.map(({ readings }) => readings)).toEqual([
    [2, 3, 4],
    [0, 1],
  ]);
});

test('a text is examined with its readings, which findings refer to', () => {
  const { readings, findings } = examineReport('新生儿死亡率5.10‰,\n 婴儿死亡率4.29‰。', { catalogue });
  expect(findings.map(({ at, readings: of }) => of.map((number) => readings[number]?.at).join() === at.join())).toEqual(
    [true],
  );
});

test('each rule says what it looks for', () => {
  expect(new Set(textRules.map(({ id }) => id)).size).toBe(textRules.length);
  for (const { about } of textRules) expect(about.zh !== '' && about.en !== '').toBe(true);
});
