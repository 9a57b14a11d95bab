import type { Language } from '../../value/name.js';
import { words } from './html.js';
import { pageStyle } from './page-style.js';

const languages = { zh: 'zh-CN', en: 'en' } as const satisfies Readonly<Record<Language, string>>;

/** Nothing is fetched, run or sent. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page of HTML that stands alone: its title, and what is on it. */
export const framed = (title: string, body: readonly string[], language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${languages[language]}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words(title)}</title>`,
    `<style>${pageStyle}</style>`,
    `<h1>${words(title)}</h1>`,
    ...body,
    '</html>',
  ].join('\n');
