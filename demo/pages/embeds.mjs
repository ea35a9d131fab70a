/** Embeds: what stands in their place until a yes, shown once, always shown, with markup of their own, added later. */
import { configFor } from './config.mjs';
import { page } from './layout.mjs';

const base = configFor();

/** The services of the purpose `media`, each with its host: what goes there without a mark waits as well. */
const services = {
  player: { ...base.services.player, hosts: ['{{playerHost}}'] },
  maps: { name: 'Corner Maps', provider: 'Corner Maps Inc.', country: 'US', policy: '/privacy', purposes: ['media'], hosts: ['{{collectorHost}}/things/maps'] },
};

/** The config of the page: the videos of the shop, and a map of another company. */
export const embedsConfig = {
  ...base,
  purposes: { media: { ...base.purposes.media, title: 'Videos and maps', services: ['player', 'maps'] } },
  services,
};

/** A picture of the shop's own, which needs no request. */
const poster = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#8a3b1e"/><circle cx="118" cy="26" r="46" fill="#b4562f"/><path d="M0 74h160v16H0z" fill="#5d2411"/><g fill="none" stroke="#fbe9d8" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"><path d="M94 66h34l-4-30H98zM100 36q11-12 22 0M129 46q11-2 13-13M92 40q-2-16 12-18"/></g></svg>')}`;

/** Keeps browsers from fetching what they see ahead of the parser; see the README. */
const guard = `<template><svg><plaintext></plaintext></svg><div><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></div></template>`;

/** What a page needs of its own: room before the script is there, so that nothing moves when it comes. */
const room = '<style>zgoda-embed { display: grid; aspect-ratio: 16/9; margin-block: 1rem; } zgoda-embed[ratio="4/3"] { aspect-ratio: 4/3; } @media (max-width: 600px) { zgoda-embed { min-block-size: 24rem; } } #map { height: 100%; display: grid; place-items: center; border: 1px solid; }</style>';

export const embeds = page({
  first: guard,
  title: 'Embeds',
  config: embedsConfig,
  head: room,
  main: `<h1>Embeds</h1>
<p class="lead">A video and a map of other companies. Nothing of them loads before you say so; the text around them stays where it is when they do.</p>
<section aria-labelledby="video"><h2 id="video">A video</h2>
<zgoda-embed id="first" consent="media" service="player" src="{{player}}/watch?video=kettle" title="The kettle on the boil" poster="${poster}" allowfullscreen><a href="/product">The kettle on the boil, in words</a></zgoda-embed>
<p id="after-first">Twenty seconds, no sound.</p>
</section>
<section aria-labelledby="second-video"><h2 id="second-video">Another one</h2>
<zgoda-embed id="second" consent="media" src="{{player}}/watch?video=lid" title="How the lid comes off"></zgoda-embed>
</section>
<section aria-labelledby="way"><h2 id="way">A map</h2>
<zgoda-embed id="third" consent="media" service="maps" title="The way to the shop" ratio="4/3"><template><div id="map" tabindex="0">A map</div><script src="{{collector}}/things/maps/script?name=map"></script></template></zgoda-embed>
</section>
<section aria-labelledby="later"><h2 id="later">One that comes later</h2>
<button type="button" id="add">Add a video</button>
<div id="place"></div>
<script nonce="{{nonce}}">
  document.querySelector('#add').addEventListener('click', () => {
    const embed = document.createElement('zgoda-embed');
    embed.setAttribute('consent', 'media');
    embed.title = 'Added later';
    embed.setAttribute('src', '{{player}}/watch?video=later');
    document.querySelector('#place').append(embed);
  });
</script>
</section>`,
});
