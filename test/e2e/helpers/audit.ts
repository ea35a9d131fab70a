import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Results {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  passes: unknown[];
}

/** What axe-core finds wrong with a page, below a selector; every rule it has, but those it calls experimental. */
export async function audit(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    (include) => (window as unknown as { axe: { run(context: object, options: object): Promise<Results> } }).axe.run({ include: [include] }, { resultTypes: ['violations'] }),
    selector,
  );
  if (!passes.length) return [`axe-core looked at nothing below ${selector}`];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
