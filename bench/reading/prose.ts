import { sentences } from '../../test/report/sentences/all.js';
import { random } from '../random.js';
import { annotatedIn } from './sentences.js';

const sources: readonly string[] = Object.values(sentences)
  .flat()
  .map((sentence) => annotatedIn(sentence).text);

/** A report of so many characters: the sentences of the tests in paragraphs, in an order of its own for each seed. */
export function prose(characters: number, seed = 1): string {
  const { whole, chance } = random(seed);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const part = `${sources[whole(sources.length)] ?? ''}${chance(0.2) ? '\n\n' : ''}`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}
