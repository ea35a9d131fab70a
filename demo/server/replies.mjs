/** What each vendor's code wants to hear, so that it neither complains nor tries again. Each gets the path, the host it asked, and what it sent. */

const posthog = (path) => (path.endsWith('.js') ? '' : { status: 1, featureFlags: {}, flags: {}, supportedCompression: ['gzip-js'], hasFeatureFlags: false, sessionRecording: false, surveys: false, siteApps: [] });

const mixpanel = (path) => {
  if (path.includes('/flags')) return { flags: {} };
  return path.includes('/settings') ? {} : { status: 1, error: null };
};

const amplitude = () => ({ code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: Date.now() });

const countly = (path) => (path.includes('/o/sdk') ? { v: 2, t: Date.now(), c: {} } : { result: 'Success' });

/** Its settings say where events go. */
const segment = (path, host) =>
  path.endsWith('/settings') ? { integrations: { 'Segment.io': { apiKey: 'cornershopsegment', apiHost: `${host}/segment/v1`, protocol: 'http', addBundledMetadata: true } }, plan: {}, metrics: { sampleRate: 0 } } : { success: true };

const rudderstack = (path) =>
  path.includes('/sourceConfig') ? { source: { id: 'shop', name: 'shop', writeKey: 'cornershop', enabled: true, workspaceId: 'corner', config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } }, destinations: [] } } : 'OK';

/** One flag a feature: errors, requests, page actions. No recording. */
const newrelic = (path) => (path.startsWith('/newrelic/1/') ? { app: { agents: [{ entityGuid: 'shop' }], nrServerTime: Date.now() }, loaded: 1, err: 1, xhr: 1, ins: 1, spa: 1, st: 0, sts: 0, sr: 0, srs: 0, log: 0, logapi: 0 } : {});

/** Adobe's cookies are written by its script, as the server says. */
const alloy = (path, _host, sent) => {
  const cookie = (key, value, maxAge) => ({ key: `kndctr_CORNER_AdobeOrg_${key}`, value, maxAge });
  const identity = [cookie('identity', 'CiYwMDAwMDAw', 34128000), cookie('cluster', 'irl1', 1800)];
  const consent = path.includes('privacy') ? [cookie('consent', `general=${sent.includes('"val":"n"') ? 'out' : 'in'}`, 15552000)] : [];
  return { requestId: 'shop', handle: [{ type: 'state:store', payload: [...identity, ...consent] }, { type: 'identity:result', payload: [{ namespace: { code: 'ECID' }, id: '00000000000000000000000000000000000001' }] }] };
};

/** An empty script. */
const fullstory = () => '';

const replies = { posthog, mixpanel, amplitude, countly, segment, rudderstack, newrelic, alloy, fullstory };

/** The answer to what a vendor's code sent: a text, or something to be told as JSON. */
export const replyTo = (vendor, path, host, sent) => (Object.hasOwn(replies, vendor) ? replies[vendor](path, host, sent) : {});
