import { cueList } from '../cueList';
import type { TrustCues } from '../trustCues';

/** What shows closeness, in Swedish. Fields as in `TrustCues`. */
export const SWEDISH_CLOSENESS: Pick<TrustCues, 'relationship' | 'presence'> = {
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
      (tack/tackar) [också/så mycket] till _ [_] [_] [_] [_] som
      (tackade/tackar/vill tacka/tacka) [_] (för den insatsen/alla som/er som/dem som/er för/dig för/gruppen för)
      (kunderna/patienterna/familjerna/kollegorna/föräldrarna/eleverna/brukarna/de boende/supporten/gästerna) [_] (nämner/frågar/talar/tackar/berömmer) [ofta/gärna/alltid] [efter/om] (dig/er/ditt)
      (din/er/hennes/hans/deras/ert/hennes eget) (mod/tålamod/lugn/omtanke/humor/skicklighet/öga/omsorg/kunskap/erfarenhet/värme) [vid/i/med/_] … (betyd*/tillgång/hjälpt*/bar/räddade/gjorde/har förändrat/har ändrat/smittar)
      (det/detta) jag (uppskattar/värdesätter/beundrar) [mest]
      (är/var/har varit) [så/mycket/alltid/väldigt] (tålmodig/generös/varm/omtänksam/vänlig) (mot/med)
      (den/någon) (kollegorna/de andra/andra/folk/alla) (går till/vänder sig till/frågar)
      vad (snabbt/fint/roligt/skönt) (du/ni) (har/funnit)
      (du/ni) [har] funnit dig så
      (ni/du) har förtjänat (det/den/en/er/varje/vilan/ledigheten)
      (er/din/hennes/hans) (grav/sida/insats/bild/sal) var den vackraste
      (fint/bra/snyggt/starkt/otroligt/grymt) jobbat
      (gjorde/gör) (mig glad/mig stolt/mig rörd/oss stolta)
      jag tänker på (er/dig)
      (ni har/du har) varit (fantastisk*/modig*/tålmodig*)
      är jag [så/mycket/väldigt/också] (tacksam/glad/stolt/rörd/imponerad) [för/över] att
      (du/ni) gjorde (helt/alldeles/_) rätt (som/när/att/i)
      (du/ni) gjorde rätt (som/när/att/i)
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
      jag (åker/går/följer/jobbar/sitter/står) [också/själv/gärna] (med/bredvid/ute) … (varje/en gång/en dag/en kväll/i veckan/i månaden/hela)
      jag (går/gick) [_] med (er/dem/honom/henne/_) (ut/i/på) [_] (nattskift*/kvällen/natten/rundan/turen/skiftet/passet)
      jag (åkte/gick/följde/for) (ut med/med på/ner till/med ut)
      jag (är/kommer att vara/blir) (på/i/vid/hos) _ [_] [_] [_] [_] (hela dagen/hela natten/alla tre skiften/hela veckan/alla skift/varje morgon/varje kväll)
      (på/i) (onsdag/torsdag/måndag/tisdag/fredag/veckan) åker vi [_] [_] ihop
      (kan/vill) (du/ni/någon av er) visa mig
      (så att/för att) jag [får/ska] se (hur ert/hur er/hur det går till hos)
      (jag vill/jag ville) se det (rapporterna/siffrorna) inte
      (jag kommer/kommer jag/jag är) [_] (ner/ut/upp/förbi/hos er/hos nattskiftet) (en gång/varje/på nätterna/i natt/i kväll/hela)
      (chefen/rektorn/enhetschefen/ordföranden/avdelningschefen/ledningen) (är/sitter/kommer) [_] (med/med i/och är med) (i gruppen/på mötet/på måndag*/hos/på _ lektion)
      [och] sitter med på _ lektion
      jag har [själv] (jobbat/arbetat/gått/åkt/stått/suttit) [_] (natt/nätter/dagar/pass/kvällar/skift) (på/i/med/hos/vid)
      (två/tre/fyra/flera) (nätter/dagar/kvällar/pass/skift) (på/i/med/hos/vid) (linje/avdelning*/er/grupp/natt*/köket/golvet)
      (du leder/leda/leder) [_] genom att vara där
      (jag/då) (kan/tar) jag (din mottagning/ditt pass/ert pass/ditt skift)
      (gjorde jag/jag gjorde/jag har gjort/har jag gjort) [_] _ besök
      (månad/vecka/veckan/tisdag/onsdag/torsdag/måndag/fredag) lyssnar jag på
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
      visa mig (siffror*/era siffror/listan/rapporten/att ni kan/att du kan)
      jag (åkte/for) (hem/ut med familjen/med familjen/till stugan)
      (dyker jag upp/oanmält/utan att säga till)
    `),
  },
};
