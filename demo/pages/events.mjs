import { configFor } from './config.mjs';
import { page } from './layout.mjs';
import { all } from './trackers.mjs';

export const events = page({
  title: 'What changes on a choice',
  config: configFor(['analytics', 'marketing', 'media', 'personal']),
  head: `${all}\n<script nonce="{{nonce}}" src="/assets/events.js" defer></script>`,
  main: `<h1>What changes on a choice</h1>
<p class="lead">Everything below follows the events on <code>document</code>.</p>
<section aria-labelledby="state"><h2 id="state">Now</h2>
<table><thead><tr><th scope="col">Purpose</th><th scope="col">Choice</th><th scope="col">Change it</th></tr></thead><tbody id="state-table"></tbody></table>
</section>
<aside id="ad" hidden aria-label="Offer"><p><strong>This week:</strong> two candles for the price of one.</p></aside>
<section id="recommended" hidden aria-labelledby="recommended-title"><h2 id="recommended-title">Recommended for you</h2>
<ul class="strip"><li>Beeswax candle</li><li>Oat soap</li><li>Tea towel</li></ul>
</section>
<p id="visits">Visits are not counted.</p>
<section aria-labelledby="heard"><h2 id="heard">Heard</h2>
<ol id="heard-list" reversed></ol>
</section>`,
});
