import { configFor } from './config.mjs';

/** JSON that cannot end the script element around it. */
const inline = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** The SDK and its config: first in the head. */
export const consentTag = (config, src = '/dist/zgoda.js') => `<script type="application/json" id="zgoda-config">${inline(config)}</script>
<script nonce="{{nonce}}" src="${src}"></script>`;

const links = [
  ['/', 'Home'],
  ['/product', 'Kettle'],
  ['/article', 'Journal'],
  ['/spa', 'App'],
  ['/csp', 'Strict'],
  ['/unmarked', 'Unmarked'],
  ['/embeds', 'Embeds'],
  ['/choices', 'Choices'],
  ['/playground', 'Playground'],
  ['/events', 'Events'],
  ['/bench', 'Bench'],
];

const header = `<header class="top">
<a class="name" href="/">Corner Shop</a>
<nav aria-label="Main"><ul>${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></nav>
<p class="basket" role="status">Basket: <output id="basket">0</output></p>
</header>`;

const footer = `<footer class="bottom">
<p>Corner Shop is made up. The trackers on it are real; they send to this machine only.</p>
<p><zgoda-button>Privacy settings</zgoda-button> · <a href="/about-your-choices">About your choices</a></p>
</footer>`;

const style = (href) => `<link rel="stylesheet" href="${href}">`;

/**
 * A page of the shop, or (with `isBare`) one without header, footer and panel.
 * `first` comes before the SDK, `head` after it.
 */
export function page({ title, main, config = configFor(), consent = consentTag(config), first = '', head = '', styles = ['/assets/shop.css'], isBare = false }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${first}
${consent}
<title>${title} · Corner Shop</title>
<link rel="icon" href="/assets/icon.svg">
${styles.map(style).join('\n')}
${isBare ? '' : '<script nonce="{{nonce}}" src="/assets/shop.js" defer></script>\n{{panel}}'}
{{reload}}
${head}
</head>
<body>
${isBare ? '' : header}
<main>
${main}
</main>
${isBare ? '' : footer}
</body>
</html>
`;
}
