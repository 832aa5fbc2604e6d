/** The charter as it is printed: one sheet of A4, to be signed. */
import type { Voice } from '../../words';
import type { CharterContent } from './content';
import { charter } from './words';

interface CharterSheetProps {
  readonly content: CharterContent;
  readonly school: string;
  readonly className: string;
  readonly voice: Voice;
}

function Part({ title, lines, wide = false }: { title: string; lines: readonly string[]; wide?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section className={wide ? 'part wide' : 'part'}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** A place to sign. */
function Signature({ who }: { who: string }) {
  return (
    <div className="signature">
      <p>{who}</p>
    </div>
  );
}

export function CharterSheet({ content, school, className, voice }: CharterSheetProps) {
  const { introduction, accounts, never, twice, before, trouble } = content;
  const weDo = (['work', 'outings', 'photos', 'sources', 'kind'] as const).map((each) => charter(voice, `weDo.${each}`));
  const list = new Intl.ListFormat(voice.language, { type: 'conjunction' }).format(accounts);
  return (
    <article className="sheet" lang={voice.language}>
      <header>
        <h1>{charter(voice, 'heading')}</h1>
        <p className="of">{[school, className].filter((each) => each !== '').join(' · ')}</p>
      </header>
      <p className="introduction">{introduction}</p>
      {accounts.length > 0 && <p>{charter(voice, 'account', { count: accounts.length, accounts: list })}</p>}
      <div className="parts">
        <Part title={charter(voice, 'weDo.title')} lines={weDo} wide />
        <Part title={charter(voice, 'never.title')} lines={never} wide />
        <Part title={charter(voice, 'twice.title')} lines={twice} wide />
        <Part title={charter(voice, 'before.title')} lines={before} />
        <Part title={charter(voice, 'trouble.title')} lines={trouble} />
      </div>
      <footer>
        <p>
          {charter(voice, 'sign.read')} {charter(voice, 'sign.date')} <span className="blank" />
        </p>
        <div className="signatures">
          <Signature who={charter(voice, 'sign.pupil')} />
          <Signature who={charter(voice, 'sign.parents')} />
          <Signature who={charter(voice, 'sign.teacher')} />
        </div>
      </footer>
    </article>
  );
}
