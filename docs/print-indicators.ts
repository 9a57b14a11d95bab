import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from 'permille/catalogue';
import { indicatorPages } from './indicator-pages.js';

/** Prints `docs/indicators/` from the catalogue; a test finds pages that have drifted from it. */
const folder = join(import.meta.dirname, 'indicators');
await mkdir(folder, { recursive: true });
for (const [name, text] of indicatorPages(catalogue)) await writeFile(join(folder, name), text);
