import type { Genre, Language } from '../../../lib/engine/principle';
import type { ReflectionId } from '../../../lib/coach/message/reflectionTexts';

/** For each reflection a message of which it holds, and a sentence with which it no longer does; null where the control itself has to go. */
export type CheckMessage = {
  readonly id: ReflectionId;
  readonly language: Language;
  readonly genre: Genre;
  readonly fires: string;
  readonly added: string | null;
};

export const CHECK_MESSAGES: readonly CheckMessage[] = [
  {
    id: 'targets-without-means',
    language: 'en',
    genre: 'goal',
    fires:
      'Objective for spring: reduce waiting times by 30% before June. The figure is presented to the board at the end of term.',
    added: 'We have set aside two days for the team to try a new way of booking.',
  },
  {
    id: 'targets-without-means',
    language: 'sv',
    genre: 'goal',
    fires:
      'Mål för våren: minska väntetiderna med 30 % till juni. Siffran redovisas för nämnden i slutet av terminen.',
    added: 'Vi har avsatt tid för gruppen att pröva ett nytt sätt att boka.',
  },
  {
    id: 'demands-no-question',
    language: 'en',
    genre: 'email',
    fires:
      'Hi. Update the board before lunch. Send the minutes from Tuesday to the other units. Everyone must book their training dates this week. Make sure that the rooms are left tidy after the last group. The keys are in the cupboard in the corridor, and the new printer is on the second floor.',
    added: 'What makes this hard this week?',
  },
  {
    id: 'demands-no-question',
    language: 'sv',
    genre: 'email',
    fires:
      'Hej. Uppdatera tavlan före lunch. Skicka protokollet från tisdagen till de andra enheterna. Alla ska boka sina utbildningsdagar den här veckan. Se till att rummen är städade efter sista gruppen. Nycklarna finns i skåpet i korridoren och den nya skrivaren står på andra våningen, bredvid kaffemaskinen.',
    added: 'Vad gör det svårt den här veckan?',
  },
  {
    id: 'evaluation-without-purpose',
    language: 'en',
    genre: 'email',
    fires:
      'In November all units are evaluated, and the outcome is sent to the management team at the end of the month.',
    added: 'We do it in order to learn what helps.',
  },
  {
    id: 'evaluation-without-purpose',
    language: 'sv',
    genre: 'email',
    fires:
      'I november utvärderas alla enheter, och utfallet skickas till ledningsgruppen i slutet av den här månaden.',
    added: 'Vi gör det för att lära oss vad som hjälper.',
  },
  {
    id: 'decided-without-doers',
    language: 'en',
    genre: 'email',
    fires:
      'The management team has decided that the schedule changes on 1 March. Day shifts start at six instead of seven, and the evening shift is divided into two groups.',
    added: 'How it is divided is open: what would you suggest?',
  },
  {
    id: 'decided-without-doers',
    language: 'sv',
    genre: 'email',
    fires:
      'Ledningen har beslutat att schemat ändras den 1 mars. Dagpasset börjar klockan sex i stället för sju, och kvällspasset delas i två grupper. Det nya schemat ligger i systemet från i morgon.',
    added: 'Hur delningen görs är öppet: vad skulle ni föreslå?',
  },
  {
    id: 'no-relation',
    language: 'en',
    genre: 'email',
    fires:
      'On Monday the new system is introduced. The old one is closed on Friday at noon. Passwords are sent by text message. The manual is on the intranet under Support. Invoices that are not finished on Friday are entered again in the new system. The help desk is open between eight and four. On Tuesday the printers on floors two and three are moved to the room next to the lift, and the old room becomes a store.',
    added: 'Thank you for all the testing you did in spring.',
  },
  {
    id: 'no-relation',
    language: 'sv',
    genre: 'email',
    fires:
      'På måndag införs det nya systemet. Det gamla stängs på fredag klockan tolv. Lösenorden skickas i ett sms. Handboken finns på intranätet under Stöd. Fakturor som inte är klara på fredag läggs in på nytt i det nya systemet. Supporten är öppen mellan åtta och fyra. På tisdag flyttas skrivarna på plan två och tre till rummet bredvid hissen, och det gamla rummet blir förråd för pärmar och kontorsmaterial.',
    added: 'Tack för allt testande ni gjorde i våras.',
  },
  {
    id: 'control-outweighs-support',
    language: 'en',
    genre: 'email',
    fires:
      'We are 12% behind plan. This is unacceptable. From now on everyone must log all activities, and the leaderboard is updated every hour. No exceptions and no excuses from anyone in the group.',
    added: 'Thank you for last week. What do you need from me?',
  },
  {
    id: 'control-outweighs-support',
    language: 'sv',
    genre: 'email',
    fires:
      'Vi ligger 12 % efter budget. Det här är oacceptabelt. Från och med nu ska alla logga alla aktiviteter, och topplistan uppdateras varje timme. Inga undantag och inga ursäkter från någon i gruppen.',
    added: 'Tack för förra veckan. Vad behöver ni av mig?',
  },
  {
    id: 'no-why',
    language: 'en',
    genre: 'policy',
    fires:
      'You must wear the badge visibly. All staff shall enter by the north door. The south door is locked at all times, during the day and the night.',
    added: 'The reason is two thefts in spring.',
  },
  {
    id: 'no-why',
    language: 'sv',
    genre: 'policy',
    fires:
      'Ni ska bära tjänstekortet synligt. Alla medarbetare ska gå in genom norra dörren. Den södra dörren är låst dygnet runt, även under helger och sena möten.',
    added: 'Skälet är två stölder i våras.',
  },
  {
    id: 'numbers-without-story',
    language: 'en',
    genre: 'report',
    fires: 'Visits 412. Calls 1204. Cost 3.1 million. Absence 7.2. Complaints 9. Occupancy 93.',
    added: 'What have we learned?',
  },
  {
    id: 'numbers-without-story',
    language: 'sv',
    genre: 'report',
    fires: 'Besök 412. Samtal 1204. Kostnad 3,1 mnkr. Frånvaro 7,2. Klagomål 9. Beläggning 93.',
    added: 'Vad har vi lärt oss?',
  },
  {
    id: 'parts-without-whole',
    language: 'en',
    genre: 'goal',
    fires: 'North: 150 visits. South: 130 visits. Team East must close 90 cases.',
    added: 'How do these hang together, seen from the whole flow?',
  },
  {
    id: 'parts-without-whole',
    language: 'sv',
    genre: 'goal',
    fires: 'Norr: 150 besök. Söder: 130 besök. Grupp Öst ska avsluta 90 ärenden.',
    added: 'Hur hänger de ihop, sett till hela flödet?',
  },
  {
    id: 'judging-before-asking',
    language: 'en',
    genre: 'email',
    fires:
      'This is completely unacceptable. The letter went out with the wrong appendix, and the customer called.',
    added: 'How did it look from your side?',
  },
  {
    id: 'judging-before-asking',
    language: 'sv',
    genre: 'email',
    fires: 'Det här är fullständigt oacceptabelt. Brevet gick ut med fel bilaga, och kunden ringde.',
    added: 'Hur såg det ut från er sida?',
  },
  {
    id: 'approval-chain',
    language: 'en',
    genre: 'policy',
    fires:
      'All quotes must be approved by the head of unit. Nothing goes out without my approval. Check with me before you call the customer.',
    added: 'Up to 50,000 you decide yourselves.',
  },
  {
    id: 'approval-chain',
    language: 'sv',
    genre: 'policy',
    fires:
      'Alla offerter måste godkännas av chefen. Inget går ut utan mitt godkännande. Stäm av med mig innan ni ringer kunden.',
    added: 'Upp till 50 000 beslutar ni själva.',
  },
  {
    id: 'distance',
    language: 'en',
    genre: 'email',
    fires:
      'The complaints have increased again and the backlog is growing. Your numbers are too low. The figures for the month are attached, and more information comes next week when the accounts are closed.',
    added: 'I would like to come by on Thursday and see.',
  },
  {
    id: 'distance',
    language: 'sv',
    genre: 'email',
    fires:
      'Klagomålen har ökat igen och kön växer. Era siffror är för låga. Månadens tabeller är bifogade, och mer information kommer nästa vecka när bokslutet är klart och genomgånget med ekonomiavdelningen här i huset.',
    added: 'Jag kommer gärna förbi på torsdag och ser.',
  },
  {
    id: 'saying-one-doing-other',
    language: 'en',
    genre: 'email',
    fires: 'We work with trust and freedom. I want to approve every plan before it is sent.',
    added: null,
  },
  {
    id: 'saying-one-doing-other',
    language: 'sv',
    genre: 'email',
    fires: 'Vi arbetar med tillit och frihet. Jag vill godkänna varje plan innan den skickas.',
    added: null,
  },
  {
    id: 'everything-urgent',
    language: 'en',
    genre: 'chat',
    fires: 'Send the list by Tuesday. Fill in the form by Wednesday. Book the room by Friday.',
    added: 'The list is most important; the rest can wait.',
  },
  {
    id: 'everything-urgent',
    language: 'sv',
    genre: 'chat',
    fires: 'Skicka listan senast på tisdag. Fyll i blanketten till onsdag. Boka rummet till fredag.',
    added: 'Listan är viktigast; resten kan vänta.',
  },
];
