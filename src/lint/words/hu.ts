import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Hungarian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['nem, köszönöm, nem', 'köszönöm, nem, én', 'nem kérek ... jobb*', 'nem szeretnék ... jobb*', 'nem akarok ... jobb*', 'nem akarok spórolni', 'nem érdekel', 'mindegy nekem', 'optimális sütik', 'optimális élmény*', 'legjobb élmény*', 'lehető legjobb élmény*', 'teljes élmény*', 'jobb élmény*', 'rosszabb élmény*', '(ajánlott)', '(javasolt)', 'ajánlott választás', 'ajánlott beállítás*', 'javasoljuk, hogy fogadja el', 'ajánljuk, hogy fogadja el', 'lemarad róla', 'le ne maradj', 'le ne maradjon', 'lemaradsz', 'támogass minket', 'támogasson minket', 'sajnos', 'sajnáljuk', 'biztos benne', 'biztos vagy benne', 'biztosan elutasítja'],
  urgency: ['utolsó esély*', 'utolsó lehetőség*', 'siessen', 'siess', 'most vagy soha', 'csak ma', 'korlátozott idejű ajánlat*', 'csak korlátozott ideig', 'mielőtt túl késő', 'amíg a készlet tart', 'ne várjon', 'ne várj', 'ne habozzon', 'az ajánlat lejár'],
  rewards: ['kedvezmény*', 'kupon*', 'utalvány*', 'ajándékkártya', 'nyerjen egy', 'nyerje meg', 'nyerj egy', 'nyeremény*', 'sorsolás*', 'hűségpont*', 'bónuszpont*'],
  incentives: ['jutalom', 'jutalm*', 'bónusz', 'ajándék', 'ajándékot', 'akció*'],
  later: ['később', 'talán később', 'most nem', 'még nem', 'kérdezze később', 'kérdezz később', 'emlékeztessen később', 'emlékeztess később', 'később döntök', 'kihagyás', 'kihagyom', 'átugrás'],
  vagueAccepts: ['ok', 'oké', 'rendben', 'értem', 'értettem', 'folytatás', 'folytatom', 'tovább', 'következő', 'bezárás', 'jó', 'kész', 'szuper', 'elfogadom és folytatom'],
  doubleNegatives: ['vegye ki a pipát, ha nem', 'vedd ki a pipát, ha nem', 'törölje a jelölést, ha nem', 'kapcsolja ki, ha nem', 'ne kapcsolja ki', 'ne kapcsold ki', 'ne utasítsa el', 'ne utasítsd el', 'ne tiltsa le', 'ne tiltsd le', 'nem szeretném elutasítani', 'nem akarom letiltani'],
  legitimateInterest: ['jogos érdek*', 'jogszerű érdek*'],
};
