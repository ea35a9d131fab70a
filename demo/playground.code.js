/** What the playground hands over to be pasted: the same config for a script tag and for a module. */

/** JSON that cannot end the script element around it. */
const inline = (config) => JSON.stringify(config, null, 2).replaceAll('<', '\\u003c');

/** A theme as a site would write it: a link to a ready one, or the properties of its own. */
function styleOf({ theme, css }) {
  if (css) return `<style>\n${css.trim()}\n</style>\n`;
  return theme ? `<link rel="stylesheet" href="/zgoda/themes/${theme.split('/').at(-1)}">\n` : '';
}

/** For the head of a page, first in it. */
export const tagCode = ({ config, ...look }) => `<script type="application/json" id="zgoda-config">
${inline(config)}
</script>
<script src="/zgoda/zgoda.js"></script>
${styleOf(look)}`;

/** For an app; a theme goes into its styles. */
export const moduleCode = ({ config, theme, css }) => `import { createConsent } from 'zgoda';

export const consent = createConsent(${JSON.stringify(config, null, 2)});
${theme || css ? `\n/* In your styles: */\n/*\n${css ? css.trim() : `@import '/zgoda/themes/${theme.split('/').at(-1)}';`}\n*/\n` : ''}`;
