import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly imports: Readonly<Record<string, unknown>>;
}

/** The manifest of the package that is measured. */
export const manifest = (): Manifest => JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest;

/** Leaves the package's doors outside, as its "exports" have them, in the tree under `base`. */
const doors = (base: string): Plugin => ({
  name: 'doors',
  setup(bundler) {
    const { name, exports } = manifest();
    bundler.onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => {
      const door = exports[`.${path.slice(name.length)}`];
      const file = typeof door === 'object' ? door.default : door;
      if (file === undefined) throw new Error(`the package has no door ${path}`);
      return { path: pathToFileURL(resolve(base, file)).href, external: true };
    });
  },
});

async function contenders(base: string, outdir: string): Promise<void> {
  await build({
    entryPoints: ['harness/child.ts', 'harness/cold.ts'].map((path) => resolve(path)),
    outdir: resolve(outdir),
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    plugins: [doors(base)],
    packages: 'external',
    logLevel: 'error',
  });
}

/** The source transpiled file by file, laid out as the published build is. */
async function sourceTree(base: string): Promise<void> {
  await build({
    entryPoints: [resolve(root, 'src/**/*.ts')],
    outbase: resolve(root, 'src'),
    outdir: resolve(base, 'dist'),
    bundle: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const { name, version, exports, imports } = manifest();
  writeFileSync(resolve(base, 'package.json'), JSON.stringify({ name, version, type: 'module', exports, imports }));
}

/** Builds the contenders twice: against the published build, and against the source tree. */
export async function buildContenders(): Promise<void> {
  if (!existsSync(resolve(root, 'dist/dataset/index.js'))) throw new Error('npm run build comes first');
  const tree = resolve('build/source');
  mkdirSync(tree, { recursive: true });
  await sourceTree(tree);
  await contenders(root, 'build/js');
  await contenders(tree, 'build/js-source');
}
