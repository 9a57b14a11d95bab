import type { StandardPopulation } from './standard.js';

/** 全人群: nobody is left out. The population of a tally that names none. */
export const everyone = {
  id: 'everyone',
  name: { zh: '全人群', en: 'Everyone' },
  where: {
    person: { all: [] },
    household: { all: [] },
    birth: { all: [] },
    delivery: { all: [] },
    death: { all: [] },
    visit: { all: [] },
    claim: { all: [] },
    case: { all: [] },
    respondent: { all: [] },
    facility: { all: [] },
    area: { all: [] },
  },
} as const satisfies StandardPopulation;
