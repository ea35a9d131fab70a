import { mainPart } from '../limits.js';
import { words as ar } from './ar.js';
import { words as bg } from './bg.js';
import { words as ca } from './ca.js';
import { words as cs } from './cs.js';
import { words as cy } from './cy.js';
import { words as da } from './da.js';
import { words as de } from './de.js';
import { words as el } from './el.js';
import { words as en } from './en.js';
import { words as es } from './es.js';
import { words as et } from './et.js';
import { words as eu } from './eu.js';
import { words as fi } from './fi.js';
import { words as fr } from './fr.js';
import { words as ga } from './ga.js';
import { words as gl } from './gl.js';
import { words as he } from './he.js';
import { words as hi } from './hi.js';
import { words as hr } from './hr.js';
import { words as hu } from './hu.js';
import { words as is } from './is.js';
import { words as it } from './it.js';
import { words as ja } from './ja.js';
import { words as ko } from './ko.js';
import { words as lt } from './lt.js';
import { words as lv } from './lv.js';
import { words as mt } from './mt.js';
import { words as nl } from './nl.js';
import { words as no } from './no.js';
import { words as none } from './none.js';
import { words as pl } from './pl.js';
import { words as pt } from './pt.js';
import { words as ro } from './ro.js';
import { words as sk } from './sk.js';
import { words as sl } from './sl.js';
import { words as sv } from './sv.js';
import { words as tr } from './tr.js';
import { words as uk } from './uk.js';
import { words as zh } from './zh.js';
import type { WordList } from './word-list.js';

/** The word lists there are, by language. To add one: a file, and its name here. */
export const WORD_LISTS: Readonly<Record<string, WordList>> = { ar, bg, ca, cs, cy, da, de, el, en, es, et, eu, fi, fr, ga, gl, he, hi, hr, hu, is, it, ja, ko, lt, lv, mt, nb: no, nl, nn: no, no, pl, pt, ro, sk, sl, sv, tr, uk, zh };

/** The list of a language, by its BCP 47 tag; an almost empty one where nobody wrote one yet. */
export const wordListOf = (lang: string): WordList => WORD_LISTS[mainPart(lang)] ?? none;
