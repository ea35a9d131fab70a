import { html, nothing, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidLevel } from '../presentable.js';
import type { Say } from '../site-words.js';

/** What the steps need to be drawn. */
export interface LevelsView {
  levels: readonly SaidLevel[];
  texts: DialogTexts;
  say: Say;
  isChecked: (index: number) => boolean;
  /** Called when the visitor picks one. */
  pick: (index: number) => void;
}

const renderLevel = ({ title, needs, youGet }: SaidLevel, index: number, { texts, say, isChecked, pick }: LevelsView): TemplateResult => html`
  <label class="step">
    <input type="radio" name="level" aria-labelledby=${`level-${index}`} aria-describedby=${`terms-${index}`} .checked=${isChecked(index)} @change=${() => pick(index)} />
    <span class="title" id=${`level-${index}`}>${say(title)}</span>
    <span class="terms" id=${`terms-${index}`}>
      <span><b>${texts.data}:</b> ${say(needs)}</span>
      <span><b>${texts.youGet}:</b> ${say(youGet)}</span>
    </span>
  </label>
`;

/** Steps of how much data for how much service: all of one look, none picked by us. */
export function renderLevels(view: LevelsView): TemplateResult | typeof nothing {
  const { levels, texts } = view;
  if (!levels.length) return nothing;
  return html`
    <fieldset data-zgoda="levels">
      <legend>${texts.levels}</legend>
      <p class="notes">${texts.levelsIntro}</p>
      <div class="steps">${levels.map((level, index) => renderLevel(level, index, view))}</div>
    </fieldset>
  `;
}
