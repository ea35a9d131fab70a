/** Nodes out of markup, made by the browser's own parser; scripts in it do not run. */
export function markup(html: string): DocumentFragment {
  return document.importNode(new DOMParser().parseFromString(`<template>${html}</template>`, 'text/html').querySelector('template')?.content as DocumentFragment, true);
}
