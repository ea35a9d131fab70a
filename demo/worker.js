/** A worker of the shop itself: asks for what its address names with `fetch`, or runs what it names with `import`. */
const words = new URL(location.href).searchParams;
if (words.has('import')) importScripts(words.get('import'));
if (words.has('fetch')) fetch(words.get('fetch'));
