import { readdirSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { minifyCss } from './scripts/minify-css.mjs';
import { DRAWN, PARTS } from './scripts/parts.mjs';
import { serviceFile } from './scripts/service-file.mjs';

const services = readdirSync('src/services');
const isDependency = (id) => /^(lit|idb-keyval|zod)(\/|$)/.test(id);

/** `unsafe`: nobody replaces built-ins such as Array.from before us. Inlining whole functions makes the files larger once compressed. */
const minify = (isFirst) =>
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 5, keep_fargs: false, inline: 1, unsafe_arrows: true, ...(isFirst && { unsafe: true, unsafe_methods: true, pure_getters: true }) },
    format: { comments: false },
  });
const compile = () => [
  // Without `production` Lit brings its development build along.
  nodeResolve({ exportConditions: ['production', 'default'], extensions: ['.ts', '.mjs', '.js'] }),
  minifyCss(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** The script-tag files find each other by address, so their dynamic imports stay as they are written. */
const keepDynamicImports = () => ({
  name: 'keep-dynamic-imports',
  resolveDynamicImport: (specifier) => (typeof specifier === 'string' ? { id: specifier, external: 'absolute' } : null),
});

/** A file that is gone from src must not live on in a package. Watching keeps the files: a page may be loading them. */
const emptyDist = () => ({
  name: 'empty-dist',
  buildStart() {
    if (!this.meta.watchMode) rmSync('dist', { recursive: true, force: true });
  },
});

const script = (input, file, format = 'es') => ({
  input,
  plugins: [keepDynamicImports(), ...compile()],
  // The map of zgoda.js lies beside it, but the file does not spend 30 bytes of every visit on saying so; a server can, with a `SourceMap` header.
  output: { file, format, sourcemap: format === 'iife' ? 'hidden' : true, plugins: [minify(format === 'iife')] },
});

const scripts = [
  { ...script('src/boot.ts', 'dist/zgoda.js', 'iife'), plugins: [emptyDist(), keepDynamicImports(), ...compile()] },
  script('src/hold.ts', 'dist/hold.js', 'iife'),
  script('src/release.ts', 'dist/release.js', 'iife'),
  script('src/gcm.ts', 'dist/gcm.js', 'iife'),
  ...PARTS.filter((part) => !DRAWN.includes(part)).map((part) => script(`src/${part}.ts`, `dist/${part}.js`)),
  // What is drawn with Lit shares it: a page under Trusted Types lets its policy be made once.
  {
    ...script(DRAWN.map((part) => `src/${part}.ts`)),
    output: { dir: 'dist', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'drawing.js', plugins: [minify(false)] },
  },
  {
    input: services.map((file) => `src/services/${file}`),
    plugins: compile(),
    output: { dir: 'dist/services', format: 'es', entryFileNames: ({ name }) => serviceFile(name), plugins: [minify(false)] },
  },
];

const npmInput = { index: 'src/index.ts', 'check-module': 'src/check.ts', 'lint-module': 'src/lint.ts', 'themes-module': 'src/themes.ts', 'services-module': 'src/services.ts', 'signals-module': 'src/signals.ts', testing: 'src/testing.ts' };
const npm = [
  {
    input: { ...npmInput, cli: 'src/cli.ts' },
    external: (id) => isDependency(id) || id.startsWith('node:'),
    plugins: compile(),
    output: { dir: 'dist', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
  },
  {
    input: npmInput,
    external: isDependency,
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
    output: { dir: 'dist', entryFileNames: '[name].d.ts', chunkFileNames: 'chunks/[name].d.ts' },
  },
];

const isAboutDependency = ({ id, ids = [], loc }) => [id, ...ids, loc?.file].some((file) => file?.includes('node_modules'));

/** The build fails on warnings (an import that leads nowhere is one), but zod has a cycle and misplaced hints of its own. */
const onwarn = (warning, warn) => {
  if (!isAboutDependency(warning)) warn(warning);
};

export default [...scripts, ...npm].map((one) => ({ ...one, onwarn }));
