import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { editorCall, ownCall } from '../../lib/messages/call';
import type { ReviewState, SiteState, SnoozeFor } from '../../lib/messages';
import { onActiveFrame } from '../../lib/store/activeFrames';
import type { InterfaceLanguage } from '../../lib/store/choices';

/** The tab in front, and what its active editor says. */
export type PopupData = {
  readonly tabId: number;
  readonly site: SiteState;
  /** null when nobody has written in the tab, or the editor has left the page. */
  readonly review: ReviewState | null;
};

export type Popup = {
  readonly data: PopupData | 'loading' | 'fault';
  readonly chosenLanguage: InterfaceLanguage;
  readonly reload: () => void;
  readonly setSite: (enabled: boolean) => void;
  readonly snooze: (wish: SnoozeFor | null) => void;
};

/** Brings in what the popup shows, and again whenever somebody comes to write in the tab. */
export function usePopup(): Popup {
  const [data, setData] = useState<Popup['data']>('loading');
  const [chosenLanguage, setChosenLanguage] = useState<InterfaceLanguage>('auto');
  const load = useCallback(async () => setData(await loadPopup()), []);
  const reload = useCallback(() => void load(), [load]);

  useEffect(() => {
    void ownCall('choices').then((answer) => {
      if (answer.ok) setChosenLanguage(answer.value.interfaceLanguage);
      return load();
    });
  }, [load]);

  const tabId = typeof data === 'string' ? null : data.tabId;
  useEffect(() => {
    if (tabId === null) return undefined;
    const life = new AbortController();
    onActiveFrame(tabId, reload, life.signal);
    return () => life.abort();
  }, [tabId, reload]);

  const host = typeof data === 'string' ? null : data.site.host;
  return {
    data,
    chosenLanguage,
    reload,
    setSite: (enabled) => {
      if (host !== null) void ownCall('setSite', host, enabled, tabId).then(load);
    },
    snooze: (wish) => void ownCall('snooze', wish, tabId).then(load),
  };
}

async function loadPopup(): Promise<PopupData | 'fault'> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 'fault';
  const site = await ownCall('siteState', tab.id);
  if (!site.ok) return 'fault';
  return { tabId: tab.id, site: site.value, review: await reviewOf(tab.id, site.value) };
}

async function reviewOf(tabId: number, site: SiteState): Promise<ReviewState | null> {
  if (!site.enabled || site.snoozedUntil !== null || site.editorFrame === null) return null;
  const review = await editorCall(tabId, site.editorFrame)('review');
  return review.ok ? review.value : null;
}
