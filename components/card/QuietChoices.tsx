import { useState } from 'react';
import type { CardTexts } from '../../lib/texts/card';
import type { CardQuiet } from './cardProps';
import { trusted } from './trusted';

type Props = { readonly texts: CardTexts; readonly onQuiet: (wish: CardQuiet) => void };

/** Every tip can be quieted: the two nearest at hand, the wider ones one step away. */
export function QuietChoices({ texts, onQuiet }: Props) {
  const [open, setOpen] = useState(false);
  const choice = (label: string, wish: CardQuiet) => (
    <button type="button" onClick={trusted(() => onQuiet(wish))}>
      {label}
    </button>
  );
  return (
    <div className="quiet" role="group" aria-label={texts.cardQuiet}>
      {choice(texts.cardKeep, { kind: 'keep' })}
      {choice(texts.cardNotInMessage, { kind: 'notInMessage' })}
      <button
        type="button"
        className="more"
        aria-label={texts.cardMore}
        title={texts.cardMore}
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        ⋯
      </button>
      {open && (
        <>
          <div>
            {choice(texts.cardDisableRule, { kind: 'disableRule' })}
            {choice(texts.cardOtherMessage, { kind: 'otherMessage' })}
          </div>
          <div role="group" aria-labelledby="snooze">
            <h3 id="snooze">{texts.cardSnooze}</h3>
            {choice(texts.cardSnoozeHour, { kind: 'snooze', for: 'hour' })}
            {choice(texts.cardSnoozeToday, { kind: 'snooze', for: 'today' })}
            {choice(texts.cardSnoozeSite, { kind: 'siteOff' })}
          </div>
        </>
      )}
    </div>
  );
}
