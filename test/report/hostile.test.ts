import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/report/audit.js';
import { unitKey } from '../../src/report/lexicon/fits.js';
import { read } from '../../src/report/read.js';

const figuresOf = (text: string): readonly string[] =>
  read(text, { catalogue }).map(({ value, unit, indicator, measure, population }) =>
    [value, unitKey(unit), indicator ?? measure ?? '-', population].filter(Boolean).join(' '),
  );

describe('texts that mislead', () => {
  test.each<readonly [string, readonly string[]]>([
    ['人口自然增长率为负2.31‰。', ['-2.31 permille naturalGrowthRate']],
    ['累计结余-12.5万元。', ['-125000 CNY insuranceFundBalance']],
    ['累计为贫困人口减负5687.5万元。', ['56875000 CNY -']],
    ['签约率—41.2%。', ['41.2 percent familyDoctorSignupRate']],
    ['孕产妇死亡率(/10万):8.7。', ['8.7 per-100k maternalMortalityRatio']],
    [
      '签约率(%):41.2;婴儿死亡率(‰):2.31。',
      ['41.2 percent familyDoctorSignupRate', '2.31 permille infantMortalityRate'],
    ],
    ['甲乙类传染病发病率为每十万人172.4例。', ['172.4 case -']],
    ['投入3亿5千万元。', ['350000000 CNY -']],
    ['活产数3千4百21人。', ['3421 person liveBirths']],
    ['投入1,23万元,门诊12,345,67人次,费用.5元,廿五人。', []],
    ['门诊人次由12提高到15万人次。', ['120000 person-time outpatientVisits', '150000 person-time outpatientVisits']],
    ['签约率达4成,建档率超9成。', ['40 percent familyDoctorSignupRate', '90 percent healthRecordCoverage']],
    ['医护比为1:1.3.5。', []],
    [
      '男性签约率40.1%,女性签约率44.2%,全县签约率42.1%。',
      [
        '40.1 percent familyDoctorSignupRate male',
        '44.2 percent familyDoctorSignupRate female',
        '42.1 percent familyDoctorSignupRate',
      ],
    ],
    [
      '孕产妇死亡率8.7/10万,婴儿死亡率2.31‰。',
      ['8.7 per-100k maternalMortalityRatio', '2.31 permille infantMortalityRate'],
    ],
    [
      '每千常住人口:床位7.12张、执业(助理)医师3.01人。',
      ['7.12 bed bedsPerThousand', '3.01 person physiciansPerThousand'],
    ],
    ['签约率41.2%,PM2.5浓度下降12%。', ['41.2 percent familyDoctorSignupRate', '12 percent -']],
    [
      '| 指标 | 2023年 | 同比增长(%) |\n|---|---|---|\n| 门诊人次(万) | 13.5 | 11.6 |',
      ['135000 person-time outpatientVisits', '11.6 percent outpatientVisits'],
    ],
    ['签约率(%)\t41.2\n建档率(%)\t91.2', ['41.2 percent familyDoctorSignupRate', '91.2 percent healthRecordCoverage']],
    [
      '| 指标 | 2023年 |\n|---|---|\n| 签约居民 | 12345人 |\n| 孕产妇死亡率 | 8.7/10万 |',
      ['12345 person signedResidents', '8.7 per-100k maternalMortalityRatio'],
    ],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('sound texts', () => {
  test.each([
    '2023年全市签约率52.3%。2023年全省签约率48.1%。',
    '2023年全市婴儿死亡率2.1‰,全国新生儿死亡率2.8‰。',
    '青云县婴儿死亡率2.31‰,白石县新生儿死亡率3.12‰。',
    '人口自然增长率为负2.31‰,出生率6.12‰,死亡率8.43‰。',
    '签约率由2022年的49.1%提高到52.3%,重点人群签约率80.1%。2022年重点人群签约率78.2%。',
    '2023年婴儿死亡率2.31‰(2022年新生儿死亡率2.45‰)。',
    '到位资金1200万元,其中中央补助800万元,截至12月底已支出1100万元。',
    '职工500人,其中专科及以上460人、本科及以上320人。',
    '住院患者死亡率0.31%。',
    '某县2023年卫生健康工作要点落实情况\n2023年,全县签约率52.3%。',
    '签约率由2018年的35.2%提高到52.1%,同比提高3.2个百分点。',
  ])('%s has nothing against it', (text) => {
    expect(audit(text, { catalogue }).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
