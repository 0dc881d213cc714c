import { useState } from 'react';
import type { InstallOutcome } from '../../components/options/optionsProps';
import { ownCall } from '../../lib/messages/call';

/** A larger file is not read, in bytes. The pack format allows no more. */
const MOST_BYTES = 2_000_000;

/** Hands a file to the background's one door, and keeps what it answered. */
export function useInstall(): { readonly installed: InstallOutcome; readonly install: (file: File) => void } {
  const [installed, setInstalled] = useState<InstallOutcome>(null);
  const install = async (file: File): Promise<void> => {
    setInstalled(null);
    setInstalled(file.size > MOST_BYTES ? 'too-large' : await hand(file));
  };
  return { installed, install: (file) => void install(file) };
}

async function hand(file: File): Promise<InstallOutcome> {
  const answer = await ownCall('installPack', await file.text(), { kind: 'file', name: file.name });
  return answer.ok ? answer.value : null;
}
