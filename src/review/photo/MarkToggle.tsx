/** One thing that could be hidden, shown large enough to be recognised: pressed in, it will be. */
import { useRef } from 'react';
import { Button } from '../Button';
import type { Mark } from './marks';
import { type Size, usePainted } from './paint';

/** In pixels of the fullest screens. */
const [high, widest] = [72, 144];

interface MarkToggleProps {
  readonly mark: Mark;
  readonly label: string;
  /** As in the preview. */
  readonly number: number;
  readonly bitmap: ImageBitmap | null;
  readonly size: Size;
  /** Of a cover that the writer has drawn: whether it is being placed. It is hidden in any case. */
  readonly placing?: boolean;
  readonly onPress: () => void;
}

export function MarkToggle({ mark: { box, hidden }, label, number, bitmap, size, placing, onPress }: MarkToggleProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  usePainted(canvas, bitmap, box);
  const wide = (high * box.width * size.width) / (box.height * size.height);
  return (
    <Button
      {...(placing === undefined ? { 'aria-pressed': hidden } : { 'aria-expanded': placing })}
      aria-label={label}
      onPress={onPress}
    >
      <span className="mark-toggle">
        <canvas ref={canvas} width={Math.round(Math.min(widest, Math.max(high / 2, wide)))} height={high} />
        {number}
      </span>
    </Button>
  );
}
