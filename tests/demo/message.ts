import { READER_ENGLISH, READER_SWEDISH } from '../e2e/harness/readerSentences';

/** What the demo writes when it is given no text: a leader's message in two languages, with something for either eye in each. */
export const MESSAGE = `Hello everybody,
Thank you for the talk on Monday. I learned a lot about the night shift. You must hit your numbers this month. I will come by on Thursday and listen. ${READER_ENGLISH.sentences[1]}

Hej igen,
Jag såg hur ni hjälpte varandra i går. Ni ska nå 95 procent före sommaren. Jag kommer förbi på torsdag. ${READER_SWEDISH.sentences[0]}`;
