import { html, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidController } from '../presentable.js';
import { renderLink } from '../render-link.js';
import type { Say } from '../site-words.js';

const addressOf = (contact: string): string => (/^[^:/]+@/.test(contact) ? `mailto:${contact}` : contact);

/** Where more is written, where questions go, and what else the site links to. */
export const renderEnd = ({ contact, policy, links }: SaidController, texts: DialogTexts, say: Say): TemplateResult =>
  html`<p class="end">${renderLink(policy, texts.policy)} <span>${texts.contact} ${renderLink(addressOf(contact), contact)}</span> ${links.map(({ title, href }) => html`${renderLink(href, say(title))} `)}</p>`;
