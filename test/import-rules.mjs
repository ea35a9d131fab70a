import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { PARTS } from '../scripts/parts.mjs';

/**
 * What each folder may import. `core/` is a whole folder, `core/events` one file, `npm:lit` a package with all its files.
 * `types` are allowed as `import type` only. The reasons are in src/README.md.
 */
export const FOLDERS = {
  core: { may: ['core/', 'i18n/languages'] },
  i18n: { may: ['i18n/', 'core/duration'] },
  themes: { may: ['themes/'] },
  page: { may: ['page/'] },
  store: { may: ['store/', 'core/', 'npm:idb-keyval'] },
  gate: { may: ['gate/', 'core/', 'page/'] },
  signals: { may: ['signals/', 'core/'] },
  services: { may: ['services/', 'core/'] },
  receipts: { may: ['receipts/', 'core/'] },
  testing: { may: ['testing/'], types: ['core/'] },
  cli: { may: ['cli/', 'core/', 'npm:node:fs', 'npm:node:util'] },
  lint: { may: ['lint/'], types: ['core/'] },
  ui: { may: ['ui/', 'core/events', 'core/decide', 'core/layouts', 'core/link', 'core/site-of', 'page/', 'i18n/', 'themes/', 'receipts/notice', 'npm:lit'], types: ['core/', 'lint/problem'] },
  start: { may: ['start/', 'core/', 'store/', 'gate/', 'signals/', 'services/', 'receipts/', 'ui/', 'i18n/', 'page/'] },
};
const CONFIG_FILE = /^core\/config[a-z-]*\.ts$/;
const ENTRIES = ['index', 'boot', 'hold', 'release', 'gcm', 'themes', 'testing', 'cli', ...PARTS];
const STARTERS = ['index.ts', 'boot.ts', 'later.ts'];
const LOADERS = ['index.ts', 'boot.ts', 'loaders.ts'];
const PAGE_GLOBALS = ['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB'];

/** All TypeScript files of a folder: path inside it → text. */
export function readSources(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  return new Map(files.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]));
}

const parse = (text) => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importOf(node) {
  if (ts.isImportDeclaration(node)) return { specifier: node.moduleSpecifier.text, isType: Boolean(node.importClause?.isTypeOnly) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { specifier: node.moduleSpecifier.text, isType: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) return { specifier: node.argument.literal.text, isType: true };
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [argument] = node.arguments;
  return { specifier: ts.isStringLiteralLike(argument) ? argument.text : argument.getText(), isDynamic: true, isComputed: !ts.isStringLiteralLike(argument) };
}

/** Every import of a text: static, dynamic, type-only, re-exports. */
export function importsOf(text) {
  const found = [];
  walk(parse(text), (node) => {
    const one = importOf(node);
    if (one) found.push({ isType: false, isDynamic: false, isComputed: false, ...one });
  });
  return found;
}

/** `core/decide` for a file of ours, `npm:lit/decorators.js` for a package. */
function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return `npm:${specifier}`;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.[jt]s$/, '');
}

const matches = (target) => (pattern) => target === pattern || (pattern.endsWith('/') ? target.startsWith(pattern) : target.startsWith('npm:') && target.startsWith(`${pattern}/`));

/** A file at the top of src (an entry or the glue between them) may import everything but entries. */
function topRule(file, { target, isType, isDynamic }) {
  if (isType) return undefined;
  if (target.startsWith('start/') && !STARTERS.includes(file)) return `only ${STARTERS.join(' and ')} start`;
  return ENTRIES.includes(target) && !isDynamic ? 'nothing imports an entry; it is loaded' : undefined;
}

function folderRule(file, { target, isType }) {
  const folder = file.split('/')[0];
  const rule = FOLDERS[folder];
  if (!rule) return `${folder} is a new folder: say in test/import-rules.mjs what it may import`;
  const may = [...rule.may, ...(isType ? (rule.types ?? []) : []), ...(CONFIG_FILE.test(file) ? ['npm:zod/mini'] : [])];
  if (may.some(matches(target))) return undefined;
  const types = rule.types && !isType ? ` (types also from ${rule.types.join(', ')})` : '';
  return `${folder} imports only ${may.join(', ')}${types}`;
}

function loadingRule(file, { target, isDynamic, isComputed }) {
  if (!isDynamic || LOADERS.includes(file)) return undefined;
  if (isComputed) return `only ${LOADERS.join(', ')} may import an address put together at run time`;
  return ENTRIES.includes(target) ? `only ${LOADERS.join(', ')} may load an entry` : undefined;
}

function importProblems(file, text) {
  return importsOf(text).flatMap((one) => {
    const found = { ...one, target: one.isComputed ? '' : targetOf(file, one.specifier) };
    const place = file.includes('/') ? folderRule : topRule;
    const rule = loadingRule(file, found) ?? (one.isComputed ? undefined : place(file, found));
    return rule ? [`${file}: import "${one.specifier}": ${rule}.`] : [];
  });
}

const isPlainName = (node) => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression.getText() === 'globalThis';
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) || parent.name !== node;
};

function globalProblems(file, text) {
  if (!file.startsWith('core/')) return [];
  const used = new Set();
  walk(parse(text), (node) => {
    if (ts.isIdentifier(node) && PAGE_GLOBALS.includes(node.text) && isPlainName(node)) used.add(node.text);
  });
  return [...used].map((name) => `${file}: uses ${name}: core knows no page and no storage; pass it in.`);
}

/** What a file needs to run: its static imports of values. */
const needsOf = (sources, file) =>
  importsOf(sources.get(file) ?? '')
    .filter(({ isType, isDynamic }) => !isType && !isDynamic)
    .map(({ specifier }) => targetOf(file, specifier))
    .map((target) => (sources.has(`${target}.ts`) ? `${target}.ts` : target));

/** The way from an entry to a package through static imports of values; `undefined` where there is none. */
function wayTo(sources, entry, name, seen = new Set()) {
  if (matches(entry)(`npm:${name}`)) return [entry];
  if (seen.has(entry)) return undefined;
  seen.add(entry);
  for (const next of needsOf(sources, entry)) {
    const way = wayTo(sources, next, name, seen);
    if (way) return [entry, ...way];
  }
  return undefined;
}

function weightProblem(sources, entry, name) {
  const way = sources.has(entry) && wayTo(sources, entry, name);
  return way ? [`${entry}: import "${way.at(-1)}" by way of ${way.join(' → ')}: ${name} must not be on this path.`] : [];
}

function cycleProblems(sources) {
  const problems = new Map();
  const done = new Set();
  const visit = (file, way) => {
    if (way.includes(file)) {
      const cycle = way.slice(way.indexOf(file));
      problems.set([...cycle].sort().join(), `${cycle.at(-1)}: import "${file}": closes a cycle: ${[...cycle, file].join(' → ')}.`);
    }
    if (done.has(file) || way.includes(file)) return;
    for (const next of needsOf(sources, file)) if (sources.has(next)) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return [...problems.values()];
}

/** Every broken rule, one sentence each: file, import, rule. */
export function importProblemsIn(sources) {
  return [
    ...[...sources].flatMap(([file, text]) => [...importProblems(file, text), ...globalProblems(file, text)]),
    ...weightProblem(sources, 'boot.ts', 'zod'),
    ...weightProblem(sources, 'boot.ts', 'lit'),
    ...weightProblem(sources, 'banner.ts', 'lit'),
    ...cycleProblems(sources),
  ];
}
