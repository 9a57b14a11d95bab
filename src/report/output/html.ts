import { visible } from './visible.js';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const referred = (text: string): string => text.replace(/[&<>"]/g, (character) => references[character] ?? '');

/** Words on one line as HTML, in an element or an attribute. */
export const words = (text: string): string => referred(visible(text));

/** A text as HTML, each character of it, where it is shown as it stands. */
export const asItStands = (text: string): string =>
  text.replace(special, (character) => {
    if (character === '\r\n') return '&#13;\n';
    if (character === '\r') return '&#13;<br>';
    return references[character] ?? `<b data-c="${hexadecimal(character)}"></b>`;
  });

/** What HTML means something by, cannot hold, or would let turn lines round. */
const special = /[&<>"]|\r\n?|(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

const hexadecimal = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
