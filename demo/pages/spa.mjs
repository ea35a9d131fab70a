import { page } from './layout.mjs';

/** The shell of the single-page app; everything else is in its module. */
export const spa = page({
  title: 'App',
  consent: '',
  head: '<script nonce="{{nonce}}" type="module" src="/spa-build/app.js" data-collector="{{collector}}" data-player="{{player}}" id="app"></script>',
  main: `<nav aria-label="App"><ul class="tabs"><li><a href="/spa" data-route>Start</a></li><li><a href="/spa/kettle" data-route>Kettle</a></li><li><a href="/spa/journal" data-route>Journal</a></li></ul></nav>
<div id="view" tabindex="-1"></div>`,
});
