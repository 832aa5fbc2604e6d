/** The few pictures of Relis, drawn in the colour of the text around them; each stands beside its words. */
import type { ReactNode } from 'react';
import type { Finding } from '../../rules/api';

function Drawing({ size = 16, children }: { size?: number; children: ReactNode }) {
  return (
    <svg
      className="drawing"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A message with the red margin of a school notebook. */
export function RelisIcon({ size = 16 }: { size?: number }) {
  return (
    <Drawing size={size}>
      <path d="M2 2h12v9.5H8.2L4.8 14.3v-2.8H2z" />
      <path className="drawing-margin" d="M5.2 2v9.5" />
    </Drawing>
  );
}

const levelShapes: Readonly<Record<Finding['level'], ReactNode>> = {
  block: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" />
      <path d="M8 4.8v3.7M8 11.2v.1" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2 14.7 13.7H1.3z" />
      <path d="M8 6.5v3.2M8 11.7v.1" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="6.2" strokeDasharray="0.1 3.14" strokeWidth="1.8" />
      <path d="M8 7.4v3.4M8 5v.1" />
    </>
  ),
};

/** Octagon, triangle, dotted circle: three shapes, so that the colour is never needed. */
export function LevelIcon({ level }: { level: Finding['level'] }) {
  return <Drawing>{levelShapes[level]}</Drawing>;
}

export function PictureIcon() {
  return (
    <Drawing size={22}>
      <path d="M1.5 3h13v10h-13z" />
      <circle cx="5.3" cy="6.4" r="1.2" />
      <path d="m3 13 4.2-4 2.3 2.2 2-1.9 3 3" />
    </Drawing>
  );
}

export function CloseIcon() {
  return (
    <Drawing>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Drawing>
  );
}
