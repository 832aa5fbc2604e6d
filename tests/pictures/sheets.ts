/** Pages as they hang in a classroom or lie on a desk, with what must be read on them. Invented names, numbers nobody has. */

/** Something written; measures in parts of the width of the page. */
export interface Writing {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: true;
  readonly colour?: string;
}

/** A straight stroke from corner to corner. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Sheet {
  readonly name: string;
  /** Height in parts of the width. */
  readonly height: number;
  readonly paper: string;
  readonly font: 'sans-serif' | 'serif';
  readonly writings: readonly Writing[];
  readonly strokes: readonly Stroke[];
  /** What tells of somebody: it must be read letter by letter. */
  readonly strings: readonly string[];
}

/** One text under the other. */
const lines = (texts: readonly string[], { x = 0.08, y = 0.1, size = 0.026, step = 0.055 } = {}): Writing[] =>
  texts.map((text, index) => ({ text, x, y: y + index * step, size }));

const title = (text: string): Writing => ({ text, x: 0.08, y: 0.09, size: 0.042, bold: true });

const worksheet: Sheet = {
  name: 'worksheet',
  height: 0.75,
  paper: '#ffffff',
  font: 'serif',
  writings: [
    title('Contrôle de lecture : le roman'),
    ...lines(
      [
        'Nom : Camille Renard          Classe : 5e B',
        'Note : 7,5/20          Remis le 12 mars',
        '1. Qui raconte l’histoire ? Explique avec tes mots.',
        '2. Relève trois adjectifs dans le premier paragraphe.',
        'Les parents de Mathis Lemaire peuvent écrire à',
        'contact.lemaire@example.org ou appeler le 01 99 00 12 34.',
        'Matricule : 2 08 03 75 116 005 42',
        'Adresse : 12 rue des Lilas, 5000 Namur',
        '3. Écris la suite en dix lignes au moins.',
      ],
      { y: 0.17 },
    ),
  ],
  strokes: [],
  strings: [
    'Camille Renard',
    '7,5/20',
    'Mathis Lemaire',
    'contact.lemaire@example.org',
    '01 99 00 12 34',
    '12 rue des Lilas, 5000 Namur',
  ],
};

const quiz: Sheet = {
  name: 'quiz',
  height: 0.75,
  paper: '#fdfcf7',
  font: 'sans-serif',
  writings: [
    title('Science quiz, term two'),
    ...lines(
      [
        'Name: Maya Collins          Score: 9/20',
        'Teacher: Mr Hughes          Room 14',
        'a) Why do leaves change colour in autumn?',
        'b) Name two gases found in the air.',
        'Call home on 020 7946 0123 before Friday.',
        'Write to maya.collins@example.com with questions.',
        'c) Draw the water cycle and label four steps.',
      ],
      { y: 0.18, step: 0.065 },
    ),
  ],
  strokes: [],
  strings: ['Maya Collins', '9/20', '020 7946 0123', 'maya.collins@example.com'],
};

const pupils: readonly (readonly [string, string, string, string])[] = [
  ['Léa Dupont', '12,5', '7,5', '14'],
  ['Inès Morel', '9', '16,5', '11'],
  ['Lucas Petit', '15', '8,5', '13,5'],
  ['Noé Girard', '6,5', '10', '9,5'],
  ['Jade Lambert', '18', '17,5', '19'],
];

const [top, row, columns] = [0.16, 0.075, [0.06, 0.42, 0.58, 0.74, 0.92]] as const;

const table: Sheet = {
  name: 'table',
  height: 0.7,
  paper: '#ffffff',
  font: 'sans-serif',
  writings: [
    title('Résultats du trimestre, notes sur 20'),
    ...[['Élève', 'Français', 'Maths', 'Anglais'] as const, ...pupils].flatMap((cells, line) =>
      cells.map((text, cell) => ({ text, x: (columns[cell] ?? 0) + 0.015, y: top + row * (line + 0.66), size: 0.027 })),
    ),
  ],
  strokes: [
    ...Array.from(
      { length: pupils.length + 2 },
      (_, line): Stroke => [columns[0], top + row * line, columns[4], top + row * line],
    ),
    ...columns.map((x): Stroke => [x, top, x, top + row * (pupils.length + 1)]),
  ],
  strings: [...pupils.map(([name]) => name), '12,5', '16,5', '8,5', '6,5', '17,5'],
};

const board: Sheet = {
  name: 'whiteboard',
  height: 0.62,
  paper: '#eef1f2',
  font: 'sans-serif',
  writings: [
    { text: 'Lundi 9 mars', x: 0.06, y: 0.1, size: 0.05, bold: true, colour: '#1b3f9a' },
    ...lines(['Exposés :', 'Sofia Lopez 14 h', 'Adam Roussel 14 h 20', 'Code du wifi : 7731-PLUME', 'Apporter un bocal vide'], {
      y: 0.2,
      size: 0.04,
      step: 0.08,
    }).map((writing): Writing => ({ ...writing, colour: '#a3262e' })),
  ],
  strokes: [],
  strings: ['Sofia Lopez', 'Adam Roussel', '7731-PLUME'],
};

export const sheets: readonly Sheet[] = [worksheet, quiz, table, board];
