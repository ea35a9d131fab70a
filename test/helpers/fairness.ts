/** A rule of the dark-pattern checklist that something in the page breaks, and what was measured. */
export interface Unfairness {
  rule: string;
  measured: string;
}

/** What a layer is measured against. */
export interface Words {
  /** Language of the page, as a BCP 47 tag. */
  language: string;
  /** What English says where this language says something else. */
  english: readonly string[];
  /** Names that are the same in every language: of the site, of companies, of cookies. */
  names: readonly string[];
}

/** One layer as it is drawn: everything in it, in reading order. */
interface Layer extends Words {
  elements: readonly Element[];
  texts: readonly string[];
  refusals: readonly HTMLElement[];
  acceptances: readonly HTMLElement[];
  /** Refuse and accept, where both can be seen. */
  pair: readonly [HTMLElement, HTMLElement] | undefined;
}

type Rule = (layer: Layer) => readonly string[];
type Rgba = readonly [number, number, number, number];

const CONTROLS = 'button, a[href], [role=button], input[type=button], input[type=submit]';
const LETTERING = ['font-size', 'font-weight', 'font-family', 'font-style', 'line-height', 'letter-spacing', 'text-transform', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'];
const EDGES = ['background-image', 'border-top-style', 'border-top-width', 'border-bottom-width', 'box-shadow', 'text-decoration-line', 'outline-style'];
/** An amount of money, or per cent off. */
const PRICE = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|%|EUR\b|USD\b)/u;
const COUNTDOWN = /(?<!\d)\d{1,2}:\d{2}(?!\d)/;
/** The legal basis that needs no yes, in the languages of the grid; none of ours may name it (Cookie Banner Taskforce, paragraph 24). */
const LEGITIMATE = /legitimate interest|berechtigte\w* interesse|oikeutet\w+ et|مصلحة مشروعة|المصلحة المشروعة|gerechtvaardigd\w* belang|正当な利益|έννομ\S* συμφέρ|वैध हित/iu;
/** Words that no other language of the grid in Latin letters has. */
const ENGLISH = /\b(?:the|and|you|your|this|that|with|what|which|from|kept|their|because|until|cannot|only|our|are)\b/i;
const LATIN_WORD = /\p{Script=Latin}{3,}/u;
const RIGHT_TO_LEFT = /^(?:ar|he)\b/;
const OTHER_LETTERS = ['ar', 'ja', 'el', 'hi'];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const known = new Map<string, Rgba>();

/** A colour as it comes out of a computed style, in whatever notation: red, green and blue from 0 to 255, alpha from 0 to 1. */
function colorOf(text: string): Rgba {
  const before = known.get(text);
  if (before) return before;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const found: Rgba = [red, green, blue, alpha / 255];
  known.set(text, found);
  return found;
}

const over = ([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba => [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
const linear = (channel: number): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Rgba): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** As WCAG counts it: 1 to 21. */
function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Where an element is drawn: in its slot, its parent, or the host of its shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** An element with everything drawn in it, in the order it is read. */
function drawnIn(element: Element): Element[] {
  const children = element instanceof HTMLSlotElement ? element.assignedElements() : [...(element.shadowRoot ?? element).children];
  return [element, ...children.flatMap(drawnIn)];
}

function ancestorsOf(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** The colour behind an element: what its ancestors paint over each other, on white paper. */
function panelBehind(element: Element): Rgba {
  const fills = ancestorsOf(element).map((one) => getComputedStyle(one)).filter(({ display }) => display !== 'contents').map(({ backgroundColor }) => colorOf(backgroundColor));
  const opaque = fills.findIndex(([, , , alpha]) => alpha === 1);
  return (opaque < 0 ? fills : fills.slice(0, opaque + 1)).reduceRight<Rgba>((below, fill) => over(fill, below), [255, 255, 255, 1]);
}

const fillOf = (element: Element): Rgba => over(colorOf(getComputedStyle(element).backgroundColor), panelBehind(element));
/** How far the words of an element stand out from what is painted behind them, by itself and by what it lies in: 1 to 21. */
export const textContrast = (element: Element): number => contrast(over(colorOf(getComputedStyle(element).color), fillOf(element)), fillOf(element));
const standsOut = (element: Element): number => contrast(fillOf(element), panelBehind(element));

const isVisible = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
};

/** What an element itself says, to the eye or to assistive technology. */
function textsOf(element: Element): string[] {
  const said = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '');
  const named = ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '');
  return [...said, ...named].map((text) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);
}

/** All controls with an action, then all that say the same words. */
function controlsFor(action: string, elements: readonly Element[]): HTMLElement[] {
  const marked = elements.filter((element) => element.matches(`[data-action="${action}"]`));
  const words = marked.map(({ textContent }) => textContent?.trim());
  const alike = elements.filter((element) => !marked.includes(element) && element.matches(CONTROLS) && words.includes(element.textContent?.trim()));
  return [...marked, ...alike].filter((element): element is HTMLElement => isVisible(element));
}

function layerOf(host: Element, words: Words): Layer {
  const elements = drawnIn(host);
  const [refusals, acceptances] = [controlsFor('refuse-all', elements), controlsFor('accept-all', elements)];
  const pair = refusals[0] && acceptances[0] ? ([refusals[0], acceptances[0]] as const) : undefined;
  return { ...words, elements, texts: elements.flatMap(textsOf), refusals, acceptances, pair };
}

/** The names of the properties in which two elements differ, with both values. */
function differences([one, other]: readonly [Element, Element], properties: readonly string[]): string[] {
  const [left, right] = [getComputedStyle(one), getComputedStyle(other)];
  return properties.filter((name) => left.getPropertyValue(name) !== right.getPropertyValue(name)).map((name) => `${name}: ${left.getPropertyValue(name)} to refuse, ${right.getPropertyValue(name)} to accept`);
}

const kindOf = (element: Element): string => [element.localName, ...['role', 'type', 'class', 'part', 'slot'].map((name) => element.getAttribute(name) ?? '')].join(' ').trim();
const nameOf = (element: Element): string => element.getAttribute('data-zgoda') ?? element.localName;

/** The place of an element in the walk with Tab, from the beginning of its layer. */
function keysTo(target: HTMLElement, elements: readonly Element[]): number {
  const stops = elements.filter((element): element is HTMLElement => element instanceof HTMLElement && element.tabIndex >= 0 && isVisible(element));
  return stops.sort((a, b) => (a.tabIndex || Infinity) - (b.tabIndex || Infinity) || stops.indexOf(a) - stops.indexOf(b)).indexOf(target);
}

/** What is hit in the middle of an element, through all shadow roots. */
function hitIn(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inside = hit.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit;
}

const round = (value: number): string => value.toFixed(2);
const areaOf = (element: Element): number => element.getBoundingClientRect().width * element.getBoundingClientRect().height;
const opacityOf = (element: Element): number => [element, ...ancestorsOf(element)].reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);

/** Looks that say "not for you". */
const DISABLED: readonly (readonly [string, (element: HTMLElement) => boolean])[] = [
  ['is disabled', (element) => element.matches(':disabled, [aria-disabled=true]') || ancestorsOf(element).some((one) => one.matches('[inert]'))],
  ['cannot be pressed', (element) => getComputedStyle(element).pointerEvents === 'none'],
  ['has the pointer of what cannot be pressed', (element) => getComputedStyle(element).cursor === 'not-allowed'],
  ['is filtered', (element) => [element, ...ancestorsOf(element)].some((one) => getComputedStyle(one).filter !== 'none')],
];

function unequalColors([refuse, accept]: readonly [HTMLElement, HTMLElement]): string[] {
  const [one, other] = [standsOut(refuse), standsOut(accept)];
  const texts = [refuse, accept].map((element) => [nameOf(element), textContrast(element)] as const);
  const ratio = Math.max(one / other, other / one);
  const isFilled = (element: Element) => colorOf(getComputedStyle(element).backgroundColor)[3] > 0;
  return [
    ...(ratio > 1.25 ? [`fill against panel ${round(one)} to refuse, ${round(other)} to accept`] : []),
    ...(isFilled(refuse) === isFilled(accept) ? [] : ['one is filled, the other is not']),
    ...texts.filter(([, value]) => value < 4.5).map(([name, value]) => `${name}: words ${round(value)} to 1`),
    ...differences([refuse, accept], EDGES),
  ];
}

function unreadable([refuse]: readonly [HTMLElement, HTMLElement]): string[] {
  const [words, opacity] = [textContrast(refuse), opacityOf(refuse)];
  return [
    ...(words < 3 ? [`words ${round(words)} to 1`] : []),
    ...(opacity < 0.9 ? [`opacity ${round(opacity)}`] : []),
    ...DISABLED.filter(([, holds]) => holds(refuse)).map(([what]) => what),
  ];
}

function foreignWords({ texts, language, english, names }: Layer): string[] {
  if (language === 'en') return [];
  const own = texts.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text));
  const isForeign = (text: string) => english.includes(text) || ENGLISH.test(text) || (OTHER_LETTERS.includes(language) && LATIN_WORD.test(text));
  return own.filter(isForeign).map((text) => `"${text}" among words in "${language}"`);
}

function otherLanguages({ elements, language, pair }: Layer): string[] {
  const marked = elements.map((element) => element.getAttribute('lang')).filter((lang) => lang !== null);
  const nearest = pair?.map((element) => [element, ...ancestorsOf(element)].find((one) => one.hasAttribute('lang'))?.getAttribute('lang')) ?? [];
  return [...new Set([...marked, ...nearest])].filter((lang) => lang !== language).map((lang) => `lang="${lang}" in a page in "${language}"`);
}

/** The buttons of a layer that has both answers, as they are drawn: line by line, each in the direction of the language. */
function drawnOrder({ elements, pair, language }: Layer): HTMLElement[] {
  const buttons = elements.filter((element): element is HTMLElement => element.matches('[data-zgoda=close], [data-zgoda=save], [data-zgoda=choose]') && isVisible(element));
  const direction = RIGHT_TO_LEFT.test(language) ? -1 : 1;
  const isLower = (a: DOMRect, b: DOMRect) => a.top >= b.bottom - 1;
  return [...buttons, ...(pair ?? [])].sort((one, other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (isLower(a, b)) return 1;
    return isLower(b, a) ? -1 : (a.left - b.left) * direction;
  });
}

function unreadOrder(layer: Layer): string[] {
  const drawn = drawnOrder(layer);
  const read = [...drawn].sort((a, b) => layer.elements.indexOf(a) - layer.elements.indexOf(b));
  return drawn.every((element, index) => element === read[index]) ? [] : [`drawn ${drawn.map(nameOf).join(', ')}, read ${read.map(nameOf).join(', ')}`];
}

/** Where both answers are there to compare. */
const paired = (compare: (pair: readonly [HTMLElement, HTMLElement], layer: Layer) => readonly string[]): Rule => (layer) => (layer.pair ? compare(layer.pair, layer) : []);

const RULES: Readonly<Record<string, Rule>> = {
  'DP-1': ({ refusals, acceptances }) => (acceptances.length && !refusals.length ? ['accept can be seen, refuse cannot'] : []),
  'DP-2': paired(([refuse, accept]) => [
    ...(kindOf(refuse) === kindOf(accept) ? [] : [`${kindOf(refuse)} to refuse, ${kindOf(accept)} to accept`]),
    ...(parentOf(refuse) === parentOf(accept) ? [] : ['in different containers']),
  ]),
  'DP-3': paired(([refuse, accept], { elements }) => {
    const [one, other] = [keysTo(refuse, elements), keysTo(accept, elements)];
    return one < 0 || one > other ? [`${one + 1} keys to refuse, ${other + 1} to accept`] : [];
  }),
  'DP-4': paired((pair) => {
    const ratio = areaOf(pair[0]) / areaOf(pair[1]);
    return [...(ratio < 0.9 || ratio > 1.1 ? [`area of refuse is ${round(ratio)} of accept`] : []), ...differences(pair, LETTERING)];
  }),
  'DP-5': paired(unequalColors),
  'DP-6': paired(unreadable),
  'DP-7': paired((pair) => pair.filter((control) => !control.contains(hitIn(control))).map((control) => `${nameOf(control)} at ${JSON.stringify(control.getBoundingClientRect())} in ${innerWidth} × ${innerHeight}`)),
  'DP-8': ({ elements }) => elements.filter((element) => element.matches('input:checked, [aria-checked=true], [aria-pressed=true]')).map((element) => `${element.getAttribute('name') ?? element.localName} is on`),
  'DP-9': ({ refusals, acceptances }) => (refusals.length && acceptances.length > refusals.length ? [`${acceptances.length} controls accept, ${refusals.length} refuse`] : []),
  'DP-17': ({ texts, elements }) => [
    ...texts.filter((text) => PRICE.test(text)).map((text) => `a price in "${text}"`),
    ...elements.filter((element) => element.matches('marquee, video, canvas')).map(({ localName }) => `a moving <${localName}>`),
  ],
  'DP-25': ({ texts }) => texts.filter((text) => LEGITIMATE.test(text)),
  'DP-28': (layer) => [...otherLanguages(layer), ...foreignWords(layer)],
  'DP-29': unreadOrder,
  'DP-35': ({ texts, elements }) => [...texts.filter((text) => COUNTDOWN.test(text)), ...elements.filter((element) => element.matches('[role=timer], progress, meter')).map(({ localName }) => `<${localName}> counts`)],
};

/** What moves for longer than 200 ms (DP-17). Everything that ends is then brought to its end, so that all else is measured at rest. */
function restless({ elements }: Layer): string[] {
  const roots = new Set([document, ...elements.map((element) => element.shadowRoot).filter((root) => root !== null)]);
  const motions = new Set([...roots].flatMap((root) => root.getAnimations()));
  const ours = [...motions].filter(({ effect }) => effect instanceof KeyframeEffect && effect.target && elements.includes(effect.target));
  const long = ours.filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 200);
  for (const motion of ours) if (Number.isFinite(Number(motion.effect?.getComputedTiming().endTime))) motion.finish();
  return long.map(({ effect }) => `moves for ${Number(effect?.getComputedTiming().endTime)} ms`);
}

/** Answers in another order on another layer (DP-29). */
function unlikeOrders(layers: readonly Layer[]): string[] {
  const orders = layers.filter(({ pair }) => pair).map((layer) => drawnOrder(layer).filter((element) => layer.pair?.includes(element)).map(({ dataset }) => dataset.action).join(', '));
  return new Set(orders).size > 1 ? orders : [];
}

/**
 * All rules that a drawn page can break, on the layers that are in it, each as it first opens: its hosts, and the
 * words of the page. Whatever is empty is fair. Rules that take a visitor to break (DP-10, DP-21) are measured by walking.
 */
export function fairnessOf(hosts: readonly Element[], words: Words): Unfairness[] {
  const moving = hosts.flatMap((host) => restless(layerOf(host, words))).map((measured) => ({ rule: 'DP-17', measured }));
  const layers = hosts.map((host) => layerOf(host, words));
  const broken = layers.flatMap((layer) => Object.entries(RULES).flatMap(([rule, breaks]) => breaks(layer).map((measured) => ({ rule, measured }))));
  return [...moving, ...broken, ...unlikeOrders(layers).map((measured) => ({ rule: 'DP-29', measured }))];
}
