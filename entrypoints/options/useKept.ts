import { useCallback, useEffect, useState } from 'react';
import { ownCall } from '../../lib/messages/call';
import type { Notice, PackSummary, ReaderSummary } from '../../lib/messages';
import type { Choices } from '../../lib/store/choices';
import { onKeptChange } from '../../lib/store/secondCopy';

/** All that is kept, as the background has it. */
export type Kept = {
  readonly choices: Choices;
  readonly reader: ReaderSummary;
  readonly packs: readonly PackSummary[];
  readonly notices: readonly Notice[];
};

/** Brings in what is kept, and again whenever a choice or a pack has changed anywhere. */
export function useKept(): {
  readonly kept: Kept | 'loading' | 'fault';
  readonly reload: () => Promise<void>;
} {
  const [kept, setKept] = useState<Kept | 'loading' | 'fault'>('loading');
  const reload = useCallback(() => loadKept().then(setKept), []);
  useEffect(() => {
    const life = new AbortController();
    onKeptChange(() => void reload(), life.signal);
    void Promise.resolve().then(reload);
    return () => life.abort();
  }, [reload]);
  return { kept, reload };
}

async function loadKept(): Promise<Kept | 'fault'> {
  const [choices, reader, packs, notices] = await Promise.all([
    ownCall('choices'),
    ownCall('reader'),
    ownCall('listPacks'),
    ownCall('notices'),
  ]);
  if (!choices.ok || !reader.ok || !packs.ok || !notices.ok) return 'fault';
  return { choices: choices.value, reader: reader.value, packs: packs.value, notices: notices.value };
}
