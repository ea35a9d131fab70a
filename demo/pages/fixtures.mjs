import { configFor } from './config.mjs';
import { consentTag, page } from './layout.mjs';
import { all, mixpanel, posthog, video } from './trackers.mjs';

const one = configFor(['analytics']);
const held = (path) => `<script type="text/plain" data-consent="analytics" nonce="{{nonce}}" data-src="{{collector}}${path}"></script>`;

/** A page that shows one thing: a heading, a sentence, and whatever is to be held. */
const fixture = (title, sentence, { main = '', ...more } = {}) => page({ title, config: one, ...more, main: `<h1>${title}</h1>\n<p>${sentence}</p>\n${main}` });

/** The same empty page under a style sheet of others: only what the SDK draws can differ. */
const under = (name, ...styles) => page({ title: name, isBare: true, config: configFor(), styles: [...styles, '/assets/neutral.css'], main: '' });

export const fixtures = {
  '/amd': fixture('An AMD loader', 'RequireJS is on the page before everything else, and loads a module of its own.', {
    first: '<script nonce="{{nonce}}" src="/vendor/require.js"></script>',
    head: `${posthog}\n${mixpanel}\n<script nonce="{{nonce}}">define('own', [], () => 'own'); require(['own'], (own) => { window.amd = own; });</script>`,
  }),
  '/twice': fixture('Twice', 'The script tag is on the page two times.', {
    consent: `${consentTag(one)}\n<script nonce="{{nonce}}" src="/dist/zgoda.js"></script>`,
    head: `${held('/ok.js?name=a')}\n${posthog}`,
  }),
  '/late': fixture('Late nodes', 'Each button adds something held, long after the page was read.', {
    config: configFor(['analytics', 'media']),
    head: '<script nonce="{{nonce}}" src="/assets/fixture.js" data-collector="{{collector}}" data-player="{{player}}" defer></script>',
    main: `<p class="row">
<button type="button" data-late="template">Add a template</button>
<button type="button" data-late="inline">Add an inline script</button>
<button type="button" data-late="external">Add a script file</button>
<button type="button" data-late="html">Add several as HTML</button>
<button type="button" data-late="iframe">Add a video</button>
<button type="button" data-late="shadow">Add one in a shadow root</button>
</p>
<div id="late"></div>`,
  }),
  '/blocked': fixture('Blocked', 'Something blocks the SDK here. The page works, and nothing held runs.', {
    consent: consentTag(configFor(), '/blocked/zgoda.js'),
    head: all,
    main: `<p><button type="button" data-add="kettle" data-price="39">Add to basket</button></p>\n${video}`,
  }),
  '/order': fixture('Order', 'Two held files: the first one is slow, and still runs first.', { head: `${held('/slow.js?ms=800&name=a')}\n${held('/ok.js?name=b')}` }),
  '/hang': fixture('A file that hangs', 'The first held file never comes, the second one fails. The other two run.', {
    config: configFor(['analytics'], { scriptTimeout: 500 }),
    head: ['/hang.js', '/fail.js', '/ok.js?name=b', '/ok.js?name=c'].map(held).join('\n'),
  }),
  '/cookie': fixture('Mirror in a cookie', 'The small copy of the choices is a cookie, so a server could read it.', {
    config: configFor(['analytics'], { mirror: 'cookie' }),
    head: `${held('/ok.js?name=a')}\n${posthog}`,
  }),
  '/plain': under('Plain'),
  '/bootstrap3': under('Bootstrap 3', '/vendor/bootstrap3.css'),
  '/tailwind': under('Tailwind reset', '/vendor/tailwind.css'),
  '/pico': under('Pico', '/vendor/pico.css'),
};
