/** The picture as it will be: what is hidden is covered already. A press hides and shows, a stroke draws a cover. */
import { type PointerEvent, useRef, useState } from 'react';
import type { Box } from '../../../rules/api';
import { coverOf, isLine } from '../../photos/cover-shape';
import { drawn, type Mark, markAt, type Point } from './marks';
import { type Size, usePainted } from './paint';

/** In pixels of the screen. */
const highest = 320;

interface PreviewProps {
  /** Null until it is there. */
  readonly bitmap: ImageBitmap | null;
  /** Of the picture; only how its sides compare counts. */
  readonly size: Size;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly onToggle: (index: number) => void;
  readonly onDraw: (box: Box) => void;
}

/** The point of a pointer, in parts of the picture. */
function pointOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const part = (value: number): number => Math.min(1, Math.max(0, value));
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}

interface ShapeProps {
  readonly mark: Mark;
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** In pixels of the bitmap: an ellipse that is round there is round in the file. */
function Shape({ mark: { box, hidden }, number, width, height }: ShapeProps) {
  const inPixels = { x: box.x * width, y: box.y * height, width: box.width * width, height: box.height * height };
  const cover = coverOf(inPixels);
  const shape = hidden ? cover : inPixels;
  const [x, y] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  const size = Math.max(width, height) / 26;
  return (
    <g className={hidden ? 'mark hidden' : 'mark'}>
      {hidden && !isLine(inPixels) ? (
        <ellipse cx={x} cy={y} rx={shape.width / 2} ry={shape.height / 2} />
      ) : (
        <rect {...shape} rx={2} />
      )}
      <text x={x} y={hidden ? y : shape.y - size * 0.25} fontSize={size} dominantBaseline={hidden ? 'central' : 'auto'}>
        {number}
      </text>
    </g>
  );
}

export function Preview({ bitmap, size, label, marks, onToggle, onDraw }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [to, setTo] = useState<Point | null>(null);
  usePainted(canvas, bitmap);
  const scale = bitmap ? bitmap.width / size.width : 1;
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const stroke = from && to && drawn(from, to);

  function start(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    setFrom(pointOf(event));
    setTo(pointOf(event));
  }

  /** The pointer is let go: the end of a stroke, or of a press. */
  function end(): void {
    if (!from) return;
    const pressed = markAt(marks, from);
    if (stroke) onDraw(stroke);
    else if (pressed >= 0) onToggle(pressed);
    setFrom(null);
    setTo(null);
  }

  return (
    <div
      className="preview"
      data-part="preview"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, ${Math.round((highest * width) / height)}px)` }}
      onPointerDown={start}
      onPointerMove={(event) => from && setTo(pointOf(event))}
      // The guard lets no `pointerup` through; this one always comes.
      onLostPointerCapture={end}
    >
      <canvas ref={canvas} width={width} height={height} role="img" aria-label={label} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
          <Shape key={index} mark={mark} number={index + 1} width={width} height={height} />
        ))}
        {stroke && <Shape mark={{ box: stroke, hidden: false }} number={marks.length + 1} width={width} height={height} />}
      </svg>
    </div>
  );
}
