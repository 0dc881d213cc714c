/**
 * Abbreviations whose full stop ends no sentence, without that last stop. Words that are also ordinary words
 * ("no", "fig", "art") stand under `beforeNumber`.
 */
export const ENGLISH_ABBREVIATIONS = {
  always: [
    'e.g i.e a.m p.m p.a u.s u.k u.n d.c ph.d m.d b.a m.a b.sc m.sc r.s.v.p n.b p.s a.k.a w.r.t o.k c.f e.t.a',
    'mr mrs ms mx dr prof rev hon st sgt capt lt col gen sen rep gov supt insp messrs jr sr',
    'approx vs etc cf viz incl excl ext dept dpt govt mgmt mgr asst assoc est avg resp ref tel vol attn cont',
    'inc ltd co corp plc bros jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
    'ave blvd rd min. max. hrs wk yr',
  ],
  beforeNumber: 'no nos fig art sec ch chap p pp para pt max min app eq tab ver',
  /** May be the last word of a sentence: a capital after it begins the next one. */
  mayEnd:
    'etc a.m p.m p.a inc ltd co corp plc jr sr u.s u.k u.n d.c ph.d m.d b.a m.a b.sc m.sc est ext hrs yr wk o.k mgr mgmt dept',
} as const;
