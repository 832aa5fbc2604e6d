/** The law in short, by country, each with the texts it is read from. */
import type { Country } from '../../../rules/api';
import type { Voice } from '../../words';
import { Outside } from '../Outside';
import { type Land, lands, sources } from './law';
import { help } from './words';

const points = ['image', 'data', 'duty'] as const;

const landOf = (country: Country): Country | Land => (country === 'CA' ? 'QC' : country);

function LawOf({ land, open, voice }: { land: Land; open: boolean; voice: Voice }) {
  return (
    <details className="rule" open={open}>
      <summary>
        <h3>{help(voice, `law.${land}.name`)}</h3>
      </summary>
      {points.map((point) => (
        <div key={point}>
          <h4>{help(voice, `law.${point}`)}</h4>
          <p>{help(voice, `law.${land}.${point}`)}</p>
        </div>
      ))}
      <h4 className="part">{help(voice, 'law.sources')}</h4>
      <ul className="sources" lang="fr">
        {sources[land].map(({ name, url }) => (
          <li key={url}>
            <Outside href={url}>{name}</Outside>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Law({ here, voice }: { here: Country; voice: Voice }) {
  return (
    <section id="law">
      <h2>{help(voice, 'law.title')}</h2>
      <p className="help">{help(voice, 'law.intro')}</p>
      {lands.map((land) => (
        <LawOf key={land} land={land} open={land === landOf(here)} voice={voice} />
      ))}
    </section>
  );
}
