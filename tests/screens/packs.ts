import type { BrowserContext } from 'playwright-core';
import { ownCall } from '../e2e/harness/calls';

/** Words that the pack sees, and what it has to say: as long as the format allows, and without any rewording. */
const LONG = {
  sv: {
    words: 'rapportera varje avvikelse från planen',
    title: 'Order',
    message:
      'Här står vad som ska göras och när, och inte vad det behövs för. Den som läser får veta att planen är viktigare än det som hände, och berättar kanske senare, eller bara det som är lätt att säga.',
    question: 'Vad är det du vill förstå när planen inte stämmer, och vem kan du fråga på plats?',
    why: 'Den som får veta varför kan välja hur, också när det inte blev som det var tänkt från början.',
    rewordings: [
      'berätta för mig när något blev annorlunda än vi trodde, så att vi tillsammans kan se vad i arbetet, i underlagen eller i samarbetet med de andra enheterna som behöver ändras till nästa gång',
      'hör av er när planen inte håller; då går vi till [platsen] och tittar på arbetet ihop',
      'vi ses en stund varje vecka och går igenom vad som överraskade oss',
    ],
    ask: 'svara omgående',
    askMessage: 'Det brådskar, och det står inte varför.',
  },
  en: {
    words: 'report every deviation from the plan',
    title: 'Command',
    message:
      'This says what is to be done and when, and not what it is needed for. The reader learns that the plan matters more than what happened, and may tell you late, or only what is easy.',
    question:
      'What do you want to understand when the plan does not hold, and whom could you ask on the spot?',
    why: 'Those who know what it is for can choose how also when it does not turn out as it was thought from the start.',
    rewordings: [
      'tell me when something turned out differently from what we thought, so that together we can see what in the work, in the drawings or between the departments would have to change before the next time',
      'get in touch when the plan does not hold, and we go to [the place] and look at the work together',
      'let us meet for a while each week and go through what surprised us',
    ],
    ask: 'answer at once',
    askMessage: 'This is urgent, and it does not say why.',
  },
} as const;

/** A message that holds the pack's long words, or those about which it only asks. */
export function showText(language: 'sv' | 'en', which: 'long' | 'ask'): string {
  const { words, ask } = LONG[language];
  const said = which === 'long' ? words : ask;
  if (language === 'sv') return `Tack för i dag. Det är viktigt att ni kan ${said}.`;
  return `Thank you for today. It matters that you can ${said}.`;
}

/** A pack of an organisation, in the language. */
export function showPack(language: 'sv' | 'en'): string {
  const { words, title, message, question, why, rewordings, ask, askMessage } = LONG[language];
  const examples = (phrase: string) => ({
    flag: [{ text: `${phrase[0]?.toUpperCase() ?? ''}${phrase.slice(1)}.` }],
    pass: [{ text: language === 'sv' ? 'Tack för i dag.' : 'Thank you for today.' }],
  });
  const marked = (phrase: string) => {
    const { flag, pass } = examples(phrase);
    return { flag: flag.map(({ text }) => ({ text: `[[${text.slice(0, -1)}]].` })), pass };
  };
  return JSON.stringify({
    format: 1,
    engine: '>=1 <2',
    id: `example.harbour.${language}`,
    revision: 1,
    version: '2026.1',
    language,
    title: language === 'sv' ? 'Hamnens ord' : 'Words of the harbour',
    publisher: { name: 'Example Harbour Ltd' },
    license: 'internal',
    principles: { command: { title, why, question } },
    sets: {},
    rules: [
      {
        id: 'long',
        principle: 'command',
        severity: 'important',
        patterns: [words],
        message,
        rewordings: rewordings.map((text, index) => ({ text, deed: index === 2 })),
        examples: marked(words),
      },
      {
        id: 'ask',
        principle: 'command',
        patterns: [ask],
        message: askMessage,
        rewordings: [],
        examples: marked(ask),
      },
    ],
  });
}

/** Installs it as a person does from a file. */
export async function installShowPack(context: BrowserContext, language: 'sv' | 'en'): Promise<void> {
  const reply = await ownCall(context, 'installPack', showPack(language), {
    kind: 'file',
    name: 'harbour.tillit.json',
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
}
