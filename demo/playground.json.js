/** The text of a JSON file, as it was laid out: where something stands in it, and how to change one text. */

/** Every key of a JSON text by its path, with where it stands. */
function keysOf(text) {
  const keys = new Map();
  const inside = [];
  for (const { 0: token, index: start } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const top = inside.at(-1);
    const end = start + token.length;
    if (token === '{' || token === '[') inside.push({ key: 0, isList: token === '[' });
    else if (token === '}' || token === ']') inside.pop();
    else if (token === ',' && top?.isList) top.key += 1;
    else if (top && /^\s*:/.test(text.slice(end, end + 20))) {
      top.key = JSON.parse(token);
      keys.set(inside.map(({ key }) => key).join('.'), { start, end });
    }
  }
  return keys;
}

/** Where a path is in the text: its key, or the closest one around it that is there. */
export function placeOf(path, text) {
  const keys = keysOf(text);
  for (let names = path.split('.'); names.length; names = names.slice(0, -1)) {
    const place = keys.get(names.join('.'));
    if (place) return place;
  }
  return { start: 0, end: 0 };
}

/** The text with another one at a path. Where there was a text, nothing else changes; else it is laid out anew. */
export function writeAt(path, value, text) {
  const { end = 0 } = keysOf(text).get(path.join('.')) ?? {};
  const [all, before] = /^(\s*:\s*)"(?:[^"\\]|\\.)*"/.exec(text.slice(end)) ?? [];
  if (end && all) return text.slice(0, end) + before + JSON.stringify(value) + text.slice(end + all.length);
  const config = JSON.parse(text);
  const last = path.at(-1);
  const owner = path.slice(0, -1).reduce((at, key) => (at[key] = Object(at[key])), config);
  owner[last] = value;
  return JSON.stringify(config, null, 2);
}
