/**
 * What holds without marks, for the script tag: a file of its own, which zgoda.js asks for, before the page goes on, where there is
 * something to hold. A page may also load it above zgoda.js, which saves a way to the server.
 */
import { hold } from './gate/hold.js';
import { HOLD } from './gate/holding.js';
import { leave } from './page/leave.js';

leave(HOLD, hold);
