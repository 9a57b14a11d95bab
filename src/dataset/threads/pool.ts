import { startThread } from '#threads';
import { limits } from './limits.js';
import type { HeldRows, Order, PartCount, Passed, Said, Told, WhyWhole } from './order.js';

/** Thrown where a part cannot be counted by itself. */
export class PartFails extends Error {
  readonly why: WhyWhole;

  constructor(why: WhyWhole) {
    super();
    this.why = why;
  }
}

/** Thrown where a thread stopped; it may never have come up. */
export class ThreadLost extends Error {
  readonly when: 'starting' | 'working';

  constructor(why: string, when: 'starting' | 'working') {
    super(why);
    this.when = when;
  }
}

/** A thread that counts parts, one after the other. */
export interface Counter {
  readonly count: (order: Order, onPassed: (passed: Passed) => void) => Promise<PartCount>;
  /** Sends rows held in memory, unless it has them. */
  readonly keep: (id: number, held: () => HeldRows) => void;
  readonly forget: (id: number) => void;
  /** Has it give up the part that it counts. */
  readonly interrupt: () => void;
  /** Ends it. */
  readonly stop: () => Promise<void>;
  readonly release: () => void;
  readonly occupy: () => void;
}

interface Job {
  readonly done: (count: PartCount) => void;
  readonly fail: (error: unknown) => void;
  readonly onPassed: (passed: Passed) => void;
}

const all = new Set<Counter>();
const idle: Counter[] = [];

/** Whether there are threads that wait for work. */
export const isWarm = (): boolean => idle.length > 0;

/**
 * So many threads, those that wait and new ones.
 *
 * @throws `PartFails` where none can be started
 */
export function takeThreads(many: number): readonly Counter[] {
  const taken: Counter[] = [];
  try {
    while (taken.length < many) taken.push(idle.pop() ?? start());
  } catch {
    for (const each of taken) each.release();
    throw new PartFails('other');
  }
  for (const each of taken) each.occupy();
  return taken;
}

/** Has all threads forget rows that are held no more. */
export function forgetRows(id: number): void {
  for (const each of all) each.forget(id);
}

function start(): Counter {
  const thread = startThread();
  const known = new Set<number>();
  let job: Job | undefined;
  let isReady = false;
  let gone: ThreadLost | undefined;
  const tell = (told: Told): void => thread.tell(told);
  const finish = (act: (own: Job) => void): void => {
    const own = job;
    job = undefined;
    if (own !== undefined) act(own);
  };
  const lose = (why: string): void => {
    clearTimeout(late);
    gone ??= new ThreadLost(why, isReady ? 'working' : 'starting');
    const error = gone;
    all.delete(counter);
    if (idle.includes(counter)) idle.splice(idle.indexOf(counter), 1);
    finish(({ fail }) => fail(error));
  };
  const hear = (said: Said): void => {
    if (said.kind === 'ready') {
      clearTimeout(late);
      isReady = true;
    } else if (said.kind === 'counted') finish(({ done }) => done(said.count));
    else if (said.kind === 'whole') finish(({ fail }) => fail(new PartFails(said.why)));
    else if (said.kind === 'failed') finish(({ fail }) => fail(new ThreadLost(said.why, 'working')));
    else if (job !== undefined) {
      try {
        job.onPassed(said.passed);
      } catch (error) {
        job.fail(error);
      }
    }
  };
  const counter: Counter = {
    count: (order, onPassed) =>
      new Promise((done, fail) => {
        if (gone !== undefined) throw gone;
        tell({ kind: 'count', order });
        job = { done, fail, onPassed };
      }),
    keep: (id, held) => {
      if (known.has(id)) return;
      tell({ kind: 'keep', id, held: held() });
      known.add(id);
    },
    forget: (id) => {
      if (known.delete(id)) tell({ kind: 'forget', id });
    },
    interrupt: () => tell({ kind: 'stop' }),
    stop: async () => {
      lose('it was stopped');
      await thread.stop();
    },
    occupy: () => thread.occupy('work'),
    release: () => {
      if (gone !== undefined) return;
      thread.occupy('nothing');
      if (idle.length < limits.idle) idle.push(counter);
      else void counter.stop();
    },
  };
  const late = setTimeout(() => void counter.stop(), limits.startMs);
  thread.listen((message) => hear(message as Said), lose);
  all.add(counter);
  return counter;
}
