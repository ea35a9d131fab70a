import { configFor } from './config.mjs';
import { page } from './layout.mjs';
import { shelf } from './shop.mjs';
import { countly, mixpanel, posthog, amplitude, video } from './trackers.mjs';

/** The strictest rules a page can set today. */
export const policy = [
  "default-src 'none'",
  "script-src 'nonce-{{nonce}}' 'strict-dynamic'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' {{collector}}",
  'frame-src {{player}}',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types zgoda lit-html',
].join('; ');

/** Tells what breaks them, from the first moment on. */
const watching = `<script nonce="{{nonce}}">
  const broken = [];
  const tell = () => (document.querySelector('#broken').textContent = broken.join(', ') || 'none');
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    broken.push(violatedDirective + ' ' + blockedURI);
    if (document.readyState !== 'loading') tell();
  });
  document.addEventListener('DOMContentLoaded', tell);
</script>`;

export const csp = page({
  title: 'Strict page rules',
  first: watching,
  config: configFor(),
  head: [posthog, mixpanel, amplitude, countly].join('\n'),
  main: `<h1>The strictest page rules</h1>
<p class="lead">This page allows scripts by nonce only, no inline style, and no plain text where a script address belongs (Trusted Types). Rules broken so far: <output id="broken"></output>.</p>
${shelf}
${video}`,
});
