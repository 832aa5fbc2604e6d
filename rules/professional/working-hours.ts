import { weekdayOf } from '../language/dates/calendar';
import type { WorkingHours } from '../policy';
import type { Post, Span } from '../post';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

const isAtWork = ({ days, from, to }: WorkingHours, { today }: Post, time: string): boolean =>
  from <= time && time < to && days.includes(weekdayOf(today));

/** The first sentence stands for the post, whose hour is the matter. */
function opening(reading: Reading): Span {
  const start = reading.text.search(/\S/);
  const [, end] = reading.sentenceAt(start);
  return [start, start + reading.text.slice(start, end).trimEnd().length];
}

/** A personal post in the working hours of the settings (G28). Silent where the settings or the host give no hours. */
export default defineRule({
  guidelines: ['G28'],
  levels: { personal: 'off', class: 'off', school: 'off' },
  sees: 'text',
  *check(reading) {
    const { post, policy } = reading;
    const { workingHours } = policy;
    if (post.profile !== 'personal' || post.time === undefined || !workingHours) return;
    if (!isAtWork(workingHours, post, post.time)) return;
    const end = workingHours.to;
    yield {
      at: opening(reading),
      data: { time: post.time, end },
      offers: [{ kind: 'edit', say: 'later', data: { end }, edits: [{ at: [0, reading.text.length], with: '' }] }],
    };
  },
  examples: {
    flags: [
      {
        text: '[[Ce gâteau au chocolat est une merveille !]] La recette est sur mon blog.',
        post: { time: '10:20', today: '2026-03-10' },
        workingHours: { days: [1, 2, 4, 5], from: '08:00', to: '17:00' },
      },
      {
        text: '[[What a match last night]]',
        post: { time: '08:00', today: '2026-03-13', locale: 'en' },
        workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '15:30' },
      },
    ],
    leaves: [
      'Ce gâteau au chocolat est une merveille !',
      { text: 'La recette de la tarte est sur mon blog', post: { time: '10:20' } },
      {
        text: 'La recette est sur mon blog, le mercredi est libre',
        post: { time: '10:20', today: '2026-03-11' },
        workingHours: { days: [1, 2, 4, 5], from: '08:00', to: '17:00' },
      },
      {
        text: 'What a match last night, and school is over',
        post: { time: '15:30', today: '2026-03-13' },
        workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '15:30' },
      },
      {
        text: 'The school fair opens at ten, on the school account',
        post: { time: '10:20', profile: 'school' },
        workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '15:30' },
      },
      {
        text: 'Un dimanche à la mer',
        post: { time: '10:20', today: '2026-03-15' },
        workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '15:30' },
      },
    ],
  },
});
