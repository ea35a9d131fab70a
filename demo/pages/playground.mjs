/** The playground: a config, a look and a language to try, the real thing beside them, and what the checker says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelf } from './shop.mjs';

const demo = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(demo);

/** What stands in the field at first: short enough to read, with one of everything that is asked for. */
export const playgroundConfig = {
  controller: { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example', logo: '/assets/icon.svg', intro: 'You can change your mind at any time.', links: [{ title: 'About these choices', href: '/about-your-choices' }] },
  purposes: {
    analytics: {
      title: 'Count visits',
      why: 'We count which pages people read. That shows us what to fix.',
      data: ['pages you open', 'kind of device'],
      youGet: 'Pages that get clearer over time.',
      ifNot: 'Nothing changes for you.',
      keptFor: 'P13M',
      services: ['matomo'],
    },
    media: {
      title: 'Show videos',
      why: 'Our videos come from another company. It learns your internet address when a video loads.',
      data: ['your internet address', 'which video you watch'],
      youGet: 'Videos right on the product page.',
      ifNot: 'You see a picture. All facts are in the text too.',
      keptFor: 'P30D',
      services: ['player'],
    },
  },
  services: {
    matomo: { name: 'Matomo Cloud', provider: 'InnoCraft Ltd', country: 'NZ', policy: 'https://matomo.org/privacy-policy/', cookies: [{ name: '_pk_*', what: 'recognises a second visit', keptFor: 'P13M' }] },
    player: { name: 'Corner Player', provider: 'Corner Player Ltd', country: 'NL', policy: '/privacy' },
  },
  necessary: [{ title: 'Basket', reason: 'Without a basket you could not buy anything.', data: ['what you put into the basket'] }],
};

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const option = ([value, text]) => `<option value="${escape(value)}">${escape(text)}</option>`;
const filesIn = (folder, end) => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(end)).sort() : []);
const nameIn = (tag, of) => new Intl.DisplayNames(of, { type: 'language' }).of(tag);
const capital = ([first, ...rest], tag) => first.toLocaleUpperCase(tag) + rest.join('');

/** Every language there are words in, under its own name and its English one. */
const languages = readdirSync(join(root, 'src/i18n'))
  .filter((file) => /^[a-z]{2}(-\w+)?\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))
  .map((tag) => [tag, tag === 'en' ? 'English' : `${capital(nameIn(tag, tag), tag)} (${nameIn(tag, 'en')})`])
  .sort(([, one], [, other]) => Number(other === 'English') - Number(one === 'English') || one.localeCompare(other, 'en'));

const banners = [['', 'Bar below'], ['bar-top', 'Bar above'], ['box', 'Box at the start'], ['box-end', 'Box at the end'], ['card', 'Card']];
const directions = [['auto', 'As the language'], ['ltr', 'Left to right'], ['rtl', 'Right to left']];
const dialogs = [['', 'In the middle'], ['side', 'At the side']];

/** The ready themes: as they were built, or else as they are written. */
const builtThemes = filesIn(join(root, 'dist/themes'), '.css');
const themeFiles = builtThemes.length ? builtThemes : filesIn(join(root, 'src/themes'), '.css');
const themeAddress = (file) => (builtThemes.length ? `/dist/themes/${file}` : `/playground/themes/${file}`);
/** What makes a theme out of two colours, where it was built. */
const brandModule = ['themes-module.js', 'themes.js'].find((file) => existsSync(join(root, 'dist', file)));
const themes = [['', 'Default'], ...themeFiles.map((file) => [themeAddress(file), capital(file.replace('.css', ''), 'en')]), ...(brandModule ? [['brand', 'Two colours of mine']] : [])];

const select = (id, label, options, hint = '') => `<div class="field"><label for="${id}">${label}</label>
<select id="${id}"${hint && ` aria-describedby="${hint}"`}>${options.map(option).join('')}</select></div>`;

const colour = (id, label, value) => `<label for="${id}"><input type="color" id="${id}" value="${value}"> ${label}</label>`;

const controls = `<form class="controls" aria-label="What to try">
<fieldset><legend>Look</legend>
<div class="pair">${select('language', 'Language', languages, 'language-hint')}
${select('direction', 'Direction', directions, 'language-hint')}</div>
<p class="hint" id="language-hint">Our words follow the language, the page the direction. Your own words stay as you wrote them.</p>
${select('theme', 'Theme', themes)}
<div class="colours" id="colours" hidden>${colour('accent', 'Buttons', '#7a1f4b')} ${colour('paper', 'Background', '#fff8f0')}</div>
<div class="pair">${select('banner', 'First question', banners)}
${select('dialog', 'Settings', dialogs)}</div>
<label class="switch" for="dark"><span>Dark</span><input type="checkbox" role="switch" id="dark"></label>
<p class="hint">Everyone is asked first, wherever they are: there are no other rules by region to choose from yet.</p>
</fieldset>
<fieldset id="words"><legend>Words</legend>
<p class="hint" role="status">What your visitors read of each purpose. The JSON below says the same.</p>
<div class="groups"></div>
</fieldset>
<fieldset><legend>Config</legend>
<div class="field"><label for="config">JSON, checked while you type</label>
<textarea id="config" rows="18" spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off" aria-describedby="summary">${escape(JSON.stringify(playgroundConfig, null, 2))}</textarea></div>
<div class="row"><button type="button" id="copy-tag" class="strong">Copy script tag</button><button type="button" id="copy-module">Copy module</button></div>
<p class="hint" id="copied" role="status"></p>
</fieldset>
<a class="see" href="#stage">See the page</a>
</form>`;

const stage = `<section class="stage" id="stage" aria-label="The real thing">
<div class="window">
<div class="bar"><div class="row"><button type="button" id="again">Ask again</button><button type="button" id="settings">Settings</button><button type="button" id="phone" aria-pressed="false">Phone</button></div>
<p class="answers" id="answers" role="status"></p></div>
<div class="room"><iframe id="frame" title="A page with your config" src="about:blank"></iframe></div>
</div>
<section class="findings" aria-labelledby="findings-title">
<h2 id="findings-title">What the checker says</h2>
<p id="summary" role="status">Checking…</p>
<ul id="findings"></ul>
</section>
</section>`;

const style = (file) => `<link rel="stylesheet" href="/playground/${file}">`;
const head = (title, files) => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg">
${files.map(style).join('\n')}`;

const playground = `<!doctype html>
<html lang="en">
<head>
${head('Playground · Zgoda', ['playground.css'])}
<script nonce="{{nonce}}" type="module" src="/playground/playground.js" data-brand="${brandModule ? `/dist/${brandModule}` : ''}"></script>
{{reload}}
</head>
<body>
<header><p class="name"><a href="/">Zgoda</a></p><h1>Playground</h1><p class="lead">Change anything. The page in the frame is real, and asks like a new visitor’s first page.</p></header>
<main>
${controls}
${stage}
</main>
</body>
</html>
`;

/** The page in the frame. Its first script takes over what the playground wrote down for it; opened alone it shows the config above. */
const frame = `<!doctype html>
<html lang="en">
<head>
<script type="application/json" id="zgoda-config">${JSON.stringify(playgroundConfig).replaceAll('<', '\\u003c')}</script>
<script nonce="{{nonce}}" src="/playground/playground.frame.js"></script>
<script nonce="{{nonce}}" src="/dist/zgoda.js"></script>
${head('A page with your config', ['playground.frame.css'])}
</head>
<body lang="en" dir="ltr">
<header><p class="name">Corner Shop</p><p><zgoda-button>Privacy settings</zgoda-button></p></header>
<main><h1>Things that last</h1>
<p class="lead">A small shop on a corner. Few things, each of them tried at home first.</p>
${shelf}
</main>
</body>
</html>
`;

const mine = [...filesIn(demo, '.js'), ...filesIn(demo, '.css')].filter((file) => file.startsWith('playground.'));
const files = [
  ...mine.map((file) => [`/playground/${file}`, join(demo, file)]),
  ...(builtThemes.length ? [] : themeFiles.map((file) => [themeAddress(file), join(root, 'src/themes', file)])),
];

/** The pages, and the files that they alone need. */
export const playgroundPages = {
  '/playground': playground,
  '/playground/frame': frame,
  ...Object.fromEntries(files.map(([path, file]) => [path, readFileSync(file, 'utf8')])),
};

const rules = (...more) => ["default-src 'none'", "script-src 'nonce-{{nonce}}' 'strict-dynamic'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", ...more].join('; ');
const typeOf = (path) => ({ 'content-type': `text/${path.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8` });

/** What they are served with: the strictest rules that each of them can keep. */
export const playgroundHeaders = {
  '/playground': { 'content-security-policy': rules("frame-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'") },
  '/playground/frame': { 'content-security-policy': rules("frame-ancestors 'self'", 'trusted-types zgoda lit-html') },
  ...Object.fromEntries(files.map(([path]) => [path, typeOf(path)])),
};
