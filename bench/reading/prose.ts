import { sentences } from '../../test/report/sentences/all.js';
import { random } from '../random.js';
import { annotatedIn } from './sentences.js';

const annotated = Object.values(sentences).flat().map(annotatedIn);
const withFigures = annotated.filter((one) => one.annotated.length > 0).map(({ text }) => text);
const plain = annotated.filter((one) => one.annotated.length === 0).map(({ text }) => text);

/** How many sentences in a hundred have no figure: few in a bulletin, most in a work report. */
export const kinds = { bulletin: 0.1, 'work report': 0.72 } as const;

/** A text of so many characters: the sentences of the tests in paragraphs, in an order of its own for each seed. */
export function prose(characters: number, seed = 1, kind: keyof typeof kinds = 'work report'): string {
  const { whole, chance } = random(seed);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const sources = chance(kinds[kind]) ? plain : withFigures;
    const part = `${sources[whole(sources.length)] ?? ''}${chance(0.2) ? '\n\n' : ''}`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}
