import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm'],
  target: 'es2022',
  bundle: false, // dist mirrors src: unused indicators fall away, and a stack trace can be read
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  async onSuccess() {
    const { catalogue } = await import(pathToFileURL(resolve('dist/catalogue/index.js')).href);
    await writeFile('dist/catalogue.json', `${JSON.stringify(catalogue, null, 1)}\n`);
  },
});
