/** The forms of a sentence by how many there are (CLDR plural categories); `#` is the number. `other` is for all that has no form of its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A sentence that follows the number, by the rules of its language: `plural('pl', { one: '# firma', few: '# firmy', other: '# firm' })(3)`. Where it is
 * called outside a function it is marked as pure, so that the words of one layer come without those of another.
 */
export const plural =
  (language: string, forms: PluralForms) =>
  (count: number): string =>
    (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('#', new Intl.NumberFormat(language).format(count));
