/** Builds the words of each language into dist/lang: what layer one says, and what all that is deeper says, are two downloads. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const LAYERS = { '.js': ['banner'], '.deep.js': ['dialog', 'embed', 'choices', 'table'] };

const tags = readdirSync('src/i18n')
  .filter((file) => /^[a-z]{2}(-\w+)?\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => file.replace('.ts', ''));

const bundle = (tag, end, names) =>
  build({
    stdin: { contents: `export { ${names.join(', ')} } from './${tag}.ts';`, resolveDir: path.resolve('src/i18n') },
    outfile: `dist/lang/${tag}${end}`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    sourcemap: true,
  });

await Promise.all(tags.flatMap((tag) => Object.entries(LAYERS).map(([end, names]) => bundle(tag, end, names))));
