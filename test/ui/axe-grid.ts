import { setViewport } from '@web/test-runner-commands';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { textContrast } from '../helpers/fairness.js';
import { LANGUAGES, PLACES, showIn, THEMES, tidyUp, wear } from './fairness-grid.js';
import type { Spoken } from './fairness-words.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** WCAG A and AA, and what axe-core calls good practice. Rules for whole pages look at nothing here: they are for the page's own tests. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
  selectors: false,
  ancestry: false,
  xpath: false,
  iframes: false,
  preload: false,
};

const told = (id: string, { html, failureSummary }: NodeResult): string => `${id}: ${html} ${failureSummary ?? ''}`;

/**
 * What axe-core finds wrong with an element and everything drawn in it. It does not judge colours where words are scrolled under a bar, or a bar
 * lies over words: those are measured here. Throws where it looked at nothing.
 */
export async function violationsIn(host: Element): Promise<string[]> {
  const { violations, incomplete, passes } = await axe.run(host, OPTIONS);
  if (!passes.length) throw new Error('axe-core looked at nothing.');
  const isSound = (id: string, { element }: NodeResult) => id === 'color-contrast' && element !== undefined && textContrast(element) >= 4.5;
  const unjudged = incomplete.flatMap(({ id, nodes }) => nodes.filter((node) => !isSound(id, node)).map((node) => told(id, node)));
  return [...violations.flatMap(({ id, nodes }) => nodes.map((node) => told(id, node))), ...unjudged];
}

/** What can be shown in a language. */
export type Show = (language: Spoken) => Promise<Element>;

/** Everything axe-core finds in what is shown at the size the page has, with where it is. */
export async function violationsAt(show: Show, languages: readonly Spoken[] = LANGUAGES, themes: readonly { name: string; css: string }[] = THEMES): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    const host = await show(language);
    await Promise.all(host.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
    for (const theme of themes) {
      wear(theme);
      found.push(...(await violationsIn(host)).map((violation) => `${theme.name}, ${language}: ${violation}`));
    }
  }
  return found;
}

/** The tests of one size: every layout in every theme and language. */
export function auditGrid(width: number, height: number): void {
  describe(`axe-core finds nothing at ${width} × ${height}`, function () {
    this.timeout(60_000);
    afterEach(async () => {
      tidyUp();
      await setViewport({ width: 1280, height: 800 });
    });

    for (const place of PLACES) {
      it(`in the ${place.name}, in any theme and language`, async () => {
        await setViewport({ width, height });
        expect(await violationsAt((language) => showIn(place, language))).to.deep.equal([]);
      });
    }
  });
}
