/**
 * The tags of real vendors, as a site pastes them: no mark, no template, nothing of ours. Each loads the vendor's own script from the
 * vendor's own address (here a path of the collector) and sends there. Each says "add to basket" when something goes into the basket.
 */

const inline = (code) => `<script nonce="{{nonce}}">${code}</script>`;
const src = (vendor) => `{{collector}}/${vendor}/sdk.js`;

/** The usual snippet: a script that puts another script before the first one of the page. */
const loader = (vendor, onload = '') => `
  {
    const tag = document.createElement('script');
    tag.async = true;
    tag.src = '${src(vendor)}';${onload && `\n    tag.onload = () => {${onload}\n    };`}
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(tag, first);
  }
`;

const onBasket = (call) => `document.addEventListener('basket-add', ({ detail }) => ${call});`;

/** A queue that the vendor's script takes over: calls wait in it. */
const queue = (name, methods) => `
  window.${name} = [];
  for (const method of ${JSON.stringify(methods)}) ${name}[method] = (...words) => void ${name}.push([method, ...words]);
`;

/** Robots are not filtered out: a browser driven by a test is a visitor like any other. */
const posthog = inline(`
  window.posthog = Object.assign([], { _i: [], __SV: 1, people: [] });
  posthog.capture = (...words) => void posthog.push(['capture', ...words]);
  posthog._i.push(['phc_cornershop', {
    api_host: '{{collector}}/posthog',
    capture_pageview: true,
    request_batching: false,
    opt_out_useragent_filter: true,
    disable_external_dependency_loading: true,
    advanced_disable_flags: true,
  }, 'posthog']);
  ${onBasket("posthog.capture('add to basket', detail)")}${loader('posthog')}`);

const mixpanel = inline(`
  window.mixpanel = Object.assign([], { __SV: 1.2, _i: [], init(...call) { this._i.push([...call, 'mixpanel']); } });
  mixpanel.init('cornershopmixpanel', {
    api_host: '{{collector}}/mixpanel',
    track_pageview: true,
    batch_flush_interval_ms: 200,
    loaded: (mixpanel) => ${onBasket("mixpanel.track('add to basket', detail)").replace(/;$/, '')},
  });${loader('mixpanel')}`);

const amplitude = inline(
  loader(
    'amplitude',
    `
      amplitude.init('cornershopamplitude', {
        serverUrl: '{{collector}}/amplitude/2/httpapi',
        flushIntervalMillis: 200,
        fetchRemoteConfig: false,
        defaultTracking: { attribution: true, pageViews: true, sessions: true },
      });
      ${onBasket("amplitude.track('add to basket', detail)")}`,
  ),
);

const countly = inline(`
  window.Countly = { q: [], app_key: 'cornershop', url: '{{collector}}/countly', interval: 200, ignore_bots: false };
  Countly.q.push(['track_sessions'], ['track_pageview']);
  ${onBasket("Countly.q.push(['add_event', { key: 'add to basket', segmentation: detail }])")}${loader('countly', '\n      Countly.init();')}`);

const segment = inline(`${queue('analytics', ['page', 'track', 'identify', 'ready', 'on', 'reset'])}
  analytics._writeKey = 'cornershopsegment';
  analytics._cdn = '{{collector}}/segment';
  analytics.page();
  ${onBasket("analytics.track('add to basket', detail)")}${loader('segment')}`);

const snowplow = `${inline(`
  function startSnowplow() {
    const snowplow = window.snowplowBrowserTracking;
    snowplow.newTracker('shop', '{{collector}}/snowplow', { appId: 'corner-shop' });
    snowplow.trackPageView();
    ${onBasket("snowplow.trackStructEvent({ category: 'shop', action: 'add', label: 'add to basket' })")}
  }
`)}
<script nonce="{{nonce}}" src="${src('snowplow')}" onload="startSnowplow()"></script>`;

const sentry = inline(
  loader(
    'sentry',
    `
      Sentry.init({
        dsn: '{{collector}}/sentry/1'.replace('://', '://corner@'),
        integrations: [Sentry.browserTracingIntegration({ idleTimeout: 300 })],
        tracesSampleRate: 1,
      });
      ${onBasket("queueMicrotask(() => { throw new TypeError('add to basket'); })")}`,
  ),
);

const datadog = inline(
  loader(
    'datadog',
    `
      DD_RUM.init({
        applicationId: '00000000-0000-0000-0000-000000000001',
        clientToken: 'pubcornershop',
        site: 'datadoghq.eu',
        service: 'corner-shop',
        proxy: '{{collector}}/datadog',
        sessionSampleRate: 100,
        sessionReplaySampleRate: 0,
        allowUntrustedEvents: true,
      });
      ${onBasket("DD_RUM.addAction('add to basket', detail)")}`,
  ),
);

const rudderstack = inline(
  loader(
    'rudderstack',
    `
      rudderanalytics = new rudderanalytics.RudderAnalytics();
      rudderanalytics.load('cornershopcornershopcornershop', '{{collector}}/rudderstack', { configUrl: '{{collector}}/rudderstack', lockIntegrationsVersion: true });
      rudderanalytics.page();
      ${onBasket("rudderanalytics.track('add to basket', detail)")}`,
  ),
);

const alloy = inline(`
  window.__alloyNS = ['alloy'];
  window.alloy = (...words) => new Promise((resolve, reject) => {
    window.setTimeout(() => alloy.q.push([resolve, reject, words]));
  });
  alloy.q = [];
  alloy('configure', { datastreamId: 'corner-shop', orgId: 'CORNER@AdobeOrg', edgeDomain: '{{collectorHost}}', edgeBasePath: 'alloy', idMigrationEnabled: false, thirdPartyCookiesEnabled: false });
  alloy('sendEvent', { xdm: { eventType: 'page view' } });
  ${onBasket("alloy('sendEvent', { xdm: { eventType: 'add to basket' } })")}${loader('alloy')}`);

const newrelic = inline(
  loader(
    'newrelic',
    `
      const agent = new NewRelic.BrowserAgent({
        info: { beacon: '{{collectorHost}}/newrelic', errorBeacon: '{{collectorHost}}/newrelic', licenseKey: 'corner', applicationID: '1', sa: 1 },
        init: { ssl: false, ajax: { deny_list: ['{{collectorHost}}'] }, harvest: { interval: 1 }, page_action: { enabled: true }, privacy: { cookies_enabled: true } },
        loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'corner', applicationID: '1' },
      });
      window.newrelic.addPageAction('shop opened');
      ${onBasket("agent.addPageAction('add to basket', detail)")}`,
  ),
);

const bugsnag = `${inline(`
  function startBugsnag() {
    Bugsnag.start({ apiKey: 'c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0', endpoints: { notify: '{{collector}}/bugsnag/notify', sessions: '{{collector}}/bugsnag/sessions' } });
    ${onBasket("queueMicrotask(() => { throw new TypeError('add to basket'); })")}
  }
`)}
<script nonce="{{nonce}}" src="${src('bugsnag')}" onload="startBugsnag()"></script>`;

const plausible = `${inline(`
  function startPlausible() {
    Plausible.init({ domain: 'corner.example', endpoint: '{{collector}}/plausible/api/event', captureOnLocalhost: true });
    ${onBasket("Plausible.track('add to basket', {})")}
  }
`)}
<script nonce="{{nonce}}" defer src="${src('plausible')}" onload="startPlausible()"></script>`;

/** Bundled with the site: the script is the shop's own, and fetches the recorder from elsewhere. */
const fullstory = `<script nonce="{{nonce}}" src="/vendor/fullstory.js"></script>
${inline("FullStory.init({ orgId: 'o-CORNER-na1', script: '{{collectorHost}}/fullstory/recorder.js' });")}`;

/** Each vendor's tag by its name, which is also the first part of its paths on the collector. */
export const tags = { posthog, mixpanel, amplitude, countly, segment, snowplow, sentry, datadog, rudderstack, alloy, newrelic, bugsnag, plausible, fullstory };
