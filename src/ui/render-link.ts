import { html, type TemplateResult } from 'lit';

/** A link to another site: in a tab of its own, so that no choice is lost, and without telling that site where from. */
export const renderLink = (address: string, words: unknown): TemplateResult => html`<a href=${address} target="_blank" rel="noreferrer">${words}</a>`;
