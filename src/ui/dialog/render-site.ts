import { html, nothing, type TemplateResult } from 'lit';
import { isOwnPicture } from '../../core/link.js';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidController } from '../presentable.js';
import type { Say } from '../site-words.js';

/** A picture that does not come leaves no gap. */
const hide = ({ target }: Event): void => void ((target as HTMLElement).hidden = true);

/** A picture of another host would tell it of the visitor: it is not even shown where the config was not checked yet. The name is said beside it. */
const renderLogo = (logo: string | undefined): TemplateResult | typeof nothing => (logo && isOwnPicture(logo) ? html`<img class="logo" src=${logo} alt="" @error=${hide} />` : nothing);

/** Who asks: the logo of the site, what this is about, and a sentence of the site's own. */
export const renderSite = ({ name, logo, intro }: SaidController, texts: DialogTexts, say: Say): TemplateResult => html`
  ${renderLogo(logo)}
  <p>${texts.intro(name)}</p>
  ${intro ? html`<p class="intro">${say(intro)}</p>` : nothing}
`;
