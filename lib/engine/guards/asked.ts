import type { Language } from '../principle';
import type { Scene } from './context';
import { findPhrase, phraseAt, phrases } from './phrases';
import type { Phrases } from './phrases';

type Cues = {
  /** Beginnings of questions that ask for the reader's view. */
  readonly opening: Phrases;
  /** Beginnings that only sound so: reproach in the shape of a question. */
  readonly rhetorical: Phrases;
  /** Ask for the view wherever they stand. */
  readonly anywhere: Phrases;
  readonly leadIns: ReadonlySet<string>;
};

const CUES: Record<Language, Cues> = {
  en: {
    opening: phrases(
      `what|how|which|where|should we|should i|should you|do we|must we|would it|would you|would we|is it|is this|is there|
      are there|are we|could we|can we|can it|may we|do you think|do you feel|do you see|do you believe|does it|does this|
      does the|does our|shall we|why do we|why are we|why should we|why must we|why does|what if|have we|are these|is our|
      are our|will it|who knows|who decided`,
    ),
    rhetorical: phrases(
      `how could you|how many times|how hard|how on earth|how dare|how is it possible|how can you|what were you|what is wrong|
      what part of|what excuse|what the hell|how long do i|how long must i|is it too much|is it really that|
      is it so hard|is that clear|is that understood|can we just|can we please|can we agree|could we just|what do i have to`,
    ),
    anywhere: phrases(
      `what do you think|do you agree|what do you say|does that sound|do you see it differently|how do you see|right or wrong|
      what would you`,
    ),
    leadIns: new Set('so and but or now well ok okay then hi all first'.split(' ')),
  },
  sv: {
    opening: phrases(
      `vad|hur|vilka|vilken|vilket|var|ska vi|skall vi|måste vi|behöver vi|kan vi|bör vi|borde vi|är det|är vi|finns det|
      skulle det|skulle vi|skulle ni|skulle du|tycker ni|tycker du|tror ni|tror du|vill ni|vill du|stämmer det|känns det|
      får vi|har vi|varför ska vi|varför mäter vi|varför måste vi|varför gör vi|är våra|är vår|är vårt|blir det|går det|
      vem bestämde`,
    ),
    rhetorical: phrases(
      `hur kunde|hur kan ni|hur kan du|hur många gånger|hur svårt|hur i|hur länge ska jag|vad är det för fel|vad håller|
      vad tänkte|vad är det som är så svårt|är det så svårt|är det uppfattat|kan vi bara|kan vi enas|kan vi komma överens|är det förstått|är det klart|vad ska jag behöva`,
    ),
    anywhere: phrases(
      `vad tycker ni|vad tycker du|vad tror ni|vad tror du|vad säger ni|vad säger du|håller ni med|håller du med|
      hur ser ni|hur ser du|vad tänker ni|vad tänker du`,
    ),
    leadIns: new Set('så och men eller nu ja hej alltså först'.split(' ')),
  },
};

/** A genuine question: the sentence ends as one, and asks for the reader's view of what the span says. */
export function isAsked({ norms, from, clauseFrom, language, isQuestion, to }: Scene): boolean {
  if (!isQuestion) return false;
  const cues = CUES[language];
  if (findPhrase(cues.anywhere, norms) !== null) return true;
  return [0, clauseFrom].some((start) => {
    let at = start;
    while (at < from && cues.leadIns.has(norms[at] ?? '')) at += 1;
    if (at > from || phraseAt(cues.rhetorical, norms, at) > 0) return false;
    return phraseAt(cues.opening, norms, at, Math.max(to, at + 4)) > 0;
  });
}
