import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Latvian: what pushes. A doubled negation is plain grammar here, so only a negated refusal counts as one. */
export const words: WordList = {
  ...none,
  shaming: ['nē, paldies, es ne*', 'nē paldies, es ne*', 'nē, paldies, man ne*', 'nē, paldies, man patīk', 'es nevēlos ... labāk*', 'nevēlos ... labāk*', 'nevēlos ietaupīt', 'man ir vienalga', 'man vienalga', 'optimālas sīkdatnes', 'labākā pieredze', 'labāko pieredzi', 'vislabāko pieredzi', 'pilnvērtīgu pieredzi', 'labāku pieredzi', 'sliktāku pieredzi', '(ieteicams)', '(ieteicamā)', '(iesakām)', 'ieteicamā izvēle', 'ieteicamie iestatījumi', 'iesakām piekrist', 'iesakām pieņemt', 'jūs palaidīsiet garām', 'nepalaidiet garām', 'nepalaid garām', 'atbalstiet mūs', 'atbalsti mūs', 'diemžēl', 'žēl, ka', 'vai esat pārliecināt*', 'vai tiešām vēlaties noraidīt'],
  urgency: ['pēdējā iespēja', 'pasteidzieties', 'pasteidzies', 'steidzieties', 'steidzies', 'tagad vai nekad', 'tikai šodien', 'ierobežota laika piedāvājums', 'ierobežots piedāvājums', 'kamēr nav par vēlu', 'kamēr krājumi', 'negaidiet', 'negaidi', 'piedāvājums beidzas'],
  rewards: ['atlaide', 'atlaides', 'atlaidi', 'atlaižu kod*', 'atlaides kod*', 'kupon*', 'dāvanu kart*', 'vaučer*', 'laimējiet', 'laimē', 'izloze', 'izlozē', 'izlozi', 'balva', 'balvu', 'balvas', 'lojalitātes punkt*', 'bonusa punkt*'],
  incentives: ['atlīdzīb*', 'bonuss', 'bonusu', 'dāvana', 'dāvanas', 'dāvanu', 'akcija', 'akcijas'],
  later: ['vēlāk', 'varbūt vēlāk', 'ne tagad', 'tagad nē', 'vēl nē', 'jautāt vēlāk', 'pajautāt vēlāk', 'atgādināt', 'atgādināt vēlāk', 'atgādiniet vēlāk', 'izlemt vēlāk', 'izlemšu vēlāk', 'izlaist'],
  vagueAccepts: ['ok', 'labi', 'sapratu', 'saprotu', 'skaidrs', 'turpināt', 'tālāk', 'nākamais', 'aizvērt', 'gatavs', 'lieliski', 'kārtībā', 'piekrist un turpināt'],
  doubleNegatives: ['noņemiet atzīmi, ja ne*', 'noņem atzīmi, ja ne*', 'noņemiet ķeksi, ja ne*', 'noņemiet atzīmi, lai ne*', 'izslēdziet, ja ne*', 'izslēdziet, lai ne*', 'neizslēdziet', 'neatsakieties', 'nenoraidiet', 'neaizliedziet', 'nevēlos atteikties', 'nevēlos noraidīt', 'nevēlos aizliegt'],
  legitimateInterest: ['leģitīma interese', 'leģitīmās intereses', 'leģitīmo interešu', 'leģitīmajām interesēm', 'leģitīmām interesēm', 'leģitīmu interešu', 'leģitīmas intereses', 'likumīgās intereses', 'likumīgajām interesēm'],
};
