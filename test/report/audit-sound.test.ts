import { catalogue } from 'permille/catalogue';
import { expect, test } from 'vitest';
import { audit } from '../../src/report/audit.js';

const year = `2020年全县卫生健康工作总结
2020年以来,在县委、县政府的正确领导下,我局认真贯彻落实上级精神,各项工作取得显著成效。现将2020年工作情况总结如下。
一、2020年工作完成情况
(一)健康扶贫。全县建档立卡贫困人口12450户38620人全部参加基本医疗保险,参保率100%。全县15家乡镇卫生院、210个村卫生室均实现“一站式”结算。建档立卡贫困人口家庭医生签约38620人,做到应签尽签。
(二)公共卫生。全县常住人口45.2万人,建立居民电子健康档案41.6万份,建档率92.04%。高血压患者管理21500人,糖尿病患者管理7200人。
(三)妇幼健康。全年活产数4210人,孕产妇死亡率23.75/10万,婴儿死亡率3.56‰,5岁以下儿童死亡率5.23‰。农村妇女宫颈癌检查8000人、乳腺癌检查8000人,超额完成任务。
(四)计划生育。全年兑现各类奖扶资金512.6万元,其中奖励扶助3200人307.2万元,特别扶助210人156.4万元,独生子女保健费49万元。
二、存在问题
一是部分乡镇卫生院人才短缺。二是村医老龄化严重,部分村卫生室服务能力不强。
三、2021年工作计划
(一)2021年力争家庭医生签约率达到45%以上,重点人群签约率达到70%。`;

const township = `关于2019年度基本公共卫生服务项目的自查报告
2019年,我镇常住人口28650人,建立居民健康档案25640份,建档率89.5%。65岁以上老年人3120人,体检2340人,体检率75%。高血压患者应管理2510人,已管理1960人,规范管理1560人,规范管理率79.6%。糖尿病患者已管理620人,规范管理480人,规范管理率77.4%。严重精神障碍患者在册135人,规范管理128人,规范管理率94.8%。0-6岁儿童1980人,健康管理1890人,管理率95.5%。孕产妇212人,早孕建册201人,产后访视205人。各村卫生室均开展随访。个别村卫生室未开展中医服务。`;

const district = `全区现有社区卫生服务中心12家,社区卫生服务站56家,全部纳入医联体。12家社区卫生服务中心全部开设中医科。全区56家社区卫生服务站中,有50家提供中医服务,占89.3%。
全年总诊疗236.5万人次,同比增长5.2%,其中门诊210.3万人次,急诊18.2万人次,体检8万人次。医疗总收入12.6亿元,其中药品收入4.2亿元,占33.3%,检查收入2.8亿元,耗材收入1.9亿元。药占比由35.6%下降至33.3%,下降2.3个百分点。平均住院日由8.9天降至8.5天,缩短0.4天。`;

test.each(Object.entries({ year, township, district }))('nothing is wrong with the report of a %s', (_, text) => {
  expect(audit(text, { catalogue }).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

/** Digits mistyped: what each text then says, and the rule that tells. */
test.each<[string, string, string, string]>([
  [year, '特别扶助210人156.4万元', '特别扶助210人256.4万元', 'warning items-of-total'],
  [year, '婴儿死亡率3.56‰', '婴儿死亡率5.36‰', 'error nesting'],
  [year, '三、2021年工作计划', '三、2022年工作计划', 'warning year-of-report'],
  [year, '210个村卫生室均实现', '210个村卫生室均配备药师,实现', ''],
  [township, '规范管理率77.4%', '规范管理率87.4%', 'error recomputed'],
  [township, '规范管理率94.8%', '规范管理率948%', 'error possible-range'],
  [township, '规范管理128人', '规范管理218人', 'error part-of-whole'],
  [district, '急诊18.2万人次', '急诊28.2万人次', ''],
  [district, '下降2.3个百分点', '下降3.2个百分点', 'warning from-to'],
  [district, '由8.9天降至8.5天', '由8.5天降至8.9天', 'warning from-to'],
])('%#', (text, right, wrong, rule) => {
  expect(text).toContain(right);
  const found = audit(text.replace(right, wrong), { catalogue }).map(
    (finding) => `${finding.severity} ${finding.rule}`,
  );
  expect(found.filter((each) => !each.startsWith('info'))[0] ?? '').toBe(rule);
});
