import { findEngine } from './scripts/find-engines.mjs';
import { webkitLauncher } from './scripts/webkit/launcher.mjs';
import { shared } from './wtr.config.mjs';

export default { ...shared, browsers: [webkitLauncher(findEngine('webkit'))] };
