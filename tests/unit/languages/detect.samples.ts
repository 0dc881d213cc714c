/** Sentences as people write them at work, sixty of each language, written for this test. One a line. */
export const SAMPLES: Readonly<Record<'sv' | 'en' | 'no' | 'da' | 'de' | 'fi' | 'fr', string>> = {
  sv: `Vi måste nå målet innan fredag.
Kan du skicka rapporten till mig i eftermiddag?
Jag vill att alla svarar senast klockan tre.
Tack för ett fint möte i går.
Hur går det med vikarierna?
Ni ska redovisa siffrorna varje vecka.
Det är viktigt att vi hjälps åt nu.
Ingen lämnar mötet förrän listan är klar.
Vad behöver du för att lyckas?
Beläggningen ska upp till 95 procent.
Hej allihop!
Med vänliga hälsningar
Sjukfrånvaron sjönk i våras, och det är er förtjänst.
Jag är bekymrad över hur köerna växer.
Rätta till det där före lunch.
Vem bestämde att vi skulle byta system?
Vi ses på måndag i sal tre.
Alla enheter jämförs med varandra i kvartalsrapporten.
Det får inte hända igen.
Skicka kopia på alla mejl till mig.
Jag litar på er.
Han har jobbat här sedan 1998.
Nästa vecka börjar tre nya kollegor.
Fika i köket klockan nio!
Det finns inga ursäkter längre.
Vi behöver prata om arbetsmiljön.
Budgeten är tajt, men vi klarar det ihop.
Eleverna har rätt till en lugn skolgård.
Kolla med Anna om nycklarna.
Kom ihåg att logga besöken direkt.
Snälla, ställ in stolarna efter er.
Hur mår du idag?
Den som presterar bäst får en bonus.
Kunderna väntar för länge på svar.
Utvecklingssamtalen börjar i höst.
Jag förväntar mig bättre resultat nästa gång.
Varför har du inte ringt patienten?
Bra jobbat, laget!
Hyresvärden kommer på torsdag och lagar dörren.
Målet är noll avvikelser.
Ta det lugnt, det löser sig.
Vi provar i två veckor och ser vad vi lär oss.
Äntligen fredag.
Är det någon som har sett min mugg?
Ledningsgruppen har beslutat att slå ihop enheterna.
Jag kommer förbi på er arbetsplatsträff.
Undersköterskorna gör ett fantastiskt arbete.
Allt måste vara godkänt av mig först.
Vilka hinder ser ni framför er?
Försäljningen ökade med åtta procent förra året.
Du är en resurs som vi måste utnyttja bättre.
Påminnelse: tidrapporten ska in i dag.
Grannskolan ligger före oss på listan.
Det här kvartalet räknas.
Kan vi ta det över telefon i stället?
Jag hör av mig när jag vet mer.
Parkeringen är stängd under helgen.
Säg till om något känns fel.
Vi följer upp utfallet månadsvis.
Så länge siffrorna stämmer bryr jag mig inte om hur.
Din tid är viktig för oss.`,
  en: `We must hit the target before Friday.
Can you send me the report this afternoon?
I want everyone to answer by three o'clock.
Thanks for a good meeting yesterday.
How are the temps doing?
You will present the figures every week.
It matters that we help each other now.
Nobody leaves the room until the list is done.
What do you need in order to succeed?
Occupancy has to be at 95 percent.
Hi all!
Kind regards
Sick leave went down in the spring, thanks to you.
I'm worried about the growing queues.
Fix that before lunch.
Who decided that we'd change systems?
See you on Monday in room three.
All units are compared with each other in the quarterly report.
This must not happen again.
Copy me on all emails.
I trust you.
He has worked here since 1998.
Three new colleagues start next week.
Coffee in the kitchen at nine!
There are no excuses any more.
We need to talk about the working environment.
The budget is tight, but we'll manage together.
The pupils have a right to a calm playground.
Check with Anna about the keys.
Remember to log your visits right away.
Please put the chairs back.
How are you today?
The best performer gets a bonus.
Customers wait too long for an answer.
The appraisals begin this autumn.
I expect better results next time.
Why haven't you called the patient?
Well done, team!
The landlord is coming on Thursday to mend the door.
The goal is zero deviations.
Take it easy, it will work out.
We'll try for two weeks and see what we learn.
Finally Friday.
Who has seen my mug?
The board has decided to merge the units.
I'll come by your staff meeting.
Our nurses do a wonderful job.
Everything has to be approved by me first.
Which obstacles do you see ahead?
Sales grew by eight percent last year.
You are a resource that we must use better.
Reminder: timesheets are due today.
The school next door is ahead of us on the list.
This quarter counts.
Could we do that over the phone instead?
I'll be in touch when I know more.
The car park is closed over the weekend.
Tell me if something feels wrong.
We follow up the outcome monthly.
As long as the numbers are right I don't care how.
Your time is important to us.`,
  no: `Vi må nå målet før fredag.
Kan du sende meg rapporten i ettermiddag?
Jeg vil at alle svarer innen klokken tre.
Takk for et fint møte i går.
Hvordan går det med vikarene?
Dere skal legge fram tallene hver uke.
Det er viktig at vi hjelper hverandre nå.
Ingen forlater møtet før listen er klar.
Hva trenger du for å lykkes?
Belegget skal opp til 95 prosent.
Hei alle sammen!
Med vennlig hilsen
Sykefraværet gikk ned i vår, og det er deres fortjeneste.
Jeg er bekymret for hvordan køene vokser.
Rett opp det der før lunsj.
Hvem bestemte at vi skulle bytte system?
Vi sees på mandag i sal tre.
Alle enheter sammenlignes med hverandre i kvartalsrapporten.
Det må ikke skje igjen.
Send kopi av alle e-poster til meg.
Jeg stoler på dere.
Han har jobbet her siden 1998.
Neste uke begynner tre nye kolleger.
Kaffe på kjøkkenet klokken ni!
Det finnes ingen unnskyldninger lenger.
Vi trenger å snakke om arbeidsmiljøet.
Budsjettet er stramt, men vi klarer det sammen.
Elevene har rett til en rolig skolegård.
Sjekk med Anna om nøklene.
Husk å registrere besøkene med en gang.
Vær så snill og sett stolene på plass.
Hvordan har du det i dag?
Den som presterer best får en bonus.
Kundene venter for lenge på svar.
Medarbeidersamtalene begynner til høsten.
Jeg forventer bedre resultater neste gang.
Hvorfor har du ikke ringt pasienten?
Bra jobbet, alle sammen!
Utleieren kommer på torsdag og fikser døren.
Målet er null avvik.
Ta det med ro, det ordner seg.
Vi prøver i to uker og ser hva vi lærer.
Endelig fredag.
Er det noen som har sett koppen min?
Ledergruppen har besluttet å slå sammen enhetene.
Jeg kommer innom avdelingsmøtet deres.
Sykepleierne gjør en fantastisk jobb.
Alt må godkjennes av meg først.
Hvilke hindringer ser dere foran dere?
Salget økte med åtte prosent i fjor.
Du er en ressurs som vi må utnytte bedre.
Påminnelse: timelisten skal inn i dag.
Naboskolen ligger foran oss på listen.
Dette kvartalet teller.
Kan vi ta det over telefon i stedet?
Jeg gir lyd når jeg vet mer.
Parkeringen er stengt i helgen.
Eg veit ikkje kva vi skal gjere med dette.
Vi følger opp resultatet hver måned.
Så lenge tallene stemmer bryr jeg meg ikke om hvordan.
Tiden din er viktig for oss.`,
  da: `Vi skal nå målet inden fredag.
Kan du sende mig rapporten i eftermiddag?
Jeg vil have, at alle svarer inden klokken tre.
Tak for et godt møde i går.
Hvordan går det med vikarerne?
I skal fremlægge tallene hver uge.
Det er vigtigt, at vi hjælper hinanden nu.
Ingen forlader mødet, før listen er klar.
Hvad har du brug for, for at det lykkes?
Belægningen skal op på 95 procent.
Hej alle sammen!
Med venlig hilsen
Sygefraværet faldt i foråret, og det er jeres fortjeneste.
Jeg er bekymret over, hvordan køerne vokser.
Ret det der inden frokost.
Hvem besluttede, at vi skulle skifte system?
Vi ses på mandag i lokale tre.
Alle enheder sammenlignes med hinanden i kvartalsrapporten.
Det må ikke ske igen.
Send en kopi af alle mails til mig.
Jeg stoler på jer.
Han har arbejdet her siden 1998.
Næste uge begynder tre nye kolleger.
Kaffe i køkkenet klokken ni!
Der er ingen undskyldninger længere.
Vi er nødt til at tale om arbejdsmiljøet.
Budgettet er stramt, men vi klarer det sammen.
Eleverne har ret til en rolig skolegård.
Spørg Anna om nøglerne.
Husk at registrere besøgene med det samme.
Vær venlig at sætte stolene på plads.
Hvordan har du det i dag?
Den, der præsterer bedst, får en bonus.
Kunderne venter for længe på svar.
Medarbejdersamtalerne begynder til efteråret.
Jeg forventer bedre resultater næste gang.
Hvorfor har du ikke ringet til patienten?
Godt arbejde, alle sammen!
Udlejeren kommer på torsdag og ordner døren.
Målet er nul afvigelser.
Tag det roligt, det løser sig.
Vi prøver i to uger og ser, hvad vi lærer.
Endelig fredag.
Er der nogen, der har set min kop?
Ledelsen har besluttet at slå enhederne sammen.
Jeg kommer forbi jeres personalemøde.
Sygeplejerskerne gør et fantastisk stykke arbejde.
Alt skal godkendes af mig først.
Hvilke forhindringer ser I foran jer?
Salget steg med otte procent sidste år.
Du er en ressource, som vi skal udnytte bedre.
Påmindelse: timesedlen skal ind i dag.
Naboskolen ligger foran os på listen.
Dette kvartal tæller.
Kan vi tage det over telefonen i stedet?
Jeg giver lyd, når jeg ved mere.
Parkeringen er lukket i weekenden.
Sig til, hvis noget føles forkert.
Vi følger op på resultatet hver måned.
Så længe tallene stemmer, er jeg ligeglad med hvordan.
Din tid er vigtig for os.`,
  de: `Wir müssen das Ziel bis Freitag erreichen.
Kannst du mir den Bericht heute Nachmittag schicken?
Ich will, dass alle bis drei Uhr antworten.
Danke für das gute Treffen gestern.
Wie läuft es mit den Vertretungen?
Ihr sollt die Zahlen jede Woche vorlegen.
Es ist wichtig, dass wir uns jetzt gegenseitig helfen.
Niemand verlässt die Sitzung, bevor die Liste fertig ist.
Was brauchst du, damit es gelingt?
Die Auslastung muss auf 95 Prozent.
Hallo zusammen!
Mit freundlichen Grüßen
Der Krankenstand ist im Frühling gesunken, dank euch.
Ich mache mir Sorgen über die langen Schlangen.
Bring das vor dem Mittagessen in Ordnung.
Wer hat entschieden, das System zu wechseln?
Wir sehen uns am Montag in Raum drei.
Alle Einheiten werden im Quartalsbericht verglichen.
Das darf nicht wieder passieren.
Schick mir eine Kopie von allen Mails.
Ich vertraue euch.
Er arbeitet seit 1998 hier.
Nächste Woche fangen drei neue Kollegen an.
Kaffee in der Küche um neun!
Es gibt keine Ausreden mehr.
Wir müssen über die Arbeitsbedingungen sprechen.
Das Budget ist knapp, aber wir schaffen es.
Die Schüler haben ein Recht auf einen ruhigen Schulhof.
Frag Anna nach den Schlüsseln.
Denkt daran, die Besuche sofort einzutragen.
Bitte stellt die Stühle zurück.
Wie geht es dir heute?
Wer am besten arbeitet, bekommt einen Bonus.
Die Kunden warten zu lange auf eine Antwort.
Die Gespräche beginnen im Herbst.
Ich erwarte nächstes Mal bessere Ergebnisse.
Warum hast du den Patienten nicht angerufen?
Gut gemacht, Team!
Der Vermieter kommt am Donnerstag und repariert die Tür.
Das Ziel ist null Abweichungen.
Immer mit der Ruhe, das wird schon.
Wir probieren es zwei Wochen und sehen, was wir lernen.
Endlich Freitag.
Hat jemand meine Tasse gesehen?
Die Leitung hat beschlossen, die Abteilungen zusammenzulegen.
Ich komme bei eurer Besprechung vorbei.
Unsere Pflegekräfte leisten tolle Arbeit.
Alles muss zuerst von mir genehmigt werden.
Welche Hindernisse seht ihr?
Der Umsatz ist im letzten Jahr um acht Prozent gestiegen.
Du bist eine Ressource, die wir besser nutzen müssen.
Erinnerung: die Stundenzettel sind heute fällig.
Die Nachbarschule liegt vor uns auf der Liste.
Dieses Quartal zählt.
Können wir das am Telefon machen?
Ich melde mich, wenn ich mehr weiß.
Der Parkplatz ist am Wochenende geschlossen.
Sagt mir, wenn sich etwas falsch anfühlt.
Wir verfolgen das Ergebnis monatlich.
Solange die Zahlen stimmen, ist mir egal wie.
Eure Zeit ist uns wichtig.`,
  fi: `Meidän on saavutettava tavoite ennen perjantaita.
Voitko lähettää raportin minulle iltapäivällä?
Haluan, että kaikki vastaavat ennen kolmea.
Kiitos hyvästä kokouksesta eilen.
Miten sijaisten kanssa menee?
Teidän pitää esittää luvut joka viikko.
On tärkeää, että autamme toisiamme nyt.
Kukaan ei lähde kokouksesta ennen kuin lista on valmis.
Mitä tarvitset onnistuaksesi?
Käyttöasteen pitää nousta 95 prosenttiin.
Hei kaikki!
Ystävällisin terveisin
Sairauspoissaolot vähenivät keväällä teidän ansiostanne.
Olen huolissani jonojen kasvusta.
Korjaa se ennen lounasta.
Kuka päätti vaihtaa järjestelmää?
Nähdään maanantaina salissa kolme.
Kaikkia yksiköitä verrataan toisiinsa.
Näin ei saa enää tapahtua.
Lähetä kopio kaikista viesteistä minulle.
Luotan teihin.
Hän on työskennellyt täällä vuodesta 1998.
Ensi viikolla aloittaa kolme uutta työntekijää.
Kahvia keittiössä kello yhdeksän!
Tekosyitä ei enää ole.
Meidän täytyy puhua työympäristöstä.
Budjetti on tiukka, mutta selviämme yhdessä.
Oppilailla on oikeus rauhalliseen koulupihaan.
Kysy Annalta avaimista.
Muistakaa kirjata käynnit heti.
Laittakaa tuolit paikoilleen.
Mitä kuuluu tänään?
Paras saa palkkion.
Asiakkaat odottavat vastausta liian kauan.
Kehityskeskustelut alkavat syksyllä.
Odotan parempia tuloksia ensi kerralla.
Miksi et ole soittanut potilaalle?
Hyvin tehty, kaikki!
Vuokranantaja tulee torstaina korjaamaan oven.
Tavoitteena on nolla poikkeamaa.
Ota rauhallisesti, kyllä se järjestyy.
Kokeilemme kaksi viikkoa ja katsomme mitä opimme.
Vihdoinkin perjantai.
Onko kukaan nähnyt mukiani?
Johto on päättänyt yhdistää yksiköt.
Tulen käymään kokouksessanne.
Hoitajat tekevät loistavaa työtä.
Kaikki pitää hyväksyttää ensin minulla.
Mitä esteitä näette edessänne?
Myynti kasvoi kahdeksan prosenttia viime vuonna.
Olet resurssi, jota meidän pitää käyttää paremmin.
Muistutus: tuntilistat tänään.
Naapurikoulu on listalla edellämme.
Tämä vuosineljännes ratkaisee.
Voimmeko hoitaa sen puhelimessa?
Palaan asiaan, kun tiedän enemmän.
Pysäköintialue on suljettu viikonloppuna.
Kerro, jos jokin tuntuu väärältä.
Seuraamme tulosta kuukausittain.
Kunhan luvut täsmäävät, en välitä miten.
Aikanne on meille tärkeä.`,
  fr: `Nous devons atteindre l'objectif avant vendredi.
Peux-tu m'envoyer le rapport cet après-midi ?
Je veux que tout le monde réponde avant trois heures.
Merci pour la bonne réunion d'hier.
Comment ça se passe avec les remplaçants ?
Vous présenterez les chiffres chaque semaine.
Il est important de nous entraider maintenant.
Personne ne quitte la salle avant que la liste soit prête.
De quoi as-tu besoin pour réussir ?
Le taux d'occupation doit monter à 95 pour cent.
Bonjour à tous !
Bien cordialement
Les absences ont baissé au printemps grâce à vous.
Je suis inquiet de voir les files s'allonger.
Corrige ça avant le déjeuner.
Qui a décidé de changer de système ?
On se voit lundi dans la salle trois.
Toutes les unités sont comparées dans le rapport trimestriel.
Cela ne doit plus se reproduire.
Mettez-moi en copie de tous les messages.
Je vous fais confiance.
Il travaille ici depuis 1998.
Trois nouveaux collègues commencent la semaine prochaine.
Café dans la cuisine à neuf heures !
Il n'y a plus d'excuses.
Nous devons parler des conditions de travail.
Le budget est serré, mais nous y arriverons ensemble.
Les élèves ont droit à une cour calme.
Vois avec Anna pour les clés.
Pensez à noter les visites tout de suite.
Merci de ranger les chaises.
Comment vas-tu aujourd'hui ?
Le meilleur recevra une prime.
Les clients attendent une réponse trop longtemps.
Les entretiens commencent cet automne.
J'attends de meilleurs résultats la prochaine fois.
Pourquoi n'as-tu pas appelé le patient ?
Bravo à toute l'équipe !
Le propriétaire vient jeudi réparer la porte.
L'objectif est zéro écart.
Ne t'inquiète pas, ça va s'arranger.
Nous essayons pendant deux semaines et nous verrons.
Enfin vendredi.
Quelqu'un a-t-il vu ma tasse ?
La direction a décidé de fusionner les services.
Je passerai à votre réunion.
Les infirmières font un travail formidable.
Tout doit d'abord être approuvé par moi.
Quels obstacles voyez-vous devant vous ?
Les ventes ont augmenté de huit pour cent l'an dernier.
Tu es une ressource que nous devons mieux utiliser.
Rappel : les feuilles de temps sont pour aujourd'hui.
L'école voisine est devant nous sur la liste.
Ce trimestre compte.
Pouvons-nous en parler au téléphone ?
Je vous recontacte dès que j'en sais plus.
Le parking est fermé le week-end.
Dites-moi si quelque chose ne va pas.
Nous suivons le résultat chaque mois.
Tant que les chiffres sont bons, peu importe comment.
Votre temps est précieux pour nous.`,
};
