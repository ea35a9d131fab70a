const SPACE = String.raw`(?:\s|\/\*[^]*?\*\/)`;
/** Texts and inserted values, which stay as they are; punctuation with the space around it; other space. */
const PARTS = new RegExp(String.raw`("[^"]*"|'[^']*'|\$\{[^}]*\})|${SPACE}*([{};,])${SPACE}*|(:)${SPACE}+|${SPACE}+`, 'g');

/** CSS without comments and needless space. Semicolons stay, so that text may still be put before them; so does space that can mean something. */
export const shortCss = (css) => css.replace(PARTS, (_, kept, mark, colon) => kept ?? mark ?? colon ?? ' ').trim();

/** A comment, which is left alone with the backticks in it, or a template. */
const COMMENT_OR_TEMPLATE = /\/\*[^]*?\*\/|\/\/.*|\bcss`([^`]*)`/g;

/** The line breaks that went are put behind the template, so that source maps still name the right line. */
function shortTemplate(template, css, tag) {
  if (css === undefined) return template;
  const short = shortCss(css);
  const lost = template.split('\n').length - short.split('\n').length;
  return `${tag}\`${short}\`${'\n'.repeat(lost)}`;
}

/** Our own tag only marks a text, so it goes; Lit's does something. */
const tagIn = (code) => (code.includes("themes/css.js'") || code.includes("'./css.js'") ? '' : 'css');

/** Rollup plugin: shortens css`…` templates. */
export const minifyCss = () => ({
  name: 'minify-css',
  transform: (code, id) => (id.endsWith('.ts') && code.includes('css`') ? { code: code.replace(COMMENT_OR_TEMPLATE, (template, css) => shortTemplate(template, css, tagIn(code))), map: null } : null),
});
