import { html, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';

/** What a switch needs to be drawn. */
export interface SwitchView {
  name: string;
  title: unknown;
  isOn: boolean;
  texts: DialogTexts;
  /** Called when the visitor moves it. */
  turn: (isOn: boolean) => void;
}

/** A switch with its name, and its state in words. The whole row can be pressed. */
export const renderSwitch = ({ name, title, isOn, texts, turn }: SwitchView): TemplateResult => html`
  <label class="switch">
    <span class="title">${title}</span>
    <span class="state" aria-hidden="true">${isOn ? texts.on : texts.off}</span>
    <input type="checkbox" role="switch" name=${name} .checked=${isOn} @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)} />
  </label>
`;
