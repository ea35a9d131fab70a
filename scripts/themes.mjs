import { cpSync, readdirSync } from 'node:fs';

/** Puts the ready themes into dist/themes, where a page can link them. */
for (const file of readdirSync('src/themes').filter((name) => name.endsWith('.css'))) cpSync(`src/themes/${file}`, `dist/themes/${file}`);
