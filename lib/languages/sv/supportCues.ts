import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What gives conditions and room, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_SUPPORT: Pick<TrustCues, 'conditions' | 'co-design'> = {
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
    `),
    hollow: cueList(`
      ni har alla förutsättningar
      (inom befintlig ram/inom befintliga ramar/inom ram)
      vad behöver (ni/du) för att (nå/klara siffran/klara målet/komma upp/leverera/slå)
      det är bara att säga till
      vad behöver (du/ni) (veta/ha med/ta med)
      (tagit bort/tar bort) … (rätten/möjligheten)
    `),
  },
  'co-design': {
    cues: cueList(`
      vad (tycker/tänker/säger/anser/tror) (du/ni/gruppen/de andra) [om/på/kring/själva]
      hur (ser/tänker) (du/ni) [på/om/kring/själva]
      (vad/hur) skulle (du/ni) [vilja] (föreslå/ändra/göra/välja/pröva/prova/lägga upp/ha/börja/lösa/säga)
      (vad/hur) (vill) (du/ni) (föreslå/ändra/göra/välja/pröva/prova/lägga upp/ha/börja/lösa)
      (vilken/vilket/vilka/vilken del/vilket steg/var) [av dem] (vill/skulle) (ni/du) [vilja] (börja/välja/helst/pröva/prova)
      (ni/du) (vet/kan) [det här/det/arbetet/själva/ju] bäst
      (ni/du/de/den) som (gör arbetet/står närmast arbetet/arbetar närmast/utför arbetet/jobbar närmast/är närmast arbetet)
      (ni/du) (vet/kan) (det här/det) bättre än (jag/vi/någon)
      innan (jag beslutar/vi beslutar/jag bestämmer/vi bestämmer/något bestäms/något beslutas/jag går vidare)
      inget är (bestämt/beslutat/klart) [än/ännu]
      tillsammans med (er/personalen/medarbetarna/gruppen/grupperna/handläggarna/lärarna/förarna/sköterskorna/teamet/teamen/cheferna på/arbetslagen/undersköterskorna/de som)
      (ta fram/tar fram/forma/formar/utforma/utformar/bestämma/bestämmer/bestämmer vi/planera/planerar/kommer vi fram till/tar vi fram/skriva/bygga) [det/den] tillsammans
      (det här är ett/det är ett/här är ett/här kommer ett/det här är bara ett/bara ett/ett första) (utkast/förslag)
      (ändra/stryk/riv/kladda) (gärna/det som/fritt)
      vad (har jag missat/missar jag/ser jag inte/har vi missat/oroar er/oroar dig/har jag glömt)
      (har/om) jag [har] missat något
      (var/hur) tänker jag fel
      (vem vill/vilka vill/vem skulle vilja/vilka skulle vilja/vill någon/är det någon som vill/någon som vill)
      (skulle du/skulle ni) vilja (vara med/pröva/prova/hjälpa/berätta/hålla/ta)
      vill (du/ni) vara med (och/på/i)
      (era/ert/dina/ditt/er/din) (idéer/förslag/idé/synpunkter/tankar/önskemål) (är/finns/ligger) (bra/bättre/med/i/inne/skälet)
      (era/ert/dina/ditt) (idéer/förslag/synpunkter) … (finns med/är med/ligger till grund)
      (vill/höra/ta del av/skicka/lämna/berätta/gärna/efter/tar emot) [gärna/ha/alla/in/mig] (era/ert/dina/ditt/er) (idéer/förslag/synpunkter/tankar/önskemål/åsikt/åsikter/idé)
      (gruppens/teamets/arbetslagets/medarbetarnas/era/deras) eget förslag
      (gruppernas/gruppens/teamets/personalens) förslag
      (ni/du) [_/två/tre] (avgör/väljer/planerar/bestämmer/utformar/formar/fördelar/lägger upp) [själv/själva/tillsammans/alltid] (hur/själva/själv/ordningen/när/sätt/vad/schemat/veckan/vem/vilka/vilken/resten/fritt/takten)
      (gruppen/grupperna/teamet/teamen/arbetslaget/arbetslagen/de som/laget/styrkan/skiftet) [_/två] (avgör/väljer/planerar/bestämmer/utformar/fördelar/lägger upp) [själv/själva/tillsammans/sin] (hur/själva/själv/ordningen/när/sätt/vad/schemat/veckan/vem/vilka/vilken/resten/dag/sina)
      (avgör/bestämmer/väljer/planerar/beslutar/formar) (ni/du/gruppen/arbetslaget/teamet) [själv/själva/tillsammans]
      (vill jag/jag vill/får jag) fråga (er/dig) (vad/hur/om)
      (medarbetaren/teamet/gruppen/kurslaget/arbetslaget/var och en/varje grupp) (bestämmer/väljer) (var/vad/när/hur/sitt/sina/själv)
      det (bestämmer/avgör/väljer) (ni/du)
      (det är/är) (ert/ditt) beslut
      (det är upp till er/det är upp till dig/upp till er att välja/fria händer)
      (du/ni) har (mandat/sista ordet)
      (som ni vill/som du vill/som ni tycker/som du tycker) (är/att/blir/så) [det/bäst]
      (utan att fråga/ingen behöver fråga) (mig/oss/om lov)
      (berätta/säg till/säg/hör av er/hör av dig) [gärna/mig/direkt/bara] (om/när/vad/var/hur/vilket) … (inte fungerar/inte passar/fel/saknas/inte håller med/orimligt/skaver/inte stämmer/ni tycker/du tycker/ni tänker/du tänker/går bäst/ser)
      jag (vill gärna/skulle gärna/skulle vilja/vill) höra (hur/vad/vilka/er/från/era/dina/om ni)
      (behöver/behövs) (ni/du) inte fråga
      (ni/du) behöver inte (fråga/be om lov/be om tillstånd)
      (skrivet/skriven/framtaget/framtagen/framtagna/gjord/gjort/planerat/utformat/ritat) (av/med/tillsammans med/ihop med) (dem som/er/gruppen/grupperna/teamet/personalen/medarbetarna)
      (bestäms/beslutas/avgörs) av (dem som/gruppen/grupperna/teamet/er/deltagarna/personalen)
      (säg emot/säg gärna emot/protestera gärna)
    `),
    hollow: cueList(`
      vad tycker ni om mitt beslut
      (säg gärna emot/säg emot) … (konsekvens*)
      vi har lyssnat på er
      vad (tror/tycker) (du/ni) att ni (håller/gör)
      vem vill (börja förklara/förklara/bli nästa)
      hur ser (du/ni) (ut/på siffrorna)
      upp till (er att/dig att) (nå/leverera/klara/bevisa/se)
      vad tänker (du/ni) göra åt
      vad vill (du/ni) ha
      (frågor på det/era synpunkter senast)
    `),
  },
};
