import { html, type TemplateResult } from 'lit';

/** One template a level: a tag in a template is not a value. The focus can be put on each. */
const LEVELS: readonly ((words: unknown, id: string) => TemplateResult)[] = [
  (words, id) => html`<h1 id=${id} tabindex="-1">${words}</h1>`,
  (words, id) => html`<h2 id=${id} tabindex="-1">${words}</h2>`,
  (words, id) => html`<h3 id=${id} tabindex="-1">${words}</h3>`,
  (words, id) => html`<h4 id=${id} tabindex="-1">${words}</h4>`,
  (words, id) => html`<h5 id=${id} tabindex="-1">${words}</h5>`,
  (words, id) => html`<h6 id=${id} tabindex="-1">${words}</h6>`,
];

/** The level that a site wrote in the attribute `level`, 1 to 6; 2 where it wrote none. */
export function levelOf(place: HTMLElement | undefined): number {
  const level = Number(place?.getAttribute('level') ?? 2);
  return LEVELS[level - 1] ? level : 2;
}

/** A heading of a level; there is none below the sixth. */
export const renderHeading = (words: unknown, level: number, id: string): TemplateResult => (LEVELS[Math.min(level, LEVELS.length) - 1] as (typeof LEVELS)[number])(words, id);
