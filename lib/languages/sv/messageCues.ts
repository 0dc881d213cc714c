import { cueList } from '../cueList';
import type { MessageCues } from '../messageCues';
import { words } from '../phrases';

/** What a whole message holds, in Swedish. Fields as in `MessageCues`. */
export const SWEDISH_MESSAGE: MessageCues = {
  signs: {
    asks: cueList(`
      (säg till/säg/berätta/hör av er/hör av dig/hojta/skriv till mig/säg ifrån/återkom gärna) [gärna/mig/bara] (om/när/vad/hur/var/vilka/vilken/till/med/så)
      (era/ert/dina/ditt/alla/gärna) (synpunkter/tankar/åsikter/idéer/förslag/frågor/önskemål/kommentarer)
      (synpunkter/hör gärna av er/hör gärna av dig/vad ni tycker/vad du tycker/vad ni ser/vad ni behöver/hur ni ser/hur ni tänker/hur det känns/höra er/höra vad/höra hur/höra från/vill höra/höra av er)
      (jag undrar/jag är nyfiken/nyfiken på/fråga er/fråga mig/frågor till/frågor om/frågor besvaras/frågor tar/frågor kan/frågar jag/jag frågar/vet jag inte/jag vet inte varför/diskuter*/prata om det/pratar om/pratar igenom/prata igenom/samtal om/prata ihop/ta upp det)
      (föreslå*/förslag/vem vill/prata med mig/prata med/kom till mig/kom in till mig/kom förbi/rösta/anmäl intresse/välkommen att/välkomna att/bolla)
    `),
    means: cueList(`
      (genom att/med hjälp av/tack vare/med stöd av)
      (vi prövar/vi provar/vi testar/pröva/prova/nytt sätt/ett annat sätt/bättre sätt/på ett sätt/metod*/arbetssätt*/utbild*/träna*/öva*/kurs*/handled*/mentor*/stöd*/stött*/hjälp*/tid för/tid till/tid att/timmar för/timmar till/avsatt*/avsätt*/satt av/frigjor*/frigör*/extra/fler händer/anställ*/rekryter*/invester*/utrustning*/verktyg*/pilot*/i par/boka in mig/sällskap/tillsammans/ändra*/lägga om/läggs om/lägger om/inför*/planera om/planerar/rutin för/börja med/steg/resurs*/övertid*/vikarie*/hur vi/så här gör/så här arbetar/i stället för/istället för/så att det finns/flytta*/förenkl*/ta bort/tar bort/slopa*/det vi gör/kontinuitet*/gå bredvid/schema*/bemann*/delar upp/delar sig/besök*)
      (ni avgör/ni väljer/ni bestämmer/avgör ni/väljer ni/bestämmer ni)
    `),
    why: cueList(`
      (därför/därför att/eftersom/för att/så att/i syfte/syftet/skälet/skäl/orsak*/anledning*/på grund av/pga/p g a/till följd/med tanke på/med hänsyn/av hänsyn/annars/detta innebär/det innebär/vilket/med anledning/utifrån/enligt/lag/lagen/lagkrav*/krav från/säkerhet*/försäkring*/ju/nämligen/i samband med/inför/efter att/sedan/då vi/då det/då ni/eller hur/varför/mål att/tack vare/trygg*/risk*)
      (för/så) (vi/ni/jag/då/det/den/de/alla/ingen/inget/blir/slipper/kan/är/har/hinner/vet/får)
      (det/detta/den) (hjälper/gör/ger/sparar/betyder/underlättar/behövs/är viktigt/är för/minskar/kostar/handlar om)
      (och/att) (slippa/undvika/hinna/kunna/minska/öka/förbättra/hjälpa/få/skydda/veta/lära)
      (behöver/behövs/behövde) (det/dem/den/för/till/den här)
      (det har varit/det har kommit/vi har haft/har blivit/blev/försvann/gick sönder)
    `),
    warm: cueList(`
      (styrkor*/bra på/duktig*/trivs/hjälpsam*/noggrann*/tack*/uppskattar/uppskatt*/stolt*/glad*/roligt/kul/härlig*/fin/fint/fina/förlåt*/ursäkta*/ledsen/ledsamt/beklagar/välkommen/välkomna/grattis/gratulera*/gratulerar/bra jobbat/bra gjort/starkt jobbat/snyggt/strålande/fantastisk*/underbar*/kram*/puss/älskar/hjärt*/varm*/hurra/heja/eloge/imponera*/beröm*/berömde/njut*/skratta*/le/glädje*/nöje/födelsedag*/bröllop*/bebis*/tårta*/fika*/kaffe*/frukost*/lunch*/pizza*/bulle*/bullar*/kaka/kakor/semla/semlor/glass*/blommor*/fest*/grill*/firar/fira/sjung*/sång*/dans*/semester*/helg*/trevlig*/ta hand om/var rädda/krya/lycka till/håller tummarna/hoppas/mår/hur går/saknat/saknar/tänker på/minns/vänlig*/vän/vänner/kära/älskade/hjältar*/hjälpt*/hjälpte/bar/stannade/vila*/andas/trött*/tuff*/tung*/svårt/jobbig*/slit*/orolig*/oro/tålamod*/lugn*/tillsammans/lita*/tillit*/respekt*/omtanke*/present*/julbord*/god jul/gott nytt)
      (jag vet/jag förstår/jag inser/jag ser) (att/hur)
    `),
    learns: cueList(`
      (stöd*/beror på/berodde på/hänger samman/hänger ihop/samband*/tack vare/lär*/lärdom*/förstå*/förbättr*/utveckl*/pröv*/prova*/test*/försök*/experiment*/pilot*/reflekt*/titta tillbaka/blicka tillbaka/tittar på/tittar vi/titta på/tillsammans/bättre/hjälp*/insikt*/upptäck*/ta reda på/märk*/se vad/se hur/ser vad/ser hur/se om/förklar*/föresl*/nyfik*/varför/därför/eftersom/berätta*/visa oss/justera*/ändra*/orsak*/beror på)
    `),
    whole: cueList(`
      (hela/helhet*/tillsammans/varandra/mellan/över gränserna/gemensam*/samarbet*/samverk*/hjälp*/hjälps åt/kedja*/flöde*/överlämn*/nästa/totalt/sammanlagt/byter/byta/utbyte/delar)
    `),
    there: cueList(`
      (jag/kan jag/får jag/vi/ska vi/låt oss) [_] (kommer/komma/besök*/följer med/följa med/följde/är med/vara med/var med/varit/träffa*/träffas/ses/sitter/sitta/satt/går/gå/gick/såg/ser/tittar/titta/lyssna*/är ute/är på/är i/är hos/finns/ringer/ring/pratar/prata)
      (öga mot öga/på plats/visa mig/kom förbi/min dörr/kom till mig/prata med mig/möte med mig/ses på/träffas/över en kaffe/hos er/hos dig)
    `),
    priority: cueList(`
      (först/främst/viktigast/viktigare/viktig*/priorit*/får vänta/kan vänta/vänta/i den här ordningen/om du hinner/om ni hinner/i mån av tid/när du kan/när ni kan/när det passar/ingen brådska/ingen stress/senare/sedan/därefter/efter det/resten/börja med/framför allt/bråttom/brådska*/sist/slutligen/till sist/för det andra/nästa/innan dess/i lugn och ro)
    `),
    mandate: cueList(`
      (ni beslutar/beslutar ni/ni bestämmer/bestämmer ni/ni avgör/avgör ni/ni väljer/väljer ni/du avgör/avgör du/du bestämmer/bestämmer du/själv/själva/upp till er/upp till dig/utan att fråga/utan godkännande/eget omdöme/egna/eget/ni får/du får/mandat/fria händer/fritt/fri att/fria att/behöver inte fråga/lämnar jag till er/ert beslut)
    `),
    tookPart: cueList(`
      (som ni/som du/ni har/du har/har ni/ni som/grupp*/teamet/facket/personalen/medarbetarna/flera av er/många av er/några av er/arbetslaget) [själva/alla/har] (föresl*/föreslagit/bad/bett/önska*/sa/sagt/berätta*/valt/valde/kom fram/kommit fram/skrev/skrivit/tagit fram/tog fram/utforma*/hjälp*/testa*/pröva*/jobbat fram/arbetat fram/planera*/röstat/röstade/beslut*)
      (ert förslag/era förslag/er idé/ert önskemål/era önskemål/era synpunkter/testande*/ni gjorde/tillsammans med/med facket/samverk*/förhandl*/efter samtal/efter att ha lyssnat/enkät*/arbetsgrupp*/referensgrupp*/omröst*/frivillig*/gruppernas förslag/framtag*)
    `),
    evaluates: cueList(`
      (utvärderas/följs upp/mäts/granskas/kontrolleras/bedöms/poängsätts/betygsätts/följas upp/mätas/utvärderas/granskas/kontrolleras/bedömas/inspekteras)
      (jag/vi/ledningen/chefen) [_/kommer att/ska] (utvärdera/följa upp/mäta/granska/kontrollera/följer upp/mäter/utvärderar/granskar/kontrollerar)
      (stickprov/en utvärdering av/en uppföljning av)
    `),
    evaluatesPeople: cueList(`
      (enheter*/grupperna/teamen/medarbetar*/alla/samtliga/ni/du/skiften*/avdelning*/chefer*/lärar*/sköterskor*/förare*/handläggare*/utvecklare*/konsult*/säljare*/arbetslag*/mentor*) … (utvärderas/följs upp/mäts/granskas/bedöms/poängsätts/betygsätts/följas upp/mätas/granskas/bedömas)
      (utvärderas/mäts/granskas/bedöms/betygsätts) (alla/samtliga/varje/enheterna/grupperna/teamen/ni/du)
      följs (alla/samtliga/varje/enheterna/grupperna/ni) [_] upp
      (följer upp/mäter/granskar/utvärderar/följa upp/mäta/granska/utvärdera) (alla/varje/samtliga/er/dig/enheterna/grupperna)
    `),
    denies: cueList(`
      (inte/aldrig/ingen/inget/inga/ej/utan/slipper/slutar)
    `),
    stakes: cueList(`
      (lön/lönen/löne*/bonus*/premie*/premier*/befordr*/pris/priset/belön*/rank*/rangord*/topplista*/lista/listan/kontrakt*/uppsäg*/konsekvens*/personalakt*/varning*/styrelsen/anslås/publicer*/underlag*/ligger till grund/används/avgör/avgörande/kund/kunden/faktur*/revisor*/finansiär*)
    `),
    decides: cueList(`
      (har beslutat/beslutade/beslutat att/beslutet är/det är beslutat/är beslutat/beslut har fattats/beslut är fattat/ett beslut/har bestämt/vi har bestämt/införs/kommer att införas/införas/ändras den/ändras från/läggs ner/läggs ned/slås ihop/slås samman)
    `),
    starts: cueList(`
      (från och med/fr.o.m/fr o m/from nu/från nu/med omedelbar verkan/framöver/hädanefter/från måndag/från tisdag/från onsdag/från torsdag/från fredag/från nästa vecka/från nästa månad/från i dag/från idag/från i morgon/från imorgon/med start)
    `),
    work: cueList(`
      (schema*/rutin*/arbetssätt*/metod*/bemann*/lokal*/verktyg*/organisation*/pass/passen/dagpasset/skift*/arbetstid*/kontor*/skrivbord*/rum/rummet/process*/system*/besök*/beslut/rapport*/planer*/planen/logg*/grupp*/team*/enhet*/avdelning*/ärende*/rond*/rast*/arbetsplats*/distans*/stickprov*/riktlinj*/tidrapport*/mötesordning*)
    `),
    judged: cueList(`
      (beror på/berodde på/på grund av/orsakats av/orsakades av) [rent/ren/rena] (slarv*/nonchalans/lathet)
      (är/var) [fullständigt/helt/totalt/helt enkelt] (oacceptabelt/oacceptabel/under all kritik/inte acceptabelt/inte acceptabel)
      resultat är under all kritik
      (du/ni) har (misslyckats/svikit/inte levt upp)
      (jag hade förväntat mig mer/jag förväntade mig mer/jag hade väntat mig mer)
      jag är [så/mycket/djupt/väldigt/riktigt] besviken (på er/på dig/över er/över dig/över att ni/över att du/över hur)
      (vad håller ni på/vad håller du på) med
    `),
    reproach: cueList(`
      (varför kan ni inte/varför kan du inte/varför har ni inte/varför har du inte/varför gör ni inte/varför gör du inte/varför är ni inte/är det uppfattat/är det förstått/är det klart/är det tydligt/vad håller ni på/vad håller du på/hur svårt kan/hur kan ni/hur kan du/vem tror/vad är det för fel/vad är det för/hur många gånger)
    `),
    supposed: cueList(`
      (om/när/ifall/den som/de som/skulle/annars/eller)
    `),
    must: cueList(`
      (ni/du/alla/samtliga/personalen/medarbetare/medarbetarna/lärarna/chefer/förarna/handläggare/handläggarna/säljarna/konsulterna) [_] (ska/skall/måste)
      (ska/skall/måste) (ni/du/alla/samtliga/personalen/medarbetare/medarbetarna/varje)
      (alla/samtliga/varje) _ [_] (ska/skall/måste)
      (ska/måste) [alltid] (följas/rapporteras/lämnas/redovisas/registreras/loggas/skickas/signeras/fyllas/bäras/användas/godkännas/dokumenteras/vara klar/vara klara/vara inne/göras)
      jag (vill/förväntar mig) att (ni/du/alla)
    `),
    optional: cueList(`
      (gärna/om du vill/om ni vill/ska få/ska kunna/ska slippa/ska veta/ska känna/ska må/ska ha det/inte behöva/behöver inte/måste vara trött/måste vara trötta/måste prova/måste komma/får ni/välkommen/välkomna/njut*/ta hand/tack*/ha det/om du kan/om ni kan/om du hinner/om ni hinner/hör av/säg till/berätta/låt oss/ring mig/fråga/när du kan/när ni kan/vila/kul/roligt/ska få)
    `),
    problem: cueList(`
      (problemet/problem med/problemen/försening*/försenad*/klagomål*/avvikelserna/fungerar inte/funkar inte/efter plan/efter budget/kön växer/köerna/kassationen/stoppen/ökat igen/sjunker igen/sjunkit igen)
    `),
    trust: cueList(`
      (tillit/tilliten/förtroende/förtroendet/frihet/friheten/eget ansvar/mandat/handlingsutrymme/självstyrande/självledarskap/befogenhet/befogenheter)
    `),
    distrust: cueList(`
      (inte/ingen/inget/aldrig/förlorat/förlora/förlorar/förtjäna*/sviker/svikit/utan/mindre/missbruk*/tappat) [_] (tillit/tilliten/förtroende/förtroendet/frihet/friheten/mandat)
      (förtroende/tillit) (måste/ska) förtjänas
    `),
    approval: cueList(`
      (godkän*/tillstånd av/attester*/stäm av med mig/stäms av med mig/stämma av med/stämmer av med/avstämning med mig/via mig/genom mig/förbi mig/gå via/går via/mitt ok/mitt okej/mitt klartecken/mitt ja/fråga mig/frågar mig/kolla med mig/kollar med mig/kontrasigner*/medgivande*/lov av)
    `),
    happened: cueList(`
      (oacceptabel*/inte acceptabelt/inte okej/misslyckats/misslyckades/misslyckande*/missat/missade/misstag*/besviken/besvikna/besvikelse*/slarvat/slarvade/slarv/för låg/för låga/för lågt/under all kritik/pinsam*/skäms/borde ha/vad håller/varför har/underpresterat/svikit/ingen brydde/förväntat mig mer/förväntade mig mer/inte levt upp/klantat*/klantade/schabbl*/nonchal*/levererade inte/med fel/gick fel/gått fel/efter budget/efter plan/haveri*)
    `),
    lately: cueList(`
      (i dag/idag/i går/igår/nyss/i morse/imorse/i kväll/ikväll/i natt/inatt/i eftermiddags/i förmiddags/gårdagens/dagens/just nu/alldeles nyss/precis)
    `),
    tonight: cueList(`
      (i kväll/ikväll/i natt/inatt/det här passet/passet är slut/passets slut/före stängning/innan vi stänger)
    `),
    everything: cueList(`
      (all/allt/alla/varje/samtliga/inget/inga/ingen/ingenting/oavsett/oberoende/utan undantag)
    `),
    toOne: cueList('(du/dig/din/ditt/dina)'),
    toSeveral: cueList('(ni/er/ert/era/alla/allihop/samtliga/skift/grupp*/team*)'),
    speech: cueList(`
      (tal/anförande/skål/predikan/högtidstal/avskedstal/hälsningstal/invigningstal) (till/av/vid/för/inför)
    `),
  },
  mine: words('jag mig min mitt mina'),
  imperatives: words(
    `skicka lämna rapportera redovisa se gör fixa lös ordna använd följ sluta börja uppdatera fyll signera kvittera kontrollera bekräfta svara
    återkom leverera minska öka höj sänk inför genomför delta anmäl registrera förbered boka ring stäng avsluta prioritera påminn informera läs
    håll säkerställ tillse mejla maila lägg ställ ta ge hämta plocka rensa städa tvätta töm flytta lås skriv logga notera beställ meddela kolla gå kom`,
  ),
  nouns: words('kom ta ge gå se håll lägg'),
  objects: words(
    `den det de alla allt er era ert din ditt dina varje till upp ner ned in ut med bort undan inte ihåg på fram tillbaka hit en ett ordning koll ordentligt dem`,
  ),
  leads: words('och sedan sen så också nu slutligen först dessutom vänligen därefter men bara alltid'),
  unitKinds: words(
    'team grupp enhet skift avdelning lag distrikt region butik linje klass arbetslag skola station kontor fabrik depå sektion hemtjänsten',
  ),
  unitNames: words('norr söder öst väst öster väster norra södra östra västra centrum'),
};
