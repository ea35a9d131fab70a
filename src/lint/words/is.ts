import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Icelandic: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['nei takk, ég', 'ég vil ekki ... betri', 'ég vil ekki ... bestu', 'mér er alveg sama', 'besta mögulega upplifun', 'bestu mögulegu upplifun', 'besta upplifun', 'bestu upplifun', 'betri upplifun', 'verri upplifun', '(mælt með)', '(ráðlagt)', 'við mælum með að þú', 'þú missir af', 'ekki missa af', 'styrktu okkur', 'styddu okkur', 'því miður', 'ertu viss'],
  urgency: ['síðasti séns', 'síðasta tækifæri*', 'flýttu þér', 'núna eða aldrei', 'nú eða aldrei', 'aðeins í dag', 'bara í dag', 'tilboð í takmarkaðan tíma', 'áður en það er of seint', 'meðan birgðir endast', 'ekki bíða', 'sekúndur eftir', 'mínútur eftir'],
  rewards: ['afslátt*', 'afslætti', 'gjafakort*', 'gjafabréf*', 'inneignarnót*', 'þú gætir unnið', 'gætir unnið', 'vinningur', 'vinninga', 'happdrætti', 'vildarpunkt*'],
  incentives: ['verðlaun', 'umbun', 'bónus', 'gjöf', 'gjafir'],
  later: ['seinna', 'síðar', 'kannski seinna', 'ekki núna', 'ekki strax', 'spyrja síðar', 'spyrja seinna', 'minna mig á', 'minna mig á síðar', 'ákveða síðar', 'sleppa'],
  vagueAccepts: ['ok', 'ókei', 'skil', 'ég skil', 'skilið', 'áfram', 'halda áfram', 'næst', 'næsta', 'loka', 'fínt', 'gott', 'allt í lagi', 'lokið'],
  doubleNegatives: ['taktu hakið af til að ekki', 'taktu hakið af ef þú vilt ekki', 'ekki slökkva', 'ekki hafna', 'slökktu til að ekki'],
  legitimateInterest: ['lögmætir hagsmunir', 'lögmæta hagsmuni', 'lögmætum hagsmunum', 'lögmætra hagsmuna'],
};
