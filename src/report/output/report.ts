import type { Catalogue } from '../../model/catalogue.js';
import type { Language } from '../../value/name.js';
import type { Examined } from '../examined.js';
import type { Reading } from '../reading.js';

/** A text by its name, and the figures read in it. */
export interface ReadReport {
  readonly name: string;
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** A text by its name, and what its figures came to. */
export interface AuditedReport extends ReadReport, Examined {}

/** How reports are written. */
export interface OutputOptions {
  readonly language?: Language;
  /** Names what figures are of; without it they go by their ids. */
  readonly catalogue?: Catalogue;
}
