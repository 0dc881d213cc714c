/**
 * Abbreviations whose full stop ends no sentence, without that last stop. Words that are also ordinary words
 * ("min", "art", "del") stand under `beforeNumber`.
 */
export const SWEDISH_ABBREVIATIONS = {
  always: [
    't.ex t.o.m fr.o.m bl.a m.m m.fl o.s.v d.v.s dvs s.k p.g.a pga f.d f.n f.ö i.o.m o.dyl o.d e.d e.dyl m.a.o p.s',
    'n.b f.v.b i.s.k s.a.s å.s o.s.a e.m f.m f.kr e.kr u.p.a m.h.a å.g.a d.o tf t.f t.v t.h u.å b.l.a t.ex el.dyl',
    'kl ca nr enl ev resp inkl exkl tel tfn mobiltfn avd adj prof dr doc dir ing jur kand fil univ inst org',
    'kap bil mom st. jfr jmf ang betr bitr hr fru frk s:t s:ta kungl forts föreg gm motsv obs osv etc red ref tr',
    'jan febr feb mars apr aug sept sep okt nov dec mån tis tors ons fre lör sön ung ungef urspr utg vol div',
    'kr mkr mnkr tkr mdr milj tim m.v vs',
  ],
  beforeNumber: 'sid s p pkt art fig del v min max vers lag kat rad tab § prop dnr',
  /** May be the last word of a sentence: a capital after it begins the next one. */
  mayEnd:
    'jan febr feb mars apr aug sept sep okt nov dec m.m m.fl o.s.v osv etc o.dyl o.d e.d e.dyl el.dyl e.m f.m kr mkr mnkr tkr milj f.n o.s.a tim m.v',
} as const;
