import { severities } from '../../check/output/group.js';
import type { TextFinding } from '../examined.js';

const startOf = ({ at: [first] }: TextFinding): number => first?.[0] ?? -1;

/** Findings as they are met in the text, those about no place in it first; the more severe first of each place. */
export const inTextOrder = (findings: readonly TextFinding[]): readonly TextFinding[] =>
  [...findings].sort(
    (a, b) => startOf(a) - startOf(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
