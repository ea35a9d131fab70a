import { listen } from '../../demo/server/listen.mjs';
import { expectNothingAfterRefusal, expectNothingBeforeConsent, expectWithdrawal, storageOf, watchRequests, type VisitOptions } from '../../src/testing.js';
import { addPage, configFor, held } from './helpers/add-page.js';
import { bundle } from './helpers/bundle.js';
import { expect, test } from './helpers/test.js';

/** Short, because what is planted here acts at once. */
const QUICK: VisitOptions = { quiet: 400 };
const tag = (path: string) => `<script src="{{collector}}${path}"></script>`;
const script = (code: string) => `<script>${code}</script>`;
const template = (code: string) => `<template data-consent="analytics">${script(code)}</template>`;

const LONG = '<p style="height: 300vh">A long page</p>';

/** What a check said, or nothing. */
const complaintOf = (check: Promise<void>): Promise<string> => check.then(() => '', (error: unknown) => (error as Error).message);

/** Where every tracker of the demo is held: pages of one site, with one config. */
const SHOP = ['/product?panel=0', '/?panel=0'] as const;
const APP = ['/spa/kettle?panel=0', '/spa?panel=0'] as const;
const STRICT = ['/csp?panel=0'] as const;

for (const [name, pages] of [['the shop', SHOP], ['the single-page app', APP], ['the page with the strictest rules', STRICT]] as const) {
  test(`finds nothing wrong on ${name}`, async ({ page }) => {
    test.slow(); // three visits of several pages each
    await expectNothingBeforeConsent(page, pages[0], QUICK);
    await expectNothingAfterRefusal(page, pages[0], { ...QUICK, pages });
    await expectWithdrawal(page, pages[0], { ...QUICK, pages });
  });
}

test.describe('before a choice', () => {
  /** Code that adds a frame once the page is there. */
  const frame = (attribute: string, value: string) => `addEventListener('load', () => { const frame = document.createElement('iframe'); frame.${attribute} = '${value}'; document.body.append(frame); });`;

  /** What a fault is, the markup with it, and the line about it. */
  const FAULTS: Record<string, [head: string, line: RegExp]> = {
    'a live tag': [tag('/ok.js?name=live'), /^- request to 127\.0\.0\.1:\d+: script http:\/\/127\.0\.0\.1:\d+\/ok\.js\?name=live$/m],
    'a stylesheet': ['<link rel="stylesheet" href="{{collector}}/style">', /: stylesheet .*\/style$/m],
    'a pixel': [script(`new Image().src = '{{collector}}/pixel';`), /: image .*\/pixel$/m],
    'a frame': [script(frame('src', '{{player}}/watch')), /: document .*\/watch$/m],
    'a request of a frame': [script(frame('srcdoc', '<img src="{{collector}}/inside">')), /: image .*\/inside$/m],
    'a beacon': [script(`navigator.sendBeacon('{{collector}}/beacon', 'x');`), /: (beacon|other) .*\/beacon$/m],
    'a web socket': [script(`new WebSocket('{{collector}}/socket'.replace('http', 'ws'));`), /: (web socket ws|other http):.*\/socket$/m],
    'a request of a worker': [script(`new Worker(URL.createObjectURL(new Blob(["fetch('{{collector}}/worker')"])));`), /: fetch .*\/worker$/m],
    'a tag that waits for the visitor to move': [script(`for (const type of ['scroll', 'mousemove', 'keydown']) addEventListener(type, () => fetch('{{collector}}/' + type));`), /: fetch .*\/scroll$/m],
    'a last word as the visitor leaves': [script(`document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && navigator.sendBeacon('{{collector}}/hidden', 'x'));`), /: (beacon|other) .*\/hidden$/m],
    'a cookie': [script(`document.cookie = '_ga=1; path=/';`), /^- cookie "_ga" of localhost$/m],
    'a key in localStorage': [script(`localStorage.setItem('visitor', '1');`), /^- localStorage key "visitor" of localhost:\d+$/m],
    'a key in sessionStorage': [script(`sessionStorage.setItem('visitor', '1');`), /^- sessionStorage key "visitor" of localhost:\d+$/m],
    'a database': [script(`indexedDB.open('visitors');`), /^- IndexedDB database "visitors" of localhost:\d+$/m],
    'a cache': [script(`caches.open('visitors');`), /^- cache "visitors" of localhost:\d+$/m],
    'a record of ours, which is there too early': [script(`localStorage.setItem('zgoda', 'x');`), /^- localStorage key "zgoda" of localhost:\d+$/m],
  };

  test(`finds ${Object.keys(FAULTS).join(', ')}`, async ({ page }) => {
    const head = Object.values(FAULTS).map(([markup]) => markup).join('\n');
    const complaint = await complaintOf(expectNothingBeforeConsent(page, addPage({ head, main: LONG }), QUICK));
    for (const [what, [, line]] of Object.entries(FAULTS)) expect.soft(complaint, what).toMatch(line);
  });

  test('finds a cookie that no script can see', async ({ page, demo }) => {
    const path = addPage();
    await page.route(demo.url + path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'set-cookie': 'seen=1; HttpOnly; Path=/' } });
    });
    expect(await complaintOf(expectNothingBeforeConsent(page, path, QUICK))).toContain('- cookie "seen" of localhost\n');
  });

  test('finds a page that never asks', async ({ page }) => {
    const complaint = await complaintOf(expectNothingBeforeConsent(page, addPage({ consent: '' }), { ...QUICK, timeout: 500 }));
    expect(complaint).toContain('- nobody was asked');
  });

  test('lists everything at once, and says what to do', async ({ page, demo }) => {
    const path = addPage({ head: tag('/ok.js') + script(`document.cookie = '_ga=1';`) });
    const complaint = await complaintOf(expectNothingBeforeConsent(page, path, QUICK));
    const host = new URL(demo.collector).host;
    expect(complaint.split('\n').slice(0, 3)).toEqual([`Before any choice, this happened on ${demo.url}${path}:`, `- request to ${host}: script ${demo.collector}/ok.js`, '- cookie "_ga" of localhost']);
    expect(complaint).toContain('Hold each of them until there is a yes');
  });

  test('lets be what the site allows', async ({ page, demo }) => {
    const path = addPage({ head: tag('/ok.js?name=a') + script(`document.cookie = 'PHPSESSID=1'; localStorage.setItem('basket-1', '');`) });
    const allowStored = ['PHPSESSID', 'basket-*'];
    await expectNothingBeforeConsent(page, path, { ...QUICK, allowStored, allow: [`${new URL(demo.collector).host}/ok.js`] });
    await expectNothingBeforeConsent(page, path, { ...QUICK, allowStored, allow: [/\/ok\.js\?name=a$/] });
    await expectNothingBeforeConsent(page, path, { ...QUICK, allowStored, own: ['127.0.0.1'] });
    expect(await complaintOf(expectNothingBeforeConsent(page, path, { ...QUICK, allowStored, allow: [`${new URL(demo.collector).host}/ok`] }))).toContain('/ok.js?name=a');
  });

  test('finds a tracker that the site serves itself, where it is named', async ({ page, demo }) => {
    const path = addPage({ head: '<script src="/vendor/countly.js"></script>' });
    await expectNothingBeforeConsent(page, path, QUICK);
    expect(await complaintOf(expectNothingBeforeConsent(page, path, { ...QUICK, also: ['/vendor'] }))).toContain(`script ${demo.url}/vendor/countly.js`);
  });

  test('opens the page anew also where the address names a part of it', async ({ page }) => {
    const path = `${addPage({ head: tag('/ok.js?name=live') })}#part`;
    for (const visit of ['first', 'second']) expect(await complaintOf(expectNothingBeforeConsent(page, path, QUICK)), visit).toContain('/ok.js?name=live');
  });

  test('takes a question that the site asks in a way of its own', async ({ page }) => {
    const path = addPage({ head: script(`document.addEventListener('consent-ask', (event) => event.preventDefault());`) });
    await expectNothingBeforeConsent(page, path, QUICK);
  });

  test('begins anew, whatever an earlier visit left', async ({ page }) => {
    const path = addPage();
    await page.goto(path);
    await page.evaluate(async () => {
      document.cookie = 'left=1';
      localStorage.setItem('left', '1');
      sessionStorage.setItem('left', '1');
      await caches.open('left');
      await new Promise((resolve) => (indexedDB.open('left').onsuccess = resolve));
    });
    await page.goto('about:blank');
    await expectNothingBeforeConsent(page, path, QUICK);
  });
});

test.describe('after a refusal', () => {
  test('finds a tag that starts on any answer', async ({ page }) => {
    const path = addPage({ head: script(`document.addEventListener('consent-change', () => fetch('{{collector}}/answered'));`) });
    expect(await complaintOf(expectNothingAfterRefusal(page, path, QUICK))).toMatch(/^- request to 127\.0\.0\.1:\d+: fetch .*\/answered$/m);
  });

  test('finds a cookie that only a later page sets', async ({ page }) => {
    const later = addPage({ head: script(`document.cookie = '_ga=1; path=/';`) });
    expect(await complaintOf(expectNothingAfterRefusal(page, addPage(), { ...QUICK, pages: [later] }))).toContain('- cookie "_ga" of localhost');
  });

  test('finds a site that asks again', async ({ page, demo }) => {
    const other = addPage({ config: configFor(['analytics', 'marketing']) });
    expect(await complaintOf(expectNothingAfterRefusal(page, addPage(), { ...QUICK, pages: [other] }))).toContain(`- the visitor was asked again on ${demo.url}${other}`);
  });

  test('finds a no that is not taken', async ({ page }) => {
    const path = addPage({ head: script(`document.addEventListener('zgoda-choose', (event) => { event.preventDefault(); window.zgoda.acceptAll(); });`) });
    expect(await complaintOf(expectNothingAfterRefusal(page, path, QUICK))).toContain('- the purpose "analytics" is granted, not denied');
  });

  test('says so where there is nothing to press', async ({ page }) => {
    const path = addPage({ head: script(`document.addEventListener('consent-ask', (event) => event.preventDefault());`) });
    expect(await complaintOf(expectNothingAfterRefusal(page, path, { ...QUICK, timeout: 500 }))).toContain('There is no banner of ours with a button to refuse');
    await expectNothingAfterRefusal(page, path, { ...QUICK, refuse: () => page.evaluate(() => window.zgoda.refuseAll()), pages: [addPage()] });
  });
});

test.describe('after a withdrawal', () => {
  test('finds a tracker that goes on', async ({ page }) => {
    const path = addPage({ head: template(`addEventListener('scroll', () => fetch('{{collector}}/goes-on')); fetch('{{collector}}/starts');`), main: LONG });
    const complaint = await complaintOf(expectWithdrawal(page, path, QUICK));
    expect(complaint).toMatch(/^After everything was withdrawn on .*\n- request to 127\.0\.0\.1:\d+: fetch .*\/goes-on\nGive the service a `revoke`/);
  });

  test('finds storage that no service names', async ({ page }) => {
    const path = addPage({ head: template(`document.cookie = 'forgotten=1; path=/; max-age=999'; localStorage.setItem('forgotten', '1');`) });
    expect(await complaintOf(expectWithdrawal(page, path, QUICK))).toMatch(/^On the pages after .*\n- cookie "forgotten" of localhost\n- localStorage key "forgotten" of localhost:\d+\nName the storage/);
  });

  test('finds a tag that runs again on the next page', async ({ page }) => {
    const later = addPage({ head: tag('/ok.js?name=again') });
    expect(await complaintOf(expectWithdrawal(page, addPage(), { ...QUICK, pages: [later] }))).toMatch(/^On the pages after .*\n- request to .*\/ok\.js\?name=again$/m);
  });

  test('finds nothing where the tracker listens', async ({ page }) => {
    const path = addPage({ head: held.external('/ok.js') + template(`const ping = () => fetch('{{collector}}/ping'); addEventListener('scroll', ping); window.stopPinging = () => removeEventListener('scroll', ping);`), config: withRevoke('stopPinging') });
    await expectWithdrawal(page, path, QUICK);
  });

  test('finds nothing where the page is loaded again to stop the tracker', async ({ page }) => {
    const path = addPage({ head: template(`addEventListener('scroll', () => fetch('{{collector}}/ping'));`) + script(`document.addEventListener('consent-change', ({ reason }) => reason === 'withdrawal' && location.reload());`), main: LONG });
    await expectWithdrawal(page, path, QUICK);
  });

  test('finds what is sent as the visitor leaves', async ({ page }) => {
    const path = addPage({ head: template(`addEventListener('pagehide', () => navigator.sendBeacon('{{collector}}/bye', 'x'));`) });
    expect(await complaintOf(expectWithdrawal(page, path, QUICK))).toMatch(/^After everything was withdrawn on .*\n- request to .*\/bye$/m);
  });

  test('says so where a yes grants nothing', async ({ page }) => {
    const path = addPage({ config: { ...configFor(['analytics']), surprise: true } });
    expect(await complaintOf(expectWithdrawal(page, path, { ...QUICK, timeout: 1500 }))).toContain('there is nothing to withdraw');
  });

  test('reaches a consent object that the site keeps to itself', async ({ page }) => {
    test.slow(); // two visits of several pages each
    const code = `import { createConsent } from 'zgoda'; window.noted = { mine: createConsent(${JSON.stringify(configFor(['analytics']))}) };`;
    const path = addPage({ consent: '', head: await bundle(code) });
    await expectWithdrawal(page, path, QUICK);
    await expectWithdrawal(page, path, { ...QUICK, consent: () => window.noted.mine });
    expect(await complaintOf(expectWithdrawal(page, path, { ...QUICK, consent: () => window.noted.another }))).toContain('There is no consent object on');
  });
});

/** One purpose whose one service is told to stop by a global function. */
function withRevoke(revoke: string) {
  const config = configFor(['analytics']) as unknown as { purposes: { analytics: object } };
  const pinger = { name: 'Pinger', provider: 'Pinger Ltd', country: 'NL', policy: '/privacy', revoke };
  return { ...config, purposes: { analytics: { ...config.purposes.analytics, services: ['pinger'] } }, services: { pinger } };
}

test.describe('a watch', () => {
  test('tells host, kind and address, forgets what it is told to, and ends', async ({ page, demo }) => {
    const watch = watchRequests(page);
    await page.goto(addPage());
    await page.evaluate((address) => fetch(address), `${demo.collector}/a`);
    expect(watch.requests).toEqual([{ host: new URL(demo.collector).host, kind: 'fetch', address: `${demo.collector}/a` }]);
    watch.clear();
    expect(watch.requests).toEqual([]);
    watch.stop();
    await page.evaluate((address) => fetch(address), `${demo.collector}/b`);
    expect(watch.requests).toEqual([]);
  });

  test('knows the site by the page that is open', async ({ page, demo }) => {
    await page.goto(addPage());
    const watch = watchRequests(page);
    await page.evaluate((address) => Promise.all([fetch('/'), fetch(address)]), `${demo.collector}/a`);
    expect(watch.requests.map(({ address }) => address)).toEqual([`${demo.collector}/a`]);
    watch.stop();
  });

  test('sees where the tab itself is sent', async ({ page, demo }) => {
    const watch = watchRequests(page);
    await page.goto(addPage());
    await page.goto(`${demo.player}/watch`);
    expect(watch.requests.map(({ kind, address }) => `${kind} ${address}`)).toEqual([`document ${demo.player}/watch`]);
    watch.stop();
  });

  test('takes sub-domains and named hosts for the site, and no host that only ends alike', async ({ page, demo }) => {
    const watch = watchRequests(page, { own: ['static.example'] });
    await page.goto(demo.atHost('www.corner.example') + addPage());
    const hosts = ['corner.example', 'shop.corner.example', 'a.static.example', 'notcorner.example', 'example'];
    await page.evaluate((addresses) => Promise.allSettled(addresses.map((address) => fetch(address, { mode: 'no-cors' }))), hosts.map((host) => demo.atHost(host)));
    expect(watch.requests.map(({ address }) => new URL(address).hostname)).toEqual(['notcorner.example', 'example']);
    watch.stop();
  });

  test('sees what a service worker asks for', async ({ page, demo }) => {
    const worker = `addEventListener('install', (event) => event.waitUntil(fetch('${demo.collector}/from-worker', { mode: 'no-cors' })));`;
    const site = await listen(0, (request, response) => response.writeHead(200, { 'content-type': request.url === '/worker.js' ? 'text/javascript' : 'text/html' }).end(request.url === '/worker.js' ? worker : '<!doctype html><title>Shop</title>'));
    const watch = watchRequests(page);
    await page.goto(`http://localhost:${site.port}/`);
    await page.evaluate(async () => (await navigator.serviceWorker.register('/worker.js')) && navigator.serviceWorker.ready);
    await expect.poll(() => watch.requests).toEqual([{ host: new URL(demo.collector).host, kind: 'service worker', address: `${demo.collector}/from-worker` }]);
    expect(await storageOf(page)).toEqual([{ kind: 'serviceWorkers', name: '/worker.js', host: `localhost:${site.port}` }]);
    watch.stop();
    await site.close();
  });
});

test('tells what lies in the browser, in every frame', async ({ page, demo }) => {
  const inner = demo.atHost('static.corner.example');
  const outer = demo.atHost('www.corner.example');
  await page.goto(outer + addPage({ main: `<iframe src="${inner}${addPage()}" title="Another host"></iframe>` }));
  await page.evaluate(() => localStorage.setItem('own', '1'));
  await page.frames()[1]!.evaluate(() => localStorage.setItem('seen', '1'));
  expect(await storageOf(page)).toEqual([
    { kind: 'localStorage', name: 'own', host: new URL(outer).host },
    { kind: 'localStorage', name: 'seen', host: new URL(inner).host },
  ]);
});
