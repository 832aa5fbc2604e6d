/**
 * Which guides written for schools ask for what a rule checks, by the number of the guideline; the titles are
 * `guide.<name>` in the locale files.
 */
const guidesByGuideline = {
  G01: ['fwb'],
  G02: ['fwb'],
  G03: ['fwb'],
  G04: ['fwb'],
  G05: ['fwb'],
  G06: ['fwb'],
  G07: ['fwb', 'mcps'],
  G08: ['fwb'],
  G09: ['fwb', 'mcps'],
  G10: ['mcps'],
  G11: ['fwb', 'mcps', 'clemi'],
  G12: ['mcps'],
  G13: ['mcps'],
  G14: ['mcps'],
  G15: ['mcps'],
  G16: ['mcps'],
  G17: ['fwb', 'mcps'],
  G18: ['mcps'],
  G19: ['mcps'],
  G20: ['mcps'],
  G21: ['mcps', 'clemi'],
  G22: ['fwb'],
  G23: ['fwb'],
  G24: ['fwb'],
  G25: ['mcps'],
  G26: ['mcps'],
  G27: ['mcps'],
  G28: ['mcps'],
  G29: ['fwb', 'mcps'],
  G30: ['fwb', 'observatoire'],
  G31: ['fwb'],
  G32: ['poitiers', 'observatoire'],
  G33: ['fwb', 'clemi', 'observatoire'],
  G34: ['clemi'],
} as const;

export type Guide = (typeof guidesByGuideline)[keyof typeof guidesByGuideline][number];

/** The guides behind some guidelines, each once. */
export function guidesOf(guidelines: readonly string[]): Guide[] {
  const known: Readonly<Record<string, readonly Guide[]>> = guidesByGuideline;
  return [...new Set(guidelines.flatMap((id) => known[id] ?? []))];
}
