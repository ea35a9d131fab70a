/**
 * What releases held elements, for the script tag: a file of its own, which zgoda.js asks for where something was granted; before the page goes on, where
 * that was on an earlier page.
 */
import { gate } from './gate/gate.js';
import { RELEASE } from './gate/releasing.js';
import { leave } from './page/leave.js';

leave(RELEASE, gate);
