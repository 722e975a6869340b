import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Cameras need this much white around it. */
const quiet = 4;

/** Dark on white in dark mode too, or cameras do not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const side = code.size + 2 * quiet;
  return (
    <svg className="en-qr" role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${side} ${side}`}>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
