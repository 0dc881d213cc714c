import type { Language } from '../../engine/principle';

/** Other wordings of some reflections, for messages of which the usual one does not say it rightly. */
export const REFLECTION_VARIANTS = {
  en: {
    judgedLately:
      'Something has gone wrong, and it shows that it matters to you. Do you know how it looked from where they were? If not, you could ask before you send this.',
    judgedOne:
      'Something has gone wrong, and it shows that it matters to you. Do you know how it looked from the other side? If not, you could ask first.',
    judgedOneLately:
      'Something has gone wrong, and it shows that it matters to you. Do you know how it looked from the other side? If not, you could ask before you send this.',
    muchControl:
      'Where in this text would the one who receives it feel trusted – and what in the work is theirs to decide?',
    severalTargets:
      'There are several clear numbers here. What I cannot find is how – what in the work would change, and with what support. Would one sentence about that fit?',
    targetTonight:
      'There is a number to reach here, and little time. What is it for, and where would it do most good?',
    oneApproval:
      'Here somebody approves every time. What could they decide themselves – and up to what limit?',
    setAgainst:
      'People are set against each other here. What do they know that would help the others – and what would make it easy to share?',
  },
  sv: {
    judgedLately:
      'Något har gått fel, och det märks att det är viktigt för dig. Vet du hur det såg ut från deras håll? Om inte, går det att fråga innan du skickar det här.',
    judgedOne:
      'Något har gått fel, och det märks att det är viktigt för dig. Vet du hur det såg ut från andra hållet? Om inte, går det att fråga först.',
    judgedOneLately:
      'Något har gått fel, och det märks att det är viktigt för dig. Vet du hur det såg ut från andra hållet? Om inte, går det att fråga innan du skickar det här.',
    muchControl:
      'Var i texten skulle den som får den känna sig betrodd – och vad i arbetet får de avgöra själva?',
    severalTargets:
      'Här finns flera tydliga siffror. Det jag inte hittar är hur – vad i arbetet som blir annorlunda, och med vilket stöd. Går det att få in en mening om det?',
    targetTonight:
      'Här finns en siffra att nå, och kort om tid. Vad är den till för, och var gör den mest nytta?',
    oneApproval:
      'Här är det någon som godkänner varje gång. Vad skulle de kunna besluta själva – och upp till vilken gräns?',
    setAgainst:
      'Här ställs några mot varandra. Vad vet de som skulle hjälpa de andra – och vad skulle göra det lätt att dela?',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type ReflectionVariant = keyof typeof REFLECTION_VARIANTS.en;
