import type { TopicCues } from '../cues';
import { phrases } from '../phrases';

/** What is spoken of that makes words of control innocent, in English. Fields as in `TopicCues`. */
export const ENGLISH_TOPICS: TopicCues = {
  quoted: phrases(
    'the phrase | the phrases | the saying | the word | the words | the expression | the slogan | the motto | the term',
    'so-called | so called | we used to say | they used to say | as they say | as the saying goes | the heading | the headline',
    'entitled | titled | the poster | the sign says | the lyrics | the song | the cliché | the quote | quoting | in inverted commas',
    'used to say|used to be called|we once said|known as|the idea of|the myth|the notion',
  ),
  law: phrases(
    'lex sarah | lex maria | gdpr | statute | statutes | statutory | by law | the law | under the law | legal requirement',
    'legal requirements | legal duty | legal obligation | legally | legislation | regulation | regulations | regulatory | regulator',
    'safeguarding | safeguarding duty | mandatory reporting | child protection | work environment | working time directive',
    'collective agreement | collective bargaining agreement | the contract with the union | data protection | data protection act',
    'equality act | education act | children act | accounting act | companies act | health and safety act | the act | under the act',
    'health and safety at work | discrimination act | public records act | freedom of information | confidentiality | duty of confidentiality',
    'professional secrecy | duty to report | duty of care | public procurement | constitution | constitutional | court order | subpoena',
    'licence conditions | osha | hipaa | ferpa | sox | anti-money laundering | money laundering | kyc | audit act | tax law | by statute',
    'controlled drugs | prescription rules | driving-time | rest periods | minimum wage',
    'law requires|collective agreements|tax authority|anti-corruption|bribery|procurement act',
  ),
  safety: phrases(
    'alarm | alarms | alarm goes | evacuate | evacuation | evacuated | fire alarm | fire drill | fire door | fire doors | fire exit',
    'fire service | in case of fire | on fire | assembly point | dose | doses | dosage | overdose | bleeding | cpr | resuscitation',
    'defibrillator | emergency | emergencies | emergency number | call 999 | call 911 | call 112 | 999 | 911 | 112 | ambulance',
    'protective equipment | protective gear | ppe | hard hat | hard hats | helmet | helmets | safety glasses | harness | goggles',
    'high voltage | live wires | lockout | lock out | isolate the power | gas leak | toxic | asbestos | explosive | explosion | scaffold',
    'patient safety | work safety | food safety | allergic reaction | anaphylaxis | sepsis | hand hygiene | infection control | sterile',
    'crush injury | crane | forklift | hot work | confined space | life-threatening | mortal danger | danger to life | risk to life | lifeguard',
    'phishing | malware | ransomware | password | passwords | security breach | data breach | two-factor | suicidal | self-harm',
    'armed | hostage | missing child | missing person | medication | insulin | antibiotics | surgical count | swabs',
    'fire brigade|protective gloves|cardiac arrest|acute danger',
  ),
  external: phrases(
    "supplier | suppliers | supplier's | suppliers' | vendor | vendors | vendor's | contractor | contractors | contractor's",
    'subcontractor | subcontractors | competitor | competitors | landlord | landlords | wholesaler | wholesalers | courier | couriers',
    'the manufacturer | manufacturers | procurement | tender | tenders | bidder | bidders | the bank | insurer | the insurers',
    'service provider | cleaning company | the agency contract | the builders | the haulier | hauliers | the market | market price',
    'market prices | interest rate | interest rates | exchange rate | the vendor contract | outsourcing partner',
    'supplier*|subcontractor*|the competition|the carrier',
  ),
  admin: phrases(
    'sign up | sign-up | signing up | rsvp | r.s.v.p | payroll | pay slip | payslip | invoice | invoices | invoicing | allergy',
    'allergies | dietary requirements | dietary needs | car park | parking | parking permit | expense claim | expense claims',
    'expenses | receipts | booking form | book your place | register by | register for | registration form | holiday requests',
    'leave requests | annual leave form | key card | key cards | badge | lost property | fridge | dishwasher | coffee machine',
    'canteen | printer | toner | meeting room | room booking | calendar invite | agenda items | minutes attached | flu jab',
    'bank details | next of kin | newsletter | t-shirt size | potluck | birthday | collection for | lunch order | raffle',
    `expense report|expense reports|vacation requests|sick note|dietary|contact details|travel claim|travel claims`,
  ),
  sport: phrases(
    'the match | a match | football match | hockey match | cup final | the final | quiz | pub quiz | quiz night | relay | relay race',
    'sports day | fun run | marathon | half marathon | half-marathon | tournament | football | rugby | cricket | hockey | tennis',
    'basketball | netball | golf | bowling | darts | five-a-side | egg and spoon | sack race | tug of war | board game | board games',
    'bingo | karaoke | bake-off | baking contest | cake competition | fancy dress | the olympics | world cup | the race starts',
    'high jump | high-jump | swimming | rowing | crossword | treasure hunt | scavenger hunt | charades | goalkeeper | penalty shoot-out',
    'soccer|the league|volleyball|chess|padel',
  ),
  learning: phrases(
    'to learn | we learn | learn from | learned from | learnt from | learning from | for learning | so that we learn | learn together',
    'what helped | what helps | what do you see | what did we see | what can we learn | what did we learn | what have we learned',
    'what have you learned | what we learned | what worked | what works | what got in the way | what gets in the way',
    'what stood in the way | what is in the way | to understand | understand why | understand what | help us understand | curious',
    'lessons | retrospective | retro | try out | experiment | experiments | hypothesis | pilot | test an idea | reflect on | reflect together',
    'see whether | find out whether | find out what | find out why | not to judge | not for judging | no blame | blameless | for ourselves',
    `what we learnt|what did you learn|understand together|what have you seen|what surprised`,
  ),
  means: phrases(
    "we have set aside | we've set aside | set aside | i have freed | i've freed | freed up | free up | what do you need | what you need",
    "tell me what you need | what would help | what support | we have hired | we've hired | we are hiring | extra staff | extra hands",
    'extra hour | extra hours | more staff | more hands | more time | extra time | time set aside | protected time | budget for',
    "we're adding | we are adding | i'll cover | i will cover | cover for | with support from | with help from | with the help of",
    'backup | coach | coaching | training day | training days | take away | taken away | take off your | off your plate | drop something',
    'what can wait | may wait | can wait | what to drop | stop doing | in pairs | pair up | pairing | together with | by visiting | by trying',
    'by working | by giving | by letting | by asking | by meeting | by sharing | by moving | by starting | by pairing | by talking',
    'do you need | need from me | remove obstacles | obstacles | clear the way | i can help | we will help | borrow staff | temp | temps',
    `we have freed|we've freed|what would you need|how can i help|what can i take off|i will take care of|i'll take care of|
      we will hire|we will give you|i will give you|by freeing|by removing|by changing|by training|by hiring|by introducing|
      by testing|by simplifying|by offering|by planning`,
  ),
};
