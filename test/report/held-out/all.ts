import type { Sentence } from '../sentences/sentence.js';
import { bulletins } from './bulletins.js';
import { bureaus } from './bureaus.js';
import { plans } from './plans.js';
import { statistics } from './statistics.js';

/** Whole passages with their expected readings, written by people who had not seen the reader, by the kind of text. */
export const passages: Readonly<Record<string, readonly Sentence[]>> = { bulletins, bureaus, plans, statistics };
