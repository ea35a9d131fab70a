/** The playground: hands what is set to the page in the frame, and what is typed to the checker. */
import { moduleCode, tagCode } from './playground.code.js';
import { findingItem, findingsOf, parse, summaryOf } from './playground.findings.js';
import { placeOf, writeAt } from './playground.json.js';
import { wordsForm } from './playground.words.js';

const KEY = 'playground';
const $ = (id) => document.getElementById(id);
const frame = $('frame');
const brandAddress = document.querySelector('script[data-brand]').dataset.brand;

/** Brought once it is wanted; the page is there before it. */
const checker = Promise.all([import('/dist/check.js'), import('/dist/lint.js')]).then(([check, lint]) => ({ ...check, ...lint }));

/** The last config that works, as it was typed. */
let typed = parse($('config').value).config;
/** What the visitor of the frame sees: the first question, or the settings. */
let shown = 'question';

const directionOf = (language) => (/^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr');

const checkSoon = whenStill(() => void check());
const words = wordsForm($('words'), (path, text) => {
  $('config').value = writeAt(path, text, $('config').value);
  showWords();
  checkSoon();
});

/** The form beside the JSON says what the JSON says. */
const showWords = () => words.show(parse($('config').value).config, $('language').value);

/** The config as it is handed over: what was typed, and what the fields beside it say. */
function configNow() {
  const [banner, dialog, language] = ['banner', 'dialog', 'language'].map((id) => $(id).value);
  const layout = { ...typed.layout, ...(banner && { banner }), ...(dialog && { dialog }) };
  return { ...typed, ...(language !== 'en' && { language }), ...(Object.keys(layout).length && { layout }) };
}

/** The theme: the address of a ready one, or properties made out of two colours. */
async function lookNow() {
  const theme = $('theme').value;
  if (theme !== 'brand') return { theme, css: '', properties: {} };
  const { brandTheme, themeCss } = await import(brandAddress);
  const properties = brandTheme($('accent').value, $('paper').value);
  return { theme: '', css: themeCss(properties), properties };
}

/** How the page in the frame is written: as its language is, while the shop in it stays English, or all of it as was asked for. */
function directionsNow() {
  const asked = $('direction').value;
  return asked === 'auto' ? { dir: directionOf($('language').value) } : { dir: asked, bodyDir: asked };
}

/** Loads the page in the frame anew, as a visitor who was never here. */
async function show() {
  const language = $('language').value;
  const { theme, properties } = await lookNow();
  const scheme = $('dark').checked ? 'dark' : 'light';
  sessionStorage.setItem(KEY, JSON.stringify({ config: configNow(), language, ...directionsNow(), scheme, theme, properties, isNew: true }));
  frame.contentWindow.location.replace('/playground/frame');
}

const object = () => frame.contentWindow.zgoda;

/** Calls back once the page in the frame has asked: what opens after the question lies above it. */
function whenAsked(action) {
  const { contentDocument } = frame;
  const hasAsked = () => contentDocument.querySelector('zgoda-banner');
  if (hasAsked()) return action();
  const observer = new MutationObserver(() => {
    if (!hasAsked()) return;
    observer.disconnect();
    action();
  });
  return observer.observe(contentDocument.documentElement, { childList: true, subtree: true });
}

/** Opens the settings in the frame without taking the focus from the field that is being changed. */
function openQuietly() {
  const field = document.activeElement;
  const giveBack = () => queueMicrotask(() => field?.focus({ preventScroll: true }));
  if (field && field !== frame) addEventListener('blur', giveBack, { once: true });
  object()?.open();
}

const listed = (names) => new Intl.ListFormat('en').format(names);
/** A text of the config in the language of the frame, where it is written by language. */
const said = (text) => (typeof text === 'object' ? (text[$('language').value] ?? Object.values(text)[0]) : text);

/** What the visitor of the frame has answered, in words. */
function tellAnswers() {
  const { state = {}, config = {} } = object() ?? {};
  const answered = (value) => listed(Object.keys(state).filter((name) => state[name] === value).map((name) => said(config.purposes?.[name]?.title) ?? name));
  const [yes, no] = [answered('granted'), answered('denied')];
  $('answers').textContent = [yes && `Yes: ${yes}`, no && `No: ${no}`].filter(Boolean).join(' · ') || 'No answer yet';
}

function frameLoaded() {
  for (const type of ['consent-ready', 'consent-change']) frame.contentDocument.addEventListener(type, tellAnswers);
  tellAnswers();
  if (shown === 'settings') whenAsked(openQuietly);
}

/** Puts the cursor where a finding is. */
function go(path) {
  const field = $('config');
  const { start, end } = placeOf(path, field.value);
  field.focus();
  field.setSelectionRange(start, end);
  const line = field.value.slice(0, start).split('\n').length;
  field.scrollTop = (line - 4) * parseFloat(getComputedStyle(field).lineHeight);
}

function tellFindings(findings) {
  $('summary').textContent = summaryOf(findings);
  $('summary').dataset.kind = findings[0]?.kind ?? 'good';
  $('config').ariaInvalid = String(findings.some(({ kind }) => kind === 'error'));
  $('findings').replaceChildren(...findings.map((finding) => findingItem(finding, go)));
}

/** Checks what is typed, and shows it if it works. Resolves with whether it does. */
async function check() {
  const text = $('config').value;
  const { config, findings } = parse(text);
  const all = findings.length ? findings : findingsOf(config, await checker);
  if (text !== $('config').value) return check(); // typed on meanwhile
  tellFindings(all);
  if (all.some(({ kind }) => kind === 'error')) return false;
  const isNew = JSON.stringify(config) !== JSON.stringify(typed);
  typed = config;
  if (isNew) await show();
  return true;
}

async function copy(code, name) {
  if (!(await check())) {
    $('copied').textContent = 'Not yet: the checker has found something to mend.';
    return;
  }
  const text = code({ config: configNow(), ...(await lookNow()) });
  try {
    await navigator.clipboard.writeText(text);
    $('copied').textContent = `Copied: ${name}.`;
  } catch {
    $('copied').textContent = 'Your browser does not let us copy.';
  }
}

/** Calls back once nothing was typed for a moment. */
function whenStill(action) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 250);
  };
}

function listen() {
  const on = (id, type, action) => $(id).addEventListener(type, action);
  const showAs = (what) => () => {
    shown = what;
    void show();
  };
  on('config', 'input', () => {
    showWords();
    checkSoon();
  });
  for (const id of ['language', 'direction', 'dark', 'accent', 'paper']) on(id, 'change', () => void show());
  on('language', 'change', showWords);
  on('theme', 'change', () => {
    $('colours').hidden = $('theme').value !== 'brand';
    void show();
  });
  on('banner', 'change', showAs('question'));
  on('dialog', 'change', showAs('settings'));
  on('again', 'click', showAs('question'));
  on('settings', 'click', () => {
    shown = 'settings';
    object()?.open();
  });
  on('phone', 'click', () => ($('phone').ariaPressed = String(document.querySelector('.window').classList.toggle('narrow'))));
  on('copy-tag', 'click', () => void copy(tagCode, 'the script tag with its config'));
  on('copy-module', 'click', () => void copy(moduleCode, 'the module with its config'));
  on('frame', 'load', () => frame.contentWindow.location.pathname === '/playground/frame' && frameLoaded());
}

$('dark').checked = matchMedia('(prefers-color-scheme: dark)').matches;
listen();
showWords();
void show();
void check();
