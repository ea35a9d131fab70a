import { ad } from './another-company.js';

/** What stands in a page and reaches others in a way that nobody can stand before, by its name. */
export const WAYS_PAST: Readonly<Record<string, string>> = {
  'an image in a declarative shadow root': `<div><template shadowrootmode="open"><img src="${ad('pixel', 'way')}" alt=""></template></div>`,
  'an image in a text that execCommand inserts': `<p contenteditable id="text">a</p><script>addEventListener('load', () => { document.getElementById('text').focus(); getSelection().selectAllChildren(document.getElementById('text')); document.execCommand('insertHTML', false, '<img src="${ad('pixel', 'way')}" alt="">'); })</script>`,
  'an address that is changed through a node of its own': `<iframe src="about:blank" title="An advertisement"></iframe><script>document.querySelector('iframe').getAttributeNode('src').nodeValue = '${ad('frame', 'way')}'</script>`,
  'an image of SVG': `<svg><image href="${ad('pixel', 'way')}" width="1" height="1"/></svg>`,
  'a form that is sent into a frame': `<iframe name="there" title="An advertisement"></iframe><form method="post" action="${ad('frame', 'way')}" target="there"></form><script>document.forms[0].submit()</script>`,
  'a worker of the page': `<script>new Worker('/assets/worker.js?fetch=' + encodeURIComponent('${ad('data', 'way')}'))</script>`,
  'a worklet': `<script>new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('${ad('module', 'way')}')</script>`,
  'an image in the markup': `<img src="${ad('pixel', 'way')}" alt="">`,
  'a style sheet in the markup': `<link rel="stylesheet" href="${ad('style', 'way')}">`,
  'what stands in a frame of its own text': `<iframe srcdoc="<img src='${ad('pixel', 'way')}' alt=''>" title="An advertisement"></iframe>`,
  'what a style names with url()': `<style>main { background: url('${ad('pixel', 'way')}') }</style>`,
  'what a style imports': `<style>@import url('${ad('style', 'way')}');</style>`,
  'import()': `<script>import('${ad('module', 'way')}')</script>`,
  'importScripts() in a worker': `<script>new Worker('/assets/worker.js?import=' + encodeURIComponent('${ad('worker', 'way')}'))</script>`,
  'the fetch of a frame': `<script>document.body.appendChild(document.createElement('iframe')).contentWindow.fetch('${ad('data', 'way')}')</script>`,
  'a service worker of the page': `<script>navigator.serviceWorker.register('/assets/worker.js?fetch=' + encodeURIComponent('${ad('data', 'way')}'))</script>`,
};
