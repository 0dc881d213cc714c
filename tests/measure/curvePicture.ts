import type { Language } from '../../lib/engine/principle';
import type { CurvePoint } from './learningCurve';

type Curve = { readonly language: Language; readonly points: readonly CurvePoint[] };

const WIDTH = 640;
const HEIGHT = 360;
const EDGE = { left: 56, right: 96, top: 24, bottom: 48 };
const COLOURS: Readonly<Record<Language, string>> = { sv: '#0b6e4f', en: '#7a3e9d' };
const NAMES: Readonly<Record<Language, string>> = { sv: 'Swedish', en: 'English' };

/** An SVG: texts trained on (logarithmic) against recall from 0 to 1. */
export function curvePicture(curves: readonly Curve[]): string {
  const all = curves.flatMap(({ points }) => points.map(({ texts }) => texts));
  const [low, high] = [Math.log(Math.min(...all)), Math.log(Math.max(...all))];
  const x = (texts: number) =>
    EDGE.left + ((Math.log(texts) - low) / (high - low || 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (recall: number) => HEIGHT - EDGE.bottom - recall * (HEIGHT - EDGE.top - EDGE.bottom);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    '<title>Recall of held-out sentences at a precision of 0.90, against the number of texts trained on</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (at) =>
        `<line x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(at)}" y2="${y(at)}" stroke="#ddd"/><text x="${EDGE.left - 8}" y="${y(at) + 4}" text-anchor="end" fill="#444">${at}</text>`,
    ),
    ...(curves[0]?.points ?? []).map(
      ({ texts }) =>
        `<text x="${x(texts).toFixed(1)}" y="${HEIGHT - EDGE.bottom + 18}" text-anchor="middle" fill="#444">${texts}</text>`,
    ),
    `<text x="${(WIDTH - EDGE.right + EDGE.left) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#222">texts trained on</text>`,
    ...curves.map((curve) => drawn(curve, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn(
  { language, points }: Curve,
  x: (texts: number) => number,
  y: (recall: number) => number,
): string {
  const at = points.map(({ texts, recall }) => [x(texts).toFixed(1), y(recall).toFixed(1)] as const);
  const [endX = '0', endY = '0'] = at.at(-1) ?? [];
  const dots = at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${COLOURS[language]}"/>`);
  const path = `<polyline points="${at.map((pair) => pair.join(',')).join(' ')}" fill="none" stroke="${COLOURS[language]}" stroke-width="2"/>`;
  const name = `<text x="${Number(endX) + 10}" y="${Number(endY) + (language === 'sv' ? -6 : 14)}" fill="${COLOURS[language]}">${NAMES[language]}</text>`;
  return [path, ...dots, name].join('');
}
