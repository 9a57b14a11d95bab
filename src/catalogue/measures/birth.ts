import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';

/** 活产数: live births at 28 weeks or more (or 1000 g or more) with any sign of life, as maternal-and-child statistics count them. */
export const liveBirths = {
  id: 'liveBirths',
  name: { zh: '活产数', en: 'Live births' },
  aliases: ['活产儿数', '活产婴儿数'],
  meaning: {
    zh: '妊娠满28周或体重达1000克、有任一生命体征的新生儿数',
    en: 'Newborns of 28 weeks or 1000 g and more with any sign of life',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }] },
  overTime: 'flow',
  partOf: ['perinatalBirths'],
  sumOf: ['maleLiveBirths', 'femaleLiveBirths', 'liveBirthsOfUnknownSex'],
} as const satisfies StandardMeasure;
