/** Twenty tags without any mark: pasted as vendors hand them out, held by the hosts of the services alone. */
import { configFor } from './config.mjs';
import { page } from './layout.mjs';
import { shelf } from './shop.mjs';
import { tags } from './vendor-tags.mjs';

const inline = (code) => `<script nonce="{{nonce}}">${code}</script>`;
const region = (...parts) => `<template data-hold>\n${parts.join('\n')}\n</template>`;
const thing = (owner, kind, name) => `{{collector}}/things/${owner}/${kind}?name=${name}`;
const ads = (kind, name) => thing('ads', kind, name);

const base = configFor();

/** A service whose host is one path of the collector; the shop's own stop functions belong to its marked tags. */
const at = (id, path) => ({ ...base.services[id], hosts: [`{{collectorHost}}/${path}`] });

const services = {
  posthog: { ...at('posthog', 'posthog'), revoke: [['posthog.opt_out_capturing'], ['posthog.set_config', { opt_out_capturing_by_default: true, disable_persistence: true }]] },
  mixpanel: { ...at('mixpanel', 'mixpanel'), revoke: [['mixpanel.opt_out_tracking'], ['mixpanel.disable']] },
  countly: { ...at('countly', 'countly'), revoke: [['Countly.opt_out']] },
  plausible: { name: 'Plausible', provider: 'Plausible Insights OÜ', country: 'EE', policy: 'https://plausible.io/privacy', purposes: ['analytics'], hosts: ['{{collectorHost}}/plausible'] },
  amplitude: { ...at('amplitude', 'amplitude'), revoke: [['amplitude.setOptOut', true]] },
  segment: {
    name: 'Segment',
    provider: 'Twilio Inc.',
    country: 'US',
    policy: 'https://www.twilio.com/en-us/legal/privacy',
    purposes: ['marketing'],
    hosts: ['{{collectorHost}}/segment'],
    cookies: [{ name: 'ajs_*', what: 'a random number for your browser', keptFor: 'P1Y' }, { name: '__tld__', what: 'whether your browser takes cookies' }],
    localStorage: [{ name: 'ajs_*', what: 'a random number for your browser' }, { name: 'persisted-queue:*', what: 'what waits to be sent' }],
  },
  ads: { name: 'Corner Ads', provider: 'Corner Ads Ltd', country: 'NL', policy: '/privacy', purposes: ['marketing'], hosts: ['{{collectorHost}}/things/ads'] },
  fonts: { name: 'Corner Fonts', provider: 'Corner Fonts Ltd', country: 'NL', policy: '/privacy', purposes: ['media'], hosts: ['{{collectorHost}}/things/fonts'] },
  player: { ...base.services.player, hosts: ['{{playerHost}}'] },
};

const purposeWith = (name, ids) => ({ ...base.purposes[name], services: ids });

/** The config of the page: the same purposes, more services, and each with its host. What is the collector's own is nobody's. */
export const unmarkedConfig = {
  ...base,
  purposes: {
    analytics: purposeWith('analytics', ['posthog', 'mixpanel', 'countly', 'plausible']),
    marketing: purposeWith('marketing', ['amplitude', 'segment', 'ads']),
    media: purposeWith('media', ['player', 'fonts']),
  },
  services,
  unknown: 'allow',
};

/** Each tag: what it is, whose it is, and how it stands in the page. A part `markup` goes into a region, a part `script` stands as it is. */
export const unmarkedTags = [
  { what: 'A snippet that loads PostHog', service: 'posthog', at: 'head', script: tags.posthog },
  { what: 'A snippet that loads Mixpanel', service: 'mixpanel', at: 'head', script: tags.mixpanel },
  { what: 'A snippet that loads Countly', service: 'countly', at: 'head', script: tags.countly },
  { what: 'A snippet that loads Amplitude', service: 'amplitude', at: 'head', script: tags.amplitude },
  { what: 'A snippet that loads Segment', service: 'segment', at: 'head', script: tags.segment },
  { what: 'A script element, Plausible, and what starts it', service: 'plausible', at: 'head', markup: tags.plausible },
  { what: 'A script element', service: 'ads', at: 'head', markup: `<script nonce="{{nonce}}" src="${ads('script', 'first')}"></script>` },
  { what: 'The script element after it', service: 'ads', at: 'head', markup: `<script nonce="{{nonce}}" src="${ads('script', 'second')}"></script>` },
  { what: 'A style sheet with a font', service: 'fonts', at: 'head', markup: `<link rel="stylesheet" href="${thing('fonts', 'style', 'letters')}">` },
  { what: 'A preload', service: 'ads', at: 'head', markup: `<link rel="preload" as="script" href="${ads('script', 'preload')}">` },
  { what: 'A video in a frame', service: 'player', at: 'body', markup: '<iframe src="{{player}}/watch?video=kettle" title="The kettle on the boil" width="272" height="153"></iframe>' },
  { what: 'A pixel', service: 'ads', at: 'body', markup: `<img src="${ads('pixel', 'pixel')}" width="1" height="1" alt="">` },
  { what: 'A pixel that is nowhere on the page', service: 'ads', at: 'body', script: inline(`new Image().src = '${ads('pixel', 'loose-pixel')}';`) },
  {
    what: 'A beacon, at once and when you leave',
    service: 'ads',
    at: 'body',
    script: inline(`
  navigator.sendBeacon('${ads('data', 'beacon')}', 'opened');
  addEventListener('pagehide', () => navigator.sendBeacon('${ads('data', 'leaving')}', 'left'));
`),
  },
  { what: 'A request with fetch', service: 'ads', at: 'body', script: inline(`fetch('${ads('data', 'fetch')}').catch(() => {});`) },
  {
    what: 'A request with XMLHttpRequest',
    service: 'ads',
    at: 'body',
    script: inline(`
  {
    const request = new XMLHttpRequest();
    request.open('GET', '${ads('data', 'xhr')}');
    request.send();
  }
`),
  },
  {
    what: 'A frame made of HTML',
    service: 'ads',
    at: 'body',
    script: inline(`document.querySelector('#place').innerHTML = '<iframe src="${ads('frame', 'html-frame')}" title="An advertisement" width="272" height="60"></iframe>';`),
  },
  {
    what: 'A script made with setAttribute',
    service: 'ads',
    at: 'body',
    script: inline(`
  {
    const script = document.createElement('script');
    script.setAttribute('src', '${ads('script', 'attribute')}');
    document.head.append(script);
  }
`),
  },
  {
    what: 'A style sheet made by a script',
    service: 'fonts',
    at: 'body',
    script: inline(`
  {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '${thing('fonts', 'style', 'made')}';
    document.head.appendChild(link);
  }
`),
  },
  {
    what: 'A frame added to the page',
    service: 'ads',
    at: 'body',
    script: inline(`
  {
    const frame = document.createElement('iframe');
    frame.src = '${ads('frame', 'added-frame')}';
    frame.title = 'An advertisement';
    frame.width = '272';
    frame.height = '60';
    document.querySelector('#place').append(frame);
  }
`),
  },
];

const scriptsAt = (place) => unmarkedTags.filter((tag) => tag.at === place && tag.script).map((tag) => tag.script);
const markupAt = (place) => unmarkedTags.filter((tag) => tag.at === place && tag.markup).map((tag) => tag.markup);
const row = ({ what, service, markup }) => `<tr><td>${what}</td><td>${services[service].name}</td><td>${markup ? 'in a region' : 'as it is'}</td></tr>`;

/** Keeps browsers from fetching what they see ahead of the parser; see the README. */
const guard = `<template><svg><plaintext></plaintext></svg><div><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></div></template>`;

export const unmarked = page({
  first: guard,
  title: 'Nothing is marked',
  config: unmarkedConfig,
  head: [...scriptsAt('head'), region(...markupAt('head'))].join('\n'),
  main: `<h1>Nothing is marked</h1>
<p class="lead">Twenty tags, as their vendors hand them out. None of them says what it is for: each waits because a service names the host it goes to.</p>
<p>Tags that scripts make, and requests of scripts, are held wherever they stand. What stands in the markup itself is wrapped once in <code>&lt;template data-hold&gt;</code>, as many tags in one as you like.</p>
${shelf}
<section aria-labelledby="tags"><h2 id="tags">On this page</h2>
<table><thead><tr><th scope="col">Tag</th><th scope="col">Service</th><th scope="col">How</th></tr></thead>
<tbody>
${unmarkedTags.map(row).join('\n')}
</tbody></table>
</section>
<section aria-label="Of other companies">
<div id="place"></div>
${region(...markupAt('body'))}
</section>
${scriptsAt('body').join('\n')}`,
});
