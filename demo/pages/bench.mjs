import { configFor } from './config.mjs';
import { consentTag, page } from './layout.mjs';

const clock = `<script nonce="{{nonce}}">document.addEventListener('consent-ready', () => { window.readAt = performance.now(); }, { once: true });</script>`;
const reached = '<script nonce="{{nonce}}">window.parsedAt = performance.now();</script>';
const plainTag = '<script nonce="{{nonce}}">window.inlineRanAt = performance.now();</script>\n<script async src="/assets/bench-tag.js"></script>';
const heldTag = `<template data-consent="analytics"><script nonce="{{nonce}}">window.inlineRanAt = performance.now();</script></template>
<script type="text/plain" data-consent="analytics" nonce="{{nonce}}" async data-src="/assets/bench-tag.js"></script>`;

const text = '<p>Water boils at a hundred degrees, a little less on a mountain, and the kettle knows.</p>\n'.repeat(200);

/** The same page in each variant: what differs is how the tag is written. */
const variant = (title, consent, tag) =>
  page({ title, consent, first: consent && clock, isBare: true, head: `${reached}\n${tag}`, main: `<h1>${title}</h1>\n${text}` });

export const plain = variant('Plain tags', '', plainTag);
export const mirror = variant('With the mirror', consentTag(configFor(['analytics'])), heldTag);
export const record = variant('Without the mirror', consentTag(configFor(['analytics'], { mirror: false })), heldTag);

export const bench = page({
  title: 'Bench',
  consent: '',
  head: '<script nonce="{{nonce}}" src="/assets/bench.js" defer></script>',
  main: `<h1>What waiting costs</h1>
<p class="lead">The same page three ways: with plain <code>async</code> tags, with held tags and the mirror, with held tags and without it. Times are medians from the start of each load, in milliseconds; ratios are to the plain page.</p>
<p>Starting it says yes to "Count visits" in this browser.</p>
<p><label>Loads each <input id="loads" type="number" min="3" max="100" value="15"></label> <button id="start" type="button">Start</button></p>
<p id="progress" role="status"></p>
<table id="figures" hidden><thead><tr><th scope="col">Page</th><th scope="col">Parser there</th><th scope="col">Inline ran</th><th scope="col">File ran</th><th scope="col">Ratio, file</th><th scope="col">Record read</th></tr></thead><tbody></tbody></table>
<div id="stage"></div>`,
});
