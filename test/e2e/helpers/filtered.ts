import type { Page } from '@playwright/test';

/** What a content blocker does to an element: it hides it by a style of the visitor, or takes it out. */
export type Filter = 'hide' | 'remove';

/**
 * Lets a content blocker loose on every element of a name, on every page from now on. A visitor's style outranks everything that a page
 * says, so no page can make one: here the rule goes into the element's own box, behind all others.
 */
export async function filtered(page: Page, name: string, filter: Filter): Promise<void> {
  await page.addInitScript(
    ([tag, deed]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host{display:none!important}');
      const apply = (element: Element) => (deed === 'hide' ? element.shadowRoot?.adoptedStyleSheets.push(sheet) : element.remove());
      const isNew = (element: Element) => deed === 'remove' || !element.shadowRoot?.adoptedStyleSheets.includes(sheet);
      new MutationObserver(() => [...document.querySelectorAll(tag)].filter(isNew).forEach(apply)).observe(document, { childList: true, subtree: true });
    },
    [name, filter] as const,
  );
}
