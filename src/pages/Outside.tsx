/** A link out of Relis, in a tab of its own; the site it leads to is not told where one comes from. */
export function Outside({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
