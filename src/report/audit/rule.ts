import type { Name } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Document } from './document.js';

/** A rule about a text itself: what it looks for, and a function from the text to findings. */
export interface TextRule {
  readonly id: string;
  readonly about: Name;
  readonly look: (document: Document) => readonly TextFinding[];
}
