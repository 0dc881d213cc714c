import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What builds trust, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_TRUST: TrustCues = {
  relationship: {
    cues: cueList(`
      (tack/stort tack/varmt tack/tusen tack/ett stort tack/tackar) [så mycket/så hemskt mycket/alla/hjärtligt/allihop/igen/också/du/ni/kära ni] för
      (tack/stort tack/varmt tack/tusen tack/ett stort tack/särskilt tack) till (er/dig/alla/_) … (som/för)
      (tack så mycket/tusen tack/stort tack/varmt tack)
      (tack snälla/tack fina/tack alla/tack allihop)
      jag (är/blev/blir/känner mig) [så/oerhört/väldigt/verkligen/djupt/riktigt/mycket] (tacksam/stolt/rörd/imponerad) [_] (för/över/att/av)
      jag (är/blev/blir) [så/oerhört/väldigt/verkligen/riktigt/mycket] glad (att/för att/över) (du/ni/er/det ni/det du/hur/vi har)
      jag (uppskattar/värdesätter/beundrar) [verkligen/mycket/så] (att/hur/det/din/er/ert/ditt/dig/sättet)
      (vi är/vi blir) [så/verkligen/mycket] (tacksamma/stolta/glada) (för/över/att)
      det (gläder/värmer/rör) (mig/oss)
      det (betydde/betyder) [så/väldigt/verkligen] mycket [för/att]
      hur (mår/har) (du/ni) [det/efter]
      hur mår (alla/folk/gänget)
      hur (känns/känner) (det/du/ni) [för/efter/inför]
      hur är det (med dig/med er/för er/hos er)
      (läget med dig/läget med er)
      jag (såg/märkte/hörde/lade märke till/la märke till) (att/hur) (du/ni/flera av er/gruppen/många av er/några av er) … (hjälp*/löste/lyssnade/stöttade/delade/stannade/behöll/tog hand/ställde upp/orkade/ordnade/gjorde/täckte/klarade/tog emot/bar)
      jag (förstår/vet/inser/kan tänka mig/ser/anar) att (det/ni/du/många/veckan/flera/några/hösten/våren/den) … (tungt/jobbigt/svårt/slitsamt/frustrerande/ledsamt/oroligt/oroliga/pressat/pressade/tufft/trötta/trött/slutkörda/slitna/mycket nu/mycket just nu/kämpar)
      jag (förstår/vet) hur (tungt/jobbigt/svårt/slitsamt/tufft/mycket)
      (förlåt/ursäkta) (att/för/om) (jag/vi/att/det/min/mitt/mina)
      (jag/vi) (ber/vill be) [dig/er] om ursäkt
      (be om ursäkt/jag är skyldig er en ursäkt/jag är skyldig dig en ursäkt)
      jag borde ha (frågat/lyssnat/sagt/sett/kommit)
      (du/ni) har (rätt i/rätt och jag/helt rätt)
      (känner/känna) sig (välkommen/välkomna/hemma)
      jag (beklagar/är ledsen) (att/för/över/det)
      (det var mitt fel/mitt misstag/det var jag som hade fel/jag hade fel/jag tänkte fel/jag gjorde fel/den missen är min/det är mitt ansvar att det blev)
      (det var/det är/så/vad/det känns) (fint/roligt/kul/bra/härligt/trevligt/gott/skönt/gött) att (se/höra/träffa/prata/möta/få/du är/ni är/vara/ha/läsa) [er/dig/hur/att/från]
      (vilken/vilket) (fin/fint/bra/härlig/strålande) (insats/jobb/arbete/kväll/vecka/dag)
      (välkommen/välkomna) (tillbaka/till oss/till laget/till gänget/till teamet/hit/hem/ombord/åter)
      (grattis/gratulerar/krya på dig/krya på er/kondoleanser)
      (jag vill/vi vill/och) gratulera
      (bra jobbat/bra gjort/snyggt jobbat/strålande jobbat/fint jobbat/bra kämpat/starkt jobbat/vad bra/så bra jobbat/fantastiskt jobbat/fantastiskt arbete)
      (all heder/hatten av/en eloge/eloge)
      vi är i det här tillsammans
      (du är inte ensam/ni är inte ensamma)
      (jag står bakom/står jag bakom/jag backar) (er/dig)
      (ni har mig i ryggen/du har mig i ryggen)
      (ta hand om/var rädd om/var rädda om) (dig/er/varandra)
      (jag litar på/vi litar på/litar jag på) (er/dig/att du/att ni/ditt/din/ert)
      jag har [fullt/stort] förtroende för (er/dig/ditt/din/ert)
      (din/er/ert/era/ditt) (erfarenhet/omdöme/kunskap/kunskaper/omsorg/engagemang/skicklighet/lugn/tålamod/insats) (betyder/gör/hjälpte/har betytt/bar/räddade)
      (vi har saknat/vi saknar/jag har saknat/vi kommer att sakna) (dig/er)
      (ni/du) (gjorde/har gjort/hanterade/skötte/löste/klarade) [det/det här] [så/verkligen/väldigt/riktigt/fantastiskt] (bra/fint/väl/fantastiskt/snyggt/strålande)
      (låt oss/vi/kan vi/ska vi) (hjälpa varandra/hjälper varandra/hjälps åt/hjälpas åt)
      jag (tänker på/bryr mig om) (er/dig)
    `),
    hollow: cueList(`
      tack på förhand
      tack för (visad/visat/ordet/mig/er förståelse/din förståelse/förståelsen/er uppmärksamhet/uppmärksamheten/er medverkan/ert samarbete/din beställning/ditt köp/er beställning/ditt mejl/ditt mail/mejlet/er förfrågan/att ni läser/att du läser/att ni läste/ordet/ert intresse/ditt intresse/ditt brev/ert brev/din ansökan)
      tack för (i dag/idag)
      (bra jobbat/bra gjort/vad bra/tack) … men
      jag litar på att (ni levererar/ni når/ni klarar/vi når/du når/du levererar/du förstår/ni förstår/ni följer/alla/detta/det/ni ser)
      (litar jag på/jag har förtroende för) att
      hur har (du/ni) (tänkt/gjort/kunnat/lyckats/lagt/räknat/hanterat/löst/planerat/gått/arbetat/jobbat/använt)
      (hur mår/hur känns) (siffrorna/siffran/det att)
      det är (bra/roligt/kul) att få (in/ner/upp)
      jag är ledsen (men/om)
      förlåt (om/men)
      vad bra (att/om/det)
    `),
  },
  presence: {
    cues: cueList(`
      jag (kommer/tittar/svänger/åker/går/följer/hänger/sticker) [gärna/också/själv/då/ned/ner] (förbi/ut till/ner till/ned till/ut och/ner och/till er/till avdelningen/till verkstaden/upp till er/över till er/och hälsar på/med er/med dig/med på/bredvid)
      (kommer/tittar) jag [gärna/också/själv/då/ned/ner] (förbi/ut till/ner till/ut och/till er/upp till er/över till er/och hälsar på)
      jag kommer (ner/ut/upp/över) (på/till/i/kl/klockan/halv/och/en/efter/före/vid)
      jag (vill/vill gärna/skulle vilja/skulle gärna vilja/skulle gärna/tänkte/tänker/kan/kan gärna/hoppas få/ska/får gärna) (följa med/vara med er/vara med dig/vara med ute/vara med på ett/vara med en/vara med i gruppen/hälsa på/besöka/komma förbi/komma ut/komma ner/komma och/komma till er/gå bredvid/gå med/sitta med/sitta bredvid/åka med/stå bredvid/jobba ett pass/jobba en dag/arbeta ett pass/gå och se)
      (får/kan/skulle/vore det okej att/går det bra att/passar det att/är det okej att) jag [få/kunna] (följa med/vara med er/vara med på/komma ut/komma förbi/komma och/komma ner/besöka/gå bredvid/gå med/hälsa på/åka med/sitta med/kommer förbi/kommer ut/kommer ner/följer med/är med/sitter med)
      när jag (var hos/var med/besökte/följde med/gick med/satt med/jobbade med/gick bredvid/var ute/var nere/stod)
      jag (var hos er/var med er/var ute hos/var nere hos/var med ute/följde med/gick bredvid/satt med/åkte med/har varit med på/har varit hos/har varit ute/har suttit med er/har suttit med på/har suttit med i gruppen/har följt med/har gått bredvid/har åkt med/jobbade ett pass/arbetade ett pass)
      jag har (träffat/mött) [nästan] (alla/många/de flesta/var och en) av (er/dem)
      jag [_] (gick/satt/stod/åkte/jobbade/arbetade/var) (bredvid/med) (er/dig/gruppen/grupp/laget/nattskiftet/natten)
      jag (ägnade/tillbringade) (två/tre/fyra/en/ett/flera/några) [_] (dag*/natt*/nätter/kväll*/pass/skift/förmiddag*/timmar) (på/hos/i/med/vid/ute)
      visa mig [gärna] (hur det/hur ni/vad som/det som/var det/var tiden/hur du)
      jag (vill gärna/skulle vilja/skulle gärna/vill) se (hur det fungerar/hur det är/hur det ser ut/hur det går till/det med egna)
      jag (är/kommer att vara/finns/sitter/står) [också/själv] (på/i/hos/ute i/ute hos/nere i/nere på/nere hos/ute på/med på) (avdelningen/enheten/verkstaden/golvet/skolan/stationen/er/köket/klassrummet/personalrummet/fikarummet/hallen/lagret/linan/plats hela/matsalen/båten/depån/yttre tjänst)
      (går/åker/kommer) [hellre/gärna] och ser
      (gå och se/med egna ögon)
      (låt oss/ska vi/kan vi/skulle vi kunna/vi kan/jag vill gärna/jag pratar/jag tar det) … (öga mot öga/över en kopp kaffe/över en kaffe/över en fika/ansikte mot ansikte/på fikat/på plats hos er/hemma hos er/runt bordet)
      (låt oss/ska vi/kan vi/skulle vi kunna) (ses/sätta oss/träffas/gå en promenad/ta en promenad/ta en fika/ta en kaffe/gå igenom det tillsammans/sitta ner/sitta ned)
      jag har (avsatt/satt av/bokat av/lagt undan/viktat/blockat) … (för att lyssna/för er/till er/för att vara/för att prata/för att komma/för att höra)
      (det jag såg/av det jag såg/det ni visade mig/det jag hörde hos er/det du visade mig)
      jag (lyssnar gärna/vill lyssna/vill gärna lyssna/ska lyssna/är här för att lyssna/kommer för att lyssna/kommer och lyssnar/kommer bara för att lyssna)
      (ring mig/väck mig) [gärna] (när som helst/om det/dag som natt/oavsett/vilken tid/mitt i natten/så)
      (ni når mig/du når mig) (när som helst/dygnet runt/hela)
      jag är ute (i/hos/med/på)
    `),
    hollow: cueList(`
      (jag kommer/kommer jag) … (kontrollera*/oanmäld/oannonserat/stickprov/granska*/inspekter*)
      jag kommer till (er med/dig med)
      jag är ute (på semester/på resa/och reser)
      jag går med på
      (jag kommer och kontrollerar/kom in till mig)
      jag följer med (i siffrorna/i statistiken)
      jag satt med (siffrorna/budgeten/rapporten/statistiken)
      jag står (på/i) (fast/mig)
      med egna ögon … (siffror*)
    `),
  },
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
  learning: {
    cues: cueList(`
      vad (har/lärde/lär/kan/såg/ser/märkte/märker) (vi/ni/du) [oss/er/dig] (lärt/lära/av/upptäckt/märkt/sett hos/oss)
      vad (har vi/har ni/kan vi/lärde vi/lärde ni/har du) (lärt/oss/er/lära)
      (det vi har lärt/vad vi har lärt/vad vi lärde/det vi lärde/lärdomarna från/vad ni har lärt/vad man lärt/vad de har lärt)
      vad (kan/ska/skulle/vill) (vi/ni) [kunna/vilja] (pröva/prova/testa)
      (låt oss/ska vi/kan vi/vi kan/vi vill/då kan vi) (pröva/prova) (det/en/ett/att/i/på/nya/något/igen)
      (vi/grupp*/teamet/och) (prövar/provar) (det/en/ett/att/i/på/nya/något/igen/oss/ut/under/med)
      prov* på något nytt
      (det/vad) (personalen/gruppen/teamet/ni/medarbetarna/arbetslaget) vill (pröva/prova)
      vill (ni/gruppen/personalen) (pröva/prova)
      (litet/ett litet/små) försök
      (i liten skala/försöksvis/ett försök/som försök/som ett försök)
      (ett/en/som) (experiment/pilot/prototyp) (i/på/med/för/och)
      (vi/ska vi/då/och) [ska] (tittar/tittar vi/titta/blickar/blickar vi) [tillsammans/vi] (tillbaka/på det igen/på vad vi/på vad som/på hur det)
      tittar vi tillbaka
      (syftet/målet/meningen) … är att (förbättra/lära) (arbetet/arbetssättet/oss)
      vad (vore/är/skulle vara) ett [bra] (första/nästa) steg
      tittar (vi tillsammans/tillsammans) på
      (går igenom/pratar igenom/går vi igenom/gå igenom) (det/den/dem) (tillsammans/igen)
      gås igenom igen
      (reflektera*/utvärderar/utvärdera/återblick) (tillsammans/över/kring/på)
      vad (gick bra/fungerade/hjälpte/var svårt/förvånade/kom i vägen/har hjälpt/var lätt/gjorde skillnad/gick fel och)
      (vad som/det som) (gick bra/fungerade/hjälpte/var svårt/förvånade/har hjälpt/kom i vägen/kan gå fel)
      (för att/så att vi/vill/kan/och/vi/att) (lära/lär/lära oss/lär oss) (av/oss/tillsammans/mer/något/hur/vad/varandra)
      (lära/lär/lärde/lärt) (oss/mig) (av/något/mer/mycket/hur/vad/om/att)
      lär* av (varandra/det/dem/misstag*/avvikelse*/händelse*)
      (för att/kunna/vill) förstå (vad/hur/varför det/varför vi/det)
      (om det inte fungerar/fungerar det inte/om det visar sig/funkar det inte/om det inte funkar) … (ändra*/pröva*/slut*/justera*/byt*/backa*/tänk*)
      då ändrar vi
      (misstag/avvikelser/avvikelserna/dåliga nyheter/varje avvikelse/fel) … (lär/lära/välkomna/välkommet/berättar)
      (återkoppling/feedback) (till mig/på hur jag/på mitt/på min)
      (se/berätta/höra) hur det gick
      (jag/vi) har lärt (mig/oss)
      jag är (nyfiken/så nyfiken/mycket nyfiken/uppriktigt nyfiken)
      jag undrar (hur/vad)
      det vore intressant att höra
    `),
    hollow: cueList(`
      (lärdomar/utvecklingsområde/handlingsplan vid)
      lär av [det] bästa
      (lär er/lär dig) (läxan/av)
      lära (er/dig) en läxa
      provar (med att/oss på tålamod)
      vad (ser ni/ser vi) (siffror*/resultat*)
      jag undrar (hur ni kan/hur du kan/vad ni håller/vad du håller)
      ett försök (att/till)
    `),
  },
  'shared-principles': {
    cues: cueList(`
      (vårt/det gemensamma/vårt gemensamma) (syfte/uppdrag) (är/här/som)
      (vår/våra/den gemensamma/våra gemensamma) (princip/principer/värderingar/hållning/ledstjärna/värdegrund) (är/säger/betyder/att/innebär/bygger)
      vårt löfte
      (varför vi finns/det vi är till för/dem vi är till för/de vi är till för/vem vi är till för/varför vi är här/därför finns vi)
      (vår överenskommelse/vi har lovat varandra/det vi har kommit överens om tillsammans)
      (vi tror på/det vi tror på/det vi står för/vi står för)
      (det viktigaste/viktigast/det viktiga) (för oss/är att ni/är att alla/är att ingen/är att vi/är att du)
      (det som betyder mest/det som är viktigt för oss/det som är viktigast)
      (gäller/gäller för) (mig också/även mig/mig med/också mig/mig lika)
      (inklusive mig/mig inräknad/jag inräknad/samma för alla/även för mig/även mig/också för mig)
      i vår (kultur/profession/yrkesroll)
      vad är (god/gott/bra/meningsfull*) (vård/omsorg/undervisning/arbete/stöd/service)
      (god/gott) (vård/omsorg/undervisning/stöd) (är/betyder/innebär) (att/när)
      (öppenhet/ärlighet/tillit/respekt/mod/värdighet) (betyder/innebär/bygger/går före/är att/går åt båda)
      (säkerheten/tryggheten/hälsan/säkerhet/patientsäkerheten) (går/kommer) [alltid] (före/först)
      går (säkerheten/tryggheten/hälsan) [alltid] (före/först)
      (inget/ingen siffra/inga siffror/ingen leverans) (är viktigare än/är värt/går före)
      det (är viktigt/spelar roll) (därför att/eftersom/för att det finns)
      (en/ett) (gemensam/gemensamt) (princip/syfte/ansvar för)
    `),
    hollow: cueList(`
      (för att jag säger det/det sitter i väggarna)
      i enlighet med vår värdegrund ska
      (det viktigaste/viktigast/det viktiga) (är/för oss är) (resultat*/siffr*/att vi når/försäljning*/att ni når/målet/omsättning*)
      vi står för (notan/kostnad*/fikat/kaffet/maten/lunchen/resan)
      (vi är överens om/vi har kommit överens/vi kom överens) … (hyra/hyran/pris/priset)
    `),
  },
  'whole-system': {
    cues: cueList(`
      (helheten/helhetssyn/hela bilden/hela kedjan/hela flödet/det stora hela/i ett större sammanhang)
      hela vägen (för/från)
      (ur/från/med) (patientens/elevens/brukarens/kundens/medborgarens/barnets/familjens/invånarens/den enskildes/de äldres/hyresgästens/resenärens) (perspektiv/synvinkel/ögon/sida/håll)
      (hur påverkar det/hur påverkas/vad betyder det för/vad innebär det för/vad händer med/vad gör det med) (de andra/andra/nästa/dem som/kvälls*/natt*/övriga/kollegorna/våra kollegor)
      (vad behöver/vad behöver vi av) (nästa led/nästa skift/nattskiftet/dagskiftet/varandra/de andra grupperna/kvällslaget)
      (vad vi behöver av/det vi behöver av) (andra/varandra/de andra)
      så att (nästa skift/nattskiftet/dagskiftet/nästa pass/kvällslaget/nästa led/nästa person)
      (över/mellan) (enhetsgränserna/gränserna/avdelningsgränserna/förvaltningsgränserna/professionsgränserna)
      (tillsammans med/ihop med/i samverkan med/med våra kollegor i/med våra kollegor på) (de andra/socialtjänsten/skolan/polisen/vården/regionen/kommunen/grannenheten/biståndsenheten/biblioteket/fritidsgården/andra enheter/andra avdelningar/kliniken/hyresgästerna/föräldrarna/de boende/familjen/familjerna/eleverna/patienterna/brukarna/nattskiftet/inköp)
      (uppströms/nedströms/nästa led/den som tar över/de som tar över)
      mellan (enheterna/grupperna/skiften/avdelningarna) (det/som) skaver
      hållbart (över tid/i längden)
      (på lång sikt/i längden/långsiktigt hållbar*)
      (del av/delar av) (samma/en helhet/något större/helheten/en större)
      (flyttar problemet/kostnaden hamnar/skjuter över problemet/skjuter problemet/flyttar kostnaden/bieffekt/bieffekter/sidoeffekter)
      (beroende av varandra/beror på varandra/påverkar varandra)
      (hur det/hur allt/våra uppgifter/delarna/uppgifterna/allt) (hänger ihop/hänger samman)
      hur hänger (de/det/allt) (ihop/samman)
      (samarbet*/samverka*) (mellan/över/med) (enheter*/grupper*/avdelning*/gränser*/skolan/socialtjänsten/polisen/regionen/kommunen/andra)
      vad (vi/de/grupperna/enheterna) behöver av varandra
    `),
    hollow: cueList(`
      (vi är ett lag/helhetsgrepp/summan av alla)
      tänk på laget
      i längden … (ersätt*/kvar)
      del av samma (budget/mål)
      hänger (ihop/samman) (inte/på att ni)
    `),
  },
};
