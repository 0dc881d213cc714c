import type { ReactNode } from 'react';
import type { ReviewState, SiteState, SnoozeFor } from '../../lib/messages';
import type { Texts, UiLanguage } from '../../lib/texts';
import { QuietState } from './QuietState';
import { Review } from './Review';
import type { ReviewProps } from './reviewProps';
import { SiteBar } from './SiteBar';
import './popup.css';

export type PopupProps = Omit<ReviewProps, 'state'> & {
  readonly language: UiLanguage;
  readonly site: SiteState;
  /** What the active editor says; null when there is none. */
  readonly state: ReviewState | null;
  readonly onSite: (enabled: boolean) => void;
  readonly onSnooze: (wish: SnoozeFor | null) => void;
  readonly onSettings: () => void;
};

/** The popup: where it is on, and what was noticed in the text being written. */
export function PopupView(props: PopupProps) {
  const { site, texts } = props;
  return (
    <main className="popup">
      <PopupHeader texts={texts} onSettings={props.onSettings} />
      {!site.outOfReach && (
        <SiteBar site={site} texts={texts} onSite={props.onSite} onSnooze={props.onSnooze} />
      )}
      <Middle {...props} />
      <footer className="hint">{texts.popupPrivacy}</footer>
    </main>
  );
}

function PopupHeader({ texts, onSettings }: { readonly texts: Texts; readonly onSettings: () => void }) {
  return (
    <header className="row between">
      <div className="row">
        <img src="/icon/mark.svg" alt="" width="22" height="22" />
        <h1>Tillit</h1>
      </div>
      <button type="button" onClick={onSettings}>
        {texts.popupSettings}
      </button>
    </header>
  );
}

function Middle({ site, state, texts, ...rest }: PopupProps): ReactNode {
  if (site.outOfReach) return <QuietState title={texts.popupOutOfReach} hint={texts.popupOutOfReachHint} />;
  if (!site.enabled) return <QuietState title={texts.popupSiteOff} hint={texts.popupSiteOffHint} />;
  if (site.snoozedUntil !== null) {
    return (
      <QuietState title={snoozed(site.snoozedUntil, texts, rest.language)}>
        <div>
          <button type="button" onClick={() => rest.onSnooze(null)}>
            {texts.popupEndSnooze}
          </button>
        </div>
      </QuietState>
    );
  }
  if (!state) return <QuietState title={texts.popupNoEditor} hint={texts.popupNoEditorHint} />;
  return <Review {...rest} state={state} texts={texts} />;
}

/** Until when it is quiet: a time of day, or the rest of today when that is midnight. */
function snoozed(until: number, texts: Texts, language: UiLanguage): string {
  const end = new Date(until);
  if (end.getHours() === 0 && end.getMinutes() === 0) return texts.popupSnoozedToday;
  return texts.popupSnoozed({ time: clock(until, language) });
}

/** `14:05`, as the language writes it. */
function clock(time: number, language: UiLanguage): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(time);
}
