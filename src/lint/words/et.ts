import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Estonian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['ei aitäh, ma ei', 'ei, aitäh, ma ei', 'ei aitäh, mulle meeldi*', 'ei, aitäh, mulle meeldi*', 'ma ei taha ... paremat', 'ma ei taha ... parimat', 'ei soovi säästa', 'mul on ükskõik', 'mind ei huvita', 'optimaalsed küpsised', 'parim kogemus', 'parima kogemuse', 'parimat kogemust', 'täielik kogemus', 'parem kogemus', 'parema kogemuse', 'halvem kogemus', '(soovitatav)', '(soovitatud)', 'soovitatav valik', 'soovitatavad seaded', 'soovitame nõustuda', 'jääd ilma', 'jääte ilma', 'ära jää ilma', 'toeta meid', 'toetage meid', 'kahjuks', 'kahju, et', 'oled sa kindel', 'kas oled kindel', 'kas olete kindel'],
  urgency: ['viimane võimalus', 'kiirusta', 'kiirustage', 'nüüd või mitte kunagi', 'ainult täna', 'vaid täna', 'piiratud pakkumine', 'piiratud ajaga pakkumine', 'enne kui on liiga hilja', 'kuni kaupa jätkub', 'ära oota', 'ärge oodake', 'pakkumine lõpeb'],
  rewards: ['allahindlus*', 'soodustus*', 'sooduskood*', 'kupong*', 'kinkekaar*', 'kinkekaart*', 'võida auhin*', 'võida reis*', 'loosimis*', 'osale loosis', 'auhind', 'auhinna', 'auhinda', 'boonuspunkt*', 'püsikliendipunkt*'],
  incentives: ['preemia', 'boonus', 'boonust', 'kingitus', 'kingituse', 'kampaania*'],
  later: ['hiljem', 'võib-olla hiljem', 'mitte praegu', 'praegu mitte', 'veel mitte', 'küsi hiljem', 'tuleta meelde', 'tuleta hiljem meelde', 'tuleta mulle meelde', 'otsustan hiljem', 'jäta vahele'],
  vagueAccepts: ['ok', 'okei', 'selge', 'sain aru', 'saan aru', 'mõistan', 'jätka', 'edasi', 'järgmine', 'sulge', 'hea', 'hästi', 'sobib', 'valmis', 'nõustu ja jätka'],
  doubleNegatives: ['eemalda linnuke, kui sa ei', 'eemalda linnuke, kui ei', 'eemaldage linnuke, kui te ei', 'tühista valik, kui ei', 'lülita välja, kui sa ei', 'ära lülita välja', 'ärge lülitage välja', 'ära keeldu', 'ärge keelduge', 'ära keela', 'ma ei taha keelduda', 'ma ei soovi keelduda'],
  legitimateInterest: ['õigustatud huvi*', 'seaduslik huvi', 'seadusliku huvi'],
};
