import { html, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidConfig } from '../presentable.js';
import { renderLink } from '../render-link.js';

const addressOf = (contact: string): string => (/^[^:/]+@/.test(contact) ? `mailto:${contact}` : contact);

/** Where more is written, and where questions go. */
export const renderEnd = ({ contact, policy }: SaidConfig['controller'], texts: DialogTexts): TemplateResult =>
  html`<p class="end">${renderLink(policy, texts.policy)} <span>${texts.contact} ${renderLink(addressOf(contact), contact)}</span></p>`;
