/**
 * The snippets of four real trackers, as a site would paste them, held until their purpose is granted.
 * `{{collector}}` and `{{nonce}}` are filled in when a page is served.
 */

const script = (code) => `<script nonce="{{nonce}}">${code}</script>`;
const external = (name) => `<script nonce="{{nonce}}" src="/vendor/${name}.js"></script>`;
const template = (purpose, ...parts) => `<template data-consent="${purpose}">\n${parts.join('\n')}\n</template>`;
const held = (purpose, code) => `<script type="text/plain" data-consent="${purpose}" nonce="{{nonce}}">${code}</script>`;
const heldExternal = (purpose, name) => `<script type="text/plain" data-consent="${purpose}" nonce="{{nonce}}" data-src="/vendor/${name}.js"></script>`;

/** Robots are not filtered out: a browser driven by a test is a visitor like any other. */
export const posthog = template(
  'analytics',
  external('posthog'),
  script(`
  posthog.init('phc_cornershop', {
    api_host: '{{collector}}/posthog',
    capture_pageview: true,
    request_batching: false,
    opt_out_useragent_filter: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    disable_surveys: true,
    disable_product_tours: true,
    disable_conversations: true,
    disable_web_experiments: true,
    advanced_disable_flags: true,
  });
  document.addEventListener('basket-add', ({ detail }) => posthog.capture('add to basket', detail));
  // Its no is a key in localStorage. Once that key is cleared too, PostHog takes silence for a yes and reports the end of the page.
  window.stopPosthog = () => {
    posthog.opt_out_capturing();
    posthog.set_config({ opt_out_capturing_by_default: true, disable_persistence: true });
  };
`),
);

export const mixpanel = [
  held('analytics', `
  (window.mixpanel ||= Object.assign([], { __SV: 1.2, _i: [], init(...call) { this._i.push([...call, 'mixpanel']); } }))
    .init('cornershopmixpanel', {
      api_host: '{{collector}}/mixpanel',
      track_pageview: true,
      batch_flush_interval_ms: 200,
      loaded: (mixpanel) => document.addEventListener('basket-add', ({ detail }) => mixpanel.track('add to basket', detail)),
    });
  // Its no is a key in localStorage as well; \`disable\` also holds in memory.
  window.stopMixpanel = () => {
    mixpanel.opt_out_tracking();
    mixpanel.disable();
  };
`),
  heldExternal('analytics', 'mixpanel'),
].join('\n');

export const amplitude = template(
  'marketing',
  external('amplitude'),
  script(`
  amplitude.init('cornershopamplitude', {
    serverUrl: '{{collector}}/amplitude/2/httpapi',
    flushIntervalMillis: 200,
    fetchRemoteConfig: false,
    defaultTracking: { attribution: true, pageViews: true, sessions: true, formInteractions: false, fileDownloads: false },
  });
  window.stopAmplitude = () => amplitude.setOptOut(true);
  document.addEventListener('basket-add', ({ detail }) => amplitude.track('add to basket', detail));
`),
);

export const countly = template(
  'analytics',
  script(`
  var Countly = window.Countly || {};
  Countly.q = Countly.q || [];
  Countly.app_key = 'cornershop';
  Countly.url = '{{collector}}/countly';
  Countly.interval = 200;
  Countly.ignore_bots = false;
  Countly.q.push(['track_sessions']);
  Countly.q.push(['track_pageview']);
  document.addEventListener('basket-add', ({ detail }) => Countly.q.push(['add_event', { key: 'add to basket', segmentation: detail }]));
`),
  external('countly'),
  script('Countly.init();'),
);

/** All of them. */
export const all = [posthog, mixpanel, amplitude, countly].join('\n');

/** The product video: a page of another company. */
export const video = `<figure class="video">
<div class="frame">
<p>The video comes from Corner Player, another company. <button type="button" data-allow="media">Show videos</button></p>
<iframe data-consent="media" data-src="{{player}}/watch?video=kettle" title="The kettle on the boil" width="640" height="360" allowfullscreen></iframe>
</div>
<figcaption>The kettle on the boil, 20 seconds, no sound.</figcaption>
</figure>`;
