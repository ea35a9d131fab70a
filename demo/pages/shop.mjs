import { page } from './layout.mjs';
import { all, video } from './trackers.mjs';

const drawings = {
  kettle: 'M30 70h42l-5-38H35zM38 32q13-14 26 0M72 46q12-2 16-14M20 34q0-18 18-18',
  candle: 'M38 74V36h24v38zM50 36v-8M50 26q-6-8 0-16 6 8 0 16',
  soap: 'M22 66V46q0-8 8-8h40q8 0 8 8v20zM34 52h32M40 30a4 4 0 1 0 1 0M58 22a6 6 0 1 0 1 0',
};

const drawing = (name, label) => `<svg viewBox="0 0 100 84" role="img" aria-label="${label}" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"><path d="${drawings[name]}"/></svg>`;

const addButton = (id, price) => `<button type="button" data-add="${id}" data-price="${price}">Add to basket</button>`;

const products = [
  { id: 'kettle', title: 'Enamel kettle', text: 'Two litres, whistles in G.', price: 39, href: '/product' },
  { id: 'candle', title: 'Beeswax candle', text: 'Burns for eleven hours.', price: 7 },
  { id: 'soap', title: 'Oat soap', text: 'Smells of nothing at all.', price: 4 },
];

const card = ({ id, title, text, price, href }) => `<li class="card">
${drawing(id, title)}
<h3>${href ? `<a href="${href}">${title}</a>` : title}</h3>
<p>${text}</p>
<p class="price">€ ${price}</p>
${addButton(id, price)}
</li>`;

/** The cards of the shelf, for pages that show one. */
export const shelf = `<ul class="shelf">${products.map(card).join('\n')}</ul>`;

export const home = page({
  title: 'Things for the kitchen',
  head: all,
  main: `<h1>Things that last</h1>
<p class="lead">A small shop on a corner. Few things, each of them tried at home first.</p>
<section aria-labelledby="shelf"><h2 id="shelf">On the shelf</h2>
${shelf}
</section>
<section aria-labelledby="journal"><h2 id="journal">From the journal</h2>
<article><h3><a href="/article">How we choose a kettle</a></h3><p>Eleven kettles, one kitchen, three weeks. Only one of them could be poured with the left hand.</p></article>
<article><h3><a href="/article">Why our candles are short</a></h3><p>A tall candle looks grand on the table, and leans by the second evening.</p></article>
</section>`,
});

export const product = page({
  title: 'Enamel kettle',
  head: all,
  main: `<article class="product">
${drawing('kettle', 'Enamel kettle')}
<div>
<h1>Enamel kettle</h1>
<p class="lead">Two litres, steel under enamel, a handle of beech. It whistles in G.</p>
<p class="price">€ 39</p>
${addButton('kettle', 39)}
</div>
</article>
${video}
<section aria-labelledby="facts"><h2 id="facts">Facts</h2>
<dl><dt>Holds</dt><dd>2 litres</dd><dt>Weighs</dt><dd>1.1 kg</dd><dt>Works on</dt><dd>Gas, induction, wood</dd><dt>Repair</dt><dd>Handle and lid can be bought alone</dd></dl>
</section>`,
});

export const article = page({
  title: 'How we choose a kettle',
  head: all,
  main: `<article>
<h1>How we choose a kettle</h1>
<p class="lead">Eleven kettles, one kitchen, three weeks.</p>
<p>We boiled water two hundred times. Four kettles dripped, three were too hot to hold, and two could not be opened with wet hands.</p>
<p>Of the last two, one whistled so high that the dog left the house. The other one is on <a href="/product">our shelf</a>.</p>
<h2>What we look at</h2>
<ul><li>Can it be poured with either hand?</li><li>Can each part be bought alone?</li><li>Does it still look good after a year?</li></ul>
</article>`,
});

export const privacy = page({
  title: 'Privacy',
  head: all,
  main: `<article>
<h1>Privacy</h1>
<p class="lead">What we would like to know, what for, and how you stop it.</p>
<p>We ask before we count, before we note what you like, and before a video of another company loads. Saying no costs nothing, and a yes can be taken back at any time: <zgoda-button>Privacy settings</zgoda-button>.</p>
<p>Questions go to <a href="mailto:privacy@corner.example">privacy@corner.example</a>.</p>
</article>`,
});
