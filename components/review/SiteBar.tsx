import type { SiteState, SnoozeFor } from '../../lib/messages';
import type { Texts } from '../../lib/texts';
import { Switch } from '../ui/Switch';

type Props = {
  readonly site: SiteState;
  readonly texts: Texts;
  readonly onSite: (enabled: boolean) => void;
  /** null ends the snooze. */
  readonly onSnooze: (wish: SnoozeFor | null) => void;
};

/** On or off for this site, and a pause. */
export function SiteBar({ site, texts, onSite, onSnooze }: Props) {
  return (
    <div className="site-bar">
      {site.host !== null && (
        <Switch on={site.enabled} onChange={onSite}>
          {texts.popupSite({ host: site.host })}
        </Switch>
      )}
      {site.enabled && site.snoozedUntil === null && (
        <div className="row" role="group" aria-label={texts.cardSnooze}>
          <span className="hint" aria-hidden="true">
            {texts.cardSnooze}
          </span>
          <button type="button" onClick={() => onSnooze('hour')}>
            {texts.cardSnoozeHour}
          </button>
          <button type="button" onClick={() => onSnooze('today')}>
            {texts.cardSnoozeToday}
          </button>
        </div>
      )}
    </div>
  );
}
