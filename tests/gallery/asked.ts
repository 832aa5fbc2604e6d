/** What the address of the gallery asks for: `?show=panel&language=fr&who=teacher&site=black`. */
import type { Author, Language } from '../../rules/api';

const query = new URL(location.href).searchParams;

export const show = query.get('show') ?? 'panel';
export const language: Language = query.get('language') === 'en' ? 'en' : 'fr';
export const who: Author = query.get('who') === 'student' ? 'student' : 'teacher';
export const site = query.get('site') === 'black' ? 'black' : 'white';
