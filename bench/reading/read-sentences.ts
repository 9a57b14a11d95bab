import { catalogue } from '../../src/catalogue/index.js';
import { read } from '../../src/report/read.js';
import { passages } from '../../test/report/held-out/all.js';
import { sentences } from '../../test/report/sentences/all.js';
import { compare, missesOf, type Score, scoreOf, together } from './score.js';
import { annotatedIn } from './sentences.js';
import { header, row } from './table.js';

const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isVerbose = process.argv.includes('--misses');
const sets = { sentences, passages } as const;

for (const [set, texts] of Object.entries(sets)) {
  const all: Score[] = [];
  const lines: string[] = [];
  for (const [name, list] of Object.entries(texts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const scores = list.map((sentence) => {
      const { text, annotated } = annotatedIn(sentence);
      const compared = compare(annotated, read(text, { catalogue }));
      const misses = missesOf(compared);
      if (isVerbose && misses.length > 0) lines.push(`\n${name}: ${text}`, ...misses.map((miss) => `    ${miss}`));
      return scoreOf(compared);
    });
    const score = together(scores);
    all.push(score);
    if (!isVerbose) lines.push(row(name, score));
  }
  if (all.length > 0) console.log([`${set}\n${header}`, ...lines, row('all', together(all)), ''].join('\n'));
}
