import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measureSizes, quotedTable, sizesTable } from '../scripts/sizes.mjs';

const sizes = measureSizes();
const { returning, banner, dialog } = sizes.sums;

function assertWithin({ name, brotli, files }, budget) {
  assert.ok(brotli <= budget, `${name}: ${brotli} bytes, the budget is ${budget} (${files.join(' + ')}).`);
}

test('a returning visitor downloads at most 5,000 bytes, in one file', () => {
  assertWithin(returning, 5000);
  assert.deepEqual(returning.files, ['zgoda.js']);
});

test('until the banner is painted in one language at most 9,000 bytes arrive', () => assertWithin(banner, 9000));

test('with the dialog open at most 22,000 bytes have arrived', () => assertWithin(dialog, 22_000));

test('the README quotes the real sizes', () => {
  const quoted = quotedTable(readFileSync(new URL('../README.md', import.meta.url), 'utf8'));
  assert.ok(quoted !== undefined, 'README.md has no <!-- sizes --> … <!-- /sizes --> block.');
  assert.equal(quoted, sizesTable(sizes), 'README.md quotes old sizes: run "npm run sizes".');
});
