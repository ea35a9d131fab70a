import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measureSizes, quotedTable, sizesTable } from '../scripts/sizes.mjs';

const sizes = measureSizes();
const { returning, granted, banner, bannerAndLanguage, hold, dialog } = sizes.sums;

function assertWithin({ name, brotli, files }, budget) {
  assert.ok(brotli <= budget, `${name}: ${brotli} bytes, the budget is ${budget} (${files.join(' + ')}).`);
}

test('a returning visitor downloads at most 6,500 bytes, in one file', () => {
  assertWithin(returning, 6500);
  assert.deepEqual(returning.files, ['zgoda.js']);
});

test('one who said yes downloads what releases besides: at most 8,150 bytes', () => assertWithin(granted, 8150));

test('until the banner is painted in English at most 9,000 bytes arrive', () => assertWithin(banner, 9000));

test('until the banner is painted in any other language at most 9,400 bytes arrive', () => assertWithin(bannerAndLanguage, 9400));

test('holding without marks adds at most 4,000 bytes', () => assertWithin(hold, 4000));

test('with the dialog open at most 24,800 bytes have arrived', () => assertWithin(dialog, 24_800));

test('the README quotes the real sizes', () => {
  const quoted = quotedTable(readFileSync(new URL('../README.md', import.meta.url), 'utf8'));
  assert.ok(quoted !== undefined, 'README.md has no <!-- sizes --> … <!-- /sizes --> block.');
  assert.equal(quoted, sizesTable(sizes), 'README.md quotes old sizes: run "npm run sizes".');
});
