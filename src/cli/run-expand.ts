import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkConfig } from '../core/config-check.js';
import { expandConfig, type Catalogue, type Expansion, type UnknownService } from './expand.js';

/** How to call it. */
export const EXPAND_USAGE = 'zgoda expand consent.json [--out file]';

const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${(error as Error).message}.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}.`, { cause: error });
  }
};

function sayUnknown({ id, path, closest }: UnknownService): string {
  const advice = closest.length ? `did you mean ${closest.map((known) => `"${known}"`).join(' or ')}?` : 'no known one looks like it; say who it is under "services".';
  return `${path}: there is no service "${id}"; ${advice}`;
}

/** What was written out, a line a service. */
function sayAdded({ added, completed }: Expansion): string[] {
  const lines = [...added.map((id) => `added ${id}`), ...completed.map(({ id, fields }) => `completed ${id}: ${fields.join(', ')}`)];
  return lines.length ? lines : ['nothing to add'];
}

/**
 * Writes out the services that a JSON config names: to a file, or to standard output; what was added goes to standard error.
 * Throws an `Error` that says what is wrong with the call, the file, a name in it, or (a `ConfigError`) the config.
 */
export async function runExpand(words: readonly string[], catalogue: Catalogue): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...words], options: { out: { type: 'string' } }, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new Error(`Say which file to read: ${EXPAND_USAGE}`);
  const expansion = expandConfig(await readJson(file), catalogue);
  if (expansion.unknown.length) throw new Error(expansion.unknown.map(sayUnknown).join('\n'));
  checkConfig(expansion.config);
  const text = `${JSON.stringify(expansion.config, null, 2)}\n`;
  for (const line of sayAdded(expansion)) console.error(line);
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}
