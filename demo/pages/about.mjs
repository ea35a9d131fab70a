/** What visitors can read about the dialog: docs/for-visitors.md as a page of the shop, so that the words are written once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { page } from './layout.mjs';
import { all } from './trackers.mjs';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../../docs');

/** The pictures lie beside the text; as part of the page they need no address of their own. One that was not taken yet is left out. */
function pictureOf(block) {
  const names = [...block.matchAll(/pictures\/[\w-]+\.png/g)].map(([name]) => name);
  if (!names.every((name) => existsSync(join(docs, name)))) return '';
  const filled = block.replaceAll(/pictures\/[\w-]+\.png/g, (name) => `data:image/png;base64,${readFileSync(join(docs, name), 'base64')}`);
  return filled.replace('<picture>', '<picture class="shown">');
}

const inline = (text) => text.replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
const item = (line) => `<li>${inline(line.replace(/^- /, ''))}</li>`;

/** One block of the text as HTML: a heading, a list, a picture, or a paragraph. */
function blockOf(block) {
  const [, marks, title] = /^(#+) (.+)$/.exec(block) ?? [];
  if (marks) return `<h${marks.length}>${title}</h${marks.length}>`;
  if (block.startsWith('<picture>')) return pictureOf(block);
  if (block.startsWith('- ')) return `<ul>${block.split('\n').map(item).join('\n')}</ul>`;
  return `<p>${inline(block)}</p>`;
}

const text = readFileSync(join(docs, 'for-visitors.md'), 'utf8').trim();

/** Pictures fit the column, with an edge where the page around them has none. */
const style = '<style>.shown img { display: block; width: auto; max-width: min(100%, 44rem); height: auto; border: 1px solid var(--line); border-radius: 0.5rem; }</style>';

export const about = page({
  title: 'About your choices',
  head: `${all}\n${style}`,
  main: `<article>\n${text.split(/\n{2,}/).map(blockOf).join('\n')}\n<p><zgoda-button>Privacy settings</zgoda-button></p>\n</article>`,
});
