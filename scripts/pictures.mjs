/** Takes the pictures of the README and of docs/ from the built demo: `npm run pictures`, after `npm run build`. Pages that are not there are left out, by name. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { chromium } from 'playwright';
import { pages } from '../demo/pages/index.mjs';
import { playgroundConfig } from '../demo/pages/playground.mjs';
import { serveDemo } from '../demo/serve.mjs';
import { launchOptions } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'docs/pictures');
const DESKTOP = { width: 840, height: 520 };
const PHONE = { width: 390, height: 720 };
/** Device pixels a CSS pixel. */
const SCALE = 2;
/** The most colours that a picture may have: a palette holds 256. */
const COLOURS = 192;
/** The most bytes that a picture may have. */
const MOST = 80_000;
const AROUND = 20;

const arabic = {
  ...playgroundConfig,
  controller: { ...playgroundConfig.controller, name: 'متجر الزاوية' },
  purposes: {
    analytics: { ...playgroundConfig.purposes.analytics, title: 'عدّ الزيارات', why: 'نحسب الصفحات التي يقرؤها الناس، فنعرف ما الذي علينا إصلاحه.', youGet: 'صفحات تصبح أوضح مع الوقت.' },
    media: { ...playgroundConfig.purposes.media, title: 'عرض الفيديو', why: 'تأتي مقاطع الفيديو من شركة أخرى. تعرف عنوانك على الإنترنت عند تشغيل مقطع.', youGet: 'مقاطع الفيديو في صفحة المنتج نفسها.' },
  },
};

const bannerOf = (page) => page.locator('zgoda-banner');
const press = (page, name) => bannerOf(page).locator(`[data-zgoda="${name}"]`).click();

async function openDialog(page) {
  await press(page, 'choose');
  await page.getByRole('switch', { name: 'Count visits' }).check();
  await page.mouse.move(0, 0);
}

/** The first embed, once the question is answered with a no. */
async function refuse(page) {
  await press(page, 'refuse');
  await page.locator('zgoda-embed').first().getByRole('button').first().waitFor();
}

/** A yes to one purpose, and a page later what was said. */
async function answer(page) {
  await openDialog(page);
  await page.getByRole('dialog').locator('[data-zgoda="save"]').click();
  await page.locator('zgoda-choices [data-zgoda="withdraw"]').first().waitFor();
}

/** The shop in Arabic, as far as it can be seen. */
const speakArabic = (page) =>
  page.evaluate(() => {
    const words = { '.name': 'متجر الزاوية', 'zgoda-button': 'إعدادات الخصوصية', h1: 'أشياء تدوم', '.lead': 'متجر صغير عند الزاوية. أشياء قليلة، جرّبنا كل واحد منها في البيت أولًا.' };
    for (const [selector, text] of Object.entries(words)) document.querySelector(selector).textContent = text;
    const cards = [['إبريق مطلي بالمينا', 'لتران، ويصفر.'], ['شمعة من شمع النحل', 'تضيء إحدى عشرة ساعة.'], ['صابون الشوفان', 'بلا أي رائحة.']];
    for (const [index, [title, text]] of cards.entries()) {
      const card = document.querySelectorAll('.card')[index];
      (card.querySelector('h3 a') ?? card.querySelector('h3')).textContent = title;
      card.querySelector('p').textContent = text;
      card.querySelector('button').textContent = 'أضف إلى السلة';
    }
    Object.assign(document.body, { lang: 'ar', dir: 'rtl' });
  });

/** The page of the playground's frame, with a config of its own: the shop and nothing beside it. */
const ask = (config = playgroundConfig, more = {}) => ({ path: '/playground/frame', asked: { config, ...more } });
const layout = (banner) => ask({ ...playgroundConfig, layout: { banner } });

/** What is taken: of which page, after which presses (`act`), and of which part of it (`part`, the first pixels of it where it is `tall`; without one, what the window shows). */
const twice = {
  banner: ask(),
  dialog: { ...ask(), act: openDialog, size: { width: 760, height: 600 } },
  embed: { path: '/embeds?panel=0', act: refuse, part: 'zgoda-embed', size: { width: 760, height: 640 } },
  choices: { path: '/choices?panel=0', act: answer, part: 'zgoda-choices', tall: 545, size: { width: 760, height: 640 } },
};
const once = {
  'layout-bar': layout('bar'),
  'layout-bar-top': layout('bar-top'),
  'layout-box': layout('box'),
  'layout-box-end': layout('box-end'),
  'layout-card': layout('card'),
  'dialog-side': { ...ask({ ...playgroundConfig, layout: { dialog: 'side' } }), act: openDialog },
  phone: { ...ask(), size: PHONE },
  'dialog-phone': { ...ask(), act: openDialog, size: PHONE },
  'right-to-left': { ...ask(arabic, { language: 'ar', dir: 'rtl' }), act: speakArabic },
};

const schemes = ['light', 'dark'];
const shots = [
  ...Object.entries(twice).flatMap(([name, shot]) => schemes.map((scheme) => ({ ...shot, name: `${name}-${scheme}`, scheme }))),
  ...Object.entries(once).map(([name, shot]) => ({ ...shot, name, scheme: 'light' })),
];

/** The part of the page with a little around it; never more than the page has. */
async function around(page, part, tall = Infinity) {
  const target = page.locator(part).first();
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  const { width: most } = page.viewportSize();
  const left = Math.max(0, x - AROUND);
  const scrolled = await page.evaluate(() => scrollY);
  return { x: left, y: Math.max(0, y + scrolled - AROUND), width: Math.min(most - left, width + 2 * AROUND), height: Math.min(tall, height + 2 * AROUND) };
}

/** Takes one picture as a visitor who was never here, and returns its bytes. */
async function take(browser, url, { path: address, asked, act, part, tall, scheme, size = DESKTOP }) {
  const context = await browser.newContext({ baseURL: url, viewport: size, colorScheme: scheme, deviceScaleFactor: SCALE, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  if (asked) await page.addInitScript((text) => sessionStorage.setItem('playground', text), JSON.stringify(asked));
  await page.goto(address);
  await bannerOf(page).waitFor();
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', ...(part && { clip: await around(page, part, tall), fullPage: true }) });
  await context.close();
  return picture;
}

/** The chunks of a PNG, by name; those of the picture joined. */
function chunksOf(png) {
  const chunks = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    chunks[name] = Buffer.concat([chunks[name] ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
  }
  return chunks;
}

/** What a row's filter adds to a byte, from the bytes left, above, and left above (PNG, 9.2). */
const FILTERS = [
  () => 0,
  (left) => left,
  (left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => [left, above, corner].reduce((best, one) => (Math.abs(left + above - corner - one) < Math.abs(left + above - corner - best) ? one : best)),
];

/** The pixels of a PNG as Chromium writes it: eight bits a colour, no interlacing. */
function pixelsOf(png) {
  const { IHDR, IDAT } = chunksOf(png);
  const [width, height, size] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4), IHDR[9] === 6 ? 4 : 3];
  const [data, row] = [inflateSync(IDAT), width * size];
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = FILTERS[data[y * (row + 1)]];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const [left, above, corner] = [x < size ? 0 : bytes[at - size], y ? bytes[at - row] : 0, x < size || !y ? 0 : bytes[at - row - size]];
      bytes[at] = data[y * (row + 1) + 1 + x] + filter(left, above, corner);
    }
  }
  const colours = new Uint32Array(width * height);
  for (let index = 0; index < colours.length; index += 1) colours[index] = bytes.readUIntBE(index * size, 3);
  return { width, height, colours };
}

/** How far apart two colours are, squared. */
const distance = (one, other) => [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);

/** The most frequent colours, and for every colour the closest of them: what is rare is the edges of letters. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = frequent.slice(0, COLOURS);
  const closest = (colour) => palette.reduce((best, one, index) => (distance(one, colour) < distance(palette[best], colour) ? index : best), 0);
  return { palette, indexes: new Map(frequent.map((colour, index) => [colour, index < palette.length ? index : closest(colour)])) };
}

/** The checksum of a chunk (PNG, annex D). */
function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** The same picture with a palette: about half the bytes. */
function small(png) {
  const { width, height, colours } = pixelsOf(png);
  const { palette, indexes } = paletteOf(colours);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height);
  for (let index = 0; index < colours.length; index += 1) rows[index + 1 + Math.floor(index / width)] = indexes.get(colours[index]);
  const bytes = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), chunk('PLTE', bytes), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const isThere = ({ path: address }) => Object.hasOwn(pages, address.split('?')[0]);

async function main() {
  if (!existsSync(path.join(root, 'dist/zgoda.js'))) throw new Error('There is no dist/zgoda.js yet: run `npm run build` first.');
  mkdirSync(folder, { recursive: true });
  const demo = await serveDemo();
  const browser = await chromium.launch(await launchOptions());
  try {
    for (const shot of shots) {
      if (!isThere(shot)) {
        console.log(`${shot.name}: left out, there is no page ${shot.path}.`);
        continue;
      }
      const picture = small(await take(browser, demo.url, shot));
      writeFileSync(path.join(folder, `${shot.name}.png`), picture);
      console.log(`${shot.name}.png: ${picture.length.toLocaleString('en')} bytes`);
      if (picture.length > MOST) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await demo.close();
  }
}

await main();
