import type { Condition } from '../model/condition.js';
import type { records } from '../model/records/index.js';

type PersonCondition = Condition<'person', typeof records>;

/** Born by the period's last day and neither dead nor gone on it. A missing date of death means alive. */
export const present = {
  all: [
    { byEnd: 'born' },
    { not: { all: [{ known: 'died' }, { byEnd: 'died' }] } },
    { not: { all: [{ known: 'left' }, { byEnd: 'left' }] } },
    { not: { all: [{ known: 'arrived' }, { not: { byEnd: 'arrived' } }] } },
  ],
} as const satisfies PersonCondition;

/** 常住人口 on the period's last day. */
export const residing = { all: [{ is: ['resident', true] }, present] } as const satisfies PersonCondition;

/** A family-doctor contract in force on the period's last day. */
export const underContract = {
  all: [
    { is: ['signed', true] },
    { not: { all: [{ known: 'signedOn' }, { not: { byEnd: 'signedOn' } }] } },
    { not: { all: [{ known: 'lapsedOn' }, { byEnd: 'lapsedOn' }] } },
  ],
} as const satisfies PersonCondition;

/** A death of somebody born alive. A file without stillbirths need not say so. */
export const bornAlive = {
  not: { all: [{ known: 'stillbirth' }, { is: ['stillbirth', true] }] },
} as const satisfies Condition<'death', typeof records>;
