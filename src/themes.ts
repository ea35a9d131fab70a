/** The entry `zgoda/themes`: makes a look out of two colours. Ready ones are style sheets in `dist/themes/`. */
export { brandTheme, themeCss, type Theme } from './themes/brand-theme.js';
export { contrast, parseHex, type Rgb } from './themes/contrast.js';
