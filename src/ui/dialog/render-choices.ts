import { html, nothing, type TemplateResult } from 'lit';

/** What one's own choices need to be drawn. */
export interface ChoicesView {
  title: string;
  /** Whether they were ever unfolded. */
  isOpened: boolean;
  /** Called when they are unfolded, before they are seen. */
  open: () => void;
}

/** One's own choices, folded: drawn when they are unfolded. */
export const renderChoices = ({ title, isOpened, open }: ChoicesView): TemplateResult => html`
  <details class="live" data-zgoda="choices">
    <summary @click=${open}>${title}</summary>
    ${isOpened ? html`<zgoda-choices level="3"></zgoda-choices>` : nothing}
  </details>
`;
