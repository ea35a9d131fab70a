import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { PARTS } from './parts.mjs';

const root = new URL('../', import.meta.url);
const BLOCK = /(<!-- sizes -->\n)([^]*?)(<!-- \/sizes -->)/;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function sizesOf(file) {
  const bytes = readFileSync(new URL(`dist/${file}`, root));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) };
}

function sum(name, files) {
  const add = (key) => files.reduce((total, file) => total + file[key], 0);
  return { name, files: files.map(({ file }) => file), raw: add('raw'), gzip: add('gzip'), brotli: add('brotli') };
}

/** What each script-tag file in dist weighs, and what a visitor downloads at each step. The module build is for bundlers: not counted. */
export function measureSizes() {
  const zgoda = sizesOf('zgoda.js');
  const hold = sizesOf('hold.js');
  const release = sizesOf('release.js');
  const gcm = sizesOf('gcm.js');
  const drawing = sizesOf('drawing.js');
  const parts = PARTS.map((part) => sizesOf(`${part}.js`));
  const [banner, ask, elements, check, later] = ['banner.js', 'ask.js', 'elements.js', 'check.js', 'later.js'].map((name) => parts.find(({ file }) => file === name));
  const languages = readdirSync(new URL('dist/lang/', root)).filter((file) => file.endsWith('.js')).map((file) => sizesOf(`lang/${file}`));
  const isDeep = ({ file }) => file.endsWith('.deep.js');
  const largestOf = (files) => files.reduce((one, other) => (other.brotli > one.brotli ? other : one));
  const words = largestOf(languages.filter((file) => !isDeep(file)));
  const deepWords = largestOf(languages.filter(isDeep));
  return {
    files: [zgoda, hold, release, gcm, ...parts, drawing, ...languages],
    sums: {
      returning: sum('Returning visitor who said no', [zgoda]),
      granted: sum('Returning visitor who said yes', [zgoda, release]),
      banner: sum('First visit, until the banner is painted, in English', [zgoda, banner]),
      bannerAndLanguage: sum('The same in the largest other language', [zgoda, banner, words]),
      dialog: sum('With the dialog open, in English', [zgoda, banner, ask, drawing]),
      dialogAndLanguage: sum('The same in the largest other language', [zgoda, banner, words, ask, drawing, deepWords]),
      elements: sum('What stands behind `<zgoda-embed>`, `<zgoda-choices>` and `<zgoda-services>`', [elements, drawing]),
      hold: sum('What holds without marks, where there is something to hold', [hold]),
      gcm: sum('Google Consent Mode, where a site wants it', [gcm]),
      later: sum('What is seldom needed: settling, clearing up, the way back', [later]),
      checker: sum('Checker of the config, when idle', [check]),
    },
  };
}

const grouped = (bytes) => bytes.toLocaleString('en-US');

/** The table that README.md quotes. */
export function sizesTable({ sums }) {
  const rows = Object.values(sums).map(({ name, files, brotli }) => `| ${name} | ${files.map((file) => `\`${file}\``).join(' + ')} | ${grouped(brotli)} |`);
  return ['| What is downloaded | Files | Bytes, brotli |', '| --- | --- | ---: |', ...rows, ''].join('\n');
}

/** The table that stands in README.md; `undefined` without its markers. */
export const quotedTable = (readme) => BLOCK.exec(readme)?.[2];

function writeTable(table) {
  const path = new URL('README.md', root);
  const readme = readFileSync(path, 'utf8');
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- sizes --> … <!-- /sizes --> block to write to.');
  writeFileSync(path, readme.replace(BLOCK, (_, start, __, end) => start + table + end));
}

function print({ files, sums }) {
  const line = (name, { raw, gzip, brotli }) => console.log(name.padEnd(54), ...[raw, gzip, brotli].map((bytes) => grouped(bytes).padStart(8)));
  console.log('\nBytes'.padEnd(55), ...['raw', 'gzip', 'brotli'].map((word) => word.padStart(8)));
  for (const file of files) line(file.file, file);
  for (const one of Object.values(sums)) line(one.name, one);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measureSizes();
  print(sizes);
  if (process.argv.includes('--write')) writeTable(sizesTable(sizes));
}
