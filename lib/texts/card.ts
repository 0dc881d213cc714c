import * as en from '../../public/_locales/en/messages.json';
import * as sv from '../../public/_locales/sv/messages.json';
import type { UiLanguage } from '../texts';

/**
 * The texts of the card alone, each named one by one: they are sent to the editor script, which stands in the pages that people
 * write in and gets no text that it does not show.
 */
const CARD = {
  cardClose: [en.cardClose, sv.cardClose],
  cardRewordings: [en.cardRewordings, sv.cardRewordings],
  cardDeed: [en.cardDeed, sv.cardDeed],
  cardField: [en.cardField, sv.cardField],
  cardPublisher: [en.cardPublisher, sv.cardPublisher],
  cardReader: [en.cardReader, sv.cardReader],
  cardReaderWhy: [en.cardReaderWhy, sv.cardReaderWhy],
  cardReaderWords: [en.cardReaderWords, sv.cardReaderWords],
  cardExample: [en.cardExample, sv.cardExample],
  cardExampleAfter: [en.cardExampleAfter, sv.cardExampleAfter],
  cardQuiet: [en.cardQuiet, sv.cardQuiet],
  cardKeep: [en.cardKeep, sv.cardKeep],
  cardNotInMessage: [en.cardNotInMessage, sv.cardNotInMessage],
  cardMore: [en.cardMore, sv.cardMore],
  cardDisableRule: [en.cardDisableRule, sv.cardDisableRule],
  cardOtherMessage: [en.cardOtherMessage, sv.cardOtherMessage],
  cardSnooze: [en.cardSnooze, sv.cardSnooze],
  cardSnoozeHour: [en.cardSnoozeHour, sv.cardSnoozeHour],
  cardSnoozeToday: [en.cardSnoozeToday, sv.cardSnoozeToday],
  cardSnoozeSite: [en.cardSnoozeSite, sv.cardSnoozeSite],
  cardRefused: [en.cardRefused, sv.cardRefused],
  cardAltered: [en.cardAltered, sv.cardAltered],
  cardChanged: [en.cardChanged, sv.cardChanged],
  cardGone: [en.cardGone, sv.cardGone],
  cardCopy: [en.cardCopy, sv.cardCopy],
  cardCopied: [en.cardCopied, sv.cardCopied],
  cardCopyFailed: [en.cardCopyFailed, sv.cardCopyFailed],
} as const;

/** The interface texts of the card by key. */
export type CardTexts = { readonly [Key in keyof typeof CARD]: string };

/** The card's texts of one language. */
export function cardTexts(language: UiLanguage): CardTexts {
  const pairs = Object.entries(CARD).map(([key, [english, swedish]]) => {
    return [key, (language === 'sv' ? swedish : english).message] as const;
  });
  const byKey: unknown = Object.fromEntries(pairs);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one pair for each key.
  return byKey as CardTexts;
}
