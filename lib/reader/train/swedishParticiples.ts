/**
 * The past participle of a Swedish verb from its four parts, common, neuter and plural: "godkänna godkänner godkände
 * godkänt" → godkänd godkänt godkända; of a strong verb "skriven skrivet skrivna". Empty where there is no supine.
 */
export function swedishParticiples(parts: readonly string[]): readonly string[] {
  const [, , past = '', supine = ''] = parts.map((part) => part.toLowerCase().split('/')[0] ?? '');
  const stem = supine.slice(0, -2);
  if (supine.endsWith('at')) return [`${stem}ad`, supine, `${stem}ade`];
  if (supine.endsWith('it')) return [`${stem}en`, `${stem}et`, `${stem}na`];
  if (supine.endsWith('tt') && past.endsWith('dde')) return [`${stem}dd`, supine, `${stem}dda`];
  if (supine.endsWith('t') && past.endsWith('te')) return [supine, `${supine}a`];
  if (supine.endsWith('t') && past.endsWith('de'))
    return [`${supine.slice(0, -1)}d`, supine, `${supine.slice(0, -1)}da`];
  return [];
}
