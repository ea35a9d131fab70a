#!/usr/bin/env node
/** The command line: `zgoda expand consent.json`. Ends with 1 where something is wrong, and says what. */
import { EXPAND_USAGE, runExpand } from './cli/run-expand.js';
import * as catalogue from './services.js';

const USAGE = `Usage:
  ${EXPAND_USAGE}
      Writes the services that the purposes name out from the catalogue, into the config.`;

async function run([command, ...words]: readonly string[]): Promise<void> {
  if (command === 'expand') return runExpand(words, catalogue);
  if (command === undefined || command === 'help' || command === '--help') return console.log(USAGE);
  throw new Error(`There is no command "${command}".\n${USAGE}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
