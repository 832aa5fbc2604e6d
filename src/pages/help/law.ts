/** Where the law that the help page sums up is to be read: official texts and the authorities that explain them. */

/** Québec has a law of its own within Canada. */
export const lands = ['FR', 'BE', 'CH', 'QC'] as const;

export type Land = (typeof lands)[number];

export interface Source {
  /** As the text is called where it is in force. */
  readonly name: string;
  readonly url: string;
}

const gdpr: Source = { name: 'RGPD (règlement UE 2016/679)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' };

export const sources: Readonly<Record<Land, readonly Source[]>> = {
  FR: [
    { name: 'Code civil, articles 9 et 372-1', url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/' },
    {
      name: 'Loi n° 2024-120 du 19 février 2024 sur le droit à l’image des enfants',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049163317',
    },
    gdpr,
    { name: 'CNIL', url: 'https://www.cnil.fr/' },
    {
      name: 'Code général de la fonction publique, articles L121-6 et L121-7',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/',
    },
  ],
  BE: [
    {
      name: 'Autorité de protection des données : le consentement',
      url: 'https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/la-nouvelle-loi-du-30-juillet-2018/principe-du-consentement',
    },
    { name: 'Je décide : images d’activités scolaires', url: 'https://jedecide.be/node/221' },
    gdpr,
    { name: 'Gallilex, les textes de l’enseignement', url: 'https://gallilex.cfwb.be/' },
  ],
  CH: [
    { name: 'Code civil suisse', url: 'https://www.fedlex.admin.ch/eli/cc/24/233_245_233/fr' },
    { name: 'Loi fédérale sur la protection des données', url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/fr' },
    { name: 'Code pénal suisse', url: 'https://www.fedlex.admin.ch/eli/cc/54/757_781_799/fr' },
    {
      name: 'Un canton l’explique à ses écoles (Berne)',
      url: 'https://www.lp-sl.bkd.be.ch/fr/start/schulleitungen/datenschutzlexikon/bild-und-ton-aufnahmen.html',
    },
  ],
  QC: [
    { name: 'Code civil du Québec', url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/CCQ-1991' },
    { name: 'Loi sur l’accès (A-2.1)', url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/A-2.1' },
    { name: 'Loi sur le secteur privé (P-39.1)', url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-39.1' },
    { name: 'Commission d’accès à l’information', url: 'https://www.cai.gouv.qc.ca/' },
  ],
};
