/** Words that begin too many names to be the topic of one. */
export const generic = new Set(
  '死亡 出生 人 年 其他 总 平均 服务 管理 医疗 机构 患者 完成 覆盖 在 检查 检测 筛查 治疗 人员 费用 使用 医院 县域内'.split(
    ' ',
  ),
);

/** Words that count too many things to stand for one. */
export const genericStems = new Set(
  '死亡 出生 人 年 其他 总 平均 服务 管理 医疗 机构 患者 完成 覆盖 在 检查 检测 筛查 治疗 人员 费用 使用'.split(' '),
);
