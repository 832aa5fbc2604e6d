/**
 * The match pattern for a whole site, as the browsers' permissions write it. Patterns know no ports.
 * @param site "https://forum.example:8443", or any address on it
 * @returns "https://forum.example/*"
 */
export function patternOf(site: string | URL): string {
  const { protocol, hostname } = new URL(site);
  return `${protocol}//${hostname}/*`;
}
