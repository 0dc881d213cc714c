import type { Notice } from '../messages';
import type { Choices } from '../store/choices';
import { choicesFor } from './currentChoices';
import { seededStore } from './seed';

/** The person's ordinary choices. */
export function choices(): Promise<Choices> {
  return choicesFor({ incognito: false });
}

/** What happened to what is kept, and has not been dismissed. */
export async function notices(): Promise<readonly Notice[]> {
  return (await seededStore()).notices();
}

export async function dismissNotice(kind: Notice['kind']): Promise<void> {
  await (await seededStore()).dismissNotice(kind);
}
