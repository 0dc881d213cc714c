import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives conditions, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_SUPPORT: Pick<TrustCues, 'conditions'> = {
  conditions: {
    cues: cueList(`
      vad behöver (du/ni/gruppen/teamet/de) [av mig/från mig/av oss/för att/mest/just nu]
      (behöver/saknar) (ni/du) något [mer/annat] [av mig/från mig/från oss/av oss]
      vad skulle (hjälpa/underlätta/behövas/göra det lättare/göra det möjligt)
      (säg/säg till/berätta/hör av dig/hör av er) [mig] vad (ni/du) behöver
      säg (bara till/till) (om/när/vad) (ni/du) behöver
      hur kan (jag/vi/ledningen) (hjälpa/stötta/underlätta/vara till hjälp/undanröja/göra det lättare)
      (vad kan/kan) jag (hjälpa till med/göra för er/göra för dig/avlasta/lyfta)
      (vad är/är något/är det något/vad står/vad hindrar/vad bromsar) (i vägen/som hindrar/som är i vägen/er/dig)
      vad (gör/gjorde) det (svårt/svårare)
      jag (har/ska/kan/kommer att) [nu/också/därför] (frigjort/frigöra/undanröja/undanröjt/avlasta/se till att ni får/se till att ni har/se till att du får/ordnat vikarie/ordna vikarie/tagit in extra/bokat vikarie)
      (jag/vi/ledningen/nämnden) (har/ska) [nu/också/därför/_] (avsatt/satt av/avsätta/frigjort/lagt undan/frigöra) … (timme/timmar/tid/dag/dagar/pengar/kronor/kr/medel/eftermiddag*/förmiddag*/halvdag/vikarie*/resurs*/kollega)
      (avsatt/avsatta/avsätts/fredad/fredade/fredas/frigörs) [_] (tid/timmar/för/till)
      (två/tre/fyra/fem/en/åtta/sex/_) (timme/timmar/dag/dagar) (är avsatt/är avsatta/är fredade/är fredad/avsätts/fredas)
      (det finns/ni har/du har/ni får/du får/vi har) [nu/också/_] (tid/pengar/utrymme/medel/resurser/en extra kollega/en vikarie/arbetstid) (att/för att/till/avsatt/avsatta/för det/för detta)
      (på/inom) [betald] arbetstid
      betald tid
      (lyfta/lyfter/lyft/ta/tar/tog) [jag/något/det/bort] (av er/av dig/från ert bord/från ditt bord/från er/bort från ert)
      det finns pengar (till/för)
      (vårt/mitt) fulla stöd
      (ni/du) (har/kan räkna med) (mitt/hela mitt/ledningens/vårt) (stöd/fulla stöd)
      (vi/jag) (stöttar/backar) (er/dig)
      (det/det här/den/de/resten/annat/rapporten/statistiken/månadsstatistiken/blanketten/allt annat) (får vänta/kan vänta)
      vad (kan/får) vänta
      (slutar/slopar/stryker/struket/slopat/slopar/hoppar över/tar bort/tagit bort) [jag/vi] [med] (veckorapport*/månadsrapport*/rapport*/statistik*/blankett*/möte*/punkterna/avstämning*)
      (utbildning/introduktion/handledning/en mentor/en extra kollega/vikarie/vikarier/fortbildning) [för alla/för dig/för er] (finns/ordnas/ges/erbjuds/är ordnad/är bokad/är bokade/sätts in/varannan/varje)
      (ni/du/de/alla) (får/erbjuds) [_/en/tre] (utbildning/handledning/en mentor/en fadder/en extra kollega/vikarie)
      (om det blir/när det blir/blir det/om det känns) (för mycket/tungt/svårt/knepigt/jobbigt/trångt) … (säg/ring/hör av/berätta/hjälp*/flyttar/löser/fråga)
      (om ni/om du/kör ni/kör du/fastnar ni/fastnar du) (fastnar/kör fast/behöver hjälp/behöver stöd/behöver mer/behöver något/behöver avlastning/fast) … (säg/ring/hör av/berätta/hjälp*/fråga/kom/så)
      det är (mitt jobb/min uppgift/min sak) att (ni/du/se till/undanröja/det/hjälpa/ge)
      (jag tar ansvar för att/det ligger på mig att) (ni/du/det finns)
      ta [all] den tid (det tar/ni behöver/du behöver/det behöver/som behövs)
      behöver en (familj/brukare/patient/elev/kund/boende) mer tid
      (får/ges/erbjuds) [han/hon/de/alla/varje/du/ni/gruppen/_] (en/ett/två/tre/fyra/fem/sex) [extra/betalda/betald/hel/hela/_] (timme/timmar/dag/dagar/kvart/eftermiddag/eftermiddagar/förmiddag/mentor/kollega/vikarie/handledare) (i veckan/i månaden/per/till/hos/för att/åt)
      (timmar/timme/dag/dagar/eftermiddag*/förmiddag*/tid/vecka) … (avsatt/avsatta/hålls fri/hålls fria/fredas/hålls öppna)
      (minst/har/är) [_] (två/tre/fyra/en) (timmar/timme/dagar) avsätts
      (två/tre/fyra/fem/några) (ärenden/besök/klasser/patienter/möten/elever/kunder) färre
      färre (ärenden/möten/klasser) (från/per/i)
      (en/två/tre/fyra) [_/nya/extra] (vikarie/vikarier/kollegor/tekniker/undersköterskor/lärare) (går bredvid/går med/förstärker/kommer in/hjälper)
      (en/två) [_] (tekniker/läkare/ingenjör/kollega/elektriker/mentor) (i jour/på plats/att ringa/att fråga/nås)
      (handledning/avlösning) (varannan/varje/en gång/i veckan)
      (rapport*/statistik*/blankett*/möte*/lista*/topplista*/stämpeln/formulär*) … (är/har) [nu/också] (borttag*/slopa*/struk*/avskaffa*/tagits bort/tagits ner/slopats/strukits)
      (borttaget/struket/slopat) är (blankett*/rapport*/statistik*/möte*/formulär*)
      (punkterna/mötet/rapporten/statistiken/blanketten/listan) (har jag/har vi) (strukit/tagit bort/slopat/ställt in)
      (strukit/flyttat/slopat/tagit bort/ställt in/skjutit upp) … så att (det finns/ni får/vi får/du får/det blir) [mer] (tid/ro/utrymme/plats)
      behöver (ni/du) inte (fylla/skriva/bevisa/tänka på/rapportera)
      (ni/du) behöver inte (fylla i/skriva/bevisa/tänka på/rapportera)
      (ingen/inte) [_] (står/ska stå/lämnas/behöver vara/ska vara/är) ensam (med/i/på)
      (vikarie/vikarier) (finns/tas in/sätts in/är bokad/är bokade/är ordnad/är ordnade/är klara)
      (nytt/ny/bättre) (skrivstöd/schema/verktyg/hjälpmedel/utrustning) [som] (minskar/underlättar/avlastar/sparar)
      jag har beställt (ett/en/nya/två/bättre) … (bord/stol/stolar/skor/verktyg/utrustning/lampor/lampa/skärm/skärmar/västar)
      (ett/en/två) _ (till/extra) från (1/första/måndag/och med)
      (önskemål/önskan/begäran/ledighet*) … (är/har) (beviljad*/uppfyll*/ordnats)
      (går/jobbar/läser/studerar) … (på/med) betald (tid/arbetstid)
      (allt/helt) betalt
      (långsamt/sent/senare/långsammare) (är/går) (okej/bra/helt okej)
      (ni/du/de) (tar/har/får ta) den tid (som behövs/det tar/ni behöver/du behöver/de behöver)
      vad skulle göra (det/det här/arbetet/vardagen/dagen) (lättare/lugnare/enklare/möjligt)
      (gå/går/gick) hem och (vila/sov)
      inga nattpass (före/på/under)
      (finansierade/tillsatta/inrättade) (till och med/från)
      (upp till/för/högst) _ [_] (kronor/kr) utan att (fråga/be)
      [då] hjälper (jag/vi) (er/dig) (med/att/så)
      (sex/fyra/fem/tio) timmar hos (samtals*/terapeut*/psykolog*)
      (till stöd/som stöd) (finns/har ni/får ni) (en/ett) (kollega/mentor/handledare)
      _ (tar/täcker) (era/dina/ditt/ert/hans/hennes) (ärenden/pass/möten/mejl/patienter/lektioner/samtal/jour)
      har tagit över (mötena/dina/ditt/era/ert)
      (kör/fastnar) (ni/du) [fast] vet (ni/du)
      har fått (följeslagare/avlastning/avlösning/en vikarie/handledning/en mentor)
      det (hamnar/ligger) på mitt bord
    `),
    hollow: cueList(`
      ni har alla förutsättningar
      (inom befintlig ram/inom befintliga ramar/inom ram)
      vad behöver (ni/du) för att (nå/klara siffran/klara målet/komma upp/leverera/slå)
      det är bara att säga till
      vad behöver (du/ni) (veta/ha med/ta med)
      (tagit bort/tar bort) … (rätten/möjligheten)
      (ingen/inte) är ensam (på marknaden/i branschen)
    `),
  },
};
