import { words as none } from './none.js';
import type { WordList } from './word-list.js';

/** Catalan: what pushes. */
export const words: WordList = {
  ...none,
  shaming: ['no, gràcies, no', 'no gràcies, no', 'no, gràcies, prefereixo', 'no gràcies, prefereixo', 'no vull ... millor*', 'no vull estalviar', 'no m\'importa', 'tant me fa', 'galetes òptimes', 'experiència òptima', 'la millor experiència', 'millor experiència possible', 'experiència completa', 'una experiència millor', 'una millor experiència', 'experiència pitjor', '(recomanat)', '(recomanada)', 'opció recomanada', 'configuració recomanada', 'et recomanem que acceptis', 'us recomanem que accepteu', 'et perdràs', 'us perdreu', 'no t\'ho perdis', 'no us ho perdeu', 'fes-nos costat', 'per desgràcia', 'malauradament', 'quina llàstima', 'n\'estàs segur', 'esteu segurs'],
  urgency: ['última oportunitat', 'darrera oportunitat', 'afanya\'t', 'afanyeu-vos', 'ara o mai', 'només avui', 'oferta limitada', 'oferta per temps limitat', 'abans que sigui tard', 'abans no sigui tard', 'abans que sigui massa tard', 'fins a exhaurir existències', 'no esperis més', 'no espereu més', 'l\'oferta acaba', 'l\'oferta caduca'],
  rewards: ['descompte*', 'cupó', 'cupons', 'val de compra', 'val de regal', 'targeta regal', 'codi promocional', 'codis promocionals', 'guanya un', 'guanya una', 'guanyeu un', 'un premi', 'sorteig', 'sorteigs', 'punts de fidelitat'],
  incentives: ['recompens*', 'bonificaci*', 'regal', 'regals', 'premis', 'promocions'],
  later: ['més tard', 'potser més tard', 'ara no', 'encara no', 'després', 'pregunta-m\'ho més tard', 'recorda-m\'ho', 'recorda-m\'ho més tard', 'decidir més tard', 'ho decidiré més tard', 'omet', 'salta', 'ignora'],
  vagueAccepts: ['ok', 'd\'acord', 'entesos', 'ho entenc', 'entès', 'continua', 'continuar', 'endavant', 'següent', 'tanca', 'tancar', 'perfecte', 'bé', 'està bé', 'fet', 'accepta i continua'],
  doubleNegatives: ['desmarca si no', 'desmarqueu si no', 'desmarca per no', 'desmarca-ho per no', 'desactiva per no', 'desactiva si no', 'no ho desactivis', 'no desactivis', 'no desactiveu', 'no rebutgis', 'no rebutgeu', 'no vull rebutjar', 'no vull desactivar'],
  legitimateInterest: ['interès legítim', 'interessos legítims', 'legítim interès'],
};
