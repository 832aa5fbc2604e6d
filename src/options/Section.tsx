/** A part of the settings: its title, what it is for, and its settings. */
import { type ReactNode, useEffect, useRef } from 'react';

interface SectionProps {
  readonly title: string;
  readonly help?: string;
  /** Whether somebody has just come here from the list of sections. */
  readonly entered: boolean;
  readonly children: ReactNode;
}

export function Section({ title, help, entered, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entered) heading.current?.focus();
  }, [entered]);
  return (
    <section className="section">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {help && <p className="help">{help}</p>}
      {children}
    </section>
  );
}
