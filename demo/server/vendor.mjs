/** The code of other companies, as npm ships it: these files and no other. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fileIn } from './files.mjs';

const require = createRequire(import.meta.url);

/** The reset is written for Tailwind's compiler; a browser needs the defaults behind `--theme()` written out. */
const withoutTheme = (css) => css.replace(/--theme\(\s*[\w-]+\s*,([^()]*)\)/g, '$1');

/** Some code talks to the usual port over TLS and to nothing else; the far ends of this demo have a port of their own, and no certificate. */
const withoutTls = (code) => code.replaceAll('https://', 'http://').replace('/^[a-z0-9.-]{1,}$/i', '/^[a-z0-9.:-]{1,}$/i');

/** Ready for a browser: package, path in it, and what has to be changed in the text. */
const shipped = {
  'posthog.js': ['posthog-js', 'dist/array.no-external.js'],
  'mixpanel.js': ['mixpanel-browser', 'dist/mixpanel.min.js'],
  'amplitude.js': ['@amplitude/analytics-browser', 'lib/scripts/amplitude-min.js'],
  'countly.js': ['countly-sdk-web', 'lib/countly.min.js'],
  'segment.js': ['@segment/analytics-next', 'dist/umd/standalone.js'],
  'snowplow.js': ['@snowplow/browser-tracker', 'dist/index.umd.min.js'],
  'datadog.js': ['@datadog/browser-rum', 'bundle/datadog-rum.js'],
  'rudderstack.js': ['@rudderstack/analytics-js', 'dist/npm/modern/bundled/umd/index.js'],
  'alloy.js': ['@adobe/alloy', 'dist/alloy.min.js', withoutTls],
  'bugsnag.js': ['@bugsnag/browser', 'dist/bugsnag.min.js'],
  'require.js': ['requirejs', 'require.js'],
  'bootstrap3.css': ['bootstrap', 'dist/css/bootstrap.min.css'],
  'pico.css': ['@picocss/pico', 'css/pico.min.css'],
  'tailwind.css': ['tailwindcss', 'preflight.css', withoutTheme],
};

/** Made to be bundled: the module, the global that holds what it exports, and what has to be changed. */
const modules = {
  'sentry.js': ['@sentry/browser', 'Sentry'],
  'newrelic.js': ['@newrelic/browser-agent/loaders/browser-agent', 'NewRelic'],
  'plausible.js': ['@plausible-analytics/tracker', 'Plausible'],
  'fullstory.js': ['@fullstory/browser', 'FullStory', withoutTls],
};

/** Files that a shipped file asks for by itself, beside it. */
const chunks = { segment: ['@segment/analytics-next', 'dist/umd'] };

/** Where an installed package may lie. Folders, because not every package exports its package.json. */
const foldersOf = (name) => require.resolve.paths(name).map((folder) => join(folder, name));

async function fileOfPackage(pack, path) {
  for (const folder of foldersOf(pack)) {
    const file = await fileIn(folder, path);
    if (file) return file;
  }
  return undefined;
}

async function bundled([specifier, globalName, change = String]) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${specifier}';`, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return { body: Buffer.from(change(outputFiles[0].text)), type: 'text/javascript; charset=utf-8' };
}

const made = new Map();

/** A file of the fixed list, or `undefined`. */
export async function vendorFile(name) {
  if (Object.hasOwn(modules, name)) {
    if (!made.has(name)) made.set(name, bundled(modules[name]));
    return made.get(name);
  }
  if (!Object.hasOwn(shipped, name)) return undefined;
  const [pack, path, change] = shipped[name];
  const file = await fileOfPackage(pack, path);
  return file && change ? { ...file, body: Buffer.from(change(file.body.toString())) } : file;
}

/** A script at a vendor's own address: its main file as `sdk.js`, or one of those that the main file asks for. */
export async function vendorScript(vendor, name) {
  if (name === 'sdk.js') return vendorFile(`${vendor}.js`);
  if (!Object.hasOwn(chunks, vendor)) return undefined;
  const [pack, folder] = chunks[vendor];
  return fileOfPackage(pack, join(folder, name));
}
