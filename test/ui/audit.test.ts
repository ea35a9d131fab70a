import { setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { showDialog } from '../../src/ask.js';
import { offerOpener } from '../../src/later.js';
import { showBanner } from '../../src/banner.js';
import * as nl from '../../src/i18n/nl.js';
import * as pl from '../../src/i18n/pl.js';
import { defineButton } from '../../src/ui/button/zgoda-button.js';
import { emulateMedia } from '../helpers/emulate-media.js';
import { cleanUp, dialog, makeConsent, nextFrame } from './helpers.js';

declare const axe: { run(context?: unknown): Promise<AxeResults> };

async function violations(): Promise<string[]> {
  await nextFrame();
  const found = await axe.run(document);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function makePage(): void {
  document.documentElement.lang = 'en';
  document.title = 'Corner Shop';
  document.body.appendChild(document.createElement('main')).appendChild(Object.assign(document.createElement('h1'), { textContent: 'Corner Shop' }));
}

describe('accessibility audit', function () {
  this.timeout(20_000);
  beforeEach(makePage);
  afterEach(async () => {
    cleanUp();
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 1280, height: 800 });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [[320, 568], [1280, 800]] as const) {
      it(`finds nothing in the banner, ${colorScheme}, ${width} px, in any language`, async () => {
        await emulateMedia({ colorScheme });
        await setViewport({ width, height });
        for (const [language, texts] of [['en', undefined], ['nl', nl], ['pl', pl]] as const) {
          const hide = showBanner(makeConsent(), { language, ...(texts && { texts }) });
          expect(await violations(), language).to.deep.equal([]);
          hide();
        }
      });

      it(`finds nothing in the dialog, folded and unfolded, ${colorScheme}, ${width} px`, async () => {
        await emulateMedia({ colorScheme });
        await setViewport({ width, height });
        showDialog(makeConsent({ analytics: 'granted', taste: 'denied' }), { language: 'en' });
        await dialog()?.updateComplete;
        expect(await violations()).to.deep.equal([]);
        for (const one of dialog()?.renderRoot.querySelectorAll('details') ?? []) one.open = true;
        expect(await violations()).to.deep.equal([]);
      });
    }

    it(`finds nothing in the corner button, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      defineButton();
      await offerOpener(makeConsent(), { language: 'en', texts: undefined });
      expect(await violations()).to.deep.equal([]);
    });
  }
});
