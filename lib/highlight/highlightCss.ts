/** Names of the highlights. Neutral: a page can read them, so the principle stands only on the card. */
export const SURE = 'tillit-sure';
export const SOFT = 'tillit-soft';
export const FIELD = 'tillit-field';

/** `sure`: a rule saw the words. `soft`: only the reader did. `field`: for the writer to fill in. */
export type LineKind = 'sure' | 'soft' | 'field';

/**
 * One colour for light and dark pages: 3.7:1 against white, 4.5:1 against #1e1e1e, 3.4:1 against #313338 (WCAG 1.4.11 asks for 3:1). The two
 * kinds are told apart by the style of the line, not by colour.
 */
export const LINE_COLOUR = '#0d9488';

/** The same for what is to be filled in: 3.7:1, 4.5:1 and 3.4:1. Dashed, as on the card: dots are the reader's. */
export const FIELD_COLOUR = '#a166f2';

/** Rules for the tree that holds the text. Highlights take no room and have no other style than these. */
export const HIGHLIGHT_CSS = `
::highlight(${SURE}) { text-decoration: underline 2px solid ${LINE_COLOUR}; text-decoration-skip-ink: none; }
::highlight(${SOFT}) { text-decoration: underline 2px dotted ${LINE_COLOUR}; text-decoration-skip-ink: none; }
::highlight(${FIELD}) { text-decoration: underline 2px dashed ${FIELD_COLOUR}; text-decoration-skip-ink: none; background-color: ${FIELD_COLOUR}22; }
@media (forced-colors: active) {
  ::highlight(${SURE}), ::highlight(${SOFT}), ::highlight(${FIELD}) { text-decoration-color: Highlight; }
}
`;
