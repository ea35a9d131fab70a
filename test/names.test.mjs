import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesIn = (folder) => readdirSync(path.join(root, folder), { recursive: true }).map((file) => file.replaceAll(path.sep, '/'));

/**
 * Words around which filter lists hide elements and block files for everyone (EasyList, EasyPrivacy, EasyList Cookie List, AdGuard
 * Annoyances; read in November 2026). They name hundreds of spellings; a name without these words is in none of them.
 */
const BLOCKED = [
  /cook(ie|y)/,
  /consent[-_]?(bar|banner|box|container|dialog|layer|management|manager|message|modal|notice|overlay|pop|sdk|tracking|ui|wall)/,
  /(cmp|ads|gdpr|implied|tracking|truste?)[-_]?consent/,
  /privacy[-_]?(banner|bar|box|choices|consent|manager|modal|notice|notification|policy|pop|settings|warning)/,
  /(^|[^a-z])(cmp|cnil|gdpr|lgpd|rgpd|rodo|dsgvo|ccpa|tcf|oil)([^a-z]|$)/,
  /(^|[^a-z])(ads?|adv|adserver|sponsor(ed)?|popunder|popup)([^a-z]|$)/,
  /adsense|advert|analytics|track(er|ing)|tag-?manager|(^|[^a-z])(pixel|beacon|stats|counter|hit|impression|fingerprint)([^a-z]|$)/,
];

/** Splits words that are written together, as a list would spell them: `cookieConsent` is `cookie-consent`. */
const spelled = (name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const isBlocked = (name) => BLOCKED.some((words) => words.test(spelled(name)));

const blockedOf = (names) => [...new Set(names)].filter(isBlocked);

const sources = filesIn('src')
  .filter((file) => file.endsWith('.ts') && !file.startsWith('services/') && !file.startsWith('i18n/'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));

/** What a pattern finds in the source, comments aside. */
const inSource = (pattern) => sources.flatMap((text) => [...text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(pattern)].map(([, name]) => name));

test('the check knows the names that millions do not see', () => {
  const names = ['cookie-consent', 'cookie-banner', 'consent-manager', 'consent-modal', 'consent-banner', 'cookieconsent', 'cookieConsent', 'privacy-policy.js', 'gdpr.js', 'cmp/cmp.js', 'google-ads.js'];
  assert.deepEqual(blockedOf(names), names);
});

test('no element has a name that filter lists hide', () => {
  const tags = inSource(/['"`<](zgoda-[a-z-]+)/g);
  assert.ok(tags.includes('zgoda-banner') && tags.includes('zgoda-dialog') && tags.includes('zgoda-button'));
  assert.deepEqual(blockedOf(tags), []);
});

test('no class, id, name, part or attribute of ours is one that filter lists hide', () => {
  const attributes = [...inSource(/(data-[a-z][a-z-]*)/g), ...inSource(/dataset\.([a-zA-Z]+)/g).map((name) => `data-${spelled(name)}`)];
  assert.ok(attributes.includes('data-consent') && attributes.includes('data-zgoda'));
  const values = inSource(/\b(?:class|id|name|part|slot|data-zgoda|data-action)="([^"$]+)"/g).flatMap((value) => value.split(' '));
  assert.ok(values.includes('refuse-all') && values.includes('title'));
  assert.deepEqual(blockedOf([...attributes, ...values]), []);
});

test('nothing is stored under a name that filter lists block', () => {
  const stored = inSource(/const (?:NAME|KEY|DATABASE|STORE) = ['"`]([^'"`]+)['"`]/g);
  assert.ok(stored.includes('zgoda'));
  assert.deepEqual(blockedOf(stored), []);
});

test('no file that a page loads from us has a name that filter lists block', () => {
  const files = filesIn('dist').filter((file) => file.endsWith('.js'));
  assert.equal(files.filter((file) => file.startsWith('services/')).length, readdirSync(path.join(root, 'src/services')).length, 'two services share a file');
  assert.ok(['zgoda.js', 'hold.js', 'banner.js', 'ask.js', 'check.js', 'later.js', 'lang/nl.js'].every((file) => files.includes(file)), 'dist/ is not complete: run "npm run build".');
  assert.deepEqual(blockedOf(files), []);
});
