import type { Page } from '@playwright/test';
import { addFile, addPage, configFor, held, ranOn } from './helpers/add-page.js';
import { ad, addPageWithAds, adsConfig } from './helpers/another-company.js';
import { acceptAll, bannerOf, choose, dialogOf, openSettings, refuseAll, save, switchOf, turn } from './helpers/ask.js';
import { bundle } from './helpers/bundle.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { arrivedAt, controlArrives, eventsOf } from './helpers/events-of.js';
import { errorsOf, heardBy, listen } from './helpers/listen.js';
import { isUsable } from './helpers/is-usable.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, OURS, storageOf } from './helpers/storage-of.js';
import { expect, test } from './helpers/test.js';
import { violationsOf } from './helpers/violations.js';
import { writeRecord } from './helpers/write-record.js';

const yes = { value: 'granted', version: 1, at: '2026-01-01T00:00:00.000Z', source: 'banner' };
const analyticsPurpose = (configFor(['analytics']) as { purposes: Record<string, Record<string, unknown>> }).purposes.analytics;
const three = held.template('template') + held.inline('inline') + held.external('/ok.js?name=external');
const ALL_THREE = ['template', 'inline', 'external'];

/** Tells whether a grant was ever announced on the page. */
const everGranted = async (page: Page) => (await heardBy(page)).some(({ state }) => Object.values(state ?? {}).includes('granted'));

/** A visitor who accepted everything, remembered in full. */
async function becomeReturning(page: Page, path: string, purpose = 'analytics'): Promise<void> {
  await page.goto(path);
  await acceptAll(page);
  await whenStored(page, 'granted', purpose);
}

/** The page asks, and an answer works, even if it cannot be kept. */
async function asksAndObeys(page: Page, expected = ALL_THREE): Promise<void> {
  await expect(bannerOf(page)).toBeVisible();
  expect(await ranOn(page)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => ranOn(page)).toEqual(expected);
  expect(await stateOf(page)).toEqual({ analytics: 'granted' });
}

test.describe('a corrupt record', () => {
  const BROKEN: Record<string, unknown> = {
    'is a text': 'granted',
    'is a number': 1,
    'is null': null,
    'is a list': [yes],
    'is empty': {},
    'has no choices': { schema: 1, config: 'x' },
    'has null for choices': { schema: 1, config: 'x', choices: null },
    'has a text for choices': { schema: 1, config: 'x', choices: 'analytics' },
    'is of a release to come': { schema: 2, config: 'x', choices: { analytics: yes } },
    'is of no known shape': { schema: 'one', config: 'x', choices: { analytics: yes } },
    'says true': { schema: 1, config: 'x', choices: { analytics: true } },
    'says null': { schema: 1, config: 'x', choices: { analytics: null } },
    'says a word of no meaning': { schema: 1, config: 'x', choices: { analytics: { ...yes, value: 'yes' } } },
    'says it for no version': { schema: 1, config: 'x', choices: { analytics: { ...yes, version: 'one' } } },
    'says it at no time': { schema: 1, config: 'x', choices: { analytics: { ...yes, at: 'yesterday' } } },
    'says it without a time': { schema: 1, config: 'x', choices: { analytics: { value: 'granted', version: 1 } } },
    'says it in the future': { schema: 1, config: 'x', choices: { analytics: { ...yes, at: '2099-01-01T00:00:00.000Z' } } },
    'says it for another version': { schema: 1, config: 'x', choices: { analytics: { ...yes, version: 7 } } },
    'is good for one purpose and broken for another': { schema: 1, config: 'x', choices: { analytics: yes, marketing: { value: 'granted' } } },
  };

  test('of any kind grants nothing, and the visitor is asked', async ({ page }) => {
    await listen(page);
    const path = addPage({ head: three });
    for (const [what, value] of Object.entries(BROKEN)) {
      await page.goto('/blocked?panel=0');
      await writeRecord(page, value);
      await page.goto(path);
      await expect(bannerOf(page), `one that ${what}`).toBeVisible();
      expect(await everGranted(page), `one that ${what}`).toBe(false);
      expect(await ranOn(page), `one that ${what}`).toEqual([]);
    }
  });

  test('is replaced by the next choice', async ({ page }) => {
    const path = addPage({ head: three });
    await page.goto('/blocked?panel=0');
    await writeRecord(page, BROKEN['says true']);
    await page.goto(path);
    await asksAndObeys(page);
    await whenStored(page, 'granted');
    await page.reload();
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
  });

  test('is not trusted though the mirror beside it is whole', async ({ page }) => {
    const path = addPage();
    await becomeReturning(page, path);
    await writeRecord(page, 'broken');
    await page.goto(path);
    await expect(bannerOf(page)).toBeVisible();
    expect(await stateOf(page)).toEqual({ analytics: 'unasked' });
  });

  test('is not replaced by a broken mirror', async ({ page }) => {
    await listen(page);
    const path = addPage({ head: three });
    for (const text of ['', 'x', '1', '1.', '{}', '1.x.2026-01-01.analytics:g', '2.x.2026-01-01.analytics:g', '.....', '%00']) {
      await page.goto('/blocked?panel=0');
      await page.evaluate((line) => localStorage.setItem('zgoda', line), text);
      await page.goto(path);
      await expect(bannerOf(page), `"${text}"`).toBeVisible();
      expect(await everGranted(page), `"${text}"`).toBe(false);
      expect(await ranOn(page), `"${text}"`).toEqual([]);
    }
  });
});

test.describe('IndexedDB', () => {
  const FAULTS: Record<string, () => void> = {
    'that throws when opened': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    },
    'that throws when touched': () => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('No.', 'SecurityError');
        },
      });
    },
    'that is not there': () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
    'that never answers': () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
    'that fails to open': () => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget() as unknown as Record<string, unknown> & EventTarget;
        request.error = new DOMException('No.', 'UnknownError');
        queueMicrotask(() => (request.onerror as (event: Event) => void)(new Event('error', { cancelable: true })));
        return request as unknown as IDBOpenDBRequest;
      };
    },
    'that cannot be read from': () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('No.', 'NotFoundError');
      };
    },
  };

  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`${what} still lets the visitor be asked, told that nothing is kept, and obeyed`, async ({ page }) => {
      await listen(page);
      await page.addInitScript(fault);
      const path = addPage({ head: three });
      await page.goto(path);
      await expect(bannerOf(page)).toBeVisible();
      await choose(page);
      if (what !== 'that cannot be read from') await expect(dialogOf(page)).toContainText('we cannot remember your choice');
      expect(await ranOn(page)).toEqual([]);
      await turn(page, 'Count visits', true);
      await save(page);
      await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
      expect(await stateOf(page)).toEqual({ analytics: 'granted' });
      await expect.poll(() => page.evaluate(() => window.zgoda.remembers)).toBe(false);
      await openSettings(page);
      await expect(dialogOf(page)).toContainText('we cannot remember your choice');
      expect((await errorsOf(page)).filter((error) => error.startsWith('storage'))).not.toEqual([]);
    });
  }

  test('blocked by an old tab still lets the visitor be asked, told that nothing is kept, and obeyed', async ({ page, context }) => {
    const old = await context.newPage();
    await old.goto('/blocked?panel=0');
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('zgoda', 1);
          open.onupgradeneeded = () => open.result.createObjectStore('consent');
          open.onsuccess = () => {
            // The tab holds on to its version while a newer one waits: everyone after it waits too.
            const newer = indexedDB.open('zgoda', 2);
            newer.onblocked = () => resolve();
          };
        }),
    );
    await page.goto(addPage({ head: three }));
    await expect(bannerOf(page)).toBeVisible();
    await choose(page);
    await expect(dialogOf(page)).toContainText('we cannot remember your choice');
    await turn(page, 'Count visits', true);
    await save(page);
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    await old.close();
  });

  test('blocked by an old tab does not ask a returning visitor again', async ({ page, context }) => {
    await listen(page);
    const path = addPage({ head: three });
    await becomeReturning(page, path);
    const old = await context.newPage();
    await old.goto('/blocked?panel=0');
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('zgoda');
          open.onsuccess = () => {
            indexedDB.deleteDatabase('zgoda').onblocked = () => resolve();
          };
        }),
    );
    await page.goto(path);
    await whenReady(page);
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    expect((await heardBy(page)).map(({ type }) => type)).not.toContain('consent-ask');
    await old.close();
  });
});

test.describe('localStorage', () => {
  const FAULTS: Record<string, () => void> = {
    'that throws when touched': () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No.', 'SecurityError');
        },
      });
    },
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    },
  };

  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`${what} still lets the visitor be asked and obeyed`, async ({ page }) => {
      await page.addInitScript(fault);
      await page.goto(addPage({ head: three }));
      await asksAndObeys(page);
    });

    test(`${what} does not keep a choice from being remembered in IndexedDB`, async ({ page }) => {
      await page.addInitScript(fault);
      await listen(page);
      const path = addPage({ head: three });
      await becomeReturning(page, path);
      await page.goto(path);
      await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
      await whenReady(page);
      expect((await heardBy(page)).map(({ type }) => type)).not.toContain('consent-ask');
    });
  }
});

test.describe('a language file', () => {
  const dutch = () => addPage({ config: configFor(['analytics'], { languages: ['nl'] }), head: three });

  test('that is there is used', async ({ page }) => {
    await page.goto(dutch());
    await expect(bannerOf(page)).toHaveAttribute('lang', 'nl');
    await expect(bannerOf(page).getByRole('button')).toHaveCount(3);
    await expect(bannerOf(page).getByRole('button', { name: 'Accept all' })).toHaveCount(0);
  });

  const FAULTS: Record<string, (page: Page) => Promise<unknown>> = {
    'that is a 404': (page) => page.route('**/lang/nl.*', (route) => route.continue({ url: route.request().url().replace('lang/nl', 'lang/none') })),
    'that cannot be reached': (page) => page.route('**/lang/nl.*', (route) => route.abort()),
    'that never comes': (page) => page.route('**/lang/nl.*', () => undefined),
  };

  /** A site in two languages, none of them English, for a page that is in neither. */
  const inTwo = (nl: string, de: string) => ({ nl, de });
  const dutchAndGerman = () => {
    const said = {
      title: inTwo('Bezoeken tellen', 'Besuche zählen'),
      why: inTwo('Wij tellen welke pagina’s mensen openen.', 'Wir zählen, welche Seiten Menschen öffnen.'),
      data: { nl: ['pagina’s', 'het soort apparaat'], de: ['Seiten', 'die Art des Geräts'] },
      youGet: inTwo('Duidelijke pagina’s.', 'Klare Seiten.'),
      ifNot: inTwo('Er verandert niets.', 'Es ändert sich nichts.'),
    };
    const { links: _, ...controller } = configFor(['analytics']).controller;
    return addPage({ config: { ...configFor(['analytics']), controller, language: 'nl', languages: ['de', 'nl'], necessary: [], purposes: { analytics: { ...analyticsPurpose, ...said } } }, head: three });
  };

  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`${what} leaves what the site says in the language that was picked, and marked with it`, async ({ page }) => {
      await fault(page);
      const path = dutchAndGerman();
      await page.goto(path);
      await expect(bannerOf(page)).toHaveAttribute('lang', 'en');
      await expect(bannerOf(page).getByRole('heading', { name: 'Bezoeken tellen' })).toHaveAttribute('lang', 'nl');
      await expect(bannerOf(page).locator('[lang=nl]').nth(1)).toContainText('Wij tellen welke pagina’s mensen openen.');
      await expect(bannerOf(page)).not.toContainText(/\[object|undefined|zählen/);
      await choose(page);
      await expect(dialogOf(page)).toHaveAttribute('lang', 'en');
      await expect(switchOf(page, 'Bezoeken tellen')).not.toBeChecked();
      for (const words of ['Bezoeken tellen', 'pagina’s en het soort apparaat', 'Er verandert niets.']) await expect(dialogOf(page).getByText(words, { exact: true })).toHaveAttribute('lang', 'nl');
      await expect(dialogOf(page)).not.toContainText(/\[object|undefined|zählen/);
      await turn(page, 'Bezoeken tellen', true);
      await save(page);
      await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    });

    test(`${what} makes the question English and leaves the gate alone`, async ({ page }) => {
      await listen(page);
      await fault(page);
      const path = dutch();
      await page.goto(path);
      await expect(bannerOf(page)).toHaveAttribute('lang', 'en');
      await choose(page);
      await expect(dialogOf(page)).toHaveAttribute('lang', 'en');
      await page.keyboard.press('Escape');
      await asksAndObeys(page);
      expect((await errorsOf(page)).filter((error) => error.startsWith('language'))).not.toEqual([]);
      await whenStored(page, 'granted');
      await page.goto(path);
      await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    });
  }
});

test.describe('code of the page or of a vendor', () => {
  test('that throws in whenGranted neither stops the other callbacks nor the gate', async ({ page }) => {
    await listen(page);
    const first = `<script>(window.zgoda ||= []).push((consent) => {
      window.called = [];
      consent.whenGranted('analytics', () => { window.called.push(1); throw new Error('vendor'); });
      consent.whenGranted('analytics', async () => { window.called.push(2); throw new Error('vendor, later'); });
      consent.whenGranted('analytics', () => window.called.push(3));
    });</script>`;
    await page.goto(addPage({ first, head: three }));
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    expect(await page.evaluate(() => (window as unknown as { called: number[] }).called)).toEqual([1, 2, 3]);
    await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('callback'))).toHaveLength(2);
    await whenStored(page, 'granted');
  });

  test('that throws in stop neither stops the other services nor the clearing', async ({ page, context }) => {
    await listen(page);
    const service = (name: string, stop: string) => ({ name, provider: name, country: 'NL', policy: '/privacy', revoke: stop, cookies: [{ name: `${name}_*` }], localStorage: [{ name: `${name}_*` }] });
    const config = configFor(['analytics'], { services: { one: service('one', 'stopOne'), two: service('two', 'stopTwo') }, purposes: { analytics: { ...analyticsPurpose, services: ['one', 'two'] } } });
    const head = `<script>window.ran = []; window.stopOne = () => { ran.push('one'); throw new Error('vendor'); }; window.stopTwo = () => ran.push('two');</script>`;
    await page.goto(addPage({ config, head, main: '<zgoda-button></zgoda-button>' }));
    await acceptAll(page);
    await whenStored(page, 'granted');
    await page.evaluate(() => {
      for (const name of ['one', 'two']) {
        document.cookie = `${name}_id=1;path=/`;
        localStorage.setItem(`${name}_key`, '1');
      }
    });
    await openSettings(page);
    await turn(page, 'Count visits', false);
    await save(page);
    await expect.poll(() => storageOf(page)).toEqual(OURS);
    expect(await ranOn(page)).toEqual(['one', 'two']);
    expect(await context.cookies()).toEqual([]);
    expect(await stateOf(page)).toEqual({ analytics: 'denied' });
    expect((await errorsOf(page)).filter((error) => error.startsWith('callback'))).toHaveLength(1);
  });

  test('that throws on consent-change does not silence the other listeners', async ({ page }) => {
    const first = `<script>
      window.ran = [];
      document.addEventListener('consent-change', () => { ran.push('document 1'); throw new Error('page'); });
      document.addEventListener('consent-change', () => ran.push('document 2'));
      (window.zgoda ||= []).push((consent) => {
        consent.addEventListener('consent-change', () => { ran.push('object 1'); throw new Error('page'); });
        consent.addEventListener('consent-change', () => ran.push('object 2'));
        consent.whenGranted('analytics', () => ran.push('callback'));
      });</script>`;
    await page.goto(addPage({ first, head: held.inline('gate') }));
    await acceptAll(page);
    await expect.poll(async () => (await ranOn(page)).sort()).toEqual(['callback', 'document 1', 'document 2', 'gate', 'object 1', 'object 2']);
    await whenStored(page, 'granted');
  });

  test('that throws in a queued call does not stop the calls after it', async ({ page }) => {
    const first = `<script>window.zgoda = []; window.ran = [];
      zgoda.push((consent) => ran.push('one ' + consent.allows('analytics')));
      zgoda.push(() => { throw new Error('page'); });
      zgoda.push((consent) => ran.push('three ' + consent.state.analytics));</script>`;
    await page.goto(addPage({ first }));
    await expect(bannerOf(page)).toBeVisible();
    expect(await ranOn(page)).toEqual(['one false', 'three unasked']);
    await page.evaluate(() => window.zgoda.push((consent) => (window.ran ??= []).push(`late ${consent.allows('analytics')}`)));
    expect(await ranOn(page)).toEqual(['one false', 'three unasked', 'late false']);
  });

  test('that hangs or fails to load does not stop the scripts after it, and is named', async ({ page, demo }) => {
    await listen(page);
    await page.goto('/hang?panel=0');
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['b', 'c']);
    const errors = await errorsOf(page);
    expect(errors.filter((error) => error.includes(`${demo.collector}/hang.js`))).toHaveLength(1);
    expect(errors.filter((error) => error.includes(`${demo.collector}/fail.js`))).toHaveLength(1);
  });

  test('in two files, the first of them slow, runs in the order of the page', async ({ page }) => {
    await page.goto('/order?panel=0');
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['a', 'b']);
    await whenStored(page, 'granted');
    await page.reload();
    await expect.poll(() => ranOn(page)).toEqual(['a', 'b']);
  });
});

test.describe('late nodes', () => {
  const KINDS = ['template', 'inline', 'external', 'html', 'shadow'];
  const ALL = ['external', 'html-inline', 'html-template', 'inline', 'shadow', 'template'];
  const ranSorted = async (page: Page) => (await ranOn(page)).sort();
  const add = (page: Page, kind: string) => page.locator(`[data-late="${kind}"]`).click();

  test('are held before a choice, and each is released once by a yes', async ({ page, demo }) => {
    await page.goto('/late?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    for (const kind of [...KINDS, 'iframe']) await add(page, kind);
    await controlArrives(page, demo);
    expect(await ranOn(page)).toEqual([]);
    expect(await arrivedAt(demo)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => ranSorted(page)).toEqual(ALL);
    await expect.poll(() => eventsOf(demo)).toEqual(['player: video shown']);
  });

  test('are released when they come after a yes', async ({ page, demo }) => {
    await page.goto('/late?panel=0');
    await acceptAll(page);
    for (const kind of [...KINDS, 'iframe']) await add(page, kind);
    await expect.poll(() => ranSorted(page)).toEqual(ALL);
    await expect.poll(() => eventsOf(demo)).toEqual(['player: video shown']);
  });

  test('stay held when they come after a no', async ({ page, demo }) => {
    await page.goto('/late?panel=0');
    await refuseAll(page);
    for (const kind of [...KINDS, 'iframe']) await add(page, kind);
    await controlArrives(page, demo);
    expect(await ranOn(page)).toEqual([]);
    expect(await arrivedAt(demo)).toEqual([]);
  });
});

test.describe('a no', () => {
  const first = `<script>
    window.accepted = [];
    document.addEventListener('consent-change', ({ state }) => { if (Object.values(state).includes('granted')) accepted.push('event'); });
    (window.zgoda ||= []).push((consent) => {
      consent.whenGranted('analytics', () => accepted.push('callback'));
      consent.whenGranted({ any: ['analytics', 'marketing'] }, () => accepted.push('any'));
      consent.decided().then((state) => { window.noted = state; });
    });</script>`;
  const page3 = () => addPage({ config: configFor(), first, head: three, main: '<h1>A page</h1><zgoda-button></zgoda-button>' });
  const accepted = (page: Page) => page.evaluate(() => [...(window as unknown as { accepted: string[] }).accepted, ...(window.ran ?? [])]);
  const NO = { analytics: 'denied', marketing: 'denied', media: 'denied' };

  test('on the banner runs no code of a yes', async ({ page }) => {
    await page.goto(page3());
    await refuseAll(page);
    await expect.poll(() => page.evaluate(() => window.noted)).toEqual(NO);
    await whenStored(page, 'denied');
    expect(await accepted(page)).toEqual([]);
  });

  test('in the dialog runs no code of a yes, though all switches were on', async ({ page }) => {
    await page.goto(page3());
    await choose(page);
    for (const title of ['Count visits', 'Offers that fit', 'Product videos']) await turn(page, title, true);
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click();
    await expect.poll(() => page.evaluate(() => window.noted)).toEqual(NO);
    await whenStored(page, 'denied');
    expect(await accepted(page)).toEqual([]);
    await expect(bannerOf(page)).toHaveCount(0);
  });

  test('by saving with all switches off runs no code of a yes', async ({ page }) => {
    await page.goto(page3());
    await choose(page);
    await save(page);
    await expect.poll(() => page.evaluate(() => window.noted)).toEqual(NO);
    expect(await accepted(page)).toEqual([]);
  });

  test('keeps nothing but what, when and which notice: no number, no key', async ({ page }) => {
    await page.goto(page3());
    await refuseAll(page);
    await whenStored(page, 'denied');
    const { choices } = (await storedRecord(page)) as { choices: Record<string, Record<string, unknown>> };
    for (const choice of Object.values(choices)) {
      expect(Object.entries(choice).filter(([, value]) => value !== undefined).map(([key]) => key).sort()).toEqual(['at', 'notice', 'value', 'version']);
      expect(choice.at).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(await storageOf(page)).toEqual(OURS);
  });
});

test.describe('what is no answer', () => {
  const tall = '<h1>A page</h1><p style="height: 400vh">Long.</p>';
  const page3 = () => addPage({ config: configFor(), head: three, main: tall });
  const TITLES = ['Count visits', 'Offers that fit', 'Product videos'];

  /** Nothing was granted, nothing was kept, and the next visit asks again. */
  async function nothingHappened(page: Page): Promise<void> {
    await expect(bannerOf(page)).toBeVisible();
    expect(await ranOn(page)).toEqual([]);
    expect(await everGranted(page)).toBe(false);
    expect(await stateOf(page)).toEqual({ analytics: 'unasked', marketing: 'unasked', media: 'unasked' });
    expect(await storageOf(page)).toEqual(NOTHING);
    await page.reload();
    await expect(bannerOf(page)).toBeVisible();
    expect(await storageOf(page)).toEqual(NOTHING);
  }

  test.beforeEach(({ page }) => listen(page));

  const ON_THE_PAGE: Record<string, (page: Page) => Promise<unknown>> = {
    Escape: async (page) => {
      await page.keyboard.press('Escape');
      await bannerOf(page).getByRole('button', { name: 'Accept all' }).focus();
      await page.keyboard.press('Escape');
    },
    scrolling: async (page) => {
      await page.mouse.move(400, 100);
      await page.mouse.wheel(0, 1500);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    },
    'a click beside the banner': (page) => page.mouse.click(300, 20),
    'a click on the words of the banner': (page) => bannerOf(page).getByRole('heading').first().click(),
    leaving: async (page) => {
      await page.goto('/blocked?panel=0');
      await page.goBack();
    },
  };

  for (const [what, act] of Object.entries(ON_THE_PAGE)) {
    test(`${what} grants nothing`, async ({ page }) => {
      await page.goto(page3());
      await expect(bannerOf(page)).toBeVisible();
      await act(page);
      await nothingHappened(page);
    });
  }

  test('waiting grants nothing', async ({ page }) => {
    await page.clock.install();
    await page.goto(page3());
    await expect(bannerOf(page)).toBeVisible();
    await page.clock.fastForward('48:00:00');
    await nothingHappened(page);
  });

  test('three idle seconds and a look into the dialog write nothing', async ({ page }) => {
    await page.clock.install();
    await page.goto(page3());
    await expect(bannerOf(page)).toBeVisible();
    await page.clock.runFor(3000);
    expect(await storageOf(page)).toEqual(NOTHING);
    await choose(page);
    await page.clock.runFor(3000);
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await page.clock.runFor(3000);
    await nothingHappened(page);
  });

  const OUT_OF_THE_DIALOG: Record<string, (page: Page) => Promise<unknown>> = {
    Escape: (page) => page.keyboard.press('Escape'),
    'the close button': (page) => dialogOf(page).getByRole('button', { name: 'Close' }).click(),
    'a click beside it': (page) => page.mouse.click(5, 5),
    leaving: async (page) => {
      await page.goto('/blocked?panel=0');
      await page.goBack();
    },
  };

  for (const [what, act] of Object.entries(OUT_OF_THE_DIALOG)) {
    test(`${what} out of the dialog grants nothing, though all switches are on`, async ({ page }) => {
      await page.goto(page3());
      await choose(page);
      for (const title of TITLES) await turn(page, title, true);
      await act(page);
      await expect(dialogOf(page)).toHaveCount(0);
      await nothingHappened(page);
    });

    test(`${what} out of the dialog changes nothing that was granted`, async ({ page }) => {
      const path = page3();
      await becomeReturning(page, path);
      await page.reload();
      await whenReady(page);
      await openSettings(page);
      for (const title of TITLES) await turn(page, title, false);
      await act(page);
      await expect(dialogOf(page)).toHaveCount(0);
      expect(await stateOf(page)).toEqual({ analytics: 'granted', marketing: 'granted', media: 'granted' });
    });
  }

  test('a switch that was moved and left says what holds when the dialog opens again', async ({ page }) => {
    await page.goto(page3());
    await choose(page);
    await turn(page, 'Count visits', true);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await choose(page);
    await expect(switchOf(page, 'Count visits')).not.toBeChecked();
  });
});

test.describe('the strictest page rules', () => {
  test('are not broken once by banner, dialog, a yes, a withdrawal and the next visit', async ({ page, demo }) => {
    const violations = await violationsOf(page);
    await page.goto('/csp?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    await choose(page);
    await dialogOf(page).locator('summary').first().click();
    await page.keyboard.press('Escape');
    await acceptAll(page);
    await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(['amplitude: [Amplitude] Page Viewed', 'countly: [CLY]_view', 'mixpanel: $mp_web_page_view', 'player: video shown', 'posthog: $pageview']));
    await whenStored(page, 'granted');
    await page.reload();
    await whenReady(page);
    await openSettings(page);
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click();
    await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
    await whenStored(page, 'denied');
    await page.reload();
    await whenReady(page);
    await expect.poll(() => storageOf(page)).toEqual(OURS);
    expect(violations).toEqual([]);
  });

  test('would be seen to be broken', async ({ page }) => {
    const violations = await violationsOf(page);
    await page.goto('/csp?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => violations.join('\n')).toContain('style-src');
  });
});

test.describe('more than one of it', () => {
  /** What the page heard; a storage that is slow on a busy machine is another story. */
  const told = async (page: Page) => (await heardBy(page)).map(({ type }) => type).filter((type) => type !== 'consent-error');

  test('as a script tag twice asks once, runs everything once and tells everything once', async ({ page, demo }) => {
    await listen(page);
    await page.goto('/twice?panel=0');
    await expect(bannerOf(page)).toHaveCount(1);
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['a']);
    await expect.poll(() => eventsOf(demo)).toContain('posthog: $pageview');
    await controlArrives(page, demo);
    expect(await ranOn(page)).toEqual(['a']);
    expect((await arrivedAt(demo)).flatMap(({ events }) => events).filter((event) => event === '$pageview')).toHaveLength(1);
    expect(await told(page)).toEqual(['consent-ready', 'consent-ask', 'consent-change']);
    await expect(bannerOf(page)).toHaveCount(0);
  });

  const config = JSON.stringify(configFor(['analytics']));

  test('as createConsent twice is one object that asks once and calls back once', async ({ page }) => {
    await listen(page);
    const app = await bundle(`import { createConsent } from 'zgoda';
      const config = ${config};
      const one = createConsent(config), two = createConsent(structuredClone(config));
      window.noted = { isSame: one === two };
      window.consent = two;
      one.whenGranted('analytics', () => (window.ran ||= []).push('once'));`);
    await page.goto(addPage({ consent: '', head: held.inline('gate'), main: `<h1>A page</h1>${app}` }));
    await expect(bannerOf(page)).toHaveCount(1);
    expect(await page.evaluate(() => window.noted)).toEqual({ isSame: true });
    await acceptAll(page);
    await expect.poll(async () => (await ranOn(page)).sort()).toEqual(['gate', 'once']);
    expect(await told(page)).toEqual(['consent-ready', 'consent-ask', 'consent-change']);
  });

  const strictMode = () =>
    bundle(`import { createConsent } from 'zgoda';
      const config = ${config};
      const start = () => {
        const consent = window.consent = createConsent(config);
        consent.whenGranted('analytics', () => (window.ran ||= []).push('once'));
        return () => consent.stop();
      };
      start()();
      start();`);

  test('as createConsent, stop and createConsent (StrictMode) asks once and obeys once', async ({ page }) => {
    const app = await strictMode();
    await page.goto(addPage({ consent: '', head: held.inline('gate'), main: `<h1>A page</h1>${app}` }));
    await expect(bannerOf(page)).toHaveCount(1);
    await whenReady(page);
    await acceptAll(page);
    await expect.poll(async () => (await ranOn(page)).sort()).toEqual(['gate', 'once']);
    await whenStored(page, 'granted');
    await expect(bannerOf(page)).toHaveCount(0);
  });

  test('as an object that was stopped while it read its record tells the page nothing any more', async ({ page }) => {
    await listen(page);
    const app = await strictMode();
    await page.goto(addPage({ consent: '', main: `<h1>A page</h1>${app}` }));
    await whenReady(page);
    await acceptAll(page);
    await whenStored(page, 'granted');
    expect(await told(page)).toEqual(['consent-ready', 'consent-ask', 'consent-change']);
  });

  test('as script tag and module asks once and is one object', async ({ page }) => {
    const app = await bundle(`import { createConsent } from 'zgoda'; window.consent = createConsent(${config});`);
    await page.goto(addPage({ head: held.inline('gate'), main: `<h1>A page</h1>${app}` }));
    await expect(bannerOf(page)).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => window.consent === window.zgoda)).toBe(true);
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['gate']);
    await expect(bannerOf(page)).toHaveCount(0);
  });
});

test('an AMD loader on the page changes nothing for the SDK, the trackers or its own modules', async ({ page, demo }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/amd?panel=0');
  await expect(bannerOf(page)).toBeVisible();
  await acceptAll(page);
  await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(['mixpanel: $mp_web_page_view', 'posthog: $pageview']));
  expect(await page.evaluate(() => (window as unknown as { amd: string }).amd)).toBe('own');
  expect(errors).toEqual([]);
});

test.describe('style sheets of the page', () => {
  const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 720 } };

  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`change no pixel of banner and dialog, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const pictures = async (path: string) => {
          await page.goto(path);
          await expect(bannerOf(page)).toBeVisible();
          await page.addStyleTag({ content: ':root { color-scheme: light dark !important }' }); // that one the question follows
          await page.mouse.move(0, 0);
          await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
          const banner = await page.screenshot({ clip: (await bannerOf(page).boundingBox())! });
          const box = await bannerOf(page).boundingBox();
          await choose(page);
          await page.mouse.move(0, 0);
          const dialog = await page.screenshot({ clip: (await dialogOf(page).boundingBox())! });
          return { box, banner: banner.toString('base64'), dialog: dialog.toString('base64') };
        };
        const plain = await pictures('/plain');
        for (const path of ['/bootstrap3', '/tailwind', '/pico']) {
          const other = await pictures(path);
          expect(other.box, path).toEqual(plain.box);
          expect(other.banner === plain.banner, `banner on ${path}`).toBe(true);
          expect(other.dialog === plain.dialog, `dialog on ${path}`).toBe(true);
        }
      });
    }
  }
});

test.describe('a file of ours that is blocked', () => {
  const FILES = { 'zgoda.js': '**/dist/zgoda.js', 'banner.js': '**/dist/banner.js', 'check.js': '**/dist/check.js', 'every file': '**/dist/**' };

  for (const [name, pattern] of Object.entries(FILES)) {
    test(`(${name}) leaves the page usable and everything held`, async ({ page, demo }) => {
      const requests = requestedBy(page);
      await page.route(pattern, (route) => route.abort());
      await page.goto('/product?panel=0');
      await isUsable(page);
      await controlArrives(page, demo);
      expect(requests.trackerFiles()).toEqual([]);
      expect(await arrivedAt(demo)).toEqual([]);
      expect(await storageOf(page)).toEqual(NOTHING);
      await page.getByRole('link', { name: 'Journal' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('How we choose a kettle');
    });
  }

  test('(zgoda.js is a 404) leaves the page usable and everything held', async ({ page, demo }) => {
    const requests = requestedBy(page);
    await page.goto('/blocked?panel=0');
    await page.getByRole('button', { name: 'Add to basket' }).click();
    await expect(page.locator('#basket')).toHaveText('1');
    await controlArrives(page, demo);
    expect(requests.trackerFiles()).toEqual([]);
    expect(await arrivedAt(demo)).toEqual([]);
  });

  const REGION = `<template data-hold><script src="${ad('script', 'in-region')}"></script><iframe src="${ad('frame', 'in-region')}" title="An advertisement"></iframe></template>`;

  test('(hold.js) leaves regions shut, and is told', async ({ page, demo }) => {
    await listen(page);
    await page.route('**/dist/hold.js', (route) => route.abort());
    await page.goto(addPageWithAds({ main: REGION }));
    await expect(bannerOf(page)).toBeVisible();
    await expect.poll(async () => (await errorsOf(page)).join('\n')).toContain('hold.js did not come');
    await page.evaluate(() => window.zgoda.ask());
    await controlArrives(page, demo);
    expect(await arrivedAt(demo)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['in-region']);
  });

  test('(the config, for a while) leaves regions shut meanwhile', async ({ page, demo }) => {
    const file = addFile(JSON.stringify(adsConfig()));
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**${file}`, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(addPage({ consent: `<script src="/dist/zgoda.js" data-config="${file}"></script>`, main: REGION }));
    answer();
    await expect(bannerOf(page)).toBeVisible();
    await controlArrives(page, demo);
    expect(await arrivedAt(demo)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['in-region']);
  });

  test('(ask.js) leaves the banner to answer with, and is told', async ({ page }) => {
    await listen(page);
    await page.route('**/dist/ask.js', (route) => route.abort());
    await page.goto(addPage({ head: three }));
    await bannerOf(page).getByRole('button', { name: 'Manage preferences' }).click();
    await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('load'))).not.toEqual([]);
    await asksAndObeys(page);
  });

  test('(the one that clears) does not keep a no from being stored, and nothing starts again', async ({ page, demo }) => {
    await page.goto('/product?panel=0');
    await acceptAll(page);
    await whenStored(page, 'granted');
    await expect.poll(() => eventsOf(demo)).toContain('posthog: $pageview');
    await page.reload();
    await whenReady(page);
    await openSettings(page);
    await page.route('**/dist/**', (route) => route.abort());
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click();
    await whenStored(page, 'denied');
    const requests = requestedBy(page);
    await page.unroute('**/dist/**');
    await page.route(/dist\/(?!zgoda)/, (route) => route.abort());
    await page.reload();
    await whenReady(page);
    await controlArrives(page, demo);
    expect(requests.trackerFiles()).toEqual([]);
    expect(Object.values(await stateOf(page))).not.toContain('granted');
    await page.unroute(/dist\/(?!zgoda)/);
    await page.reload();
    await whenReady(page);
    expect(await stateOf(page)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
    await expect.poll(() => storageOf(page), 'the sweep is still due').toEqual(OURS);
  });
});

for (const isDriven of [true, false]) {
  test(`a visitor whose navigator.webdriver is ${isDriven} is asked and obeyed like any other`, async ({ page, demo }) => {
    await page.addInitScript((value) => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => value }), isDriven);
    await page.goto('/product?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    expect(await page.evaluate(() => navigator.webdriver)).toBe(isDriven);
    expect(await arrivedAt(demo)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(['amplitude: [Amplitude] Page Viewed', 'countly: [CLY]_view', 'mixpanel: $mp_web_page_view', 'posthog: $pageview']));
  });
}

test.describe('the config', () => {
  const tag = (address: string) => `<script src="/dist/zgoda.js" data-config="${address}"></script>`;

  test('in a file of its own asks, obeys and is remembered', async ({ page }) => {
    const file = addFile(JSON.stringify(configFor(['analytics'])));
    const path = addPage({ consent: tag(file), head: three, first: `<script>window.zgoda = []; zgoda.push((consent) => (window.noted = { queued: consent.state.analytics }));</script>` });
    await page.goto(path);
    await asksAndObeys(page);
    expect(await page.evaluate(() => window.noted)).toEqual({ queued: 'unasked' });
    await whenStored(page, 'granted');
    await page.reload();
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
    await expect(bannerOf(page)).toHaveCount(0);
  });

  const BAD: Record<string, Record<string, unknown>> = {
    'with an unknown key': { ...configFor(['analytics']), acceptOnly: true },
    'with an unknown key in a purpose': { ...configFor(['analytics']), purposes: { analytics: { ...analyticsPurpose, default: 'granted' } } },
    'without a why': { ...configFor(['analytics']), purposes: { analytics: { ...analyticsPurpose, why: '' } } },
    'without a controller': { ...configFor(['analytics']), controller: undefined },
  };

  for (const host of ['localhost', 'www.corner.example']) {
    for (const [what, config] of Object.entries(BAD)) {
      test(`${what} grants nothing though it was accepted, and the page hears of it, on ${host}`, async ({ page, demo }) => {
        await listen(page);
        const path = demo.atHost(host) + addPage({ config, head: three, main: '<h1>A page</h1>' });
        await page.goto(path);
        await whenReady(page);
        await page.evaluate(() => window.zgoda.acceptAll());
        await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('config'))).not.toEqual([]);
        await controlArrives(page, demo);
        expect(await ranOn(page)).toEqual([]);
        await page.reload();
        await whenReady(page);
        await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('config')), 'on the next visit').not.toEqual([]);
        await controlArrives(page, demo);
        expect(await ranOn(page), 'on the next visit').toEqual([]);
      });
    }
  }

  test('with a fault may be answered on the banner all the same, which grants nothing', async ({ page, demo }) => {
    await listen(page);
    await page.goto(demo.atHost('www.corner.example') + addPage({ config: BAD['with an unknown key']!, head: three }));
    await acceptAll(page);
    await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('config'))).not.toEqual([]);
    await controlArrives(page, demo);
    expect(await ranOn(page)).toEqual([]);
  });

  test('without a controller throws nothing into the page and leaves no empty banner on it', async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await listen(page);
    await page.goto(addPage({ config: BAD['without a controller']! }));
    await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('config'))).not.toEqual([]);
    await expect(page.locator('zgoda-banner:not(:has(button))')).toHaveCount(0);
    expect(thrown).toEqual([]);
  });

  const NONE: Record<string, () => string> = {
    'that is no JSON': () => '<script type="application/json" id="zgoda-config">{ purposes: </script><script src="/dist/zgoda.js"></script>',
    'that is null': () => '<script type="application/json" id="zgoda-config">null</script><script src="/dist/zgoda.js"></script>',
    'that is empty': () => '<script type="application/json" id="zgoda-config">{}</script><script src="/dist/zgoda.js"></script>',
    'that is not there': () => '<script src="/dist/zgoda.js"></script>',
    'in a file that is not there': () => tag('/no-such-file.json'),
    'in a file that is no JSON': () => tag(addFile('<!doctype html>')),
  };

  for (const [what, consent] of Object.entries(NONE)) {
    test(`${what} grants nothing, breaks nothing, and is told`, async ({ page }) => {
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      await listen(page);
      await page.goto(addPage({ consent: consent(), head: three, main: '<h1>A page</h1><button type="button" onclick="this.textContent = \'pressed\'">Press</button>' }));
      await expect.poll(async () => (await errorsOf(page)).filter((error) => error.startsWith('config'))).not.toEqual([]);
      await page.getByRole('button', { name: 'Press' }).click();
      await expect(page.getByRole('button', { name: 'pressed' })).toBeVisible();
      await page.evaluate(() => window.zgoda.acceptAll());
      expect(await ranOn(page)).toEqual([]);
      expect(thrown).toEqual([]);
    });
  }
});

test.describe('the banner', () => {
  /** The shift of the whole layout since the page was opened; everything painted by now is in it. */
  const shiftOf = (page: Page) =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      return (window as unknown as { shift: { value: number; take(): void } }).shift.value;
    });

  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 720 }]) {
    test(`moves nothing on a page ${viewport.width} wide, neither when it comes nor when it goes`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const shift = { value: 0 };
        Object.assign(window, { shift });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift.value += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('/article?panel=0');
      await expect(bannerOf(page)).toBeVisible();
      expect(await shiftOf(page)).toBe(0);
      await refuseAll(page);
      await expect(bannerOf(page)).toHaveCount(0);
      expect(await shiftOf(page)).toBe(0);
      await page.evaluate(() => document.querySelector('main')?.before(Object.assign(document.createElement('div'), { style: 'height: 200px' })));
      await expect.poll(() => shiftOf(page), 'a real shift is seen').toBeGreaterThan(0);
    });
  }

  test('takes no focus from what the visitor is typing into', async ({ page }) => {
    await page.goto(addPage({ main: '<h1>A page</h1><p><label>Search <input autofocus></label></p>' }));
    await expect(page.getByLabel('Search')).toBeFocused();
    await page.keyboard.type('ket');
    await expect(bannerOf(page)).toBeVisible();
    await page.keyboard.type('tle');
    await expect(page.getByLabel('Search')).toHaveValue('kettle');
    await expect(page.getByLabel('Search')).toBeFocused();
  });

  test('leaves the focus where the page begins', async ({ page }) => {
    await page.goto(addPage());
    await expect(bannerOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect(page.locator('[inert]')).toHaveCount(0);
  });
});

test.describe('the mirror in a cookie', () => {
  const zgodaCookie = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === 'zgoda')?.value;

  test('is written by a choice and not before, and asks nothing on the next visit', async ({ page }) => {
    await listen(page);
    await page.goto('/cookie?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    expect(await storageOf(page)).toEqual(NOTHING);
    await acceptAll(page);
    await whenStored(page, 'granted');
    await expect.poll(() => zgodaCookie(page)).toContain('analytics:g');
    expect((await storageOf(page)).localStorage).not.toContain('zgoda');
    await page.reload();
    await expect.poll(() => ranOn(page)).toEqual(['a']);
    await whenReady(page);
    expect((await heardBy(page)).map(({ type }) => type)).not.toContain('consent-ask');
    await openSettings(page);
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click();
    await expect.poll(() => zgodaCookie(page)).toMatch(/analytics:[dw]/);
  });

  for (const [word, answer, expected] of [['yes', acceptAll, 'granted'], ['no', refuseAll, 'denied']] as const) {
    test(`shares a ${word} with other sub-domains, which do not ask again`, async ({ page, demo }) => {
      await listen(page);
      const path = addPage({ config: configFor(['analytics'], { mirror: 'cookie', mirrorDomain: 'corner.example' }), head: three });
      await page.goto(demo.atHost('shop.corner.example') + path);
      await answer(page);
      await whenStored(page, expected);
      await page.goto(demo.atHost('www.corner.example') + path);
      await whenReady(page);
      expect((await heardBy(page)).map(({ type }) => type)).not.toContain('consent-ask');
      expect(await stateOf(page)).toEqual({ analytics: expected });
    });
  }

  test('that the browser does not take is told, and the choice is still remembered', async ({ page }) => {
    await listen(page);
    const path = addPage({ config: configFor(['analytics'], { mirror: 'cookie', mirrorDomain: 'another.example' }), head: three });
    await becomeReturning(page, path);
    expect((await errorsOf(page)).filter((error) => error.startsWith('storage'))).not.toEqual([]);
    await page.goto(path);
    await expect.poll(() => ranOn(page)).toEqual(ALL_THREE);
  });
});

test.describe('a thousand services', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const services = Object.fromEntries(
    numbers.map((number) => [`service-${number}`, { name: `Service ${number}`, provider: `Company ${number}`, country: 'NL', policy: '/privacy', cookies: [{ name: `s${number}_*`, keptFor: 'P1Y' }], localStorage: [{ name: `s${number}_*` }] }]),
  );
  const purposes = Object.fromEntries(numbers.slice(0, 20).map((number) => [`purpose-${number}`, { ...analyticsPurpose, title: `Purpose ${number}`, services: Object.keys(services).slice(number * 50, number * 50 + 50) }]));
  const head = numbers.slice(0, 20).map((number) => held.inline(`ran ${number}`, `purpose-${number}`)).join('\n');

  for (const mirror of ['local', 'cookie', false] as const) {
    test(`are remembered with the mirror ${mirror}`, async ({ page }) => {
      await listen(page);
      const path = addPage({ config: { ...configFor(['analytics']), purposes, services, mirror }, head });
      await page.goto(path);
      await choose(page);
      await turn(page, 'Purpose 7', true);
      await turn(page, 'Purpose 19', true);
      await save(page);
      await whenStored(page, 'granted', 'purpose-19');
      await expect.poll(() => ranOn(page)).toEqual(['ran 7', 'ran 19']);
      await page.reload();
      await whenReady(page);
      await expect.poll(() => ranOn(page)).toEqual(['ran 7', 'ran 19']);
      expect((await heardBy(page)).map(({ type }) => type)).not.toContain('consent-ask');
      expect(await page.evaluate(() => Object.values(window.zgoda.state).filter((choice) => choice === 'denied').length)).toBe(18);
      expect(await page.evaluate(() => window.zgoda.remembers)).toBe(true);
    });
  }
});
