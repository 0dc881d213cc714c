import { useState } from 'react';
import { EvidenceView, hasEvidence } from '../ui/EvidenceView';
import type { CardProps } from './cardProps';
import { trusted } from './trusted';

/** What was unfolded may lie below the card's own fold. */
function intoSight(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** That only the trained reader saw it, and one step away what it goes by. Nothing for a rule's finding. */
export function ReaderWhy({ finding: { evidence, language }, texts }: CardProps) {
  const [open, setOpen] = useState(false);
  if (!evidence) return null;
  return (
    <>
      <p>{texts.cardReader}</p>
      {hasEvidence(evidence) && (
        <button type="button" className="reader" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>
          {texts.cardReaderWhy}
        </button>
      )}
      {open && (
        <div ref={intoSight}>
          <EvidenceView evidence={evidence} language={language} texts={texts} />
        </div>
      )}
    </>
  );
}
