import type { Language } from '../../engine/principle';

/** Ids of the reflections, in the order of their weight: at most two are shown, the first that hold. */
export const REFLECTIONS = [
  'judging-before-asking',
  'control-outweighs-support',
  'saying-one-doing-other',
  'targets-without-means',
  'decided-without-doers',
  'approval-chain',
  'evaluation-without-purpose',
  'demands-no-question',
  'distance',
  'parts-without-whole',
  'numbers-without-story',
  'no-why',
  'no-relation',
  'everything-urgent',
] as const;

export type ReflectionId = (typeof REFLECTIONS)[number];

/** What each reflection says, and asks. */
export const REFLECTION_TEXTS: Readonly<Record<Language, Readonly<Record<ReflectionId, string>>>> = {
  en: {
    'judging-before-asking':
      'Something has gone wrong, and it shows that it matters to you. Do you know how it looked from where they were? If not, you could ask first.',
    'control-outweighs-support': 'Where in this text would the one who receives it feel trusted?',
    'saying-one-doing-other':
      'The text speaks of trust or freedom, and asks for control. Readers tend to believe what it asks for. Which of the two do you mean – and can the other be changed?',
    'targets-without-means':
      'There is a clear number here. What I cannot find is how – what in the work would change, and with what support. Would one sentence about that fit?',
    'decided-without-doers':
      'Here is a decision about their work. I cannot see from the text whether they have been part of it. Which part is still open – how, in what order, when to look again?',
    'approval-chain':
      'Several things here wait for somebody’s approval. Which of them could they decide themselves – and up to what limit?',
    'evaluation-without-purpose':
      'Something is followed up here, and I cannot find what for. If it is to learn and improve, could a few words say so? Without them many will read it as control.',
    'demands-no-question':
      'Here are several requests, and I cannot find a question to those who will carry them out. They may know something that you do not. What would you like to ask them?',
    distance:
      'The problem is where the work is. Could you go there and see – before you send this, or instead?',
    'parts-without-whole':
      'Each part stands by itself here. What do they need from each other – and what would be best for those who pass through all of them?',
    'numbers-without-story':
      'There are many figures here. What has someone learned lately that the figures do not show?',
    'no-why':
      'The text says what. I cannot find why. A reason helps people act wisely when reality looks different from the plan. What is yours?',
    'no-relation':
      'The message keeps to tasks and facts. Is there something you have seen them do, or something you know has been heavy, that you would like to say first?',
    'everything-urgent':
      'At least three things have a date here, and I cannot see which comes first. What may wait?',
  },
  sv: {
    'judging-before-asking':
      'Något har gått fel, och det märks att det är viktigt för dig. Vet du hur det såg ut från deras håll? Om inte, går det att fråga först.',
    'control-outweighs-support': 'Var i texten skulle den som får den känna sig betrodd?',
    'saying-one-doing-other':
      'Texten talar om tillit eller frihet och ber om kontroll. De som läser tror oftast på det den ber om. Vilket av de två menar du – och går det andra att ändra?',
    'targets-without-means':
      'Här finns en tydlig siffra. Det jag inte hittar är hur – vad i arbetet som blir annorlunda, och med vilket stöd. Går det att få in en mening om det?',
    'decided-without-doers':
      'Här finns ett beslut om deras arbete. Av texten ser jag inte om de har varit med. Vilken del är fortfarande öppen – hur, i vilken ordning, när ni tittar på det igen?',
    'approval-chain':
      'Flera saker här väntar på någons godkännande. Vilka av dem skulle de kunna besluta själva – och upp till vilken gräns?',
    'evaluation-without-purpose':
      'Här följs något upp, och jag hittar inte vad det är till för. Handlar det om att lära och förbättra, går det att skriva så? Annars läser många det som kontroll.',
    'demands-no-question':
      'Här finns flera uppmaningar, och jag hittar ingen fråga till dem som gör det. De vet kanske något som du inte vet. Vad skulle du vilja fråga dem?',
    distance:
      'Problemet finns där arbetet är. Går det att åka dit och se innan du skickar det här – eller i stället?',
    'parts-without-whole':
      'Varje del står för sig här. Vad behöver de av varandra – och vad vore bäst för den som går igenom alla?',
    'numbers-without-story':
      'Här finns många siffror. Vad har någon lärt sig på sistone som inte syns i dem?',
    'no-why':
      'Det står vad. Jag hittar inte varför. Med ett skäl går det att handla klokt också när verkligheten ser annorlunda ut än planen. Vilket är ditt?',
    'no-relation':
      'Meddelandet håller sig till uppgifter och fakta. Finns det något du har sett dem göra, eller något du vet har varit tungt, som du vill säga först?',
    'everything-urgent':
      'Minst tre saker har ett datum här, och jag ser inte vilken som kommer först. Vad får vänta?',
  },
};
