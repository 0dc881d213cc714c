import { has, those } from '../message';
import type { Message } from '../message';

/** Two things or more have to be approved, and nothing may be decided without it. */
export function approvalChain(message: Message): boolean {
  if (has(message, 'mandate')) return false;
  return (
    those(
      message,
      ({ signs, hits }) => signs.has('approval') && hits.some(({ principle }) => principle === 'distrust'),
    ).length >= 2
  );
}
