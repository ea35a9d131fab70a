/** Google Consent Mode, for the script tag: a file of its own, which zgoda.js asks for, before the page goes on, where a site wants Google's tags to be told. */
import { leave } from './page/leave.js';
import { GCM, googleConsentMode } from './signals/google-consent-mode.js';

leave(GCM, googleConsentMode);
