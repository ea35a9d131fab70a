import { html, type TemplateResult } from 'lit';

/** A fact with its head; `wide` where it takes a line of its own. */
export const renderFact = (head: string, fact: unknown, width = ''): TemplateResult => html`<div class=${width}><dt>${head}</dt><dd>${fact}</dd></div>`;
