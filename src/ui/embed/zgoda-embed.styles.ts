import { css, unsafeCSS } from 'lit';
import { surface } from '../../themes/tokens.styles.js';
import { answerColors, choiceButton } from '../choice-button.styles.js';
import { fingerSized } from '../finger.styles.js';

/**
 * One cell, in which what waits and what has loaded lie upon each other: so it has one size, whichever is seen. What was shown stays as an
 * invisible support. A page may size the element from outside; a shape grows with its words, as long as nothing is
 * cut off, and in WebKit as long as nothing says how wide it may be at most. Nothing of the page is inherited but by the content.
 */
export const embedStyles = css`
  :host {
    display: grid;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
    position: relative;
    overflow: visible !important;
  }
  :host([hidden]) {
    display: none;
  }
  zgoda-embed-view {
    display: grid;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
    min-block-size: 100%;
  }
  .wait,
  .own,
  ::slotted([slot='content']) {
    grid-area: 1 / 1;
  }
  .wait {
    all: initial;
    grid-area: 1 / 1;
    ${unsafeCSS(surface())}
    display: grid;
    position: relative;
    box-shadow: none;
    overflow-wrap: break-word;
  }
  .gone {
    visibility: hidden;
  }
  ::slotted(iframe[slot='content']),
  ::slotted(img[slot='content']),
  ::slotted(video[slot='content']),
  ::slotted(audio[slot='content']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    margin: 0 !important;
    border: 0;
    border-radius: var(--zgoda-radius, 16px);
    object-fit: contain;
  }
  ::slotted(audio[slot='content']) {
    inset-block: auto 0 !important;
    block-size: 54px !important;
  }
  .poster {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border-radius: calc(var(--z-radius) - 1px);
  }
  .poster.full::after {
    content: '';
    position: absolute;
    inset: 0;
    background: #0a141c73;
  }
  .poster img,
  ::slotted([slot='poster']) {
    display: block !important;
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    margin: 0 !important;
    object-fit: cover;
  }
  .panel {
    position: relative;
    place-self: center;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 600px;
    padding: 16px var(--z-space);
  }
  .full + .panel {
    place-self: end start;
    inline-size: auto;
    margin: 40px clamp(8px, 2vw, 16px) clamp(8px, 2vw, 16px);
    border: 1px solid var(--z-line);
    border-radius: calc(var(--z-radius) - 4px);
    background: var(--z-background);
  }
  .title,
  p {
    margin: 0;
  }
  .title {
    font-size: 1.13em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    margin-block-start: 4px;
  }
  .note,
  .sends {
    font-size: 0.93em;
  }
  .note {
    color: var(--z-muted);
  }
  .note,
  .answers {
    margin-block-start: 10px;
  }
  a {
    ${unsafeCSS(fingerSized)}
    color: inherit;
    text-underline-offset: 2px;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    grid-auto-rows: 1fr;
    gap: 8px;
  }
  button {
    ${unsafeCSS(choiceButton)}
  }
  .answers button {
    ${unsafeCSS(answerColors)}
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--z-text);
    outline-offset: 2px;
  }
  .failed {
    font-weight: 600;
  }
  .paper {
    display: none;
  }
  .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .poster,
    .answers,
    .note {
      display: none;
    }
    .full + .panel {
      place-self: center;
      border: 0;
    }
    .paper {
      display: block;
    }
  }
`;
