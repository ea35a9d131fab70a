import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(`${src}/services`).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length)).sort();
const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

test('each service of src/services is exported by services.ts, in the order of the alphabet and nothing else', () => {
  const lines = readFileSync(`${src}/services.ts`, 'utf8').split('\n').filter((line) => line.startsWith('export'));
  assert.deepEqual(lines, files.map((id) => `export { ${camelCase(id)} } from './services/${id}.js';`));
});

test('each file of src/services holds one service, under its own name', () => {
  for (const id of files) {
    assert.match(id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    const exports = [...readFileSync(`${src}/services/${id}.ts`, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(exports, [camelCase(id)], `${id}.ts exports ${exports.join(', ')}`);
  }
});
